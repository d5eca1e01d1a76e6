import { expect, test } from 'vitest';
import { tellsOutcome } from './outcome-figure';

test.each([
	'the five-year loss rate in tarred hulls that crossed the bar was ',
	'the average area under the curve over all harbours was ',
	'in canals, the prevalence of rot was only ',
	'the new bell achieves an error of ',
	'the bell tells tugs from ferries with a sensitivity of ',
	'the lock improves the yield of old gates by up to '
])('%s: an outcome', (before) => {
	expect(tellsOutcome(before)).toBe(true);
});

test.each([
	'the mean age of the pilots was ',
	'the survey response rate was ',
	'the flow rate of the pump was ',
	'the loss rate fell from ',
	'the intraclass correlation coefficient between readers was ',
	'the risk of rot was told, and the depth was ',
	'the crews rowed on to achieve '
])('%s: none', (before) => {
	expect(tellsOutcome(before)).toBe(false);
});

test.each([
	['keepers sorted the mail ', ' faster with lamps than with torches'],
	['the lens needs ', ' times less oil than the old lens'],
	['the pump dries a lock in ', ', while the old pump needs 9 h'],
	['drying a rope takes ', ', compared with 9 hours for a sail']
])('%s…%s: a comparison tells an outcome', (before, after) => {
	expect(tellsOutcome(before, after)).toBe(true);
});

test('what is merely more is no outcome', () => {
	expect(tellsOutcome('the crews were given ', ' more days')).toBe(false);
	expect(tellsOutcome('the crews rowed for ', ', while the pilots had 9 oars')).toBe(false);
});
