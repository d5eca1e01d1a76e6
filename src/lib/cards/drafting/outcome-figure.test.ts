import { expect, test } from 'vitest';
import { tellsOutcome } from './outcome-figure';

test.each([
	'the five-year loss rate in tarred hulls that crossed the bar was ',
	'the average area under the curve over all harbours was ',
	'in canals, the prevalence of rot was only '
])('%s: an outcome', (before) => {
	expect(tellsOutcome(before)).toBe(true);
});

test.each([
	'the mean age of the pilots was ',
	'the survey response rate was ',
	'the flow rate of the pump was ',
	'the loss rate fell from ',
	'the intraclass correlation coefficient between readers was ',
	'the risk of rot was told, and the depth was '
])('%s: none', (before) => {
	expect(tellsOutcome(before)).toBe(false);
});
