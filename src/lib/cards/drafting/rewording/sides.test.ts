import { expect, test } from 'vitest';
import { askFigureOfMeasure, askMeasureOf } from './sides';

const marked = (sentence: string) => sentence.replace(/\[(.*)\]/u, '{{c1::$1}}');
const ASKERS = [askFigureOfMeasure, askMeasureOf];
const asked = (sentence: string) => ASKERS.map((ask) => ask(marked(sentence))?.body).find(Boolean);

test.each([
	[
		'the lamp works at 50 MHz with a power consumption of [4 mW].',
		'the lamp works at 50 MHz: what was the power consumption?'
	],
	[
		'the bell predicted wrecks with a sensitivity of [84%].',
		'with what sensitivity did the bell predict wrecks?'
	]
])('%s', (sentence, question) => {
	expect(asked(sentence)).toBe(question);
});

test.each([
	'the lamps were dimmed and [43%] of the pilots heard the bells.',
	'the pilots were asked twice, with [55%] having ten years of experience.',
	'in a sample of 90 ferries, [28%] of the pilots and 3% of the crew reported fog.',
	'the lamp works at 50 MHz with a crew of [4].',
	'the loss was 36%, as opposed to [25%] in the north.',
	'the blue light drew 5% and [9%] of the moths.',
	'wrecks were commoner in fog, with [11%] of ferries and 3% of barges needing help.'
])('%s is not asked so', (sentence) => {
	expect(asked(sentence)).toBeUndefined();
});
