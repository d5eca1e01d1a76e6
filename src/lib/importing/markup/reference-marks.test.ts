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
