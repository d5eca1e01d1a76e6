import { expect, test } from 'vitest';
import { statedFinding } from '../../../../tests/stated-finding';
import { moreThanOdds } from './worth-of-form';

const worthOf = (body: string) => {
	const finding = statedFinding('caulking helps most when hulls are dry');
	const answer = 'when hulls are dry';
	return moreThanOdds(
		{ type: finding.kind, pattern: 'circumstance', body, answer, finding, fit: 0.75 },
		true
	);
};

test('when a thing helps most is worth more than when it is done', () => {
	expect(worthOf('when does caulking help most?')).toBeGreaterThan(worthOf('when do crews caulk?'));
});
