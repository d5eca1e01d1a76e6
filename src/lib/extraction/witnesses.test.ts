import { expect, test } from 'vitest';
import { toldByWitness } from './witnesses';

test.each([
	['the dye test showed that the mussels were shut at noon', 'the mussels were shut at noon'],
	[
		'after the flood, it was found that the mussels were shut at noon',
		'the mussels were shut at noon'
	],
	['this indicates that the mussels were shut at noon', 'the mussels were shut at noon'],
	[
		'test results based on the dye, from 50 wet hulls and 9 dry ones, show us that the mussels were shut',
		'the mussels were shut'
	]
])('what was found is taken from behind what showed it: %s', (text, claim) => {
	expect(toldByWitness(text)).toMatchObject({ claim });
	expect(toldByWitness(text)?.doubt).toBeUndefined();
});

test('doubt and what stands in front are kept', () => {
	expect(
		toldByWitness('in spring, the lack of weed on the hull suggests that the boat lay dry')
	).toEqual({
		lead: 'in spring, ',
		who: 'the lack of weed on the hull',
		claim: 'the boat lay dry',
		doubt: 'suggest'
	});
});

test.each([
	'most of the sailors indicated that the mussels were shut at noon',
	'40 of 60 crews indicated that the mussels were shut at noon',
	'forty percent of the crews indicated that the mussels were shut at noon',
	'earlier dye tests showed that the mussels were shut at noon',
	'results from earlier tests, of 50 wet hulls and 9 dry ones, show that the mussels were shut',
	'Anna Weir showed that the mussels were shut at noon',
	'the tide theory suggests that the mussels were shut at noon',
	'loads > 10 kg suggest that the net may tear at night',
	'counts in the presence of salt showed that the mussels were shut at noon',
	'the dye test may show that the mussels were shut at noon',
	'the dye test did not show that the mussels were shut at noon',
	'although the nets were old, the dye test showed that the mussels were shut at noon',
	'to keep the nets dry, it is shown that one must hang them in the wind',
	'the dye test showed that they close at noon'
])(
	'what someone says, what holds under a condition and what would point back stays: %s',
	(text) => {
		expect(toldByWitness(text)).toBeUndefined();
	}
);
