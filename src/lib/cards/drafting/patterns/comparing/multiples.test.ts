import { expect, test } from 'vitest';
import { statedFinding } from '../../../../../../tests/stated-finding';
import { toSource } from '../../sources';
import { askCompared } from './comparisons';

function asked(statement: string): string[] {
	const source = toSource(statedFinding(statement), { figures: false });
	const found = source ? askCompared(source) : [];
	return found.map(({ body, answer }) => `${body} => ${answer}`);
}

test.each([
	[
		'leak rates were twice as high for hulls in salt water as for hulls on land',
		'how did leak rates for hulls in salt water compare with those for hulls on land? => twice as high'
	],
	[
		'rowers were three times as likely as pilots to report leaks',
		'how likely were rowers to report leaks, compared with pilots? => three times as likely'
	],
	[
		'crews with a map spent twice as long on repairs as crews without one',
		'how long did crews with a map spend on repairs, compared with crews without one? => twice as long'
	],
	[
		'the young crew made half as many knots as the old crew',
		'how did the young crew compare with the old crew in knots made? => half as many'
	],
	[
		'rowers with lamps looked back more often than controls (61% vs 44% of all trips)',
		'how often did rowers with lamps look back, compared with controls? => more often (61% vs 44% of all trips)'
	]
])('%s', (statement, question) => {
	expect(asked(statement)).toEqual([question]);
});
