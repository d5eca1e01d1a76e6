import { expect, test } from 'vitest';
import { statedFinding } from '../../../../../tests/stated-finding';
import type { Candidate } from '../candidate';
import { withInterval } from './interval';

const finding = statedFinding('salt air raised the odds of rust 1.8-fold (95% CI, 1.2-2.6)', {
	kind: 'number'
});
const asked = {
	type: 'number',
	pattern: 'value',
	body: 'how much did salt air raise the odds of rust?',
	answer: '1.8-fold',
	finding,
	fit: 1
} as const satisfies Candidate;

test('a value is learnt with its interval', () => {
	expect(withInterval(asked).answer).toBe('1.8-fold (95% CI 1.2-2.6)');
});

test('a gap hides the interval with its value', () => {
	const body = 'salt air raised the odds of rust {{c1::1.8-fold}}.';
	expect(withInterval({ ...asked, body, answer: '' }).body).toBe(
		'salt air raised the odds of rust {{c1::1.8-fold (95% CI 1.2-2.6)}}.'
	);
});

test('what has no interval stays as it is', () => {
	const plain = { ...asked, finding: statedFinding('rust rose 1.8-fold', { kind: 'number' }) };
	expect(withInterval(plain)).toBe(plain);
});

test('a share of one side is learnt without its interval', () => {
	const finding = statedFinding('a dry hull was reached in 90% of boats (95% CI, 78-96%)', {
		kind: 'number'
	});
	const body = 'in what percentage of boats was a dry hull reached?';
	const share = { ...asked, body, answer: '90%', finding };
	expect(withInterval(share)).toBe(share);
	const difference = { ...share, body: 'by how much did leaks increase?' };
	expect(withInterval(difference).answer).toBe('90% (95% CI 78-96%)');
});
