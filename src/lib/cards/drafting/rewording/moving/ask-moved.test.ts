import { expect, test } from 'vitest';
import { gapAsQuestion } from '../../../../../../tests/gap-as-question';

const asked = (sentence: string) => gapAsQuestion(sentence, 'phrase');

test.each([
	[
		'under heavy load the rope of the crane is tested by [a slow pull] before each lift.',
		'under heavy load, how is the rope of the crane tested before each lift? by a slow pull'
	],
	[
		'the crews keep the dock dry by [oiling the gates] in late spring.',
		'how do the crews keep the dock dry? by oiling the gates in late spring'
	],
	[
		'after [drying the nets for a week], the mould was removed in both boats.',
		'after what was the mould removed in both boats? drying the nets for a week'
	],
	[
		'for boats with weak hulls, [the double keel] should be fitted and the old one may be burned.',
		'for boats with weak hulls, what should be fitted? the double keel'
	],
	[
		'bank erosion is [a fairly rare sign of barge traffic].',
		'what is bank erosion a fairly rare sign of? barge traffic'
	],
	[
		'salt is [a key player] in the decay of iron hulls.',
		'what role does salt play in the decay of iron hulls? a key player'
	],
	[
		'the crane adds [wet sand] to old ballast, or takes it out again.',
		'what does the crane add to old ballast? wet sand'
	],
	[
		'the crew lights [the outer lamps] by night and use the inner pier.',
		'what does the crew light by night? the outer lamps'
	],
	[
		'[harbour pilots] may have trouble telling kelp from other weeds of the shore, such as dulse or laver.',
		'what may have trouble telling kelp from other weeds of the shore? harbour pilots'
	]
])('a gap is asked for from its place in the tree: %s', (sentence, expected) => {
	expect(asked(sentence)).toBe(expected);
});

test.each([
	'the guild lets [the crews to rest] at noon.',
	'the barge sails from [port to port] in summer.',
	'the study presents [a lamp] that dims by night.',
	'the crew rows in [silence] and rests at noon.',
	'the amount of kelp have [a strong pull] on old nets.'
])('a gap stays where it would leave half a phrase or a slip of the pen: %s', (sentence) => {
	expect(asked(sentence)).toBeUndefined();
});
