import { describe, expect, test } from 'vitest';
import { statedFinding } from '../../../../../../tests/stated-finding';
import type { Pattern } from '../../candidate';
import { toSource } from '../../sources';
import { askTie } from './causes';

function asked(pattern: Pattern, statement: string): string[] {
	const source = toSource(statedFinding(statement), { figures: false });
	return source ? pattern(source).map(({ body, answer }) => `${body} ${answer}`) : [];
}

describe('hits: what a thing is required for, due to or part of', () => {
	test.each<[string, string]>([
		[
			'the Rin2 protein is required for growth of the hull in cold water',
			'what is the Rin2 protein required for in cold water? growth of the hull'
		],
		[
			'the Rin2 protein is required for growth of the hull in cold water',
			'what is required for growth of the hull in cold water? the Rin2 protein'
		],
		[
			'TorA plays an important role in salt-induced rust',
			'what does TorA play an important role in? salt-induced rust'
		],
		[
			'TorA plays an important role in salt-induced rust',
			'what plays an important role in salt-induced rust? TorA'
		],
		[
			'the reported leaks may be due to loose rivets',
			'what may the reported leaks be due to? loose rivets'
		],
		[
			'fog depth was not dependent on the wind of the evening',
			'what was fog depth not dependent on? the wind of the evening'
		],
		[
			'a low keel is an independent predictor of wreckage in winter storms',
			'what is a low keel an independent predictor of in winter storms? wreckage'
		],
		[
			'the price of rope is dependent mainly on the harvest of the last year',
			'what is the price of rope dependent mainly on? the harvest of the last year'
		],
		[
			'the growth of the hull was due to Rin2 signalling, which needs salt',
			'what was the growth of the hull due to? Rin2 signalling'
		],
		[
			'a groove below the deck was found to be responsible for the hum',
			'what was a groove below the deck found to be responsible for? the hum'
		]
	])('%s → %s', (statement, expected) => {
		expect(asked(askTie, statement)).toContain(expected);
	});
});

describe('misses: nothing that is tied', () => {
	test.each<[string, string]>([
		['an act as what it is important for', 'it is important to keep the ropes dry'],
		['nothing that is required', 'no anchor is required for short stays'],
		['a role of nobody', 'neither plays a role in salt-induced rust']
	])('%s', (_name, statement) => {
		expect(asked(askTie, statement)).toEqual([]);
	});

	test('what is due to a cause is not asked from it', () => {
		const asks = asked(askTie, 'the reported leaks may be due to loose rivets');
		expect(asks).toHaveLength(1);
	});
});
