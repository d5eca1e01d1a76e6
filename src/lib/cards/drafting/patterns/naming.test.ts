import { expect, test } from 'vitest';
import type { Finding, NamedThing } from '$lib/extraction/finding';
import { askNames } from './naming';

const asked = (named: NamedThing) => {
	const finding: Finding = {
		kind: 'method',
		statement: `${named.name} is ${named.definition ?? ''}`,
		isOwnAct: false,
		named,
		measurements: [],
		role: 'methods',
		negated: false,
		hedged: false,
		evidence: [],
		confidence: 0.9
	};
	return Object.fromEntries(
		askNames(finding).map(({ pattern, body, answer }) => [pattern, `${body} ${answer}`])
	);
};

test('what it is and which it is', () => {
	expect(
		asked({ name: 'TideNet', definition: 'a new tidal model that sorts gauges by height' })
	).toEqual({
		'what-is-name': 'what exactly is TideNet? a tidal model that sorts gauges by height',
		'which-name': 'which tidal model sorts gauges by height? TideNet'
	});
});

test('what only does something is asked for its name alone', () => {
	const named = { name: 'TideNet', definition: 'a new model that sorts gauges by height' };
	expect(asked(named)).toEqual({
		'which-name': 'which model sorts gauges by height? TideNet'
	});
});

test('what a thing is able to do is no part of its kind', () => {
	const named = { name: 'TideNet', definition: 'a tidal model able to sort gauges by height' };
	expect(asked(named)['which-name']).toBe(
		'which tidal model is able to sort gauges by height? TideNet'
	);
});

test('a deed asks for the name alone, since what it is asks elsewhere', () => {
	const named = { name: 'TideNet', definition: 'a neural model that sorts gauges by height' };
	expect(asked({ ...named, isDeed: true })['what-is-name']).toBeUndefined();
});

test('names in the plural', () => {
	const definition = 'a neural model that sorts gauges by height';
	expect(asked({ name: 'Tidal Networks', definition })['what-is-name']).toMatch(
		/^what exactly are/
	);
	expect(asked({ name: 'TideValues', definition })['what-is-name']).toMatch(/^what exactly is/);
});

test('a long form is left out where the definition repeats it', () => {
	const longForm = 'Tidal Memory Network';
	expect(
		asked({ name: 'TMN', longForm, definition: 'a memory network that sorts gauges' })[
			'what-is-name'
		]
	).toBe('what exactly is TMN? a memory network that sorts gauges');
	expect(
		asked({ name: 'TMN', longForm, definition: 'a neural model that sorts gauges by height' })[
			'what-is-name'
		]
	).toMatch(/^what is TMN \(Tidal Memory Network\)\?/);
});

test.each([
	[
		'an algorithm for reading guesses made by gauges at night',
		'which name is given to an algorithm for reading guesses made by gauges at night?'
	],
	[
		'a framework for solving tides based on small gauges',
		'which framework for solving tides is based on small gauges?'
	],
	[
		'a tide map based architecture capable of sorting gauges',
		'which name is given to a tide map based architecture capable of sorting gauges?'
	],
	[
		'the craft of learning from gauges how to sort a wave',
		'which name is given to the craft of learning from gauges how to sort a wave?'
	],
	[
		'a gauge architecture, designed to sort any tide',
		'which gauge architecture is designed to sort any tide?'
	]
])('%s', (definition, body) => {
	expect(asked({ name: 'TideNet', definition })['which-name']).toBe(`${body} TideNet`);
});

test('what the name itself tells is not asked for', () => {
	const longForm = 'Koch network';
	expect(
		asked({ name: 'KochNet', longForm, definition: 'a network that uses the Koch method' })
	).toEqual({});
	expect(
		asked({ name: 'MLG3', definition: 'a melon lamp guard in three parts for ships at night' })[
			'which-name'
		]
	).toBeUndefined();
	expect(asked({ name: 'MLG', definition: 'a guard for ships of salt at night' })).toHaveProperty(
		'which-name'
	);
	expect(
		asked({ name: 'SaltNet', definition: 'a new method for data analysis' })
	).not.toHaveProperty('which-name');
});

test('a long form that another sentence tells is no part of the answer', () => {
	const named = { name: 'TMN', longForm: 'Tidal Memory Net', isSpelledElsewhere: true } as const;
	expect(asked({ ...named, definition: 'a model that sorts gauges by height' })['which-name']).toBe(
		'which model sorts gauges by height? TMN'
	);
});
