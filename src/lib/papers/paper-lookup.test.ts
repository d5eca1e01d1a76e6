import { expect, test } from 'vitest';
import type { CslItem } from './paper';
import { PaperLookup } from './paper-lookup';

function record(citation: Partial<CslItem>, more: { arxiv?: string; text?: string } = {}) {
	return { citation: { title: '', author: [], ...citation }, ...more };
}

const lookup = new PaperLookup<string>();
lookup.add(record({ title: 'Tides and Sand', DOI: '10.1/a' }), 'tides');
lookup.add(record({ title: 'Waves' }, { arxiv: '2401.00001' }), 'waves');
lookup.add(record({}, { text: 'Rain fell.' }), 'untitled');
lookup.add(record({ title: 'Tides & sand', DOI: '10.1/a' }), 'tides again');

test.each([
	['the DOI under another title', record({ title: 'X', DOI: '10.1/a' }), 'tides'],
	['the arXiv id', record({ title: 'X' }, { arxiv: '2401.00001' }), 'waves'],
	['the title in other letters', record({ title: 'TIDES AND SAND.' }), 'tides'],
	['the words of a text without a title', record({}, { text: 'Rain  fell.' }), 'untitled']
])('finds a paper by %s', (_by, paper, expected) => {
	expect(lookup.find(paper)).toBe(expected);
});

test.each([
	['another DOI', record({ title: 'X', DOI: '10.1/b' })],
	['a title that begins alike', record({ title: 'Tides' })],
	['the title of a preprint with another id', record({ title: 'Waves' }, { arxiv: '2401.00002' })],
	['nothing known of it', record({})]
])('does not find a paper by %s', (_by, paper) => {
	expect(lookup.find(paper)).toBeUndefined();
});
