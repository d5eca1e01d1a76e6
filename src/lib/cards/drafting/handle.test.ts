import { expect, test } from 'vitest';
import { shortTitle } from './handle';

test.each([
	['Sycophancy to subterfuge: Investigating reward tampering', 'Sycophancy to subterfuge'],
	['Cash or Comfort? How LLMs Value Your Inconvenience', 'Cash or Comfort'],
	[
		'Playing repeated games with Large Language Models',
		'Playing repeated games with Large Language Models'
	],
	['Dialect prejudice predicts AI decisions about people and their character', 'Dialect prejudice'],
	[
		'Effects of vitamin D supplementation on falls in older adults living at home',
		'Effects of vitamin D supplementation on falls'
	],
	['A bare title.', 'A bare title']
])('the short title of “%s” is “%s”', (title, short) => {
	expect(shortTitle(title)).toBe(short);
});
