import { expect, test } from 'vitest';
import { titleSides, withSidesTold } from './title-sides';

test.each([
	['Oil lamps versus gas lamps in ports', ['oil lamps', 'gas lamps']],
	['Lighting of ports by oil vs. GAS: is there a difference?', ['oil', 'GAS']],
	['A comparison of brass versus steel bells', ['brass', 'steel bells']]
])('%s', (title, sides) => {
	expect(titleSides(title)).toEqual(sides);
});

test.each([
	'Do oil lamps light a port?',
	'Oil lamps that are lit by hand before every dusk versus gas',
	'Oil versus a lamp that nobody in town has ever seen lit'
])('%s names no two short sides', (title) => {
	expect(titleSides(title)).toBeUndefined();
});

test('bare groups are told by the title', () => {
	const title = 'Oil versus gas in ports';
	expect(withSidesTold('how did the cost compare between the two groups?', title)).toBe(
		'how did the cost compare between the oil and gas groups?'
	);
	expect(withSidesTold('how did oil compare between groups?', title)).toBe(
		'how did oil compare between groups?'
	);
	expect(withSidesTold('how many lamps were in all three groups?', title)).toBe(
		'how many lamps were in all three groups?'
	);
	expect(withSidesTold('how did the cost compare between groups?', 'Ports')).toBe(
		'how did the cost compare between groups?'
	);
});
