import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { answerOf, promptOf } from './card';
import { gateCard } from './gate/gate-card';
import { fromStarter, type StarterPaper } from './starter-library';

const text = v.pipe(v.string(), v.minLength(1));
const card = v.intersect([
	v.object({ type: v.picklist(['method', 'number', 'conclusion']), quote: text }),
	v.union([
		v.strictObject({ kind: v.literal('basic'), front: text, back: text, type: text, quote: text }),
		v.strictObject({ kind: v.literal('cloze'), clozeText: text, type: text, quote: text })
	])
]);
const starterFile = v.strictObject({
	papers: v.array(
		v.strictObject({
			title: text,
			dateText: v.nullable(text),
			issued: v.nullable(v.pipe(v.array(v.pipe(v.number(), v.integer())), v.length(3))),
			authorCount: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
			links: v.array(v.pipe(v.string(), v.url())),
			listing: text,
			handles: v.pipe(v.array(text), v.minLength(1)),
			brief: text,
			cards: v.pipe(v.array(card), v.minLength(5), v.maxLength(9))
		})
	)
});

const papers: StarterPaper[] = ['first.json', 'second.json'].flatMap((name) => {
	const parsed: unknown = JSON.parse(readFileSync(`static/starter/${name}`, 'utf8'));
	v.assert(starterFile, parsed);
	return (parsed as { papers: StarterPaper[] }).papers;
});
const library = papers.map((entry) => ({ entry, ...fromStarter(entry) }));
const allCards = library.flatMap(({ cards }) => cards);

test('the starter library holds 33 papers, each once', () => {
	expect(new Set(papers.map(({ title }) => title)).size).toBe(33);
});

describe.each(library)('$entry.title', ({ entry, paper, cards }) => {
	test('every card passes the gate against its brief and the whole library', () => {
		const faults = cards.flatMap((content) => {
			const others = allCards.filter((other) => other !== content);
			const report = gateCard(content, { paper, handles: entry.handles, others });
			return report.faults.map(({ id, reason }) => `${id} ${promptOf(content)} — ${reason}`);
		});
		expect(faults).toEqual([]);
	});

	test('there is a method and a conclusion, and a month and day where a date is printed', () => {
		const types = new Set(cards.map(({ type }) => type));
		expect([...types]).toEqual(expect.arrayContaining(['method', 'conclusion']));
		if (entry.issued) expect(entry.dateText).toContain(String(entry.issued[0]));
	});
});

test('no two cards of the library share a prompt', () => {
	expect(new Set(allCards.map(promptOf)).size).toBe(allCards.length);
});

test('every answer is at most twenty words', () => {
	const long = allCards.map(answerOf).filter((answer) => answer.split(/\s+/).length > 20);
	expect(long).toEqual([]);
});

test('a quote that is not in the brief is refused', () => {
	const entry = papers[0]!;
	const broken = { ...entry, cards: [{ ...entry.cards[0]!, quote: 'Not a sentence of it.' }] };
	expect(() => fromStarter(broken)).toThrow('Not in the brief');
});
