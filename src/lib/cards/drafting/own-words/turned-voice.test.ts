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
		['with a new gauge, what can one measure?', 'with a new gauge, what can be measured?']
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
