import { expect, test } from 'vitest';
import { minimise } from './lbfgs';

test('a bowl of unequal sides is descended to its floor', () => {
	const floor = [3, -1, 0.5];
	const sides = [1, 40, 7];
	const found = minimise(
		3,
		(point, gradient) =>
			point.reduce((loss, value, index) => {
				const away = value - floor[index]!;
				gradient[index] = 2 * sides[index]! * away;
				return loss + sides[index]! * away ** 2;
			}, 0),
		{ iterations: 60, tolerance: 1e-12 }
	);
	found.forEach((value, index) => expect(value).toBeCloseTo(floor[index]!, 4));
});
