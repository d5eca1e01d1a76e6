import { expect, test } from 'vitest';
import { withoutAbstractMarkup } from './abstract-markup';
import { readServiceAddresses } from './service-address';
import { textOfIndex } from './services/openalex';

test.each([
	['plain words stay', 'A < b and c > d.', 'A < b and c > d.'],
	['paragraphs', '<jats:p>One.</jats:p><jats:p>Two.</jats:p>', 'One.\n\nTwo.'],
	['the word Abstract goes', '<jats:title>Abstract</jats:title><jats:p>One.</jats:p>', 'One.'],
	[
		'labels stay',
		'<h4>Methods</h4>We did.<h4>Results:</h4> It is.',
		'Methods: We did.\n\nResults: It is.'
	],
	['raised signs are left', '10<jats:sup>-3</jats:sup> <i>n</i>', '10<jats:sup>-3</jats:sup> n'],
	[
		'a formula stands once',
		'<jats:p>for <jats:inline-formula><jats:alternatives><jats:tex-math>$$\\alpha$$</jats:tex-math><mml:math><mml:mi>α</mml:mi></mml:math></jats:alternatives></jats:inline-formula> fixed.</jats:p>',
		'for $\\alpha$ fixed.'
	],
	[
		'a document of TeX',
		'<tex-math>\\documentclass{a}\\begin{document}$x$\\end{document}</tex-math>',
		'$x$'
	]
])('%s', (_what, markup, expected) => {
	expect(withoutAbstractMarkup(markup)).toBe(expected);
});

test.each([
	['nothing', null, ''],
	['no index', 'words', ''],
	['an index', { b: [1, 3], a: [0, 2] }, 'a b a b'],
	['places out of all bounds', { a: [0], b: [1e9, -1, 0.5, 'x'] }, 'a'],
	['a word that objects have', { constructor: [0] }, 'constructor']
])('the text of %s', (_what, index, expected) => {
	expect(textOfIndex(index)).toBe(expected);
});

test('only services that are known, with an address, are listed', () => {
	const good = { id: 'crossref', name: 'Crossref', base: 'https://api.example.org', about: 'a' };
	const listed = { services: [good, { ...good, id: 'else' }, { ...good, base: 'nowhere' }, 1] };
	expect(readServiceAddresses(listed)).toEqual([good]);
	expect(readServiceAddresses({ services: 'none' })).toEqual([]);
	expect(readServiceAddresses(null)).toEqual([]);
});
