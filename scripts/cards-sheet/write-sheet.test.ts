import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readPastedText } from '$lib/importing/read-papers';
import { sheetCards } from './sheet-cards';
import { embeddedJson, writeSheet } from './write-sheet';

const ABSTRACT = `Prompted agents haggle

We introduce HaggleNet, a method that trains agents on transcripts of bargaining games. HaggleNet raised the win rate of agents from 22.2% to 32.7% on MarketBench. Training on transcripts did not improve cooperation between agents.`;

const cards = readPastedText(ABSTRACT).papers.flatMap((paper) => sheetCards(paper, undefined));

test.each(['</script><script>alert(1)</script>', '<!-- & -->', 'a\u2028b\u2029c', '😀 é'])(
	'%j in a card ends no script and comes back as it was',
	(text) => {
		const json = embeddedJson({ text });
		expect(json).not.toMatch(/[<>&\u2028\u2029]/);
		expect(JSON.parse(json)).toEqual({ text });
	}
);

test('a lone surrogate survives being written in UTF-8', () => {
	const json = Buffer.from(embeddedJson('a\uD800b'), 'utf8').toString('utf8');
	expect(JSON.parse(json)).toBe('a\uD800b');
});

test('a card stands between the sentences around its quote', () => {
	expect(cards.length).toBeGreaterThan(0);
	const raised = cards.find(({ quote }) => quote.startsWith('HaggleNet raised'));
	expect(raised?.before).toMatch(/^We introduce HaggleNet/);
	expect(raised?.after).toMatch(/^Training on transcripts/);
});

test('a card keeps its hash, and no two cards share one', () => {
	const again = readPastedText(ABSTRACT).papers.flatMap((paper) => sheetCards(paper, undefined));
	expect(again).toEqual(cards);
	expect(new Set(cards.map(({ hash }) => hash)).size).toBe(cards.length);
});

test('the page names no address and its policy lets only its own script run', () => {
	const page = writeSheet(cards);
	expect(page).not.toMatch(/\b(?:src|href)=|https?:/);
	const script = /<script type="module">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
	expect(script).not.toMatch(/^(?:import|export) /m);
	const hash = createHash('sha256').update(script).digest('base64');
	expect(page).toContain(`script-src 'sha256-${hash}'`);
	expect(page).not.toMatch(/<!-- [A-Z]+ -->|content="POLICY"/);
});
