import { expect, test } from 'vitest';
import { groupLabelsIn } from './group-labels';

test.each([
	[
		'Crews were randomly divided to receive either ash oars (group A) or brass oars (group B).',
		{ 'group a': 'ash oars', 'group b': 'brass oars', 'all 2 groups': 'ash oars; brass oars' }
	],
	[
		'Crews were put in three groups (Group N, no oars; Group L, larch oars; Group K, kelp oars).',
		{ 'group l': 'larch oars', 'group k': 'kelp oars' }
	],
	[
		'Crews were enrolled to receive larch oars in group L, kelp oars in group K, and both kinds.',
		{ 'group l': 'larch oars', 'group k': 'kelp oars', 'all 2 groups': 'larch oars; kelp oars' }
	],
	[
		'Crews were assigned to rowing alone (RA, n = 9), sailing combined with rowing (SR, n = 10) all year.',
		{ RA: 'rowing alone', SR: 'sailing combined with rowing' }
	],
	['Crews were given tar (TR group) or wax (WX group).', { TR: 'tar', WX: 'wax' }],
	[
		'The intervention group received weekly knot lessons for a year, and the others none.',
		{ 'intervention group': 'weekly knot lessons' }
	],
	[
		'Boats were treated with tar 50 mg in warm oil 1 mL for a day (group T).',
		{ 'group t': 'tar in warm oil for a day' }
	]
])('%s', (text, expected) => {
	expect(Object.fromEntries(groupLabelsIn(text))).toEqual(expected);
});

test.each([
	['Leaks were fewer (P < 0.05) in group A, and more in group B.'],
	['Speed was 4.3 ± 0.2 knots (group A) and 3.9 ± 0.1 knots (group B).'],
	['Those who came first (group 1) were given rope, tar, and wax (group 2).'],
	['All got either the same oars (group A) or the same oars (group B).'],
	['Leaks in the old group were stable in each treatment group (unpublished data).'],
	['Leaks fell in the treatment group (Table 3).'],
	['Boats that came before the intervention group (control group) were logged.'],
	['Leaks in the old group were rare in the experimental group (female).'],
	['Of them 33 (94.2%) and 31 (88.5%) completed the voyage with tar (group 1).'],
	['We mended tar leaks with wax (RW, n = 8).']
])('%s tells no group', (text) => {
	expect(groupLabelsIn(text)).toEqual([]);
});
