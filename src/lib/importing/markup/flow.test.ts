import { expect, test } from 'vitest';
import type { Part } from './flow';
import { withWords } from './flow';

const part = (kind: Part['kind'], title: string): Part => ({
	kind,
	title,
	level: 1,
	paragraphs: ['The ropes held.']
});

test('a summary at the end of a paper is its conclusion, one behind the abstract is not', () => {
	const parts = [
		part('abstract', 'Abstract'),
		part('abstract', 'Summary'),
		part('intro', 'Introduction'),
		part('results', 'Results'),
		part('abstract', 'Summary')
	];
	expect(withWords(parts).map(({ kind }) => kind)).toEqual([
		...['abstract', 'other', 'intro', 'results', 'conclusions']
	]);
});
