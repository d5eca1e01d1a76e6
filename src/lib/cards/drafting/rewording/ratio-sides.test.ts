import { expect, test } from 'vitest';
import { askRatio } from './ratio-sides';

const asked = (sentence: string) => askRatio(sentence.replace(/\[(.*)\]/u, '{{c1::$1}}'))?.body;

test.each([
	[
		'tar was associated with a lower risk of rust than wax (HR = [0.5], 95% CI 0.3-0.8).',
		'what was the hazard ratio of rust with tar, compared with wax?'
	],
	[
		'tarred boats had higher odds of rust (adjusted odds ratio [OR], {{c1::2.1}}).',
		'what was the adjusted odds ratio of rust in tarred boats?'
	],
	[
		'leaks occurred less often in ferries than in barges (relative risk, [0.69]).',
		'what was the relative risk of leaks in ferries, compared with barges?'
	]
])('%s', (sentence, question) => {
	expect(sentence.includes('{{') ? askRatio(sentence)?.body : asked(sentence)).toBe(question);
});

test.each([
	'it was associated with a lower risk of rust (HR = [0.5]).',
	'tar was associated with a lower risk of rust (r = [0.5]).',
	'tar was associated with a lower risk of rust (2%) than wax (HR = [0.5]).'
])('%s is left as it is', (sentence) => {
	expect(asked(sentence)).toBeUndefined();
});
