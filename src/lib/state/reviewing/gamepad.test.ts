import { expect, test } from 'vitest';
import { actsOfButtons } from './gamepad';

const down = (...buttons: number[]) => Array.from({ length: 17 }, (_, at) => buttons.includes(at));

test.each([
	[[], [0], ['forward']],
	[[], [1], ['again']],
	[[], [4], ['undo']],
	[[], [8], ['undo']],
	[[], [5], ['say']],
	[[0], [0, 12], ['evidence']],
	[[], [2, 3], ['hard', 'easy']]
])('buttons from %j to %j ask for %j', (before, now, acts) => {
	expect(actsOfButtons(down(...before), down(...now))).toEqual(acts);
});

test.each([
	[[0], [0]],
	[[0], []],
	[[], [16]],
	[[], []]
])('buttons from %j to %j ask for nothing', (before, now) => {
	expect(actsOfButtons(down(...before), down(...now))).toEqual([]);
});

test('a pad with few buttons is no fault', () => {
	expect(actsOfButtons([], [true])).toEqual(['forward']);
});
