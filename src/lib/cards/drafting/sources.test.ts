import { expect, test } from 'vitest';
import { statedFinding } from '../../../../tests/stated-finding';
import { doubter, inThirdPerson, standingStatement } from './sources';

test.each([
	[
		'we map reefs and conduct a survey of divers',
		'the study maps reefs and conducts a survey of divers'
	],
	[
		'we mapped two reefs and achieve a finer grid',
		'the study mapped two reefs and achieved a finer grid'
	],
	[
		'we use maps to find reefs and warn divers',
		'the study uses maps to find reefs and warn divers'
	],
	['we map reefs, wrecks and comment lines', 'the study maps reefs, wrecks and comment lines']
])('“%s” is told of the study', (statement, told) => {
	expect(inThirdPerson(statement)).toBe(told);
});

test('a word of assent tells nothing', () => {
	const told = (statement: string) => standingStatement(statedFinding(statement));
	expect(told('indeed tidal maps outlast paper ones')).toBe('tidal maps outlast paper ones');
	expect(told('the maps are indeed lighter')).toBe('the maps are lighter');
	expect(told('undead reefs spread')).toBe('undead reefs spread');
});

test('“both” stands alone where it is told which two', () => {
	const told = (statement: string) => standingStatement(statedFinding(statement));
	expect(told('both the tarred hull and the old deck improved the yield')).toBeDefined();
	expect(told('both P-9 and P-12 resin improved the yield')).toBeDefined();
	expect(told('both hulls improved the yield and sank')).toBeUndefined();
	expect(told('both dry tests and long simulations suggest leaks')).toBeUndefined();
});

test('what only seems so is told of results that seem to show it', () => {
	expect(doubter('appear')).toBe('the results seem to show');
	expect(doubter('suggested')).toBe('the results suggest');
});

test('“those” stands alone where it is told who they are', () => {
	const told = (statement: string) => standingStatement(statedFinding(statement));
	expect(told('9% of rowers rowed at dawn, compared with 41% of those with lamps')).toBeDefined();
	expect(told('only 41% of those assigned to the lake rowed at dawn')).toBeDefined();
	expect(told('9% of rowers rowed at dawn, compared with 41% of those')).toBeUndefined();
});

test('both that were tried and former rowers stand alone, as the title or the arms tell them', () => {
	const told = (statement: string) => standingStatement(statedFinding(statement));
	expect(told('both treatments slowed rot')).toBe('both treatments slowed rot');
	expect(told('both slowed rot')).toBeUndefined();
	expect(told('both crews slowed rot')).toBeUndefined();
	expect(told('former rowers caught more fish')).toBeDefined();
	expect(told('the former caught more fish')).toBeUndefined();
});

test('what is told of each needs no sentence before', () => {
	const told = (statement: string) => standingStatement(statedFinding(statement));
	expect(told('the plan splits the toll into parts, each of which is paid at dusk')).toBeDefined();
	expect(told('the parts of which it is made rust')).toBeUndefined();
});

test('whom something helps goes, where it is the authors', () => {
	const told = (statement: string) => standingStatement(statedFinding(statement));
	expect(told('the gauge helps us find leaks')).toBe('the gauge helps find leaks');
	expect(told('the gauge provides us with a tide table')).toBe('the gauge provides a tide table');
	expect(told('the gauge shows leaks, allowing us to warn crews')).toBe(
		'the gauge shows leaks, making it possible to warn crews'
	);
});

test('an end that stands in the sentence before goes', () => {
	const told = (statement: string) => standingStatement(statedFinding(statement));
	expect(told('to counter the worrying trend, we map all reefs')).toBe('the study maps all reefs');
	expect(told('we map all reefs to tackle these two problems')).toBe('the study maps all reefs');
	expect(told('Chart finds more reefs on these tasks')).toBe(
		"Chart finds more reefs on the study's tasks"
	);
	expect(told('to counter the erosion, we map all reefs')).toBe(
		'to counter the erosion, the study maps all reefs'
	);
});

test('a concession goes with the whole of its row', () => {
	const told = (statement: string) => standingStatement(statedFinding(statement));
	expect(told('although we use one map for reefs, wrecks, and buoys, wrecks are found later')).toBe(
		'wrecks are found later'
	);
});

test.each([
	'both ten-ton and twenty-ton barges showed leaks in fog',
	'both the old tar and the new wax were cracked',
	'both forms of tar cracked'
])('“%s” says itself which two', (statement) => {
	expect(standingStatement(statedFinding(statement))).toBe(statement);
});

test.each([
	'both barges leaked in fog and rain',
	'both were tarred and waxed',
	'both 3 and 9 h after the storm barges leaked'
])('“%s” leaves untold which two', (statement) => {
	expect(standingStatement(statedFinding(statement))).toBeUndefined();
});
