import { expect, test } from 'vitest';
import { moveWords, outcomeWords } from './fit-words';

const FIT = {
	parameters: [],
	fittedAt: 0,
	reviewCount: 4000,
	before: { logLoss: 0.3692, rmseBins: 0.0721, reviewCount: 1000 },
	after: { logLoss: 0.3412, rmseBins: 0.0312, reviewCount: 1000 },
	previousParameters: null
};

test.each([
	[{ kind: 'too-few', reviewCount: 120, neededCount: 400 }, /120 reviews .* from 400 on/],
	[
		{ kind: 'better', fit: FIT },
		/in use from now on.* 1,000 reviews .* 3.1% .* 7.2% before .*0.341/
	],
	[{ kind: 'no-better', fit: FIT }, /no better .* nothing was changed/]
] as const)('what came of a fit is said in plain words, row %#', (outcome, words) => {
	expect(outcomeWords(outcome)).toMatch(words);
});

test.each([
	[
		{ becomeDue: 12, sooner: 30, later: 41, same: 7, fullest: { day: 20_792, count: 14 } },
		'12 cards become due today. Sooner: 30, later: 41, unchanged: 7. The fullest day to come is 5 December, with 14 reviews.'
	],
	[
		{ becomeDue: 1, sooner: 1, later: 0, same: 0, fullest: null },
		'1 card becomes due today. Sooner: 1, later: 0, unchanged: 0.'
	],
	[
		{ becomeDue: 0, sooner: 0, later: 5000, same: 0, fullest: { day: 20_779, count: 1 } },
		'No card becomes due today. Sooner: 0, later: 5,000, unchanged: 0. The fullest day to come is 22 November, with 1 review.'
	]
])('the number of cards that move is told, row %#', (counts, words) => {
	expect(moveWords(counts)).toBe(words);
});
