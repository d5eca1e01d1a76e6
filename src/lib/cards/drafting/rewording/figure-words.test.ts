import { expect, test } from 'vitest';
import { howMuch } from './figure-words';

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
