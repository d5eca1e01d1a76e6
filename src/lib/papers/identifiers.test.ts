import { expect, test } from 'vitest';
import { findArxivId } from './arxiv';
import { findDoi, isArxivDoi } from './doi';

test.each([
	['https://doi.org/10.1000/XYZ.12', '10.1000/xyz.12'],
	['(doi: 10.1000/xyz).', '10.1000/xyz'],
	['doi:10.1016/S0140-6736(20)30183-5.', '10.1016/s0140-6736(20)30183-5'],
	['see 10.1371/journal.pone.0040259, and', '10.1371/journal.pone.0040259']
])('the DOI of "%s" is %s', (text, doi) => {
	expect(findDoi(text)).toBe(doi);
});

test.each(['version 10.12 of the tool', '10.5/7 of them', 'ratio 10.1234'])(
	'"%s" holds no DOI',
	(text) => {
		expect(findDoi(text)).toBeUndefined();
	}
);

test('a DOI that arXiv gave is told from a publisher’s', () => {
	expect(isArxivDoi('10.48550/arxiv.2401.00001')).toBe(true);
	expect(isArxivDoi('10.1000/xyz')).toBe(false);
});

test.each([
	['arXiv:2401.01234v3 [cs.CL]', '2401.01234'],
	['https://arxiv.org/pdf/2401.01234v1.pdf', '2401.01234'],
	['https://huggingface.co/papers/2401.01234', '2401.01234'],
	['https://doi.org/10.48550/arXiv.2401.01234', '2401.01234'],
	['arXiv: hep-th/9901001', 'hep-th/9901001'],
	['arxiv.org/abs/math.GT/0309136', 'math.gt/0309136']
])('the arXiv id of "%s" is %s', (text, id) => {
	expect(findArxivId(text)).toBe(id);
});

test.each(['2401.01234 grams', 'https://example.org/2401.01234', 'arXiv in 2024'])(
	'"%s" holds no arXiv id',
	(text) => {
		expect(findArxivId(text)).toBeUndefined();
	}
);
