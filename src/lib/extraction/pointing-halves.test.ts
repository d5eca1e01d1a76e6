import { describe, expect, test } from 'vitest';
import { withoutPointingHalf } from './pointing-halves';

describe('a second half that only points back goes', () => {
	test.each([
		[
			'rot was found in 8% of the oak hulls, and this was seen mostly at sea',
			'rot was found in 8% of the oak hulls'
		],
		[
			'wet ropes broke in 41% of the harbours, and 20% of these were mended',
			'wet ropes broke in 41% of the harbours'
		],
		[
			'tar raised the speed of the old boats and these effects lasted until May',
			'tar raised the speed of the old boats'
		]
	])('%s', (text, half) => {
		expect(withoutPointingHalf(text)).toBe(half);
	});
});

describe('it stays where it', () => {
	test.each([
		[
			'holds the first back',
			'rot was found in 8% of the oak hulls, and this was not significant in May'
		],
		['says of what it tells', 'rot was found in 8% of the oak hulls, and tar was seen at sea'],
		['leaves too little', 'the ropes broke, and this was seen mostly at sea'],
		['leaves no clause', 'in old and leaky harbours at sea, and this was seen mostly in May']
	])('%s', (_why, text) => {
		expect(withoutPointingHalf(text)).toBe(text);
	});
});
