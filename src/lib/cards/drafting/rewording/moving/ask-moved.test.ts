import { expect, test } from 'vitest';
import type { Candidate } from '$lib/cards/drafting/candidate';
import { gapAsQuestion } from '../../../../../../tests/gap-as-question';
import { withoutDoubt } from './ask-moved';

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
		'the crane adds only [wet sand] to old ballast, or takes it out again.',
		'what does the crane add to old ballast? only wet sand'
	],
	[
		'the crew lights [the outer lamps] by night and use the inner pier.',
		'what does the crew light by night? the outer lamps'
	],
	[
		'the new keel is [more resistant to barnacle growth] and saves paint.',
		'what is the new keel more resistant to? barnacle growth'
	],
	[
		'the oldest pier, which stands on oak piles, is [a cheap method for keeping hulls dry].',
		'what kind of method is the oldest pier, which stands on oak piles? a cheap method for keeping hulls dry'
	],
	[
		'the pier wall is designed to [stop heavy drift ice] in spring.',
		'what is the pier wall designed to do? stop heavy drift ice in spring'
	],
	[
		'the key idea is to [turn the boat] with the wind during each storm.',
		'what is the key idea? to turn the boat with the wind during each storm'
	],
	[
		'the depth analysis revealed [low agreement] between paired gauges of old locks.',
		'how much agreement did the depth analysis reveal between paired gauges of old locks? low agreement'
	],
	[
		'an old ferry can act as [a gateway toward other harbours].',
		'what can an old ferry act as? a gateway toward other harbours'
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

test('what is doubted is asked as if sure, with its doubt in front', () => {
	const body = 'the results suggest that kelp is {{c1::a key player}} in the decay of hulls.';
	const candidate = { body, finding: { doubt: 'suggest' } } as Candidate;
	expect(withoutDoubt(candidate)).toEqual({
		body: 'kelp is {{c1::a key player}} in the decay of hulls.',
		front: 'as the results suggest, '
	});
	expect(withoutDoubt({ ...candidate, body: 'kelp may be {{c1::a key}}.' })).toBeUndefined();
});
