import { expect, test } from 'vitest';
import { dropReferenceMarks, referenceMark } from './reference-marks';

test.each(['12', 'moor1997, ', 'reed-EtAl:2006:SEA ', 'kelp-knots:16'])(
	'“%s” is a mark and leaves the sentence',
	(key) => {
		expect(dropReferenceMarks(`the old ropes ${referenceMark(key)} held`)).toBe(
			'the old ropes held'
		);
	}
);

test.each(['Moor, 1997', '1997', 'the second rope'])('“%s” is none', (words) => {
	expect(referenceMark(words)).toBe(words);
});

test.each([
	['the ropes held (Figure 4 and {[11]}), as before', 'the ropes held (Figure 4), as before'],
	['Moor and {[11]} held that ropes swell', 'Moor and [11] held that ropes swell'],
	['the knots of {[29]} and {[63]} are compared', 'the knots of [29] and [63] are compared'],
	['this is in line with {[12]}.', 'this is in line with [12].'],
	['a rope to begin with{12}.', 'a rope to begin with.'],
	['as was found by Moor et al. {[3]}. Ropes swell', 'as was found by Moor et al. Ropes swell'],
	['(knot 3; {[4]}, knot 5)', '(knot 3, knot 5)']
])('%j without its marks is %j', (marked, read) => {
	expect(dropReferenceMarks(marked.replaceAll('{', '\uE000').replaceAll('}', '\uE001'))).toBe(read);
});
