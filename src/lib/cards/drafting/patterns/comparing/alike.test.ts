import { expect, test } from 'vitest';
import { statedFinding } from '../../../../../../tests/stated-finding';
import { toSource } from '../../sources';
import { askSidesAlike } from './alike';

function asked(statement: string): string[] {
	const source = toSource(statedFinding(statement), { figures: false });
	return source ? askSidesAlike(source).map(({ body, answer }) => `${body} → ${answer}`) : [];
}

test.each([
	[
		'birch tar and pine tar have similar sealing power',
		'how do birch tar and pine tar compare in sealing power? → similar'
	],
	[
		'dry and wet seams had equivalent strength and similar wear',
		'how did dry and wet seams compare in strength and wear? → equivalent and similar'
	],
	[
		'birch tar, pine tar, and wax are equally effective in old seams',
		'how effective are birch tar, pine tar, and wax in old seams, compared with each other? → equally effective'
	],
	[
		'birch tar and pine tar were similarly well preserved',
		'how well preserved were birch tar and pine tar, compared with each other? → similarly well'
	],
	[
		'birch tar and pine tar were comparable in strength',
		'how did birch tar and pine tar compare in strength? → comparable'
	]
])('%s', (statement, question) => {
	expect(asked(statement)).toEqual([question]);
});

test.each([
	'rafts with birch tar and pine tar had similar wear',
	'birch tar and pine tar had similar wear at baseline',
	'birch tar and pine tar had wear similar to wax',
	'birch tar has similar wear',
	'birch tar and pine tar were comparable in both groups'
])('%s is asked otherwise', (statement) => {
	expect(asked(statement)).toEqual([]);
});
