import { expect, test } from 'vitest';
import { markNumber } from './typed-number';

test.each([
	['32.7', '32.7%'],
	['32,7 %', '32.7%'],
	['32.7 percent', '32.7%'],
	['0.327', '32.7%'],
	['1204', '1,204 games'],
	['1,204', '1,204 games'],
	['1.204.000', '1,204,000'],
	['1.2 million', '1.2M'],
	['1200000', '1.2 million'],
	['0.5 s', '500 ms'],
	['500', '500 ms'],
	['2 h', '120 minutes'],
	['five', '5 groups'],
	['5', 'five'],
	['-12.5', '−12.5%'],
	['12.5', '−12.5%'],
	['-12', '12% fall'],
	['16,200', '16,204 people'],
	['about 32.7', '32.7%'],
	['0.05', 'p = 0.05']
])('“%s” is right for “%s”', (typed, answer) => {
	expect(markNumber(typed, answer)).toBe('right');
});

test.each([
	['33', '32.7%', 'near'],
	['33.7', '32.7%', 'near'],
	['25', '24 games', 'near'],
	['23.7', '32.7%', 'wrong'],
	['0.5', '0.05', 'wrong'],
	['+12.5', '-12.5%', 'near'],
	['4', 'five', 'wrong'],
	['500 s', '500 ms', 'wrong'],
	['32.7 kg', '32.7%', 'other-unit'],
	['32.7 ms', '32.7 kg', 'other-unit'],
	['', '32.7%', 'no-number'],
	['many', '32.7%', 'no-number'],
	['between 20 and 30', '25', 'no-number']
])('“%s” for “%s” is %s', (typed, answer, verdict) => {
	expect(markNumber(typed, answer)).toBe(verdict);
});
