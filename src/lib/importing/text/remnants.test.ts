import { expect, test } from 'vitest';
import { readPastedText } from '../read-papers';
import { withoutRemnants } from './remnants';

test.each([
	['tags of a page', '<p>Mass rose by <b>31&nbsp;%</b>.</p>', '\n\nMass rose by 31 %.\n\n'],
	['a link', 'It <a href="#x" class=\'y\'>grew</a>.', 'It grew.'],
	['raised and lowered signs', 'CO<sub>2</sub> at 10<sup>-3</sup>', 'CO₂ at 10⁻³'],
	[
		'scraps of a publisher',
		'<Para>At <Emphasis Type="Italic">p</Emphasis> of 10<Superscript>2</Superscript></Para>',
		'\n\nAt p of 10²\n\n'
	],
	['scraps of JATS', '<jats:p>At <jats:italic>p</jats:italic> = 1</jats:p>', '\n\nAt p = 1\n\n'],
	['entities', 'p &lt; 0.05 at 4&deg;C &#177; 1', 'p < 0.05 at 4°C ± 1'],
	['entities written out twice', 'p &amp;lt; 0.05', 'p < 0.05'],
	['commands of TeX', '\\emph{Warm} nights: 31\\% (22--40\\%)', 'Warm nights: 31% (22–40%)'],
	['citations of TeX', 'It is known~\\cite{smith2010}.', 'It is known.'],
	['figures of TeX', 'by $31\\%$ at 14$^{\\circ}$C ($p = 0.04$)', 'by 31% at 14°C (p = 0.04)']
])('%s are read as they were printed', (_name, text, plain) => {
	expect(withoutRemnants(text)).toBe(plain);
});

test.each([
	'For a <b and c> d we found p <0.05 and n> 3.',
	'R&D; AT&T; x & y',
	'It costs $5 to $6 a bag.',
	'Let $f(x)$ be bounded by $\\alpha n^{2}$.',
	'Sets {0, 1} -- and C:\\temp.'
])('“%s” holds no remnant', (text) => {
	expect(withoutRemnants(text)).toBe(text);
});

test('headings among the tags name the parts of an abstract', () => {
	const parts = [
		['Background', 'Little is known of how warm nights change the growth of young pines.'],
		['Results', 'Warm nights increased the mass of roots by 31% in all of the four valleys.']
	].map(([name, words]) => `<jats:title>${name}</jats:title><jats:p>${words}</jats:p>`);
	const { papers } = readPastedText(`Warm nights and young pines\n\n${parts.join('')}`);
	expect(papers.map(({ text }) => text)).toEqual([
		'Background: Little is known of how warm nights change the growth of young pines.\n\nResults: Warm nights increased the mass of roots by 31% in all of the four valleys.'
	]);
});

test('floods of remnants come to an end', () => {
	for (const flood of ['<p>', '&amp;', '$a', '\\cite{', '<b a="', '&#', '<sup>1'])
		expect(withoutRemnants(flood.repeat(200_000)).length).toBeLessThan(1_600_000);
});
