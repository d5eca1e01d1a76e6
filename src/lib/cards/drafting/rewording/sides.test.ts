import { expect, test } from 'vitest';
import { askContrasted, askTail } from './sides';

const marked = (sentence: string) => sentence.replace(/\[(.*)\]/u, '{{c1::$1}}');
const asked = (sentence: string) =>
	(askContrasted(marked(sentence)) ?? askTail(marked(sentence)))?.body;

test.each([
	[
		'40% of the pilots missed the lamps and [43%] missed the bells.',
		'while 40% of the pilots missed the lamps, what percentage missed the bells?'
	],
	[
		'of the 73 piers, 39 (53%) lost gravel and [16 (22%)] leaned.',
		'of the 73 piers, while 39 (53%) lost gravel, how many leaned?'
	],
	[
		'wrecks were commoner in fog, with [11%] of ferries needing help.',
		'wrecks were commoner in fog: what percentage of ferries needed help?'
	],
	[
		'barges were towed in, with [25%] repaired in the harbour and the rest at sea.',
		'barges were towed in: what percentage were repaired in the harbour?'
	],
	[
		'the overall loss was 18%, including [22%] in rivers and 12% in canals.',
		'the overall loss was 18%: what percentage in rivers, compared with 12% in canals?'
	]
])('%s', (sentence, question) => {
	expect(asked(sentence)).toBe(question);
});

test.each([
	'the lamps were dimmed and [43%] of the pilots heard the bells.',
	'the pilots were asked twice, with [55%] having ten years of experience.',
	'the blue light drew 5% and [9%] of the moths.',
	'wrecks were commoner in fog, with [11%] of ferries and 3% of barges needing help.'
])('%s is not asked so', (sentence) => {
	expect(asked(sentence)).toBeUndefined();
});
