import { expect, test } from 'vitest';
import type { CardRecord } from '$lib/cards/card-record';
import type { PaperRecord } from '$lib/papers/paper-record';
import { textOf } from '$lib/text/span';
import { LibraryIndex, type MatchedText } from './library-search';

const TEXT =
	'Language did not arise in isolation. We find that prefixes guide agents to refuse harmful requests, ' +
	'while performance on benign tasks stays where it was before the prefixes were prepended to the responses. ' +
	'Linear probes on hidden states reveal that prefix tokens are crucial.';

const PAPERS = [
	{
		id: 'ping',
		paper: {
			citation: { title: 'Unintended Misalignment', author: [{ family: 'Müller', given: 'Eva' }] },
			text: TEXT
		}
	},
	{
		id: 'c2c',
		paper: {
			citation: { title: 'Cooperate to Compete', author: [] },
			text: 'Games of negotiation.'
		}
	}
] as unknown as PaperRecord[];

const CARDS = [
	{
		id: 'card',
		paperId: 'c2c',
		content: {
			kind: 'basic',
			type: 'number',
			front: 'C2C: how often do humans accept a first deal?',
			back: '56.3% of the time'
		}
	}
] as unknown as CardRecord[];

const index = new LibraryIndex(PAPERS, CARDS);

function marked({ text, marks }: MatchedText): string[] {
	return marks.map((mark) => textOf(text, mark));
}

test.each([
	['a title', 'misalignment', ['ping']],
	['the beginning of a word', 'cooper', ['c2c']],
	['an author without the accent', 'muller', ['ping']],
	['a word of the text', 'probes', ['ping']],
	['a card’s prompt', 'humans deal', ['card']],
	['a card’s answer', '56.3', ['card']],
	['a misspelt word', 'negotation', ['c2c']],
	['words of which one is nowhere', 'probes zebra', []],
	['nothing', ' ', []]
])('%s is found', (_name, query, expected) => {
	expect(index.find(query).map(({ id }) => id)).toEqual(expected);
});

test('the match is highlighted in the title', () => {
	expect(marked(index.find('misalig')[0]!.heading)).toEqual(['Misalignment']);
});

test('a match in the text is shown with the words around it', () => {
	const { excerpt } = index.find('probes')[0]!;
	expect(marked(excerpt!)).toEqual(['probes']);
	expect(excerpt!.text.startsWith('… ')).toBe(true);
	expect(TEXT).toContain(excerpt!.text.replace('… ', ''));
});

test('an author is highlighted with the accent', () => {
	expect(marked(index.find('muller')[0]!.excerpt!)).toEqual(['Müller']);
});

test('a card is shown with its answer', () => {
	expect(index.find('humans')[0]!.excerpt).toEqual({ text: '56.3% of the time', marks: [] });
});
