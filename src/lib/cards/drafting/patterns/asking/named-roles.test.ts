import { describe, expect, test } from 'vitest';
import { statedFinding } from '../../../../../../tests/stated-finding';
import { toSource } from '../../sources';
import { askPlayers } from './named-roles';

function asked(statement: string): string[] {
	const source = toSource(statedFinding(statement), { figures: false });
	return source ? askPlayers(source).map(({ body, answer }) => `${body} ${answer}`) : [];
}

describe('hits: what plays a part that only few things can play', () => {
	test.each([
		[
			'the most common first sign was a creak below the deck',
			'what was the most common first sign? a creak below the deck'
		],
		[
			'the strongest predictors of leaks were fog depth and hull age',
			'what were the two strongest predictors of leaks? fog depth and hull age'
		],
		[
			'the core bottlenecks are slow pilots and heavy tolls',
			'what are the two core bottlenecks? slow pilots and heavy tolls'
		],
		[
			'the main barriers to rowing were wind, fatigue and cost',
			'besides wind and fatigue, what was the third of the main barriers to rowing? cost'
		],
		[
			'independent predictors of rust were, in falling order, salt, rain, frost and age',
			'besides salt, rain and frost, what was the fourth of the independent predictors of rust? age'
		],
		[
			'primary outcome is the change in draught at six weeks',
			'what is the primary outcome? the change in draught at six weeks'
		]
	])('%s → %s', (statement, expected) => {
		expect(asked(statement)).toContain(expected);
	});
});

describe('misses: a quality, a share, an aim, half of a pair', () => {
	test.each([
		'the strongest ropes are similar to those of the old fleet',
		'most ropes on the pier are hemp',
		'the main aim of the trip was a map of the bay',
		'the most effective treatment was safe',
		'the most common pair was an oak hull with a pine mast',
		'the highest share of leaks was 45% in spring'
	])('%s', (statement) => {
		expect(asked(statement)).toEqual([]);
	});

	test('half of a pair is not the answer', () => {
		const asks = asked('the main causes of delay were snow in the north and mud in the south');
		expect(asks).toEqual([
			'what were the two main causes of delay? snow in the north and mud in the south'
		]);
	});
});
