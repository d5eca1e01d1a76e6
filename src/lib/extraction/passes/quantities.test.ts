import { expect, test } from 'vitest';
import { measurementsIn } from './quantities';

const read = (text: string) =>
	measurementsIn(text, 'results')
		.filter(({ quantityClass }) => quantityClass === 'result' || quantityClass === 'setup')
		.map((measurement) => measurement.text);

test.each([
	['they accept only 56.3% of the time compared to 67.6% for agents', ['only 56.3%', '67.6%']],
	['we run over 1,100 games', ['over 1,100']],
	['a corpus of 200 billion tokens', ['200 billion tokens']],
	['a mean change of +15.1% was seen', ['+15.1%']],
	['verbs appear in 24 of 34 languages', ['24 of 34']],
	['across 30+ languages', ['30+']],
	['it covers five moral domains', ['five']],
	['paid 1,000 Euro for it', ['1,000 Euro']],
	['One hundred seventy-eight patients were included', ['One hundred seventy-eight']],
	['took 20 mg of the drug', ['20 mg']]
])('%s holds %j', (text, expected) => {
	expect(read(text)).toEqual(expected);
});

test.each([
	'Claude 3.5 Sonnet and GPT-4 were run',
	'Llama-3.1-8B-Instruct and X-ALMA-13B differ',
	'the stated year is 2024',
	'our analysis reveals three critical phenomena',
	'the two are nearly antiparallel',
	'(2) it fails'
])('%s holds nothing to ask for', (text) => {
	expect(read(text)).toEqual([]);
});
