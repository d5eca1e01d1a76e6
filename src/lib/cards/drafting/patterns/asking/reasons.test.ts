import { describe, expect, test } from 'vitest';
import { statedFinding } from '../../../../../../tests/stated-finding';
import { toSource } from '../../sources';
import { askWhy } from './reasons';

function asked(statement: string): string[] {
	const source = toSource(statedFinding(statement), { figures: false });
	return source ? askWhy(source).map(({ body, answer }) => `${body} ${answer}`) : [];
}

describe('hits: why something is so', () => {
	test.each([
		[
			'shallow hulls lost speed at night because the keel was short',
			'why did shallow hulls lose speed at night? because the keel was short'
		],
		[
			'the winch is hard to turn, mainly because of rust in its gears',
			'why is the winch hard to turn? mainly because of rust in its gears'
		],
		[
			'the hull leaked more in spring, possibly due to loose rivets near the bow',
			'why did the hull leak more in spring? possibly due to loose rivets near the bow'
		],
		[
			'Due to heavy fog near the pier, the ferries do not sail at dawn',
			'why do the ferries not sail at dawn? due to heavy fog near the pier'
		],
		[
			'since the scale is ruined by salt, brass weights were used for the catch',
			'why were brass weights used for the catch? since the scale is ruined by salt'
		],
		[
			'oak boats are slow to sink because they hold much air',
			'why are oak boats slow to sink? because they hold much air'
		],
		[
			'tarred ropes prove useless for towing as they tend to slip off wet cleats',
			'why do tarred ropes prove useless for towing? as they tend to slip off wet cleats'
		],
		[
			'cork floats suit eel nets, as it takes years for cork to rot',
			'why do cork floats suit eel nets? as it takes years for cork to rot'
		]
	])('%s → %s', (statement, expected) => {
		expect(asked(statement)).toEqual([expected]);
	});
});

describe('misses: a time, a thing within the sentence, half of a reason', () => {
	test.each([
		'the ferries have sailed at dawn since the early days of the port',
		'a first sign was a drop due to water in the pipe',
		'the crew found boats that leaked because of frost in the rivets',
		'the old fleet is discussed because of its broad use in the bay',
		'the leaks are not thought to be due to loose rivets',
		'the hull leaked because of frost in the rivets and because the tar was old'
	])('%s', (statement) => {
		expect(asked(statement)).toEqual([]);
	});
});

describe('misses: when, or how, and not why', () => {
	test.each([
		'the crew sings old songs as they row past the lighthouse',
		'the hull was tarred before winter as it is usually done in harbours'
	])('%s', (statement) => {
		expect(asked(statement)).toEqual([]);
	});
});
