import { describe, expect, test } from 'vitest';
import { turnedVoice } from './turned-voice';

const turned = (body: string, answer = 'the lamp') => turnedVoice({ body, answer })?.body;

describe('an object that is asked for becomes the subject', () => {
	test.each<[string, string]>([
		['what does the keeper protect in fog?', 'what is protected by the keeper in fog?'],
		['in fog, what did the old keepers protect?', 'in fog, what was protected by the old keepers?'],
		['what may a high tide not reduce?', 'what may not be reduced by a high tide?'],
		[
			'what has the harbour crew often repaired?',
			'what has often been repaired by the harbour crew?'
		],
		[
			'what kind of signals does the tower emit at night?',
			'what kind of signals are emitted by the tower at night?'
		],
		[
			'which ropes did salt significantly weaken?',
			'which ropes were significantly weakened by salt?'
		],
		['how large an error did the gauge produce?', 'how large an error was produced by the gauge?'],
		['what does the locker contain?', 'what is contained in the locker?'],
		// A long doer comes last.
		[
			'what did the slow rise of the spring tides in the outer harbour erode in winter?',
			'what was eroded in winter by the slow rise of the spring tides in the outer harbour?'
		],
		// What the paper did needs no doer.
		['what does the study use to clean old nets?', 'what is used to clean old nets?'],
		[
			'what kind of clock does the study present that follows the tide?',
			'what kind of clock is presented that follows the tide?'
		],
		['with a new gauge, what can one measure?', 'with a new gauge, what can be measured?'],
		// What could be a verb is a noun behind "which".
		['which images does the tower transfer?', 'which images are transferred by the tower?'],
		['what kind of clock does the study propose?', 'what kind of clock is proposed?'],
		[
			'to keep old wooden boats dry, what does the study test?',
			'to keep old wooden boats dry, what is tested?'
		]
	])('%s → %s', (body, said) => {
		expect(turned(body)).toBe(said);
	});

	test.each([
		// What is asked for belongs to a preposition, or to a second verb.
		'what do the tides depend on?',
		'what does the keeper rely on in fog?',
		'what can the keeper use to predict?',
		// Never said of what it is done to.
		'what does the harbour have?',
		'what do the tides become?',
		'what does the crew lack?',
		// A second doer, another side, another object.
		'what does the keeper protect by striking a match?',
		'what does salt weaken more than sand?',
		'what does the crew call the lamp?',
		// Who formulates the plan would be lost.
		'formulating the plan, what does the crew protect?',
		// Had in that state, it may be.
		'what have the boats damaged?',
		// Of the paper's act too little is told.
		'what does the study propose?',
		'what do the results suggest can be improved by salt?',
		'what has a higher risk of rust compared to brass?',
		'what does salt only weaken?',
		'how did the tide change after the storm?'
	])('%s stays', (body) => {
		expect(turned(body)).toBeUndefined();
	});
});

describe('a doer that is asked for follows a passive', () => {
	test.each<[string, string]>([
		['what raises the tide?', 'what is the tide raised by?'],
		['which storms damaged the old ropes?', 'by which storms were the old ropes damaged?'],
		['Which lamp detects ships?', 'By which lamp are ships detected?'],
		['in spring, what may affect the nets?', 'in spring, by what may the nets be affected?'],
		[
			'what significantly reduced the wear of ropes and sails in the northern harbour?',
			'the wear of ropes and sails was significantly reduced in the northern harbour by what?'
		],
		[
			'which method measures the tide by comparing two gauges?',
			'the tide is measured through comparing two gauges by which method?'
		],
		['what kind of clock controls the lamps?', 'by what kind of clock are the lamps controlled?']
	])('%s → %s', (body, said) => {
		expect(turned(body)).toBe(said);
	});

	test.each([
		'what percentage of the crews reported leaks?',
		'what played a role in the storm?',
		'what offers the crew a lamp?',
		'what increases the tide more than the wind?',
		'what improves its speed?',
		'what shows that the tide rises?'
	])('%s stays', (body) => {
		expect(turned(body)).toBeUndefined();
	});
});

describe('a passive with its doer becomes active', () => {
	test.each<[string, string]>([
		['what are the leaks caused by?', 'what causes the leaks?'],
		['what was the tide not affected by in spring?', 'what did not affect the tide in spring?'],
		['which clock can the lamps be controlled by?', 'which clock can control the lamps?'],
		[
			'what was absorbed by the sand during the storm?',
			'what did the sand absorb during the storm?'
		],
		[
			'which quantities are often reduced by salt crystals?',
			'which quantities do salt crystals often reduce?'
		]
	])('%s → %s', (body, said) => {
		expect(turned(body)).toBe(said);
	});

	test.each([
		// How it was found out, and not what did it.
		'what is the tide measured by?',
		'what is obtained by weighted summation?',
		'what was reduced by 5%?',
		'what is done by hand?'
	])('%s stays', (body) => {
		expect(turned(body)).toBeUndefined();
	});
});

