import { expect, test } from 'vitest';
import { gapAsQuestion } from '../../../../../tests/gap-as-question';
import { asksInPlace } from './in-place';

test.each([
	[
		'the crew uses a small net of hemp on boats that are designed for [the coldest winter months].',
		'the crew uses a small net of hemp on boats that are designed for what? the coldest winter months'
	],
	[
		'kelp spores on tidal walls are a threat for boats moored against [the outer harbour wall].',
		'kelp spores on tidal walls are a threat for boats moored against which wall? the outer harbour wall'
	],
	[
		'hull planks from river yards made it far easier to deal with [salt spray] during winter storms.',
		'during winter storms, hull planks from river yards made it far easier to deal with what? salt spray'
	],
	[
		'the new paint of the harbour survey lasts all winter and spring without [drying the hulls of small boats].',
		'the new paint of the harbour survey lasts all winter and spring without doing what? drying the hulls of small boats'
	],
	[
		'the slow kelp wall is often proposed by crews as a mechanism for [a cheap shelter of barges].',
		'the slow kelp wall is often proposed by crews as a mechanism for what? a cheap shelter of barges'
	],
	[
		'the crews of the old harbour forsake their tarred oars for [a light sail of hemp].',
		'the crews of the old harbour forsake their tarred oars for what? a light sail of hemp'
	],
	[
		'the old harbour plan spreads the boats over several smaller piers to [keep the main channel clear].',
		'the old harbour plan spreads the boats over several smaller piers to do what? keep the main channel clear'
	],
	[
		'the new knot is both strong and quick to tie, yielding [a tighter coil of rope].',
		'the new knot is both strong and quick to tie, yielding what? a tighter coil of rope'
	],
	[
		'the new tar on old ropes gives the crews a real advantage over [old paint], because of the damp.',
		'the new tar on old ropes gives the crews a real advantage over what? old paint'
	]
])('%s is asked where its gap stood', (sentence, asked) => {
	expect(gapAsQuestion(sentence, 'phrase')).toBe(asked);
});

test.each([
	['the old plan of the harbour lowered the tide wall by [almost three metres].'],
	['the crew of the harbour boat rowed against the tide in [a safe manner].'],
	['the brass gauge of the harbour crew could well discriminate between [grades of hull rust].'],
	['the harbour plan of the crew calls for a rope on [the mast and a net on the bow].'],
	['the harbour survey reports a role of the new paint in [keeping the hulls of small boats dry].'],
	['the crews of the old harbour plait three hemp ropes each for [a mast of oak].'],
	['the plan of the harbour crew gave the boats such as [small ferries].'],
	['the new tarred net of the harbour crew is light and simple to [stow in small holds].'],
	['the crews of the harbour boats lost many ropes due to [shape changes of the old pier].'],
	['the rules of the harbour enable a tired crew to [access the dry hold].']
])('%s stays a gap', (sentence) => {
	expect(asksInPlace(gapAsQuestion(sentence, 'phrase')?.replace(/\?.*/u, '?') ?? '')).toBe(false);
});

test('a question that opens with its asking word is not asked in place', () => {
	expect(asksInPlace('what does the plan amount to?')).toBe(false);
	expect(asksInPlace('the plan amounts to what kind of truce?')).toBe(true);
});
