import { expect, test } from 'vitest';
import { howMuch, isTime, whatValue } from './figure-words';

test.each([
	['forty', 'how many'],
	['twenty-four', 'how many'],
	['about 9%', 'what percentage'],
	['two thirds', 'what proportion'],
	['ten times', undefined],
	['four-week', undefined],
	['twelve-hour', undefined]
])('%s is asked for by: %s', (figure, words) => {
	expect(howMuch(figure)).toBe(words);
});

test.each([
	['19 minutes', 'how many minutes'],
	['1.8 s', 'how many seconds'],
	['12 ms', 'how many milliseconds'],
	['0.4 μs', 'how many microseconds'],
	['9 nanoseconds', 'how many nanoseconds']
])('%s is a time, and asked for by: %s', (figure, words) => {
	expect(isTime(figure)).toBe(true);
	expect(whatValue(figure)).toBe(words);
});

test.each(['9%', '40 kg', 'four points', '3 m'])('%s is no time', (figure) => {
	expect(isTime(figure)).toBe(false);
});
