import { describe, expect, test } from 'vitest';
import { movedPhrases } from './moved-phrases';

const moved = (body: string) => movedPhrases({ body, answer: 'tar' })?.body;

describe('a phrase behind that tells when, where or how goes in front', () => {
	test.each([
		[
			'what did the two salts reduce in the six old harbours?',
			'in the six old harbours, what did the two salts reduce?'
		],
		['what does the lamp show during storms?', 'during storms, what does the lamp show?'],
		['who was warned when the fog was dense?', 'when the fog was dense, who was warned?'],
		[
			'what effect did salt have on the growth of rust?',
			'on the growth of rust, what effect did salt have?'
		],
		[
			'the sonar {{c1::was tested}} in river water.',
			'in river water, the sonar {{c1::was tested}}.'
		],
		[
			'the sonar was tested in {{c1::river water}}.',
			'in {{c1::river water}}, the sonar was tested.'
		],
		[
			'The keeper found {{c1::two wrecks}} using a lamp.',
			'Using a lamp, the keeper found {{c1::two wrecks}}.'
		]
	])('%s', (body, said) => {
		expect(moved(body)).toBe(said);
	});
});

describe('a phrase in front goes behind', () => {
	test.each([
		['in old boats, what does the salt reduce?', 'what does the salt reduce in old boats?'],
		[
			'after cleaning, the loss becomes {{c1::small}}.',
			'the loss becomes {{c1::small}} after cleaning.'
		],
		[
			'to warn late boats, what does the keeper use?',
			'what does the keeper use to warn late boats?'
		],
		[
			'as the results suggest, what can reduce the loss?',
			'what can reduce the loss, as the results suggest?'
		]
	])('%s', (body, said) => {
		expect(moved(body)).toBe(said);
	});
});

describe('a phrase stays', () => {
	test.each([
		// It is the noun's, or the verb's.
		'what plays a role in rust?',
		'what caused a change in the tides?',
		'what did the storm result in?',
		'what does the loss of rope depend on?',
		'what is the keeper interested in?',
		// It takes up what comes before it.
		'what do old boats lose after their first storm?',
		// A second clause, or a cut through the hidden words.
		'the lamp was lit in fog and the {{c1::bell}} was rung in rain.',
		'salt {{c1::harmed boats in}} old harbours.',
		// A part of the sentence alone is meant.
		'what was seen only in old harbours?',
		// In front there is something already, and behind it would be another’s.
		'in spring, what did the crew use to mend the nets?',
		'in old boats, what does it harm?',
		'when lit in fog, what does the lamp show?',
		'in harbours, what causes a change?'
	])('%s', (body) => {
		expect(moved(body)).toBeUndefined();
	});
});
