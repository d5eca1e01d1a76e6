import { expect, test } from 'vitest';
import { markSentences } from './sentences';

function sentencesOf(text: string): { text: string; quote: string }[] {
	const paper = {
		citation: { title: 'Ropes', author: [] },
		links: [],
		text,
		sections: [],
		source: { name: '', listing: '' }
	};
	const empty = { sentences: [], abbreviations: [], names: [], findings: [] };
	return markSentences({ paper, ...empty }).sentences.map(({ text: words, span }) => ({
		text: words,
		quote: text.slice(span.start, span.end)
	}));
}

test.each(['• ', '•', '▪ • ', '🎉 ', '✔️ ', '👩 '])(
	'“%s” before a sentence is none of its words',
	(ornament) => {
		const words = 'The ropes held for nine years in the salt.';
		const [, second] = sentencesOf(`The keel was laid in the cold. ${ornament}${words}`);
		expect(second).toEqual({ text: words, quote: words });
	}
);

test('what a paper tells of earlier work under a heading of its own is not read', () => {
	const [own, other] = [
		'The ropes held for nine years in the salt.',
		'Others tarred theirs twice.'
	];
	const text = `${own}\n${other}`;
	const sections = [
		{ kind: 'results' as const, title: 'Results', level: 1, span: { start: 0, end: own.length } },
		{
			kind: 'other' as const,
			title: '2 Previous approaches',
			level: 1,
			span: { start: own.length + 1, end: text.length }
		}
	];
	const paper = {
		citation: { title: 'Ropes', author: [] },
		links: [],
		text,
		sections,
		source: { name: '', listing: '' }
	};
	const empty = { sentences: [], abbreviations: [], names: [], findings: [] };
	expect(markSentences({ paper, ...empty }).sentences.map((one) => one.text)).toEqual([own]);
});
