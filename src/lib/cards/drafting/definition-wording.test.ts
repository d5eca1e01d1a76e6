import { expect, test } from 'vitest';
import { compactDefinition, plainDefinition, unpraised } from './definition-wording';

test.each([
	['a simple yet effective method for tides', 'a method for tides'],
	['a new, publicly available map of tides', 'a publicly available map of tides'],
	['a novel end-to-end map', 'an end-to-end map'],
	['a new unit of tides', 'a unit of tides'],
	['a more principled approach to tides', 'an approach to tides'],
	['the first map of tides', 'the first map of tides']
])('%s is %s', (text, plain) => {
	expect(unpraised(text)).toBe(plain);
});

test('outcomes, brackets and what another thing is go', () => {
	expect(plainDefinition('a layer that halves the noise of tides, improving all gauges')).toBe(
		'a layer that halves the noise of tides'
	);
	expect(plainDefinition('a map (or chart) of tides')).toBe('a map of tides');
	expect(
		plainDefinition('a light model that cuts the cost of a gauge network, a method for tides')
	).toBe('a light model that cuts the cost of a gauge network');
});

test.each([
	// A row is kept whole or left out.
	[
		'an algorithm for combining early learning with a local rule on first activity, last activity, and weights',
		'an algorithm for combining early learning with a local rule'
	],
	['a rule whose long and careful analysis of every tide in all of the bays', undefined],
	// "combines A" alone is half.
	// Which rows, what follows tells; a second deed is no end of a row.
	[
		'a gauge frame that grows beyond the rows in harbours, and includes the height of a wave',
		'a gauge frame that grows beyond the rows in harbours'
	],
	// Hooks for what, or pipes to what end: told of the second thing alone.
	[
		'an open store of old brass gauges bought from the pier and a set of hooks for sorting waves',
		undefined
	],
	[
		'a plan that keeps lamps dry in fog and uses oil to slow the rust of the hull',
		'a plan that keeps lamps dry in fog'
	],
	// "mending" is no act of the sails'.
	[
		'a harbour plan that finds good hours of every tide for summer sail mending to save rope',
		'a harbour plan that finds good hours of every tide'
	]
])('%s is cut at a joint', (text, cut) => {
	expect(compactDefinition(text, 14)).toBe(cut);
});

test('a short definition stays', () => {
	expect(compactDefinition('a map of gauges that sorts tides', 18)).toBe(
		'a map of gauges that sorts tides'
	);
});
