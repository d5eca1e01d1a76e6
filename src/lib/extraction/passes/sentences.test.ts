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
