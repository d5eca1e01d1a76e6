import { expect, test } from 'vitest';
import { gapAsQuestion } from '../../../../../tests/gap-as-question';

test.each([
	[
		'the study proposes a new gauge for estuary tides using [cork floats].',
		"what does the study's gauge for estuary tides use? cork floats"
	],
	[
		'the study develops general models for the drift of barges, using [coupled pendulums].',
		"what do the study's general models for the drift of barges use? coupled pendulums"
	],
	[
		'the study presents an algorithm for plotting river charts, based on [echo soundings].',
		"what is the study's algorithm for plotting river charts based on? echo soundings"
	],
	[
		'the study presents a method of finding sunken rocks by [dragging weighted lines across the bed].',
		"how does the study's method of finding sunken rocks work? by dragging weighted lines across the bed"
	]
])('%s → %s', (sentence, asked) => {
	expect(gapAsQuestion(sentence, 'means')).toBe(asked);
});

test.each([
	// The lamp works by nothing; it was brought in so
	'the study introduces a lamp via [the harbour office].',
	// Two things are made
	'the study proposes a gauge that counts tides and charts using [cork floats].'
])('%s', (sentence) => {
	expect(gapAsQuestion(sentence, 'means') ?? '').not.toMatch(/^(?:what|how) .*the study's/u);
});
