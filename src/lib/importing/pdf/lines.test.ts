import { expect, test } from 'vitest';
import { textOfSegment } from './lines';
import { withoutMarks } from './marks';
import { makeSegment } from './segments.fixture';
import type { Segment } from './segments';

/** A line with a small piece set higher (or lower) behind its words. */
function withRaised(text: string, raised: string, shift = -3): Segment {
	const line = makeSegment({ text, x: 50, y: 100 });
	const small = { text: raised, x: line.x1, y: 100 + shift, width: 5, size: 6, font: 'body' };
	return { ...line, runs: [...line.runs, small] };
}

test.each([
	['a field of 20 m', '2', 'a field of 20 m²'],
	['about 10', '5', 'about 10⁵'],
	['cooled to 10', '−3', 'cooled to 10⁻³'],
	['a share of R', '2', 'a share of R²'],
	['parsed by Tool v3.0.0', '9', 'parsed by Tool v3.0.0'],
	['gulls follow trawlers', '12,13', 'gulls follow trawlers'],
	['Ada Noether', '∗†', 'Ada Noether'],
	['Ada Noether', 'a,b', 'Ada Noether']
])('%s with %s raised reads %s', (text, raised, read) => {
	expect(withoutMarks(textOfSegment(withRaised(text, raised)))).toBe(read);
});

test.each([
	['water is H', '2', 'water is H₂'],
	['the weight w', 'ij', 'the weight wij']
])('%s with %s lowered reads %s', (text, lowered, read) => {
	expect(textOfSegment(withRaised(text, lowered, 2))).toBe(read);
});
