import { expect, test } from 'vitest';
import { textOf } from '$lib/text/span';
import { answerInQuote } from './answer-in-quote';

const QUOTE = 'Humans accept deals only 56.3% of the time.';

test.each([
	['56.3%', '56.3%'],
	['humans', 'Humans'],
	['56.3% of the time.', '56.3% of the time'],
	['less often than agents', QUOTE],
	['', QUOTE]
])('of the quote, the answer %j highlights %j', (answer, expected) => {
	expect(textOf(QUOTE, answerInQuote(QUOTE, answer))).toBe(expected);
});
