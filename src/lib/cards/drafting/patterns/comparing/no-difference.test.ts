import { expect, test } from 'vitest';
import { statedFinding } from '../../../../../../tests/stated-finding';
import { toSource } from '../../sources';
import { askNoDifference } from './no-difference';

function asked(statement: string): string[] {
	const source = toSource(statedFinding(statement), { figures: false });
	return source ? askNoDifference(source).map(({ body, answer }) => `${body} → ${answer}`) : [];
}

test.each([
	[
		'there was no difference in the overall number of leaks',
		'how did the overall number of leaks compare between the groups? → no difference'
	],
	[
		'there were no significant differences in leaks, rust, or rot',
		'how did leaks, rust, and rot compare between the groups? → no significant differences'
	],
	[
		'there was no difference between groups with respect to leaks, rust, and rot',
		'how did leaks, rust, and rot compare between groups? → no difference'
	],
	[
		'no differences among the three groups in leaks were found',
		'how did leaks compare between the three groups? → no differences'
	],
	[
		'no differences between the study groups were observed with regard to wear at 30 min',
		'how did wear at 30 min compare between the study groups? → no differences'
	],
	[
		'there was no difference between tar and wax in the amount of wear',
		'how did the amount of wear compare between tar and wax? → no difference'
	],
	[
		'there was no significant difference between the leak rates of the two harbours',
		'how did the leak rates of the two harbours compare? → no significant difference'
	],
	[
		'no difference was observed in the rate of rescue for people who wore wool compared to those who wore silk',
		'how did the rate of rescue compare between people who wore wool and those who wore silk? → no difference'
	],
	[
		'the depth of rust in the two groups was not significantly different',
		'how did the depth of rust compare between the two groups? → not significantly different'
	],
	[
		'the differences in leaks between the two kinds of hull were not statistically significant',
		'how did leaks compare between the two kinds of hull? → differences were not statistically significant'
	]
])('%s', (statement, question) => {
	expect(asked(statement)).toEqual([question]);
});

test.each([
	['there was no difference in leaks after the storm'],
	['there were no differences in any other measures'],
	['there was no difference between tar and wax in older patients'],
	['no difference in leaks was found between tar and wax'],
	['the depth of rust in both groups was different'],
	['the differences in leaks between tar and wax were significant']
])('%s: nothing of this kind is asked', (statement) => {
	expect(asked(statement)).toEqual([]);
});
