import { expect, test } from 'vitest';
import { baseOf } from './verb-forms';

test.each([
	['missed', 'miss'],
	['trespassed', 'trespass'],
	['genotyped', 'genotype'],
	['elapsed', 'elapse'],
	['equalled', 'equal'],
	['tunnelled', 'tunnel'],
	['reinstalled', 'reinstall'],
	['stopped', 'stop']
])('%s comes from %s', (past, base) => {
	expect(baseOf(past)).toBe(base);
});
