import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderQueue } from './queue-order';

/** `A1 A2 B1` as cards of the papers A and B. */
function cards(text: string): { paperId: string; name: string }[] {
	return text
		.split(' ')
		.filter(Boolean)
		.map((name) => ({ paperId: name.charAt(0), name }));
}

function order(tiers: readonly string[], afterPaperId?: string): string {
	return orderQueue(tiers.map(cards), afterPaperId)
		.map(({ name }) => name)
		.join(' ');
}

test.each<[string, string[], string | undefined, string]>([
	['nothing', [], undefined, ''],
	['empty tiers', ['', ''], 'A', ''],
	['an order that is fine already', ['A1 B1 A2'], undefined, 'A1 B1 A2'],
	['siblings apart', ['A1 A2 B1 C1'], undefined, 'A1 B1 A2 C1'],
	['the crowded paper first, where else it would pile up', ['B1 A1 A2'], undefined, 'A1 B1 A2'],
	['siblings together where it cannot be avoided', ['A1 A2 A3 B1'], undefined, 'A1 B1 A2 A3'],
	['another paper than the one on screen', ['A1 B1'], 'A', 'B1 A1'],
	['tiers one after the other', ['A1 B1', 'C1', 'D1'], undefined, 'A1 B1 C1 D1'],
	['a later tier lends a card', ['A1 A2', 'B1 C1'], undefined, 'A1 B1 A2 C1'],
	[
		'the tier after next lends where the next cannot',
		['A1 A2', 'A3', 'B1'],
		undefined,
		'A1 B1 A2 A3'
	],
	['one paper alone', ['A1 A2 A3'], 'A', 'A1 A2 A3']
])('%s', (_what, tiers, afterPaperId, expected) => {
	expect(order(tiers, afterPaperId)).toBe(expected);
});

const tier = fc.array(fc.constantFrom('A', 'B', 'C', 'D'), { maxLength: 12 });

test('two cards of a paper never meet within one tier unless the paper is more than half of it', () => {
	fc.assert(
		fc.property(tier, (papers) => {
			const ordered = orderQueue([papers.map((paperId) => ({ paperId }))]);
			const most = Math.max(
				0,
				...papers.map((id) => papers.filter((other) => other === id).length)
			);
			const meetings = ordered.filter(
				({ paperId }, index) => index > 0 && ordered[index - 1]?.paperId === paperId
			);
			const unavoidable = Math.max(0, most - 1 - (papers.length - most));
			expect(meetings.length).toBe(unavoidable);
		})
	);
});

test('every card comes once, and the same cards come in the same order again', () => {
	fc.assert(
		fc.property(fc.array(tier, { maxLength: 3 }), (tiers) => {
			const named = tiers.map((papers, at) =>
				papers.map((paperId, index) => ({ paperId, name: `${paperId}${at}${index}` }))
			);
			const ordered = orderQueue(named, 'A');
			expect([...ordered].sort(byName)).toEqual(named.flat().sort(byName));
			expect(orderQueue(named, 'A')).toEqual(ordered);
		})
	);
});

function byName(a: { name: string }, b: { name: string }): number {
	return a.name < b.name ? -1 : 1;
}
