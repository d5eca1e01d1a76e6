import { expect, test } from 'vitest';
import { rivalClause } from './rival-clause';

const rivalOf = (sentence: string) =>
	rivalClause(sentence.replace(/\[(.*)\]/u, '{{c1::$1}}'))?.rival;

test.each([
	['rivers lost [9%] of their gravel, whereas canals lost 7%.', '7% for canals'],
	['Harrow mends a net in [40 s], while Tugline needs 6 min.', '6 min for Tugline'],
	[
		'the pump dries a lock in [2 h], but the old pump took 9 h in winter.',
		'9 h for the old pump in winter'
	]
])('%s is held against %s', (sentence, rival) => {
	expect(rivalOf(sentence)).toBe(rival);
});

test.each([
	'the pump saves [9%] of the oil, while Tugline needs 6 min.',
	'the pump dries [40 hulls], while Tugline needs 6 oars.',
	'the pump dries a lock in [2 h], while the crew sings 9 h.'
])('%s is held against no other', (sentence) => {
	expect(rivalOf(sentence)).toBeUndefined();
});
