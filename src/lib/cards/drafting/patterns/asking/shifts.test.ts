import { expect, test } from 'vitest';
import { statedFinding } from '../../../../../../tests/stated-finding';
import { toSource } from '../../sources';
import { askShift } from './shifts';

function asked(statement: string): string[] {
	const source = toSource(statedFinding(statement), { figures: false });
	return source ? askShift(source).map(({ body, answer }) => `${body} ${answer}`) : [];
}

test.each([
	[
		'the harbour law shifts the toll of barges from their weight to the length of the keel',
		'how does the harbour law shift the toll of barges? from their weight to the length of the keel'
	],
	[
		'old pilots can extend the use of charts from rivers to open seas, saving many boats',
		'how can old pilots extend the use of charts? from rivers to open seas'
	]
])('%s', (statement, expected) => {
	expect(asked(statement)).toEqual([expected]);
});

test.each([
	'the harbour law changes the toll from 12 to 8 coins',
	'the storm moved planks from the deck',
	'old pilots use charts from rivers to open seas'
])('nothing is told to be moved: %s', (statement) => {
	expect(asked(statement)).toEqual([]);
});
