import { expect, test } from 'vitest';
import { statedFinding } from '../../../../tests/stated-finding';
import { isOfMadeThing, madeThingSources } from './made-things';
import { toSource } from './sources';

function deedOf(statement: string): string | undefined {
	const source = toSource(statedFinding(statement), { figures: false });
	return source && madeThingSources(source)[0]?.clause.text;
}

test.each([
	[
		'we present a kite-based rain gauge that can measure drizzle only from string tension',
		"the study's kite-based rain gauge can measure drizzle only from string tension"
	],
	[
		'we propose a simple yet effective rule for telling bells apart in cold air',
		"the study's rule is designed to tell bells apart in cold air"
	],
	[
		'we propose a rule for telling bells apart, based on their decay in cold air',
		"the study's rule for telling bells apart is based on their decay in cold air"
	],
	[
		'we present a set of loom controllers that can be used to stop broken threads',
		"the study's loom controllers can be used to stop broken threads"
	],
	[
		'we propose an approach to bell analysis for deriving maps of old cracks',
		"the study's approach to bell analysis is designed to derive maps of old cracks"
	],
	// A compound before the deed.
	[
		'we propose a new bell-sound matching algorithm using cold air',
		"the study's bell-sound matching algorithm uses cold air"
	],
	[
		'we develop a loom controller combining a camera with three touch sensors',
		"the study's loom controller combines a camera with three touch sensors"
	],
	// What it is for.
	[
		'we propose a new method for detecting cracks in bells cast before 1900',
		"the study's method is designed to detect cracks in bells cast before 1900"
	],
	[
		'we develop a set of loom controllers to stop broken threads',
		"the study's loom controllers are designed to stop broken threads"
	],
	[
		'we introduce a way of jointly matching bells and organ pipes by ear',
		"the study's way is designed to jointly match bells and organ pipes by ear"
	],
	// Of two ends the nearer.
	[
		'we describe a safe and quick method to weigh bells in their towers to find thin ones',
		"the study's safe and quick method is designed to weigh bells in their towers"
	]
])('“%s” also tells what the thing does', (statement, expected) => {
	expect(deedOf(statement)).toBe(expected);
});

test.each([
	// How many there are is no thing that does anything.
	'we present a number that covers forty years of bell founding',
	// A search does what any search does.
	'we propose a bell search that visits forty old towers',
	// A review does nothing that is to be recalled.
	'we present a review that covers forty years of bell founding',
	// An end that every thing has.
	'we propose a loom controller to address these problems of weavers',
	// How something is used is nothing made.
	'we propose the use of loud bells to wake tired crews',
	// A quality of two nouns.
	'we propose a door to door bell service',
	// One of two ends.
	'we propose a loom controller to stop broken threads and to count them',
	// What was compared was not made.
	'we compare a loom controller that uses cameras with one that feels threads'
])('“%s” tells no more', (statement) => {
	expect(deedOf(statement)).toBeUndefined();
});

test('which thing of the study it is, is not asked', () => {
	const finding = statedFinding('we propose a gauge that measures drizzle');
	const shown = {
		type: 'method',
		pattern: 'subject',
		body: 'what measures drizzle?',
		finding,
		fit: 0.7
	} as const;
	expect(isOfMadeThing({ ...shown, answer: "the study's gauge" })).toBe(false);
	expect(isOfMadeThing({ ...shown, answer: 'drizzle' })).toBe(true);
});

test('what is told beside the nearest deed is told of the thing as well', () => {
	const source = toSource(
		statedFinding(
			'we propose a bell framework based on old logs, which can be used to weigh the cracks of towers'
		),
		{ figures: false }
	);
	expect(source && madeThingSources(source).map(({ clause }) => clause.text)).toEqual([
		"the study's bell framework is based on old logs",
		"the study's bell framework can be used to weigh the cracks of towers"
	]);
	const other = toSource(
		statedFinding('we propose a plan based on old logs of a tower, which has three cracks'),
		{ figures: false }
	);
	expect(
		other &&
			madeThingSources(other)
				.map(({ clause }) => clause.text)
				.join()
	).not.toContain('three cracks');
});
