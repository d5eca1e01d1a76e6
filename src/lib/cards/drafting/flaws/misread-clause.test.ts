import { expect, test } from 'vitest';
import { parseClause } from '$lib/extraction/clause';
import { isMisread } from './misread-clause';

const verdictOf = (text: string) => {
	const clause = parseClause(text);
	return clause && isMisread(clause);
};

test.each([
	['a noun with its relative clause', 'sparse networks whose weights are shared'],
	['qualities alone', 'prospective multicentre randomized controlled trial'],
	['a phrase in front read as subject', 'the ranking loss, the margin loss is added here'],
	['two sentences with a comma', 'the study runs Orrery on maps, Orrery reduces the error'],
	['a modal without its verb', 'the cache can reduces the delay of each call'],
	['a quality whose noun was cut', 'the study describes the digestion of 19 nonmodified'],
	['a participle read as verb', 'rope driven barges of old oak were sold in spring'],
	['a noun read as verb', 'toll levels measured by the Marlow method closely matched the old ones'],
	[
		'half of a pair read as clause',
		'coastal steam guided and sail boat accident rates decreased with rain'
	],
	[
		'what grows with something else read as subject',
		'the more tea a crew drinks, the less it sleeps'
	],
	[
		'the first of a row read as the phrase in front',
		'wear of old ropes, leaks in spring and rot over the next day were alike in both fleets'
	],
	['what they had read as verb', 'sailors with a lower arm fracture in spring were examined'],
	[
		'an act with its object explained, and the explanation read as subject',
		'hanging nets into Delft, a busy port for boats, improves the catch by half'
	],
	['a noun at the end read as verb', 'old tar 15 pints lowered winter salt flow to half of it'],
	['an act that reports read as subject', 'using a long rope revealed better tar is kept dry'],
	[
		'a report read as the end of a name',
		'crews who sip much tea report reduced thirst and better sleep'
	],
	[
		'a plural before its phrase read as verb',
		'the link of the different tide measures with rain and wind was tested'
	],
	[
		'the first of a row read as a phrase in front',
		'on the pier, boats built in spring, rafts, and ferries were kept'
	],
	['a second verb read as noun', 'the study splits the input into parts and train small detectors']
])('%s is a misreading', (_sign, text) => {
	expect(verdictOf(text)).not.toBe(false);
});

test.each([
	'nightly rowing appears to be safer than daily rowing',
	'the wait of the crew fell to 9 minutes under dimmed light',
	'the wait rose to 9 hours in severe cold',
	'a novel, tar-based coating of old ropes is required in winter',
	'further double-blind, placebo-controlled voyages are needed',
	'the share of tarring and caulking increased over ten years',
	'an oar depth of 30 or greater was worse than a lost keel',
	'the salt and tar in the solvent were weighed',
	'crews of the old fleet report a thirst',
	'crews of the old fleet reported less thirst',
	'the median stay (3 vs 5 days; p<0.01) was shorter in the new ward',
	'sparse networks learn the task in half the time',
	'recall improved after a night of sleep',
	'blotting experiments verified the list of proteins',
	'villages classified as remote received fewer visits',
	'each later version is rated to be better than the previous',
	'the agent always defects after another agent has defected once',
	'the study compares memory, attention, and speed',
	'the cost of mooring was lower in spring',
	'the study costs were lower in spring',
	'the drivers moved the barges that were sold in spring',
	'the drivers said barges were sold in spring',
	'in spring, after long rains, the oats and the rye were weighed',
	'the farmers weighed the oats before the rye was sold',
	'using old nets, a busy port improves the catch by half',
	'hanging nets over the pier, the keeper improves the catch by half',
	'analyses of old logs revealed two leaks',
	'a depth of 6 or higher was seen in spring',
	'the time to become leak-free was shorter in spring',
	'the risk of sinking reached a peak in spring',
	'crews with nets (n = 9) or oars displayed elevated salt levels',
	'a long, rough crossing was made in spring',
	'the leaks fell, although the depth of oil, tar and salt was greater in spring',
	'boats with two masts had a longer range than those steered by one or the other',
	'the tarred hulls displayed elevated speeds in salt water',
	'the harbour survey involved 18 crews of the old fleet'
])('“%s” is read well', (text) => {
	expect(verdictOf(text)).toBe(false);
});
