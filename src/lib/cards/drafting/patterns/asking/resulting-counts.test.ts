import { expect, test } from 'vitest';
import { statedFinding } from '../../../../../../tests/stated-finding';
import { toSource } from '../../sources';
import { askResultingCount } from './resulting-counts';

function asked(statement: string): string[] {
	const source = toSource(statedFinding(statement, { role: 'methods' }), { figures: true });
	return (source ? askResultingCount(source) : []).map(({ body, answer }) => `${body} ${answer}`);
}

test.each([
	[
		'we cut each log into nine short pages, resulting in 805 loose sheets and 8,855 notes',
		'how many loose sheets result when the study cuts each log into nine short pages? 805',
		'how many notes result when the study cuts each log into nine short pages? 8,855'
	],
	[
		'in spring, two wardens sorted the calls by depth and season, yielding a total of 72 groups',
		'in spring, how many groups resulted when two wardens sorted the calls by depth and season? 72'
	]
])('%s', (statement, ...questions) => {
	expect(asked(statement)).toEqual(questions);
});

test.each([
	'we cut each log into short pages, resulting in 9% loss',
	'we cut each log into short pages, resulting in two parts',
	'we cut each log into short pages, resulting in 40 participants',
	'resulting in 40 sheets'
])('%s', (statement) => {
	expect(asked(statement)).toEqual([]);
});
