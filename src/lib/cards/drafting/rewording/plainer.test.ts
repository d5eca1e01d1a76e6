import { expect, test } from 'vitest';
import { saidPlainer } from './plainer';

const marked = (sentence: string) => sentence.replace(/\[(.*)\]/u, '{{c1::$1}}');

test.each([
	[
		'loss was [2] and 3% in rivers and canals, respectively.',
		'loss was [2%] in rivers, compared with 3% in canals.'
	],
	[
		'loss was [2], 3 and 4% in rivers, canals and lakes, respectively.',
		'loss was [2%] in rivers, compared with 3% in canals and 4% in lakes.'
	],
	['50 of the 57 piers ([88%]) held.', '[88% (50)] of the 57 piers held.'],
	['204 piers ([29%]) sank and 146 piers (20%) leaned.', '[29% (204)] of piers sank.'],
	[
		'gravel was lost in [13 (26%)] of rivers, of which 7 froze.',
		'gravel was lost in [13 (26%)] of rivers.'
	],
	['the lens raised range by 20% and speed by [33%].', 'the lens raised speed by [33%].'],
	['the lens raised range by [20%] and speed by 33%.', 'the lens raised range by [20%].'],
	[
		'the scan gave a depth of 75 m, a width of 9 m and a height of [4 m] in spring.',
		'the scan gave a height of [4 m] in spring.'
	],
	[
		'the scan gave a depth of [75 m] and a width of 9 m in spring.',
		'the scan gave a depth of [75 m] in spring.'
	],
	['a few pilots saw fog, while [5%] of the crew saw ice.', '[5%] of the crew saw ice.'],
	['the toll was [0.9] wrecks per pilot year.', 'the toll was [0.9 wrecks per pilot year].'],
	[
		'the loss was 12% in canals versus [31%] in tidal rivers.',
		'the loss was [31%] in tidal rivers, compared with 12% in canals.'
	]
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
