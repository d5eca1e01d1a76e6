import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../../tests/abstract-paper';
import { statedFinding } from '../../../../../tests/stated-finding';
import { toAsk } from '../ask';
import type { PatternName } from '../candidate';
import { halvesAnswer } from './halved-answer';

const verdictOf = (body: string, pattern: PatternName = 'gap') => {
	const statement = body.replace(/\{\{c1::|\}\}|\.$/g, '');
	const finding = statedFinding(statement, {});
	const paper = abstractPaper('Orchard notes', `${statement}.`);
	return halvesAnswer(
		toAsk({ type: finding.kind, pattern, body, answer: '', finding, fit: 1 }, paper)
	);
};

test.each([
	'the study follows {{c1::forty trees responsive}} to frost.',
	'frost changes {{c1::the buds and genes}} involved in ripening.',
	'frost can be told by {{c1::signs plain enough}} to be read by farmers.',
	'frost bites came up in {{c1::a 9 year old boy}} within days.',
	'the rows showed few changes over {{c1::a five-year period}}.'
])('“%s” hides half a phrase', (body) => {
	expect(verdictOf(body)).toBe(true);
});

test.each([
	'frost changes {{c1::the buds of young trees}} in spring.',
	'frost is {{c1::harmful}} to buds.',
	'the study identifies {{c1::rows of trees}} in which frost is rare.'
])('“%s” hides a whole one', (body) => {
	expect(verdictOf(body)).toBe(false);
});

test.each([
	'the two rows agree at the {{c1::0.57}} and 0.34 levels.',
	'buds opened on 12 (10-16) and {{c1::40}} days.'
])('“%s” hides one of two values that nothing tells apart', (body) => {
	expect(verdictOf(body, 'value')).toBe(true);
});

test.each([
	'buds opened on {{c1::61}} old and 39 young trees.',
	'yields were {{c1::66}} and 67%, respectively.',
	'yields lay between 12 and {{c1::19%}} in spring.'
])('“%s” tells which value is meant', (body) => {
	expect(verdictOf(body, 'value')).toBe(false);
});

test.each([
	[
		'in ten ports, what did the study tell?',
		'half of the crews that pilots would ask about fog',
		true
	],
	['what did the study tell the crews?', 'that pilots would ask about fog', false],
	['what does the tar make?', 'old nets useless for fog', true],
	['what does the yard make?', 'dry nets for fog', false]
])('%s → %s: two things in one answer is %s', (body, answer, expected) => {
	const finding = statedFinding(`${body} ${answer}`, {});
	const paper = abstractPaper('Orchard notes', 'Frost bites.');
	const ask = { type: finding.kind, pattern: 'object', body, answer, finding, fit: 1 } as const;
	expect(halvesAnswer(toAsk(ask, paper))).toBe(expected);
});
