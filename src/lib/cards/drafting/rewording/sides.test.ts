import { expect, test } from 'vitest';
import { askMeasureOf, OF_SIDES } from './sides';

const marked = (sentence: string) => sentence.replace(/\[(.*)\]/u, '{{c1::$1}}');
const ASKERS = [...OF_SIDES, askMeasureOf];
const asked = (sentence: string) => ASKERS.map((ask) => ask(marked(sentence))?.body).find(Boolean);

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
		'in a sample of 90 ferries, [28%] reported fog at night.',
		'in a sample of 90 ferries, what percentage reported fog at night?'
	],
	[
		'the loss among barges was 36%, as opposed to [25%] in the ferries of the north.',
		'what was the loss in the ferries of the north, compared with 36% among barges?'
	],
	[
		'the lamp works at 50 MHz with a power consumption of [4 mW].',
		'the lamp works at 50 MHz: what was the power consumption?'
	],
	[
		'63% of the piers lost gravel, including [67%] of tarred piers and 54% of bare piers.',
		'63% of the piers lost gravel: what percentage of tarred piers, compared with 54% of bare piers?'
	],
	[
		'after a year, the old fleet lost 71% of the ropes, compared with [48%] in the new fleet.',
		'after a year, what percentage of the ropes did the new fleet lose, compared with 71% for the old fleet?'
	],
	[
		'a majority of ferries (77%) lost gravel compared to [43%] of the barges.',
		'what percentage of the barges lost gravel, compared with a majority of ferries (77%)?'
	],
	[
		'wrecks were commoner in fog with [11%] of ferries needing help, whilst barges stayed dry.',
		'wrecks were commoner in fog: what percentage of ferries needed help?'
	],
	[
		'68% of the ferries lost gravel versus [38%] of the barges.',
		'what percentage of the barges lost gravel, compared with 68% of the ferries?'
	],
	[
		'barges were towed in, with [25%] repaired in the harbour and the rest at sea.',
		'barges were towed in: what percentage were repaired in the harbour?'
	],
	[
		'the bell predicted wrecks with a sensitivity of [84%].',
		'with what sensitivity did the bell predict wrecks?'
	],
	[
		'the crew saw 29 old lakes, of which [around half] showed ice.',
		'the crew saw 29 old lakes: what proportion of them showed ice?'
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
	'in a sample of 90 ferries, [28%] of the pilots and 3% of the crew reported fog.',
	'the lamp works at 50 MHz with a crew of [4].',
	'the loss was 36%, as opposed to [25%] in the north.',
	'the blue light drew 5% and [9%] of the moths.',
	'wrecks were commoner in fog, with [11%] of ferries and 3% of barges needing help.'
])('%s is not asked so', (sentence) => {
	expect(asked(sentence)).toBeUndefined();
});
