import { expect, test } from 'vitest';
import { statedFinding } from '../../../../../../tests/stated-finding';
import { toSource } from '../../sources';
import { askUtmost } from './utmost';

function asked(statement: string): string[] {
	const source = toSource(statedFinding(statement), { figures: false });
	const found = source ? askUtmost(source) : [];
	return found.map(({ body, answer }) => `${body} => ${answer}`);
}

test.each([
	[
		'rowing was quickest in the long hull (3 m/s) and slowest in the round hull (1 m/s)',
		'in which hull was rowing quickest? => the long hull (3 m/s)',
		'in which hull was rowing slowest? => the round hull (1 m/s)'
	],
	[
		'rot was most common among rowers who had sailed for more than two years',
		'among whom was rot most common? => rowers who had sailed for more than two years'
	],
	[
		'rust was worst in chains that were left wet',
		'in which chains was rust worst? => chains that were left wet'
	],
	[
		'rot was rarest with the new tar (2% [all planks, p = 0.02; keels, p = 0.3])',
		'with which tar was rot rarest? => the new tar'
	],
	[
		'rot was worst with stale tar and mildest with fresh tar',
		'with which tar was rot worst? => stale tar',
		'with which tar was rot mildest? => fresh tar'
	],
	['leaks were rarest at noon', 'when were leaks rarest? => at noon'],
	[
		'on calm days, planks lasted longest under mixed tar, followed by wax',
		'on calm days, under what did planks last longest? => mixed tar'
	],
	[
		'the drift was largest with salt (40 m, p < 0.01)',
		'with what was the drift largest? => salt (40 m)'
	]
])('%s', (statement, ...questions) => {
	expect(asked(statement)).toEqual(questions);
});

test.each([
	'rot was rarest in all of them',
	'rust was worst in wet weather',
	'leaks were smallest with tar rather than with wax',
	'the crews were honest in storms',
	'tar was best at sealing the hull',
	'rot was deepest in tarred and waxed hulls, respectively'
])('nobody could say in which: %s', (statement) => {
	expect(asked(statement)).toEqual([]);
});
