import { expect, test } from 'vitest';
import { statedFinding } from '../../../../../tests/stated-finding';
import { toSource } from '../sources';
import { askSubject } from './clauses';

function asked(statement: string) {
	const source = toSource(statedFinding(statement));
	const [first] = source ? askSubject(source) : [];
	return first && [first.body, first.answer];
}

test.each([
	[
		'cold winters and thin roofs were independent risk factors for empty barns',
		'what were independent risk factors for empty barns?',
		'cold winters and thin roofs'
	],
	[
		'a loud hoot is the strongest sign of hunger in young owls',
		'what is the strongest sign of hunger in young owls?',
		'a loud hoot'
	]
])('what bears on something is asked for: “%s”', (statement, body, answer) => {
	expect(asked(statement)).toEqual([body, answer]);
});

test.each(['cold winters and thin roofs were common', 'a loud hoot is the most frequent result'])(
	'what only is so is not: “%s”',
	(statement) => {
		expect(asked(statement)).toBeUndefined();
	}
);
