import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../tests/abstract-paper';
import { meaningsIn } from './meanings';
import { holdsUntoldGroup, spelledOut } from './spelled-out';

const meaningOf = (text: string, label: string) =>
	meaningsIn(abstractPaper('Tides', text)).get(label);

test.each([
	['Cold storage loss (CSL) was measured twice.', 'CSL', 'cold storage loss'],
	[
		'Electrical tide logging (ETL) helps where electrical power is at hand.',
		'ETL',
		'electrical tide logging'
	],
	['Once inner island sailing (IIS) was free.', 'IIS', 'inner island sailing'],
	['Boats lay at two piers (shared mooring, SM) all year.', 'SM', 'shared mooring'],
	['We logged the waves (slow tidal mixing [STM]) hourly.', 'STM', 'slow tidal mixing'],
	['We counted coastal dolphins (CD) by air.', 'CD', 'coastal dolphins'],
	['Sour milk (SMT) was drunk by night.', 'SMT', 'sour milk'],
	['Sour ale was drunk, and so was stable drink (SD).', 'SD', 'stable drink'],
	['Sailors with type 2 gout (T2GM) slept.', 'T2GM', 'type 2 gout'],
	['Crews got ash oars (group A) or brass oars (group B).', 'group b', 'brass oars'],
	['Fleet of Boats (FoB) is what a fleet needs.', 'FoB', 'Fleet of Boats']
])('%s tells %s', (text, label, meaning) => {
	expect(meaningOf(text.replace('Cold', 'cold'), label)).toBe(meaning);
});

test.each([
	['Magnetic resonance imaging (MRI) was used.', 'MRI'],
	['The standard deviation (SD) was small.', 'SD'],
	['Sailors with gout of type 2 (T2G) slept.', 'T2G'],
	['Fish were split into group 1 (n = 20) and group 2 (n = 22).', 'group 1'],
	['Levels were high (400-899 units (HL) in most.', 'HL'],
	['Boats of group 3 came last.', 'group 3'],
	['Boats came from the west (mostly old, UKY) in May.', 'UKY'],
	['We logged the waves as told [STM] hourly.', 'STM'],
	['Of those, 30 sailors (group 2) came late.', 'group 2'],
	['Boats with old sails were taken on deck (group B) in May.', 'group b'],
	['We follow the {shore tide} (ST) north.', 'ST']
])('%s does not tell %s', (text, label) => {
	expect(meaningOf(text, label)).toBeUndefined();
});

const meanings = new Map([
	['TM', 'trained midwives'],
	['SMs', 'salt marshes'],
	['LCB', 'light coastal boat'],
	['LBY', 'low bay'],
	['LFY', 'late ferry'],
	['group 1', 'nylon sails'],
	['group b', 'brass oars'],
	['all 2 groups', 'ash oars; brass oars'],
	['group a', 'ash oars'],
	['intervention group', 'knot lessons'],
	['WR', 'tar in warm oil']
]);

test.each([
	[
		'births were {{c1::earlier}} in the TM group',
		'births were {{c1::earlier}} in the trained midwives (TM) group'
	],
	['leaks fell in Group 1', 'leaks fell in Group 1 (nylon sails)'],
	[
		'leaks were {{c1::fewer}} in groups A and B',
		'leaks were {{c1::fewer}} in groups A (ash oars) and B (brass oars)'
	],
	[
		'how did leaks compare between the groups?',
		'how did leaks compare between the groups (ash oars; brass oars)?'
	],
	['leaks rose in both groups', 'leaks rose in both groups (ash oars; brass oars)'],
	['leaks rose in all three groups', 'leaks rose in all three groups'],
	['leaks fell in the B group', 'leaks fell in the B group (brass oars)'],
	[
		'how did leaks change in the intervention group?',
		'how did leaks change in the intervention group (knot lessons)?'
	],
	['WR was rare', 'WR (tar in warm oil) was rare'],
	['TM was late in 2 births', 'TM (trained midwives) was late in 2 births'],
	['TM were late in 2 births', 'trained midwives (TM) were late in 2 births'],
	['TM and TM alone', 'trained midwives (TM) and TM alone'],
	['an LCB sank near four SMs', 'a light coastal boat (LCB) sank near four salt marshes (SMs)'],
	['a TM sang to each SM', 'a trained midwife (TM) sang to each salt marsh (SM)'],
	['two LCBs sank', 'two light coastal boats (LCBs) sank'],
	['two LBYs sank', 'two low bays (LBYs) sank'],
	['two LFYs sank', 'two late ferries (LFYs) sank'],
	[
		'of both (12 TM, 9 others) most TM came',
		'of both (12 TM, 9 others) most trained midwives (TM) came'
	]
])('%s', (body, expected) => {
	expect(spelledOut(body, meanings)).toBe(expected);
});

test.each([
	['births were earlier with {{c1::TM}}'],
	['the gain of S + TM was small'],
	['the trained midwives of the TM group'],
	['leaks fell in group 12']
])('%s stays', (body) => {
	expect(spelledOut(body, meanings)).toBe(body);
});

test('a long prompt stays as it is', () => {
	const body = `${'word '.repeat(37)}TM`;
	expect(spelledOut(body, meanings)).toBe(body);
});

test('what other words of the prompt only seem to tell is told', () => {
	const tides = new Map([
		['NTG', 'new tide gauge'],
		['OTG', 'old tide gauge']
	]);
	expect(spelledOut('the OTG beat the NTG', tides)).toBe(
		'the old tide gauge (OTG) beat the new tide gauge (NTG)'
	);
});

test.each([
	['leaks were {{c1::fewer}} in group B', true],
	['leaks were {{c1::fewer in group B}}', true],
	['leaks were {{c1::fewer}} between the groups', true],
	['leaks were {{c1::fewer}} in group B (brass oars)', false],
	['leaks were {{c1::fewer}} in the intervention group', false]
])('%s holds an untold group: %s', (body, expected) => {
	expect(holdsUntoldGroup(body, meanings)).toBe(expected);
});
