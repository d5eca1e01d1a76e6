import { describe, expect, test } from 'vitest';
import { foldName, normalize } from './normalize';

describe('normalize', () => {
	test.each([
		['a – b — c − d', 'a - b - c - d'],
		['norms -- they', 'norms - they'],
		['im\u00ADprove\u200Bment', 'improvement'],
		['improve-\nment', 'improvement'],
		['an e\uFB03cient \uFB02ow', 'an efficient flow'],
		['1,100 games and 1,150,000 moves', '1100 games and 1150000 moves'],
		['16\u2009000 chats', '16000 chats'],
		['people’s “minds”', 'people\'s "minds"'],
		['ideologically `unbiased’', "ideologically 'unbiased'"],
		['4.8 × 10⁻⁸', '4.8 × 10^-8'],
		['  two\n\n lines\t', 'two lines'],
		['12\\% of \\$5', '12% of $5']
	])('“%s” becomes “%s”', (text, normal) => {
		expect(normalize(text)).toBe(normal);
	});

	test.each([
		'Claude 1, 2, and 3',
		'well-known',
		'a state-of-the-art test',
		'3,5 and 1,20',
		'the café’s own'.replace('’', "'"),
		'at p<0.05 (n = 12) - 40%',
		''
	])('“%s” stays as it is', (text) => {
		expect(normalize(text)).toBe(text);
	});
});

describe('foldName', () => {
	test.each([
		['X-ALMA', 'XALMA'],
		['GPT 5.1', 'GPT-5.1'],
		['Reward Tampering', 'reward-tampering'],
		['BERT_Base', 'bertbase'],
		['e\uFB03cient', 'Efficient']
	])('%s and %s are one name', (left, right) => {
		expect(foldName(left)).toBe(foldName(right));
	});

	test.each([
		['GPT-4', 'GPT-4o'],
		['Claude 3.5', 'Claude 35']
	])('%s and %s are two', (left, right) => {
		expect(foldName(left)).not.toBe(foldName(right));
	});
});
