import { expect, test } from 'vitest';
import { intervalBehind, measurementsIn, withoutIntervals } from './quantities';

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
	['nine of twenty boats leaked', ['nine of twenty']],
	['forty percent of quality ropes held', ['forty percent']],
	['across 30+ languages', ['30+']],
	['it covers five moral domains', ['five']],
	['paid 1,000 Euro for it', ['1,000 Euro']],
	['One hundred seventy-eight patients were included', ['One hundred seventy-eight']],
	['took 20 mg of the drug', ['20 mg']],
	['smoking raised mortality (OR 1.8, 95% CI 1.2–2.6)', ['1.8, 95% CI 1.2–2.6']],
	['the rate ratio was 3.08 (95% CI 2.09 to 4.51)', ['3.08 (95% CI 2.09 to 4.51)']],
	['pain fell (-2.46, 95% CI -3.1 to -1.8)', ['-2.46, 95% CI -3.1 to -1.8']],
	['the gap was about 20 to 40% of the delay', ['about 20 to 40%']],
	['scores rose from 22.2% to 32.7%', ['22.2%', '32.7%']],
	['symptoms improved (39/54; 72%)', ['72%']],
	['of all boats 39 (53·4%) leaked', ['39 (53·4%)']],
	['a width of 3.02 ± 1.04 cm was seen', ['3.02 ± 1.04 cm']],
	['the mean slope was 4.1° ± 3.2°', ['4.1° ± 3.2°']],
	['rust went with salt (OR 2.2 [1.1-3.4])', ['2.2 [1.1-3.4]']],
	['8 of 59 (13.6%) nests were empty', ['8 of 59 (13.6%)']],
	['the flow was 28.3 ml/min', ['28.3 ml/min']],
	['viability ranged from 55.2 to 76.26%', ['55.2 to 76.26%']],
	['we evaluate it along four key pathways', ['four']],
	['after 6 months it improved by about 40%', ['6 months', 'about 40%']],
	['the graph holds more than 280M nodes', ['more than 280M']],
	['it needs 1.7x fewer parameters', ['1.7x']],
	['salt fell below 10 ng g-1 in rain', ['10 ng g-1']],
	['the dune rose by 305–542 mm kyr− 1.', ['305–542 mm kyr− 1']],
	['as low as 20 ng mL(-1) was told', ['20 ng mL(-1)']],
	['frost came after 24h in the hold', ['24h']],
	['ca. 50% of the hulls leaked', ['ca. 50%']],
	['a pull of 3-6 dynes/cm(2) was enough', ['3-6 dynes/cm(2)']],
	['the ice took about 33 d.', ['about 33 d']],
	['losses grew by 3% yr−1 in rain', ['3% yr−1']],
	['the pull was 3 vs -2', ['3', '-2']],
	['the pumps recover 41% of the brine', ['41%']],
	['the tide rose by just over 12%', ['just over 12%']]
])('%s holds %j', (text, expected) => {
	expect(read(text)).toEqual(expected);
});

test.each([
	'Claude 3.5 Sonnet and GPT-4 were run',
	'Llama-3.1-8B-Instruct and X-ALMA-13B differ',
	'the stated year is 2024',
	'our analysis reveals three critical phenomena',
	'the two are nearly antiparallel',
	'(2) it fails',
	'only in 2009/10',
	'a trial of 1995-2000',
	'5-HT-induced swimming',
	'the 4th edition',
	'higher rates with p = 0.01',
	'salt and tar rose (P=0.02, 0.03, respectively)',
	'25HC and 5FU block it',
	'with dropout α=0.6',
	'groups did not differ, F(2, 101) = 0.501',
	'sleep went with gender, χ²(2) = 10.116',
	'uptake was greatest with the N 75% and P 80% doses',
	'the mean size at pH 10 was as before',
	'compound 10 and compounds 5, 8, and 14b bound the enzyme',
	'scores at day 14 were as at week 2'
])('%s holds nothing to ask for', (text) => {
	expect(read(text)).toEqual([]);
});

test('how long a treatment lasted is set-up, what came of it is a result', () => {
	const classes = measurementsIn('after 6 months memory improved by 40%', 'results');
	expect(classes.map(({ quantityClass }) => quantityClass)).toEqual(['setup', 'result']);
});

test.each([
	['the new lock raised costs to a total of $118,000 per year', 'results', 'result'],
	['the lock pays off at a price of $3,000', 'results', 'setup'],
	['each rower was given a sum of $20', 'methods', 'setup']
] as const)('“%s” among %s tells a %s', (text, role, expected) => {
	expect(measurementsIn(text, role)[0]?.quantityClass).toBe(expected);
});

test.each([
	[
		'the odds of rust were 1.8 (95% CI 1.2-2.6) in salt air',
		'the odds of rust were 1.8 in salt air'
	],
	[
		'rust came sooner (OR: 1.8; 95% confidence interval [CI]: 1.2-2.6)',
		'rust came sooner (OR: 1.8)'
	],
	['it was off by 3 mm, 95% CI: -1.1 to 7.2, in spring', 'it was off by 3 mm, in spring'],
	['it was off by 3 mm (95% C.I. -1.1 to 7.2) in spring', 'it was off by 3 mm in spring'],
	[
		'it was off by 3 mm [95% confidence interval (95% CI) -1.1 to 7.2] in spring',
		'it was off by 3 mm in spring'
	],
	// How wide they lie, and no interval.
	['tides (range 1.2-2.6 m) rose', 'tides (range 1.2-2.6 m) rose']
])('“%s” without its interval', (text, expected) => {
	expect(withoutIntervals(text)).toBe(expected);
});

test.each([
	['the odds of rust were 1.8 (95% CI 1.2-2.6) in salt air', '1.8', '95% CI 1.2-2.6'],
	[
		'rust came sooner (OR, 1.8; 95% confidence interval [CI], 1.2 to 2.6)',
		'1.8',
		'95% CI 1.2 to 2.6'
	],
	['it had a 1.9-fold rise (95% CI: 1.5-2.4; p < 0.01) in rust', '1.9-fold', '95% CI 1.5-2.4'],
	[
		'only 9% (95% confidence interval 5-14) of the boats leaked',
		'9%',
		'95% confidence interval 5-14'
	],
	['rust was 4% in A and 6% (95% CI 5-7) in B', '4%', undefined]
])('in “%s” the interval of %s is %s', (text, value, expected) => {
	expect(intervalBehind(text, value)).toBe(expected);
});
