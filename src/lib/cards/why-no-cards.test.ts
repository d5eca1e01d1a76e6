import { expect, test } from 'vitest';
import { whyNoCards } from './why-no-cards';

const ENGLISH =
	'We found that the roots of young pines grew by a third in the warm nights of June.';

test.each([
	['nothing', '', 'no-text'],
	['figures', '12.5 88 3.14 2.71 0.05 '.repeat(40), 'no-sentences'],
	['formulae', '$$\\int_0^1 x^{2} dx = \\frac{1}{3}$$ '.repeat(20), 'no-sentences'],
	['signs', '🌲🎉 '.repeat(60), 'no-sentences'],
	[
		'German',
		'Die Wurzeln der Kiefern wurden in warmen Nächten und mit Regen länger.',
		'other-language'
	],
	['Turkish', 'Sıcak geceler kök kütlesini serin gecelere göre artırdı.', 'other-language'],
	[
		'Chinese',
		'温暖的夜晚使松树幼苗的根质量增加了三成，各处理之间的茎长没有差异。',
		'other-language'
	],
	['English', ENGLISH, 'none-passed']
])('of %s it is told what is in the way of cards', (_name, text, reason) => {
	expect(whyNoCards({ text, citation: { title: 'Warm nights', author: [] } })).toBe(reason);
});

test('a text without a title has none to be asked by', () => {
	expect(whyNoCards({ text: ENGLISH, citation: { title: '', author: [] } })).toBe('no-title');
});
