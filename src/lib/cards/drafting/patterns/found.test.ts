import { expect, test } from 'vitest';
import { statedFinding } from '../../../../../tests/stated-finding';
import type { Pattern } from '../candidate';
import { toSource } from '../sources';
import { askAlike, askNamedOutcome } from './found';

const asked = (pattern: Pattern, statement: string) => {
	const source = toSource(statedFinding(statement), { figures: false });
	return source ? pattern(source).map(({ body, answer }) => `${body} => ${answer}`) : [];
};

test.each([
	[
		'no interactions between family size and bread intake were found',
		'what was found between family size and bread intake? => no interactions'
	],
	[
		'no significant differences in sleep between rowers and runners were observed',
		'how did sleep compare between rowers and runners? => no significant differences'
	],
	[
		'with regard to morning sleep, no significant differences were found between rowers and runners',
		'how did morning sleep compare between rowers and runners? => no significant differences'
	],
	[
		'regarding morning sleep, there were no differences between crews in the first two nights',
		'how did morning sleep compare between crews in the first two nights? => no differences'
	],
	[
		'there was no significant difference between crews for the rise in stroke rate',
		'how did the rise in stroke rate compare between crews? => no significant difference'
	],
	[
		'a significant difference was found between the scores of calm for the day and night crews',
		'how did the scores of calm compare between the day and night crews? => a significant difference'
	],
	[
		'no significant difference was observed between tar and oil according to the crew',
		'how did tar and oil compare according to the crew? => no significant difference'
	]
])('“%s” is asked by its outcome', (statement, expected) => {
	expect(asked(askNamedOutcome, statement)).toContain(expected);
});

test.each([
	'the divers found a pearl in the reef',
	'a difference was found between tides',
	'no significant difference between crews was seen among idle rowers',
	'there was no significant difference between tar and oil during the first day',
	'there was no significant difference between flat and round keels',
	'no effect of noise on frogs that sing at night was found'
])('“%s” tells no outcome that could be asked so', (statement) => {
	expect(asked(askNamedOutcome, statement)).toEqual([]);
});

test('what emerged between two is asked by how they compare', () => {
	expect(
		asked(
			askNamedOutcome,
			'no significant difference in crust colour emerged between rye and wheat'
		)
	).toEqual(['how did crust colour compare between rye and wheat? => no significant difference']);
});

test('what lies within and between is not cut in two', () => {
	expect(
		asked(
			askNamedOutcome,
			'there were significant differences in sleep within and between both crews'
		)
	).toEqual([]);
});

test('the next finding is no part of what is alike', () => {
	expect(
		asked(
			askAlike,
			'mean sleep scores were not different between crews and no severe leaks were seen'
		)
	).toEqual(['how did mean sleep scores compare between crews? => not different']);
});

test('what is alike is asked by how it compares', () => {
	const lesser = 'crust colours were similar between ovens while the loaves were lower in salt';
	expect(asked(askAlike, lesser)).toEqual([
		'how did crust colours compare between ovens? => similar'
	]);
	expect(asked(askAlike, 'crust colours were similar between rye and wheat bread')).toEqual([
		'how did crust colours compare between rye and wheat bread? => similar'
	]);
	const figures = 'crust colours were similar in rye and wheat bread (3 versus 4)';
	expect(asked(askAlike, figures)).toEqual([
		'how did crust colours compare between rye and wheat bread? => similar'
	]);
	expect(asked(askAlike, 'crust colours were similar in rye bread')).toEqual([]);
});
