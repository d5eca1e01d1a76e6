import { expect, test } from 'vitest';
import { allowanceOf } from './daily-allowance';

const NONE = { reviews: 0, introduced: 0, durationMs: 0 };
const OPEN = { reviewsPerDay: null, minutesPerDay: null, newPerDay: 20 };

test.each([
	['nothing limits reviews by default', OPEN, { ...NONE, reviews: 900 }, [Infinity, 20, false]],
	['new cards end at their limit', OPEN, { ...NONE, introduced: 20 }, [Infinity, 0, false]],
	[
		'a limit lowered during the day is no debt',
		OPEN,
		{ ...NONE, introduced: 31 },
		[Infinity, 0, false]
	],
	[
		'reviews end at their limit',
		{ ...OPEN, reviewsPerDay: 30 },
		{ ...NONE, reviews: 12 },
		[18, 20, false]
	],
	['no reviews at all may be wanted', { ...OPEN, reviewsPerDay: 0 }, NONE, [0, 20, false]],
	[
		'minutes end both',
		{ ...OPEN, minutesPerDay: 10 },
		{ ...NONE, durationMs: 600_000 },
		[0, 0, true]
	],
	[
		'a second is left',
		{ ...OPEN, minutesPerDay: 10 },
		{ ...NONE, durationMs: 599_000 },
		[1, 20, false]
	]
])('%s', (_, settings, done, [reviews, fresh, isTimeUp]) => {
	expect(allowanceOf(settings, done)).toEqual({ reviews, fresh, isTimeUp });
});
