import { expect, test } from 'vitest';
import { diceFrom, mutate, MUTATIONS } from './mutations';

const bytes = new Uint8Array(
	Buffer.from('Gulls follow trawlers to Åland.\nThey leave at night.\n'.repeat(9))
);
const other = new Uint8Array(Buffer.from('<article><body>Kelp grows.</body></article>'));

test('the same seed gives the same mutants', () => {
	const mutants = (seed: number) =>
		Array.from({ length: 40 }, (_v, at) => mutate(bytes, other, diceFrom(seed + at)));
	expect(mutants(7)).toEqual(mutants(7));
	expect(mutants(7)).not.toEqual(mutants(8));
});

test.each(Object.keys(MUTATIONS))('“%s” damages a file and leaves the original alone', (name) => {
	const before = bytes.slice();
	const damaged = [1, 2, 3, 4].map((seed) => MUTATIONS[name]?.(bytes, diceFrom(seed), other));
	expect(damaged.some((mutant) => !Buffer.from(mutant ?? []).equals(Buffer.from(bytes)))).toBe(
		true
	);
	expect(bytes).toEqual(before);
});
