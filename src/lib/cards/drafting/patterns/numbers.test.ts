import { expect, test } from 'vitest';
import { statedFinding } from '../../../../../tests/stated-finding';
import { toSource } from '../sources';
import { hideValue } from './numbers';

const hidden = (statement: string) => {
	const source = toSource(statedFinding(statement), { figures: true });
	return source ? hideValue(source).map(({ body }) => body) : [];
};

test.each([
	['there is no difference between the leak rates of tar and wax at 3 months', 0],
	['the study introduces Row Twice, a plan that lets crews rest at noon', 0],
	['the tar is held in the kiln for 3 months by placing stones on several lids', 1]
])('%s: %i figures', (statement, count) => {
	expect(hidden(statement)).toHaveLength(count);
});
