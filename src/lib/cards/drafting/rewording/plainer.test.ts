import { expect, test } from 'vitest';
import { saidPlainer } from './plainer';

const marked = (sentence: string) => sentence.replace(/\[(.*)\]/u, '{{c1::$1}}');

test.each([
	[
		'loss was [2] and 3% in rivers and canals, respectively.',
		'loss was [2%] in rivers, compared with 3% in canals.'
	],
	[
		'gravel was lost in [13 (26%)] of rivers, of which 7 froze.',
		'gravel was lost in [13 (26%)] of rivers.'
	],
	['a few pilots saw fog, while [5%] of the crew saw ice.', '[5%] of the crew saw ice.'],
	['the toll was [0.9] wrecks per pilot year.', 'the toll was [0.9 wrecks per pilot year].']
])('%s', (sentence, plainer) => {
	expect(saidPlainer(marked(sentence))).toBe(marked(plainer));
});

test.each([
	'loss was [2%] in rivers and canals, respectively.',
	'a total number of the 57 piers ([88%]) held.',
	'204 piers ([29%]) sank.',
	'the scan gave a depth of [75 m] and was cheap.',
	'12% of pilots saw fog, while [5%] of the crew saw ice.',
	'the lens raised the range of lamps by 20% and speed by [33%].',
	'the lens raised [33%] of the lamps.'
])('%s stays', (sentence) => {
	expect(saidPlainer(marked(sentence))).toBe(marked(sentence));
});
