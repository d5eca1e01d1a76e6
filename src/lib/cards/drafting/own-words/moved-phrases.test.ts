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
			'what effect did salt have on the colour of ropes?',
			'on the colour of ropes, what effect did salt have?'
		],
		[
			'the sonar {{c1::was tested}} in river water.',
			'in river water, the sonar {{c1::was tested}}.'
		],
		[
			'the sonar was tested in {{c1::river water}}.',
			'in {{c1::river water}}, the sonar was tested.'
		],
		['the loss of what was seen during storms?', 'during storms, the loss of what was seen?'],
		[
			'what was the loss in spring, compared with 3% in autumn?',
			'compared with 3% in autumn, what was the loss in spring?'
		],
		[
			'what was reported by the keeper in old harbours?',
			'in old harbours, what was reported by the keeper?'
		],
		[
			'how did the loss change as the tide increased?',
			'as the tide increased, how did the loss change?'
		],
		['what is used to reduce the loss?', 'to reduce the loss, what is used?'],
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
		// It takes up what comes before it.
		'what do old boats lose after their first storm?',
		// A second clause, or a cut through the hidden words.
		'the lamp was lit in fog and the {{c1::bell}} was rung in rain.',
		'salt {{c1::harmed boats in}} old harbours.',
		// A part of the sentence alone is meant.
		'what was seen only in old harbours?',
		'what was only seen in old harbours?',
		'what did not change because of the storm?',
		'how was the loss in spring reported?',
		'what is shown to reduce the loss?',
		'what role did salt play in rust?',
		// In front there is something already, and behind it would be another’s.
		'in spring, what did the crew use to mend the nets?',
		'in old boats, what does it harm?',
		'when lit in fog, what does the lamp show?',
		'in harbours, what causes a change?'
	])('%s', (body) => {
		expect(moved(body)).toBeUndefined();
	});
});

describe('the preposition of what is asked for goes in front', () => {
	test.each([
		['which rope does the crew depend on?', 'on which rope does the crew depend?'],
		['in spring, what is the loss related to?', 'in spring, to what is the loss related?'],
		[
			'the keeper has two lamps. What are the lamps used for?',
			'the keeper has two lamps. For what are the lamps used?'
		],
		['what did the storm result in?', undefined],
		['what does the loss increase with?', undefined],
		['what is the rope made of?', undefined]
	])('%s', (body, said) => {
		expect(moved(body)).toBe(said);
	});
});

describe('what may stand before its noun as well as behind it', () => {
	test.each([
		['what reduced the growth of cancer cells?', 'what reduced cancer cell growth?'],
		[
			'what effect may salt have on CD40 expression?',
			'on the expression of CD40, what effect may salt have?'
		],
		[
			'salt {{c1::may act}} via CD40 expression.',
			'via the expression of CD40, salt {{c1::may act}}.'
		],
		[
			'the crew mended nets that were found on {{c1::old reefs}}.',
			'the crew mended nets found on {{c1::old reefs}}.'
		],
		// Of what is hidden no word is changed.
		['salt reduced {{c1::the growth of cancer cells}}.', undefined],
		['salt reduced the growth of cells treated with {{c1::tar}}.', undefined],
		['salt reduced the growth of mice and {{c1::rats}}.', undefined]
	])('%s', (body, said) => {
		expect(moved(body)).toBe(said);
	});
});

describe('a pair goes the other way round', () => {
	test.each([
		[
			'what reduced the strength and weight of the mast?',
			'what reduced the weight and strength of the mast?'
		],
		[
			'the crew saw spatial and temporal signs of {{c1::fish}}.',
			'the crew saw temporal and spatial signs of {{c1::fish}}.'
		],
		// Which is old? Which belongs to which?
		['what reduced old rope and tar?', undefined],
		['what were the loss and cost, respectively?', undefined],
		['what is told of research and development?', undefined],
		['salt reduced {{c1::strength and weight}}.', undefined]
	])('%s', (body, said) => {
		expect(moved(body)).toBe(said);
	});
});
