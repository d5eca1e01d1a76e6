import { expect, test } from 'vitest';
import type { Paper } from '$lib/papers/paper';
import { textOf } from '$lib/text/span';
import { keySentences } from './key-sentences';

function paperOf(text: string): Paper {
	const source = { name: 'pasted text', listing: '' };
	const span = { start: 0, end: text.length };
	const sections = [{ kind: 'abstract' as const, title: '', level: 1, span }];
	return { citation: { title: 'Salt licks', author: [] }, links: [], text, sections, source };
}

const of = (text: string) => keySentences(paperOf(text)).map((span) => textOf(text, span));

test('what was found comes before what was known, in the order of the text', () => {
	const text =
		'Hill sheep are known to go short of salt in wet winters. Little is known of how often. We gave 214 flocks a salt lick or hay for eight weeks. We found that the flocks with a lick lost fewer of their lambs. The licks were eaten within a week in most of the flocks. We conclude that salt licks may spare lambs on wet farms.';
	const found = of(text);
	expect(found).toHaveLength(3);
	expect(found).not.toContain('Hill sheep are known to go short of salt in wet winters.');
	expect(found.at(-1)).toBe('We conclude that salt licks may spare lambs on wet farms.');
});

test('a short text gives the sentences that it has, and scraps are none', () => {
	expect(of('Salt licks. We found that the flocks with a lick lost fewer of their lambs.')).toEqual(
		['We found that the flocks with a lick lost fewer of their lambs.']
	);
});

test('a text in another language gives none', () => {
	expect(of('Die Schafe wurden mit Salz gefüttert und die Lämmer blieben nicht krank.')).toEqual(
		[]
	);
});
