import { expect, test } from 'vitest';
import { deedIn, definitionIn, kindOf, madeIn } from './definitions';

const own = { name: 'TideNet', longForm: 'Tidal Memory Network', sentence: 0 };
const short = { name: 'TideNet', sentence: 0 };

test.each([
	['We present TideNet, a model that reads tides.', 'a model that reads tides'],
	['We present TideNet: a model for reading tides.', 'a model for reading tides'],
	[
		'We present TideNet, a model that reads gauges against the moon—checking that each was wound.',
		'a model that reads gauges against the moon'
	],
	[
		'We present TideNet, a map that rings whenever a rower reaches a rock they have met.',
		'a map that rings whenever a rower reaches a rock they have met'
	],
	[
		'We present TideNet, a map drawn from a list of 15 kinds of rust (e.g., pitting, bloom) for the sorting of gauges.',
		'a map drawn from a list of 15 kinds of rust for the sorting of gauges'
	],
	[
		'We present TideNet, a copper-bound map of tides for the sorting and mending of these gauges.',
		'a copper-bound map of tides'
	],
	[
		'We present TideNet, a copper-bound map of tides designed to slowly mend these old gauges.',
		'a copper-bound map of tides'
	],
	[
		'We propose a new model of tides, called TideNet, that reads gauges.',
		'a new model of tides that reads gauges'
	],
	[
		'We propose a framework named TideNet for sorting gauges at night.',
		'a framework for sorting gauges at night'
	],
	[
		'We propose a tide reading approach, TideNet, which reads gauges.',
		'a tide reading approach which reads gauges'
	],
	[
		'We present the TideNet algorithm to sort gauges by height.',
		'an algorithm to sort gauges by height'
	],
	[
		'We propose TideNet as a gauge-sparing method to read tides at night.',
		'a gauge-sparing method to read tides at night'
	],
	['We propose a tide detection approach (TideNet).', 'a tide detection approach'],
	['TideNet is a map of gauges at night.', 'a map of gauges at night'],
	[
		'We argue that maps fade, and instead propose a general architecture for drawing coasts made of a row of bays, which we call TideNet.',
		'a general architecture for drawing coasts made of a row of bays'
	],
	[
		'TideNet, a salt-based map of gauges at night, has shown good sums in many bays.',
		'a salt-based map of gauges at night'
	],
	['A new gauge-based map of tides is proposed, named TideNet.', 'a new gauge-based map of tides'],
	[
		'A tide reading approach (called TideNet) based on gauges and waves is developed.',
		'a tide reading approach based on gauges and waves'
	],
	[
		'We introduce TideNet which is currently the largest map of gauges.',
		'the largest map of gauges'
	],
	[
		'We propose TideNet, a model that reads gauges using our new trick.',
		'a model that reads gauges'
	]
])('%s', (text, definition) => {
	expect(definitionIn(text, short)).toBe(definition);
});

test('the long form is the name itself, so that its head stands for it', () => {
	expect(
		definitionIn('We propose a Tidal Memory Network (TideNet) which reads gauges at night.', own)
	).toBe('a network which reads gauges at night');
	expect(
		definitionIn(
			'We propose a new, sturdy Tidal Memory Network (TideNet) with nine small gates.',
			own
		)
	).toBe('a network with nine small gates');
	expect(definitionIn('We propose a Tidal Memory Network (TideNet).', own)).toBeUndefined();
	expect(
		definitionIn('We propose a Tidal Memory Network (TideNet) which is a small map of gauges.', own)
	).toBe('a small map of gauges');
	const sgd = { name: 'TW-SGD', longForm: 'Tidal Wave SGD', sentence: 0 };
	expect(
		definitionIn('We propose a Tidal Wave SGD (TW-SGD) to train gauges at night.', sgd)
	).toBeUndefined();
});

test.each([
	'We propose a new method called TideNet.',
	'We propose TideNet, a method that joins these approaches.',
	'In TideNet, the height of a gauge is read at night.',
	'We propose TideNet, a framework that aims to answer: "how high?"',
	'We study a new rule of waves and design nets named TideNet.',
	'TideNet is a special case of gauges that sort.',
	'We compare the gauge with TideNet and others.',
	'Based on a fair choice of gauges, TideNet holds the height of a wave.',
	'To solve the large TideNet, an improved gauge is employed through waves.'
])('%s tells nothing of what it is', (text) => {
	expect(definitionIn(text, short)).toBeUndefined();
});

test('what is made tells what the title names, where it is a thing', () => {
	expect(madeIn('We introduce a model of tides based on gauges and show that it works.')).toBe(
		'a model of tides based on gauges'
	);
	expect(madeIn('We present a review of models of tides.')).toBeUndefined();
	expect(madeIn('We propose a new method.')).toBeUndefined();
	expect(madeIn('They introduce a model of tides based on gauges.')).toBeUndefined();
});

test.each([
	['TideNet learns a map of gauges from pictures.', 'learns a map of gauges from pictures'],
	['Unlike older ones, TideNet sorts all gauges by height.', 'sorts all gauges by height'],
	[
		'We propose TideNet, which encodes every gauge as a small graph.',
		'encodes every gauge as a small graph'
	]
])('%s tells a deed', (text, deed) => {
	expect(deedIn(text, short)).toBe(deed);
});

test('what many of a kind do is told as of one', () => {
	const nets = { name: 'Tidal Nets', sentence: 0 };
	expect(deedIn('Tidal Nets sort the gauges of a bay by height.', nets)).toBe(
		'sorts the gauges of a bay by height'
	);
});

test.each([
	'TideNet outperforms all older gauges on three maps.',
	'TideNet reduces the error of gauges by 30% at night.',
	'TideNet models trained on gauges at night are small.',
	'The output of TideNet sorts the gauges by their height.',
	'TideNet covers a diverse range of gauges and tides.'
])('%s tells no deed', (text) => {
	expect(deedIn(text, short)).toBeUndefined();
});

test('the kind is that of the definition, the long form or the text', () => {
	expect(kindOf(short, 'a new guard model that reads', '')).toBe('model');
	expect(kindOf(own, undefined, '')).toBe('network');
	expect(kindOf(short, undefined, 'Our algorithm reads tides.')).toBe('algorithm');
	expect(kindOf(short, undefined, 'It reads tides.')).toBe('approach');
});