describe('what is used to do something is that with which it is done', () => {
	test.each<[string, string]>([
		['what is used to measure the tide?', 'with what is the tide measured?'],
		[
			'which gauges were used to record the waves in the harbour?',
			'with which gauges were the waves recorded in the harbour?'
		],
		['what can be applied to detect leaks?', 'with what can leaks be detected?']
	])('%s → %s', (body, said) => {
		expect(turned(body)).toBe(said);
	});

	test.each(['what is used to improve the nets?', 'what is used to row?'])('%s stays', (body) => {
		expect(turned(body)).toBeUndefined();
	});
});

describe('a sentence with a gap', () => {
	test.each<[string, string]>([
		[
			'salt weakens {{c1::old ropes}} in winter.',
			'{{c1::old ropes}} are weakened in winter by salt.'
		],
		[
			'in fog, the keeper detected {{c1::a small leak}}.',
			'in fog, {{c1::a small leak}} was detected by the keeper.'
		],
		['the leak was caused by {{c1::a broken plank}}.', '{{c1::a broken plank}} caused the leak.'],
		[
			'the study presents a lamp that finds {{c1::drifting nets}} in fog.',
			'a lamp is presented that finds {{c1::drifting nets}} in fog.'
		],
		[
			'the study uses {{c1::a brass gauge}} to measure the tide.',
			'{{c1::a brass gauge}} is used to measure the tide.'
		],
		[
			'the study examines the effect of {{c1::salt}} on ropes using old logs.',
			'the effect of {{c1::salt}} on ropes is examined using old logs.'
		]
	])('%s → %s', (body, said) => {
		expect(turned(body, '')).toBe(said);
	});

	test.each([
		// What is hidden is the verb, or runs across it.
		'salt {{c1::does not weaken}} ropes.',
		'the crew found {{c1::the lamp to be broken}}.',
		'the lamp has {{c1::a brass foot}}.',
		'salt weakens {{c1::ropes}} and colours the sails.',
		'older ropes, but not newer ropes, showed {{c1::rust}}.',
		'the study trains its {{c1::keepers}} in fog.',
		'the need gave rise to {{c1::a new lamp}}.',
		'the map produces {{c1::room}} to store nets.'
	])('%s stays', (body) => {
		expect(turned(body, '')).toBeUndefined();
	});
});

describe('how, when and what for are asked of a passive', () => {
	test.each<[string, string, string]>([
		[
			'how does the keeper often inspect the lamp?',
			'by using sand',
			'how is the lamp often inspected by the keeper?'
		],
		['how did the study identify leaks?', 'by listening', 'how were leaks identified?'],
		[
			'for what purpose does the crew use the gauge?',
			'to measure the tide',
			'for what purpose is the gauge used by the crew?'
		],
		[
			'on which ropes did the study test the new knots in winter?',
			'wet ropes',
			'on which ropes were the new knots tested in winter?'
		]
	])('%s → %s', (body, answer, said) => {
		expect(turned(body, answer)).toBe(said);
	});

	test.each([
		['how did salt affect the ropes?', 'had no effect'],
		['how did the tide change in spring?', 'it rose'],
		['how does the clock work?', 'by counting waves']
	])('%s stays', (body, answer) => {
		expect(turned(body, answer)).toBeUndefined();
	});
});

describe('what one thing does to another is seen from the other side', () => {
	test.each<[string, string, string]>([
		['what effect did salt have on old ropes?', 'weakened them', 'what did salt do to old ropes?'],
		[
			'what effect may rain have on the tide?',
			'no clear effect',
			'what effect on the tide may rain have?'
		],
		['what were the leaks not associated with?', 'rain', 'what was not associated with the leaks?'],
		[
			'which storms is the wear of ropes closely linked to?',
			'winter storms',
			'which storms are closely linked to the wear of ropes?'
		],
		[
			'which factor was correlated with the old leaks?',
			'rain',
			'which factor were the old leaks correlated with?'
		],
		['what did salt lead to in winter?', 'rust', 'what resulted from salt in winter?'],
		['what results in a slow leak?', 'rust', 'what does a slow leak result from?'],
		['what role does salt play in rust?', 'a small role', 'what role is played by salt in rust?']
	])('%s → %s', (body, answer, said) => {
		expect(turned(body, answer)).toBe(said);
	});

	test.each([
		['what is the leak independently associated with?', 'rain'],
		['which factor was associated with rust and rot?', 'salt'],
		['what is the leak due to?', 'rain']
	])('%s stays', (body, answer) => {
		expect(turned(body, answer)).toBeUndefined();
	});

	test.each<[string, string]>([
		['salt could lead to {{c1::a slow leak}}.', '{{c1::a slow leak}} could result from salt.'],
		['rust is {{c1::the main cause}} of leaks.', '{{c1::the main cause}} of leaks is rust.']
	])('%s → %s', (body, said) => {
		expect(turned(body, '')).toBe(said);
	});
});
