import { describe, expect, test } from 'vitest';
import { cutPredicates, intoClauses } from './cut-sentence';

describe('hits: acts and predicates that stand alone', () => {
	test.each([
		[
			'we build a corpus of letters, annotate every line by hand, and train two parsers on it',
			[
				'we build a corpus of letters',
				'we annotate every line by hand',
				'we train two parsers on it'
			]
		],
		[
			'we turned street plans into rough graphs, pointed out gaps in these plans, and reported three routes for each town',
			[
				'we turned street plans into rough graphs',
				'we pointed out gaps in these plans',
				'we reported three routes for each town'
			]
		],
		[
			'we present two presses to remove the peat of the moor and reduce its weight for a trip by sea',
			[
				'we present two presses to remove the peat of the moor and reduce its weight for a trip by sea'
			]
		],
		[
			'we test the planner on three tasks ranging from mazes, path planning on rafts, and stage planning',
			[
				'we test the planner on three tasks ranging from mazes, path planning on rafts, and stage planning'
			]
		],
		[
			'we propose a press that turns peat into bricks, and weigh bricks in a shed',
			['we propose a press that turns peat into bricks', 'we weigh bricks in a shed']
		]
	])('%s', (text, expected) => {
		expect(cutPredicates(text)).toEqual(expected);
	});
});

describe('misses: what only looks like a series of acts', () => {
	test.each([
		'we propose a framework for analysis, design, and control',
		'we study speech, music, and noise',
		'the old harbour gates represent the mainstay of our bay and there may be no better way to stop the tide from rising',
		'after the storm, the night watch revealed a marked decrease in fog at sea and increased wind on all of the decks',
		'we use data from patients, control subjects, and students',
		'the towns build walls, paint gates',
		'we describe presses that turn peat into bricks, and weigh bricks in a shed'
	])('%s', (text) => {
		expect(cutPredicates(text)).toEqual([text]);
	});
});

describe('clauses that an “and” joins', () => {
	test('are cut', () => {
		expect(intoClauses('the ferries carry heavy salt and the trains carry wet peat')).toEqual([
			'the ferries carry heavy salt',
			'the trains carry wet peat'
		]);
	});

	test.each([
		'the rowers who had slept recalled 5, 6, and 7 of the ropes',
		'60% and 40% of the towns showed salt and 20% and 15% of the crews showed rust, respectively',
		'we wrote to all coastal and inland EM teaching programs using a short form',
		'we describe the current state of harbour gates and idle flood structures regarding small towns',
		'the levy resulted in higher mean adjusted ferry fares and higher mean adjusted total toll bills',
		'we weighed the catch for the whole fleet and conducted plain trend analyses to find the best port'
	])('none in: %s', (text) => {
		expect(intoClauses(text)).toEqual([text]);
	});
});

describe('what stands in front holds for the second half', () => {
	test('where that has no place of its own', () => {
		expect(
			intoClauses(
				'among old sailors, the long rest eased the cough, and the short rest did nothing'
			)
		).toEqual([
			'among old sailors, the long rest eased the cough',
			'among old sailors, the short rest did nothing'
		]);
		expect(
			intoClauses(
				'in the north fleet, the long rest eased the cough, and the wait was shorter than in the south fleet'
			)
		).toEqual([
			'in the north fleet, the long rest eased the cough',
			'in the north fleet, the wait was shorter than in the south fleet'
		]);
		expect(
			intoClauses(
				'compared with the old rope, the new one was shorter by a foot, and the knot held longer'
			)[1]
		).toBe('compared with the old rope, the knot held longer');
		expect(
			cutPredicates(
				'for sailors with a mild cough and few bruises, the long rest eased the worst pain up to noon but did not lengthen sleep on any of the nights'
			)
		).toEqual([
			'for sailors with a mild cough and few bruises, the long rest eased the worst pain up to noon',
			'for sailors with a mild cough and few bruises, the long rest did not lengthen sleep on any of the nights'
		]);
	});

	test.each([
		['among old sailors, the rest eased the cough, and the young ones slept among the ropes'],
		['in contrast to that, the rest eased the cough, and the salt bath did nothing']
	])('and not in: %s', (text) => {
		expect(intoClauses(text).join('|')).not.toMatch(/\|(?:among old sailors|in contrast)/u);
	});
});

test('a second verb with a helper of its own shares no modal', () => {
	expect(
		cutPredicates(
			'the long rest on the upper deck can ease the worst cough of old sailors in winter and may lengthen sleep on the coldest nights in port'
		)[1]
	).toBe('the long rest on the upper deck may lengthen sleep on the coldest nights in port');
});

test('the last item of a list is no clause', () => {
	const text = 'we compare the price, weight, and length of old ropes coiled by hand sailors';
	expect(intoClauses(text)).toEqual([text]);
});

test('a second act behind its adverb is no clause of its own', () => {
	const text =
		'the new sluice reduces the mean wait by 12.6% and steadily lowers source prices by 36%';
	expect(intoClauses(text)).toEqual([text]);
});

test('a condition stays with what holds under it', () => {
	const text = 'the tests say that when the tide is high, the rope of the barge is wet';
	expect(intoClauses(text)).toEqual([text]);
});

describe('two counts that an “and” joins', () => {
	test.each([
		[
			'in a sample of 90 retired sailors, 78% had a tattoo of an anchor and 28% regretted the choice',
			[
				'in a sample of 90 retired sailors, 78% had a tattoo of an anchor',
				'in a sample of 90 retired sailors, 28% regretted the choice'
			]
		],
		[
			'hand brakes were replaced in 71% of the carts and water brakes (two or more) were replaced in 89% of the carts',
			[
				'hand brakes were replaced in 71% of the carts',
				'water brakes (two or more) were replaced in 89% of the carts'
			]
		]
	])('%s', (text, expected) => {
		expect(intoClauses(text)).toEqual(expected);
	});

	test('an act in front is no place that both share', () => {
		const text = 'by counting rings, the age was told and the oaks were felled in spring';
		expect(intoClauses(text)).not.toContain('by counting rings, the oaks were felled in spring');
	});
});

test.each([
	'the tests included the drift from March to June in open water (drift; primary), the depth of the keel and the wear',
	'in dry docks, the north pier [share of leaks: 2.4; 95% of them small: 1.3 to 4.4] and a thin keel were tied to rust'
])('nothing is cut within brackets: %s', (text) => {
	expect(intoClauses(text)).toEqual([text]);
});

test('what is aimed at hangs on its noun, and tells no deed of the past', () => {
	const text = 'the new tar serves as a cure for leaks and early repair plans aimed at dry hulls';
	expect(intoClauses(text)).toEqual([text]);
});
