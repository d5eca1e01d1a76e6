import { expect, test } from 'vitest';
import { gapAsQuestion } from '../../../../../tests/gap-as-question';

test.each([
	[
		'the harbour office uses [a grid of tide gauges] to forecast rain, frost and fog on the lower docks, extending older maps.',
		'what does the harbour office use to forecast rain, frost and fog on the lower docks? a grid of tide gauges'
	],
	[
		'the ferry crew tracks [the swing of the bow rope] precisely by drone filming from the upper mast.',
		'what does the ferry crew track precisely by drone filming from the upper mast? the swing of the bow rope'
	],
	[
		'barge traffic raises [the cost of dredging narrow canals], contrary to old guesses.',
		'contrary to old guesses, what does barge traffic raise? the cost of dredging narrow canals'
	],
	[
		'the new gate could lead to [the loss of gravel banks] under much higher tides than the old gates, in which boats were rare.',
		'under much higher tides than the old gates, what could the new gate lead to? the loss of gravel banks'
	],
	[
		'old gate keepers function as [quiet pilots of the inner docks] by talking to ferry crews.',
		'by talking to ferry crews, what do old gate keepers function as? quiet pilots of the inner docks'
	],
	[
		'the new harbour map is drawn by constantly using [echoes of a slow bow bell] to find both reefs and lost nets.',
		'to find both reefs and lost nets, the new harbour map is drawn by constantly using what? echoes of a slow bow bell'
	],
	[
		'by [sailing along the shadow line], the ferry clearly shortens the crossing while the tide turns.',
		'how does the ferry clearly shorten the crossing while the tide turns? by sailing along the shadow line'
	],
	[
		'deep gravel banks are associated with [wide river mouths shaped by winter storms], which hold most of the rocks not seen on old charts.',
		'what are deep gravel banks associated with? wide river mouths shaped by winter storms'
	],
	[
		'the crew lights [the outer lamps] by night and use the inner pier.',
		'what does the crew light by night? the outer lamps'
	],
	[
		'dry docking in the winter months was linked with [fewer leaks and fewer chances] to row on spring tides.',
		'what was dry docking in the winter months linked with? fewer leaks and fewer chances to row on spring tides'
	]
])('what follows a gap stays beside its question, or with its answer: %s', (sentence, question) => {
	expect(gapAsQuestion(sentence, 'gap')).toBe(question);
});

test.each([
	'the ferry crew plans [the repair of the outer gates] before their first row.',
	'tide gauges support a rough plan for [early flood warning] in river towns and the habit of reading old maps.',
	'the study presents [a ring of stone markers] that the crews of the older boats had built with lime and sand from the north.',
	'the crew keeps [a bow rope of hemp], a mast of oak, and the oars of two boats.',
	'deep gravel banks are associated with [wide river mouths shaped by winter storms], which do not hold any rocks seen on old charts.',
	'the new lamp design helps [old ferry crews] to read the river charts at night.',
	'the lamp keeps [the inner docks] dry for old boats, or crews should use the pump.'
])('a gap whose tail cannot be placed stays a gap: %s', (sentence) => {
	expect(gapAsQuestion(sentence, 'gap')).toBeUndefined();
});
