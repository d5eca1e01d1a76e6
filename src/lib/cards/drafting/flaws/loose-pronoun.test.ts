import { expect, test } from 'vitest';
import { hasLoosePronoun } from './loose-pronoun';

test.each([
	['on the spring ledger, it beats the old barge by two knots', true],
	['after a night in the dock, they row for an hour', true],
	['the old barge leaks, and on the spring ledger it ranks last', false],
	['when the barge is tarred, it floats', false]
])('%s: is it untold what the pronoun means? %s', (text, isLoose) => {
	expect(hasLoosePronoun(text)).toBe(isLoose);
});
