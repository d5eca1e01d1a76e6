import { expect, test } from 'vitest';
import { statedFinding } from '../../../../../../tests/stated-finding';
import { toSource } from '../../sources';
import { askArms } from './arms';

function asked(statement: string): string[] {
	const source = toSource(statedFinding(statement), { figures: false });
	return source ? askArms(source).map(({ body, answer }) => `${body} → ${answer}`) : [];
}

test.each([
	[
		'20 crews with rust were randomised to receive pine tar or wax daily for 8 weeks',
		'what were 20 crews with rust randomised to receive? → pine tar or wax daily for 8 weeks'
	],
	[
		'ninety crews, aged 20 to 55 years, were randomly assigned to receive no coat, or to receive tar',
		'what were ninety crews assigned to receive? → no coat or tar'
	],
	[
		'in spring, the boats were allocated to either old tar or new wax, stratified by age',
		'in spring, to what were the boats allocated? → old tar or new wax'
	]
])('%s', (statement, question) => {
	expect(asked(statement)).toEqual([question]);
});

test.each([
	['the boats were randomised to two groups or none'],
	['the crews were allocated to the study group or the control group'],
	['the crews were assigned to follow stars or tides'],
	['the crews were assigned to the harbour']
])('%s: no arms are named', (statement) => {
	expect(asked(statement)).toEqual([]);
});
