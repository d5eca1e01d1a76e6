import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../../tests/abstract-paper';
import { statedFinding } from '../../../../../tests/stated-finding';
import { toAsk } from '../ask';
import { halvesAnswer } from './halved-answer';

const verdictOf = (body: string) => {
	const statement = body.replace(/\{\{c1::|\}\}|\.$/g, '');
	const finding = statedFinding(statement, {});
	const paper = abstractPaper('Orchard notes', `${statement}.`);
	return halvesAnswer(
		toAsk({ type: finding.kind, pattern: 'gap', body, answer: '', finding, fit: 1 }, paper)
	);
};

test.each([
	'the study follows {{c1::forty trees responsive}} to frost.',
	'frost changes {{c1::the buds and genes}} involved in ripening.'
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
