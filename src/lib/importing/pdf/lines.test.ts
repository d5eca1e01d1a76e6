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
	['cooled to 10', '10⁻³'],
	['a peak at 3300 cm', 'cm⁻³'],
	['knots of rope mL', 'mL⁻³'],
	['the ion Cl', 'Cl⁻']
])('%s with a minus and a 3 raised after each other ends in %s', (text, read) => {
	const line = withRaised(text, '−');
	const last = { text: '3', x: line.x1 + 5, y: 97, width: 5, size: 6, font: 'other' };
	const words = withoutMarks(textOfSegment({ ...line, runs: [...line.runs, last] }));
	expect(words.split(' ').at(-1)).toBe(read);
});

test('the space behind an exponent stays', () => {
	const line = withRaised('a share of 10', '−7 ');
	const more = makeSegment({ text: 'ropes held', x: line.x1 + 8, y: 100 }).runs;
	const words = textOfSegment({ ...line, runs: [...line.runs, ...more] });
	expect(words).toBe('a share of 10⁻⁷ ropes held');
});

test.each([
	['water is H', '2', 'water is H₂'],
	['on a scale of log', '𝑒', 'on a scale of logₑ'],
	['the weight w', 'ij', 'the weight wij']
])('%s with %s lowered reads %s', (text, lowered, read) => {
	expect(textOfSegment(withRaised(text, lowered, 2))).toBe(read);
});
