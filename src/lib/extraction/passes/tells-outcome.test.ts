import { expect, test } from 'vitest';
import { tellsOutcome } from './tells-outcome';

test.each([
	'Each rope is a bundle of yarns that the loom twists.',
	'The third loom performs a search for the next knot.',
	'The mast is a pole trained on a frame.',
	'The task of tying is deferred to the crew.',
	'The nets were knotted with the tools of the old harbour.',
	'For the second trial, we used 173 ropes of two ships.',
	'The rope shed had only oil and tar.',
	'A leak can be a tricky matter.'
])('%s tells how a thing works, and nothing that came out', (text) => {
	expect(tellsOutcome(text)).toBe(false);
});

test.each([
	'The ropes held longer in salt water.',
	'Tar reaches 94.2 on the harbour test.',
	'Two leaks recurred within a week.',
	'Ropes of hemp swelled because they were dry.',
	'The colour of the planks remained the same.',
	'The crew prefers wax.',
	'The loom has no trouble with wet yarn.'
])('%s tells what came out', (text) => {
	expect(tellsOutcome(text)).toBe(true);
});
