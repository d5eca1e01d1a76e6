import { describe, expect, test } from 'vitest';
import { forwardBackward, indexOfHighest, posteriorsOf, transitionCount, type Chain } from './crf';

/** Numbers between −2 and 2 that differ and come out the same each time. */
function scores(count: number, seed: number): Float64Array {
	return Float64Array.from(
		{ length: count },
		(_, index) => 2 * Math.sin(seed * 7.3 + index * 2.17)
	);
}

function chainOf(labelCount: number, length: number, seed: number): Chain {
	return {
		labelCount,
		length,
		emissions: scores(length * labelCount, seed),
		transitions: scores(transitionCount(labelCount), seed + 100)
	};
}

function labellings(labelCount: number, length: number): number[][] {
	if (length === 0) return [[]];
	const shorter = labellings(labelCount, length - 1);
	return shorter.flatMap((path) =>
		Array.from({ length: labelCount }, (_, label) => [...path, label])
	);
}

function scoreOf({ labelCount: count, emissions, transitions }: Chain, path: number[]): number {
	const inner = path.reduce((sum, label, position) => {
		const step = position === 0 ? count : path[position - 1]!;
		return sum + emissions[position * count + label]! + transitions[step * count + label]!;
	}, 0);
	return inner + transitions[(count + 1) * count + path.at(-1)!]!;
}

describe.each([
	[2, 1, 1],
	[2, 4, 2],
	[3, 3, 3],
	[5, 4, 4]
])('a chain of %i labels over %i positions', (labelCount, length, seed) => {
	const chain = chainOf(labelCount, length, seed);
	const all = labellings(labelCount, length).map((path) => ({
		path,
		weight: Math.exp(scoreOf(chain, path))
	}));
	const total = all.reduce((sum, { weight }) => sum + weight, 0);

	test('sums to what all its labellings add up to', () => {
		expect(forwardBackward(chain).logPartition).toBeCloseTo(Math.log(total), 9);
	});

	test('gives each label the share of the labellings that hold it', () => {
		const posteriors = posteriorsOf(chain);
		for (let position = 0; position < length; position++) {
			for (let label = 0; label < labelCount; label++) {
				const holding = all.filter(({ path }) => path[position] === label);
				const share = holding.reduce((sum, { weight }) => sum + weight, 0) / total;
				expect(posteriors[position]![label]).toBeCloseTo(share, 9);
			}
		}
	});
});

test('a strong transition overrules a weak emission', () => {
	const transitions = new Float64Array(transitionCount(2));
	transitions[1] = -5; // label 0 is seldom followed by label 1
	const emissions = Float64Array.from([3, 0, 0, 1]);
	const posteriors = posteriorsOf({ labelCount: 2, length: 2, emissions, transitions });
	expect(posteriors.map(indexOfHighest)).toEqual([0, 0]);
});

test('scores in the thousands neither overflow nor vanish', () => {
	const chain = chainOf(3, 3, 5);
	const emissions = chain.emissions.map((score) => score * 2000);
	for (const row of posteriorsOf({ ...chain, emissions })) {
		expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
	}
});

test('an empty chain has no posteriors', () => {
	expect(posteriorsOf({ ...chainOf(2, 1, 1), length: 0 })).toEqual([]);
});
