import { expect, test } from 'vitest';
import { parseMarkup } from '$lib/importing/markup/tree';
import { apartFrom, isOpen, labelledAbstract, withObjective } from './trial-abstracts';

const article = (licence: string, abstract: string) =>
	parseMarkup(
		`<article><front><article-meta><permissions>${licence}</permissions>${abstract}</article-meta></front></article>`,
		true
	);
const section = (title: string, words: string) =>
	`<sec><title>${title}</title><p>${words}</p></sec>`;
const BY =
	'<license xlink:href="http://creativecommons.org/licenses/by/4.0/"><p>Open Access.</p></license>';

test.each([
	['CC BY by its address', BY, true],
	[
		'CC BY by a link in its words',
		'<license><p>See <ext-link xlink:href="https://creativecommons.org/licenses/by/2.0">here</ext-link>.</p></license>',
		true
	],
	[
		'public domain',
		'<license xlink:href="http://creativecommons.org/publicdomain/zero/1.0/"/>',
		true
	],
	['CC BY-NC', '<license xlink:href="http://creativecommons.org/licenses/by-nc/4.0/"/>', false],
	[
		'CC BY whose words say non-commercial',
		'<license xlink:href="http://creativecommons.org/licenses/by/4.0/"><p>For non-commercial use.</p></license>',
		false
	],
	['open access without a licence', '<license license-type="open-access"/>', false],
	['nothing', '', false]
])('%s: may be trained on: %s %s', (_, licence, open) => {
	expect(isOpen(article(licence, ''))).toBe(open);
});

test('headings give the sentences under them their roles, and registrations are left out', () => {
	const abstract = [
		section('Background', 'Mulch is cheap.'),
		section('Methods', 'Plots were dug. Rain was measured.'),
		section('Results', 'Moisture rose.'),
		section('Conclusions', 'Mulch may help.'),
		section('Trial registration', 'ISRCTN1.')
	];
	const read = labelledAbstract('a', article(BY, `<abstract>${abstract.join('')}</abstract>`));
	expect(read?.labels).toEqual(['background', 'methods', 'methods', 'results', 'conclusions']);
	expect(read?.sentences.at(2)).toBe('Rain was measured.');
});

test.each([
	['without headings', '<p>Mulch is cheap. It helps. We tried. It rose. We conclude.</p>'],
	[
		'with a heading that says two roles',
		section('Background', 'A b. C d.') +
			section('Methods and findings', 'E f. G h.') +
			section('Conclusions', 'I j.')
	],
	['too short', section('Methods', 'A b.') + section('Results', 'C d.')]
])('an abstract %s is not read', (_, inside) => {
	expect(labelledAbstract('a', article(BY, `<abstract>${inside}</abstract>`))).toBeUndefined();
});

test('the aim at the end of a short background is the objective', () => {
	const labels = ['background', 'background', 'methods'] as const;
	const sentences = ['Mulch is cheap.', 'We aimed to test it.', 'Plots were dug.'];
	expect(withObjective(sentences, labels)).toEqual(['background', 'objective', 'methods']);
	expect(withObjective(['A.', 'It is widely used.', 'B.'], labels)).toEqual(labels);
});

test('an abstract of a set to be measured on is known by two long sentences', () => {
	const long = (word: string) =>
		`${word} was laid on plots of 12 farms in a very wet and cold spring.`;
	const abstract = (...sentences: string[]) => ({ id: 'a', sentences, labels: [] });
	const measured = [abstract(long('Straw').replace('12', '@'), long('Bark'))];
	const same = abstract(long('Straw'), long('Bark'));
	const other = abstract(long('Straw'), long('Hay'));
	expect(apartFrom([same, other], measured)).toEqual([other]);
});
