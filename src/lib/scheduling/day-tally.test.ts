import { expect, test } from 'vitest';
import { DayTallies, sumOfDay } from './day-tally';

const DAY = 20_000;

function reviews(...given: [day: number, grade: number, ms?: number][]) {
	return given.map(([day, grade, durationMs = 1000]) => ({ day, grade, durationMs }));
}

function byDay(tallies: DayTallies) {
	return tallies.changes().map(({ day, answers, introduced, asked, recalled, durationMs }) => {
		return [day - DAY, answers, introduced, asked, recalled, durationMs];
	});
}

test('a day has its answers, new cards, reviews and recalls; within a day nothing is a review', () => {
	const tallies = new DayTallies();
	tallies.add(reviews([DAY, 3], [DAY, 3], [DAY + 3, 1, 500_000], [DAY + 3, 3], [DAY + 9, 3]));
	tallies.add(reviews([DAY + 3, 3], [DAY + 9, 4]));
	expect(byDay(tallies)).toEqual([
		[0, 2, 1, 0, 0, 2000],
		[3, 3, 1, 1, 0, 62_000],
		[9, 2, 0, 2, 2, 2000]
	]);
});

test('a clock that went back makes no review of an answer', () => {
	const tallies = new DayTallies();
	tallies.add(reviews([DAY, 3], [DAY - 2, 3], [DAY, 3], [DAY + 1, 3]));
	expect(byDay(tallies).map(([day, , , asked]) => [day, asked])).toEqual([
		[0, 0],
		[-2, 0],
		[1, 1]
	]);
});

test('what is added and taken off again leaves nothing', () => {
	const tallies = new DayTallies();
	const some = reviews([DAY, 1], [DAY + 1, 3]);
	tallies.add(some);
	tallies.add(some, -1);
	expect(tallies.changes()).toEqual([]);
	tallies.add(some.slice(0, 1), -1);
	tallies.add(some);
	expect(byDay(tallies)).toEqual([[1, 1, 0, 1, 1, 1000]]);
});

test('the sum of a day and nothing is the day', () => {
	const day = { day: DAY, answers: 2, durationMs: 5, introduced: 1, asked: 1, recalled: 0 };
	expect(sumOfDay(undefined, day)).toEqual(day);
	expect(sumOfDay(day, day)).toMatchObject({ day: DAY, answers: 4, durationMs: 10, asked: 2 });
});
