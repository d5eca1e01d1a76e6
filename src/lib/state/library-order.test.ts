import { expect, test } from 'vitest';
import { inOrder, type LibraryOrder } from './library-order';

const paper = (id: string, title: string, facts: object = {}) => ({
	...{ id, title, addedAt: 0, dueCount: 0, recall: undefined },
	...facts
});

const PAPERS = [
	paper('a', 'Zebra', { addedAt: 3, recall: { mean: 0.95, learnedCount: 2 } }),
	paper('b', 'apple 10', { addedAt: 1, dueCount: 4 }),
	paper('c', 'Apple 9', { addedAt: 2, dueCount: 1, recall: { mean: 0.61, learnedCount: 9 } }),
	paper('d', 'Émile', { addedAt: 2, dueCount: 1 })
];

test.each<[LibraryOrder, string]>([
	['added', 'acdb'],
	['due', 'bcda'],
	['fading', 'cadb'],
	['title', 'cbda']
])('by %s, the papers come as %s', (order, expected) => {
	const ids = inOrder(PAPERS, order).map(({ id }) => id);
	expect(ids.join('')).toBe(expected);
	expect(inOrder([...PAPERS].reverse(), order).map(({ id }) => id)).toEqual(ids);
});
