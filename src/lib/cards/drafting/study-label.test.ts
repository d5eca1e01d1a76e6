import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../tests/abstract-paper';
import { asStudyOf } from './study-label';

const labelOf = (topic: string, text: string, title = 'Do wet socks cause colds?') =>
	asStudyOf(topic, abstractPaper(title, text));

const PLAIN = 'We watched 40 gardeners for a year.';

test.each([
	['Hay fever', 'Hay fever study'],
	['Wet wool socks', 'Study of wet wool socks'],
	['Colds in gardeners', 'Study of colds in gardeners'],
	['Garden pond water depth', 'Study of garden pond water depth']
])('“%s” becomes “%s”', (topic, label) => {
	const text = `${PLAIN} Some wore wet socks, colds came, and a garden was dug.`;
	expect(labelOf(topic, text)).toBe(label);
});

test('a proper name keeps its capital', () => {
	expect(labelOf('Newton apples in gardens', PLAIN)).toBe('Study of Newton apples in gardens');
});

test.each([
	['Ninety volunteers were randomly given socks or boots.', 'Hay fever trial'],
	['A questionnaire was mailed to all gardeners.', 'Hay fever survey'],
	[
		'We did a systematic review of trials whose patients were randomly given socks.',
		'Hay fever study'
	],
	['Stones were randomly placed. Gardeners kept a diary.', 'Hay fever study']
])('“%s” makes it “%s”', (text, label) => {
	expect(labelOf('Hay fever', text)).toBe(label);
});

test('a title that calls itself a review is one', () => {
	expect(labelOf('Hay fever', PLAIN, 'Wet socks and hay fever: a systematic review')).toBe(
		'Hay fever review'
	);
});

test('what is called a study already is not called one twice', () => {
	expect(labelOf('Cohort study of hay fever', PLAIN)).toBe('Cohort study of hay fever');
});
