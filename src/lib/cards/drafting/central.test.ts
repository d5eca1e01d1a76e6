import { expect, test } from 'vitest';
import type { Paper } from '$lib/papers/paper';
import { abstractPaper } from '../../../../tests/abstract-paper';
import { centralityIn } from './central';

const ABSTRACT = 'Spaced lessons raised recall of rare verbs. Massed lessons did not.';
const BODY =
	'The desks were painted green in March. Spaced lessons raised recall in every village.';
const text = `${ABSTRACT} ${BODY}`;
const paper: Paper = {
	...abstractPaper('Lessons in villages', text),
	text,
	sections: [
		{ kind: 'abstract', title: 'Abstract', level: 1, span: { start: 0, end: ABSTRACT.length } },
		{
			kind: 'results',
			title: 'Results',
			level: 1,
			span: { start: ABSTRACT.length + 1, end: text.length }
		}
	]
};
const centralityOf = centralityIn(paper);

test('what title and abstract speak of is central, how the desks looked is not', () => {
	expect(centralityOf('spaced lessons raised recall in every village')).toBeGreaterThan(0.7);
	expect(centralityOf('the desks were painted green in March')).toBeLessThan(0.2);
});

test('figures count neither way, and a statement without words is no claim', () => {
	expect(centralityOf('spaced lessons raised recall 12 34')).toBe(
		centralityOf('spaced lessons raised recall')
	);
	expect(centralityOf('12.5 %')).toBe(0);
});
