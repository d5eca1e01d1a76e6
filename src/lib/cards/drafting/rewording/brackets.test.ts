import { expect, test } from 'vitest';
import { askInBrackets } from './brackets';

function asked(sentence: string): string | undefined {
	const question = askInBrackets(
		sentence.includes('{{') ? sentence : sentence.replace(/\[(.*)\]/u, '{{c1::$1}}')
	);
	return question && [question.body, question.answer].filter(Boolean).join(' ');
}

test.each([
	[
		'the new bell recorded the lowest P-Score ([79%]).',
		'the new bell recorded the lowest P-Score: what was the P-Score?'
	],
	[
		'the accuracy of the bell ([96%]) is slightly above the best of the old bells.',
		'what is the accuracy of the bell, which is slightly above the best of the old bells?'
	],
	[
		'wrecks were commoner in rivers than in canals (odds ratio [OR], {{c1::1.46}}).',
		'wrecks were commoner in rivers than in canals: what was the odds ratio?'
	],
	[
		'wrecks were commoner in rivers than in canals (60 vs. [21%]).',
		'wrecks were commoner in rivers than in canals: 60% versus what percentage? 21%'
	],
	[
		'tar brought a reduction in wrecks ([36.8] vs. 39.6%; P = 0.03).',
		'tar brought a reduction in wrecks: what percentage, versus 39.6%? 36.8%'
	],
	[
		'tar delayed the first leak (median [134] vs 58 days, p=0.05).',
		'tar delayed the first leak: what median, versus 58 days? 134 days'
	],
	[
		'the day consisted of talks by pilots ([99%]), walks (88%), and games (75%).',
		'the day consisted of talks by pilots, walks (88%), and games (75%): what percentage for talks by pilots?'
	],
	[
		'ferries took fewer days than barges ([3] vs 9 days).',
		'ferries took fewer days than barges: how many days, versus 9 days? 3 days'
	],
	[
		'the share of wrecks was alike (37% in fog vs [31%] in snow).',
		'the share of wrecks was alike: 37% in fog versus what percentage in snow? 31%'
	],
	[
		'the mean time for repair ([26 s]) was longer than the time for a check (13 s).',
		'what was the mean time for repair, which was longer than the time for a check (13 s)?'
	],
	[
		'erosion grew with barge traffic (OR = [2.4], 95% CI 1.1-3.9).',
		'erosion grew with barge traffic: what was the odds ratio?'
	],
	[
		'signs of erosion were traffic (OR=[6.0]) and the number of locks (OR=3.6).',
		'signs of erosion were traffic and the number of locks (OR=3.6): what was the odds ratio for traffic?'
	],
	[
		'tides told erosion better than traffic did (c = [0.9] inland; 0.8 offshore).',
		'tides told erosion better than traffic did: what was the c-statistic for inland, versus 0.8 for offshore?'
	],
	[
		'the new lens had the highest detection accuracy ([84%]).',
		'the new lens had the highest detection accuracy: what was the detection accuracy?'
	],
	[
		'the loss was larger in tidal rivers ([3%]) than in canals (1%).',
		'the loss was larger in tidal rivers than in canals (1%): what percentage in tidal rivers?'
	],
	[
		'leaks were commoner in barges with old tar ([9%]) than with new tar (4%).',
		'leaks were commoner in barges with old tar than with new tar (4%): what percentage in barges with old tar?'
	],
	[
		'there was a higher rate of leaks with old tar ([9%]) compared with new tar (4%).',
		'there was a higher rate of leaks with old tar compared with new tar (4%): what percentage with old tar?'
	],
	[
		'pilots mostly report pain in the neck (50%), followed by knee ([40%]) and toe (9%).',
		'pilots mostly report pain in the neck (50%), followed by knee and toe (9%): what percentage for knee?'
	],
	[
		'common causes were lack of tar ([37%]), frost (24%), and fog (10%).',
		'common causes were lack of tar, frost (24%), and fog (10%): what percentage for lack of tar?'
	],
	[
		'the new lens brought decreases in total error rate ([−1.8]).',
		'the new lens brought decreases in total error rate: how large was the decrease in total error rate?'
	]
])('%s', (sentence, question) => {
	expect(asked(sentence)).toBe(question);
});

test.each([
	'the share of wrecks was lower in fog ([8] versus 7).',
	'tar brought an increase in wrecks ([40.8] versus 57.8).',
	'tar reduced rust ([10%] versus 11%), as well as leaks.',
	'wrecks were more in rivers than in canals (8% vs. [21%]).',
	'loss was higher than in canals (4%) and than told by the System for Storm Warning ([9%]).',
	'rust went with adverse coastal (OR 1.6) and adverse inland (OR [1.2]) weather.',
	'gravel was lost in rivers and canals (60% vs. [21%]).',
	'ferries had more fog ([74%] versus 64%) and fewer wrecks (9% versus 18%) than barges.',
	'fog was more common in rivers than in canals and lakes ([43%] versus 37% versus 41%).',
	'pilots gave high rates of fog (average of [93%], mean of 89%).',
	'erosion grew with barge traffic (p = [0.02]).',
	'most pilots (12) did not return ([86%]).',
	'gravel was lost in [86%] of rivers (12 of 14).',
	'the loss was seen in tidal rivers ([3%]).',
	'links were stronger for barges (r = [0.4]) and ferries (r = 0.7).',
	'links differed (r = [0.4] for barges and r = 0.7 for ferries).',
	'salt was tied to both wet (r = [0.4]) and dry (r = 0.1) rot.',
	'barges went from oak to pine (OR = [0.6]) and from elm to pine (OR = 0.7).',
	'a fence of woven kelp ([12%]).',
	'the new lens led to slightly worse precision ([2%]).',
	'tar was linked with increased mortality ([2.9], 1 to 8).'
])('%s is not asked so', (sentence) => {
	expect(asked(sentence)).toBeUndefined();
});

test('square brackets do as round ones', () => {
	const body = 'the mean weight of barges [{{c1::7.4 +/- 2.1 t}}] was lower than that of ferries.';
	expect(askInBrackets(body)?.body).toBe(
		'what was the mean weight of barges, which was lower than that of ferries?'
	);
});

test('what a figure is of is a thing, and no clause', () => {
	expect(
		asked('salt went with both, and was closely tied to rust (r = [0.4]) and to rot (r = 0.1).')
	).toBe(
		'salt went with both, and was closely tied to rust and to rot (r = 0.1): what was the correlation coefficient r for rust?'
	);
	expect(asked('oak had the least rot (24%), while pine had the most ([50%]).')).toBeUndefined();
	expect(asked('dread grew with age (β = [.31]).')).toBe(
		'dread grew with age: what was the coefficient β?'
	);
});
