import { expect, test } from 'vitest';
import { groupLabelsIn } from './group-labels';
import { spelledOut } from './spelled-out';
import { trialArmsIn } from './trial-arms';

test.each([
	[
		'Forty crews were randomly assigned to receive pine tar or placebo for a year.',
		['pine tar', 'placebo']
	],
	[
		'Crews were randomised (1:1) to either tallow (2 kg) or linseed oil, each in spring.',
		['tallow', 'linseed oil']
	],
	['Boats were allocated to tar, wax, or no coat once a year.', ['tar', 'wax', 'no coat']],
	['Boats were divided into two groups: a steam group and a sail group.', ['steam', 'sail']],
	['Crews were randomly allocated to the rope or control groups.', ['rope', 'control']],
	[
		'In a crossover trial, 30 crews rowed six days with short oars (2 m) and six days with long oars (4 m).',
		['short oars', 'long oars']
	],
	[
		'The test group received 0.5 kg tar daily, and the control group received plain water.',
		['0.5 kg tar', 'plain water']
	]
])('%s', (text, arms) => {
	expect(trialArmsIn(text)).toEqual(arms);
});

test.each([
	['Crews were randomly divided into two groups.'],
	['Boats were assigned to the study or control group.'],
	['Crews were randomised to follow tides or stars.'],
	['Each boat was given tar and wax, and divided into old and new parts.'],
	['Boats were assigned to 30 days of tar or 40 days of wax.'],
	[
		'Boats were randomised to one of four coats of tar. Boats were also randomised to receive oil or water.'
	],
	['The coats should be tried in randomised fleets to fully follow tides or stars.'],
	['Of 197 boats 99 were assigned to the tar group and 98 to the wax group.'],
	['The harbour was divided into zones.'],
	['In a crossover trial, crews rowed six days with short oars and nine days with long oars.']
])('%s tells no arms', (text) => {
	expect(trialArmsIn(text)).toEqual([]);
});

test('the arms stand for the groups where no labels do', () => {
	expect(groupLabelsIn('Crews were randomly assigned to receive tar or placebo.')).toEqual([
		['all 2 groups', 'tar; placebo']
	]);
});

test.each([
	[
		'how did rust compare between the groups?',
		'how did rust compare between the groups (tar; wax)?'
	],
	['how did the two methods compare at sea?', 'how did the two methods (tar; wax) compare at sea?'],
	[
		'how did rust compare between the two conditions?',
		'how did rust compare between the two conditions (tar; wax)?'
	],
	['how did the three methods compare?', 'how did the three methods compare?']
])('%s', (asked, told) => {
	expect(spelledOut(asked, new Map([['all 2 groups', 'tar; wax']]), 'Tar, wax and rust')).toBe(
		told
	);
});
