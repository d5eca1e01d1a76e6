import { expect, test } from 'vitest';
import { gestureOf, leaningOf } from './swipe-path';

const path = (dx: number, dy: number, durationMs: number, width = 358) => ({
	dx,
	dy,
	durationMs,
	width
});

test.each([
	['a touch and go', path(0, 0, 80), 'tap'],
	['a touch that trembles', path(4, -5, 200), 'tap'],
	['a swipe to the right', path(140, 10, 250), 'right'],
	['a swipe to the left', path(-140, -20, 250), 'left'],
	['a slanting one that is still across', path(140, 65, 300), 'right'],
	['a slow one', path(200, 0, 1400), 'right'],
	['a short one on a narrow card', path(80, 0, 200, 200), 'right']
])('%s is meant', (_name, way, gesture) => {
	expect(gestureOf(way)).toBe(gesture);
});

test.each([
	['a scroll', path(10, 200, 200)],
	['a scroll that drifts', path(100, 90, 300)],
	['a long press', path(0, 0, 700)],
	['a twitch', path(40, 0, 60)],
	['a swipe taken back', path(20, 3, 900)],
	['a quarter of a wide card not reached', path(150, 0, 300, 700)],
	['a finger that rests on the way', path(200, 0, 4000)]
])('%s is not', (_name, way) => {
	expect(gestureOf(way)).toBeUndefined();
});

test('while the finger is down the card leans where it would go', () => {
	expect(leaningOf(path(100, 0, 5000))).toBe('right');
	expect(leaningOf(path(-100, 0, 5000))).toBe('left');
	expect(leaningOf(path(-60, 0, 100))).toBeUndefined();
});
