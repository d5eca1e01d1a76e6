import { expect, test } from 'vitest';
import type { Ask } from '../ask';
import { cutsWords } from './cut-words';

/** Only what the rule looks at. */
function gap(text: string): Ask {
	const [, before = '', hidden = '', after = ''] = /^(.*)\[(.*)\](.*)$/u.exec(text) ?? [];
	const ask = { isCloze: true, before, hidden, after, seen: `${before} ${after}` };
	return { ...ask, candidate: { type: 'conclusion' } } as unknown as Ask;
}

test.each([
	'the ache went on at [least three weeks].',
	'night swimming could bring [about calmer sleep] in teachers.',
	'the sketches were drawn either by [a free hand or a ruler] driven method.',
	'no link was found between [rare episodes of night] drinking during harvest and yield.',
	'the crews kept [a healthy rhythm especially] when it came to sleep.',
	'the tables did not show [a link between signs of wear] and age.',
	'the study presents two searches [for finding the bridge whose cost] per metre is low.',
	'[for narrow roads] under load, the map is further thinned.',
	'the rod is guided by [a specially re - signed pin] in the bone.',
	'planning is capable of gener- ating [charts of high quality] in a short time.',
	'the net keeps a record [of past tides and swiftly rows] through it.',
	'the planner learns to steer for a [given set of harbours].',
	'boats can drift without [night signals in buoy2];buoy3 waters.',
	'one can bake bricks by drying peat with [slow fans and pressing clods] in spring.',
	'the boats beat others in many waters, both [in terms of speed and cost].'
])('%s', (text) => {
	expect(cutsWords(gap(text))).toBe(true);
});

test.each([
	'the ache went on for [at least three weeks].',
	'night swimming could bring [calmer sleep] to teachers.',
	'a link was found between [night drinking] and yield.',
	'the crews kept [a healthy rhythm] when it came to sleep.',
	'short- and long-term leaks were found in [wooden keels].',
	'the study trains [a net whose last layers form a grid], such as a ring.',
	'[narrow roads] are mapped under load.',
	'the planner learns to steer for [a given set of harbours]; others fail.',
	'one can bake bricks by [drying peat and pressing clods] in spring.',
	'the study compares [wood - the usual choice - with clay].'
])('%s is cut at its joints', (text) => {
	expect(cutsWords(gap(text))).toBe(false);
});
