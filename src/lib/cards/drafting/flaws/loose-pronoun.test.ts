import { expect, test } from 'vitest';
import { hasLoosePronoun } from './loose-pronoun';

test.each([
	'although, it keeps the tide out, a pump is cheaper',
	'at dusk they are put out by the crew',
	'using the old chart, the study uses them to sail',
	'what does the pilot learn by lending the chart to them?',
	'OwlPump drives it at night'
])('“%s” does not say what the pronoun means', (text) => {
	expect(hasLoosePronoun(text)).toBe(true);
});

test.each([
	'lamps burn longer when they are trimmed',
	'the lamp and the wick fail once they are wet',
	'because it leaks, the boat is towed',
	'it is likely that the boat leaks',
	'the new keel makes it easy to turn',
	'the pilot opens the gate and closes it at noon',
	'crews made two errors in IT tasks'
])('“%s” does', (text) => {
	expect(hasLoosePronoun(text)).toBe(false);
});
