import { expect, test } from 'vitest';
import { fullestDayAfter } from './fullest-day';

const TODAY = 20_000;

test.each([
	['a second wave', [14, 14, 3, 14, 20], { day: TODAY + 14, count: 3 }],
	['what is overdue, or due today, is none to come', [-2, 0, 0, 5], { day: TODAY + 5, count: 1 }],
	['of two alike the earlier one', [9, 4, 4, 9], { day: TODAY + 4, count: 2 }],
	['nothing', [], null],
	['nothing after today', [0, -7], null]
])('the fullest day to come: %s', (_, days, fullest) => {
	expect(
		fullestDayAfter(
			TODAY,
			days.map((ahead) => TODAY + ahead)
		)
	).toEqual(fullest);
});
