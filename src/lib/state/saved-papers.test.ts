import { expect, test } from 'vitest';
import type { Paper } from '$lib/papers/paper';
import { notesOn, reasonFor, stoppedSentence, type Saved } from './saved-papers';

const ENGLISH =
	'We find that the agents of this game are more aggressive than humans, and that they can be led to ' +
	'accept a deal by the use of a prefix which was not in the data they have been given for training.';
const GERMAN =
	'Wir zeigen, dass die Agenten in diesem Spiel aggressiver handeln als Menschen und dass sie durch ' +
	'ein vorangestelltes Wort dazu gebracht werden, ein Angebot anzunehmen, das sie sonst ablehnen.';

function saved(text: string, failed = false): Saved {
	const paper: Paper = {
		citation: { title: 'Cooperate to Compete', author: [] },
		links: [],
		text,
		sections: [],
		source: { name: 'pasted text', listing: '' }
	};
	return { paperId: 'id', paper, draftCount: 0, failed };
}

test.each<[string, Saved, string]>([
	['another language', saved(GERMAN), 'Cards can be made from English text for now'],
	['a text without sentences', saved('12.5 88 3.14 '.repeat(30)), 'hardly any sentences'],
	['a failure', saved(ENGLISH, true), 'Writing its cards failed'],
	['no card that passes', saved(ENGLISH), 'No sentence gave a card that passes the checks']
])('%s is named as the reason, and the paper is said to be kept', (_name, paper, words) => {
	expect(reasonFor(paper)).toContain(words);
	expect(reasonFor(paper)).toContain('the paper is kept');
});

test.each([
	[0, 3, 'Stopped. Nothing was added; 3 papers can still be added here.'],
	[1, 3, 'Stopped. 1 paper is kept with the cards written; 2 papers can still be added here.'],
	[2, 3, 'Stopped. 2 papers are kept with the cards written; 1 paper can still be added here.']
])('with %i of %i saved, the end says what was kept', (savedCount, count, sentence) => {
	expect(stoppedSentence(savedCount, count)).toBe(sentence);
});

test('papers without cards are named with the reason, entries without a text are counted', () => {
	const bare = saved('');
	expect(notesOn([saved(GERMAN), { ...saved(ENGLISH), draftCount: 2 }])).toHaveLength(1);
	expect(notesOn([bare])).toMatchObject([{ at: 'Cooperate to Compete', paperId: 'id' }]);
	expect(notesOn([bare, { ...bare, paperId: 'other' }, saved(GERMAN)]).map(({ at }) => at)).toEqual(
		['Cooperate to Compete', '2 papers']
	);
	expect(notesOn([bare, { ...saved(ENGLISH), draftCount: 2, joined: true }])).toEqual([]);
});
