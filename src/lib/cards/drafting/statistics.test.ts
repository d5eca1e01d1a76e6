import { expect, test } from 'vitest';
import { withoutPValues, withoutStatistics } from './statistics';

test.each([
	[
		'sugar was lower in figs (3.1 vs 4.0 g, p < 0.01) than in dates',
		'sugar was lower in figs than in dates'
	],
	['height rose with age (r = 0.61, p<0.001)', 'height rose with age'],
	['the risk was raised (OR 1.8 [95% CI 1.2 to 2.6]) in spring', 'the risk was raised in spring'],
	['nine rowers (15%) fell ill, P = 0.03', 'nine rowers fell ill'],
	['sleep was longer in rowers with P < 0.001', 'sleep was longer in rowers'],
	[
		'use was less in rafts [255 (85) mg] than in barges [379 (129) mg, p = 0.002]',
		'use was less in rafts than in barges'
	],
	['salt was higher (99 grains/100 ml) in rafts', 'salt was higher in rafts'],
	['all boats (n = 40) leaked', 'all boats leaked'],
	['the tide rose (2) in spring', 'the tide rose in spring']
])('of “%s” the figures go', (text, expected) => {
	expect(withoutStatistics(text)).toBe(expected);
});

test.each([
	'the kinase (MK-2) binds zinc',
	'divers lack O(2) and shed CO(2) below',
	'marked with (18)F at noon',
	'beetles (Coleoptera) eat the leaves',
	'interleukin 6 (IL-6) rose in 12% of the divers'
])('“%s” stays', (text) => {
	expect(withoutStatistics(text)).toBe(text);
});

test.each([
	[
		'figs were lower (14% vs. 11%, P = 0.009) than dates',
		'figs were lower (14% vs. 11%) than dates'
	],
	['tea was drunk by 43.0% versus 36.8% (P<.001)', 'tea was drunk by 43.0% versus 36.8%'],
	['it rose from 40% to 55% (p < 0.001 for trend) at sea', 'it rose from 40% to 55% at sea'],
	['it rose from 40% to 55% (p 0.001) at sea', 'it rose from 40% to 55% at sea'],
	['nine of 40 fell ill (p=0.04; odds 1.8), P = 0.03', 'nine of 40 fell ill (odds 1.8)'],
	['only 17% (n = 12) of boats leaked', 'only 17% of boats leaked'],
	['fewer boats (n=403, 19.5%) leaked', 'fewer boats (19.5%) leaked'],
	[
		'9% of oak boats leaked, but 14% of ash boats (oak vs. ash, p = 0.19; oak vs. elm, p = 0.06)',
		'9% of oak boats leaked, but 14% of ash boats'
	],
	['rowing took 21 weeks (range 6-26 weeks) at sea', 'rowing took 21 weeks at sea'],
	['the hull sank by 0.07 (1.23) mm at noon', 'the hull sank by 0.07 mm at noon'],
	['the dive lasted 21 min (16-26) and 9 min (IQR 4 to 12)', 'the dive lasted 21 min and 9 min']
])('of “%s” the figures stay, and how sure they are goes', (text, expected) => {
	expect(withoutPValues(text)).toBe(expected);
});

test.each([
	'the step (p = 2) was doubled',
	'salt and tar rose (P=0.02, 0.03, respectively)',
	'divers of 40 (60%) and boats (6-26 m) were counted',
	'the odds (1.8, 95% CI 1.2 to 2.6) were raised'
])('“%s” holds no such value', (text) => {
	expect(withoutPValues(text)).toBe(text);
});
