import { expect, test } from 'vitest';
import { HasteCounter, isFinger } from './pocket-guard';

test.each([
	[{ width: 1, height: 1 }, true],
	[{ width: 45, height: 60 }, true],
	[{ width: 60, height: 200 }, true],
	[{ width: 120, height: 160 }, false]
])('a touch of %j is a finger’s: %s', (touch, expected) => {
	expect(isFinger(touch)).toBe(expected);
});

test('three answers in a row that nobody can have read are told, and then it counts anew', () => {
	const counter = new HasteCounter();
	expect([300, 200, 400, 100, 100, 100].map((ms) => counter.isHasty(ms))).toEqual([
		false,
		false,
		true,
		false,
		false,
		true
	]);
});

test('one answer that took its time breaks the row', () => {
	const counter = new HasteCounter();
	expect([300, 200, 2500, 100, 100].some((ms) => counter.isHasty(ms))).toBe(false);
});
