import { expect, test } from 'vitest';
import { shortTitle, WIDE, WIDEST } from './short-title';

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
	['A bare title.', 'A bare title'],
	[
		'Does night fishing deplete lake trout in small mountain waters?',
		'Night fishing and lake trout'
	],
	[
		'Is slow stirring useful in prevention of lumps after rapid cooling of custard?',
		'Slow stirring in prevention of lumps'
	],
	[
		'Image Coding by Entropy Penalized Block Shuffling',
		'Image Coding by Entropy Penalized Block Shuffling'
	],
	[
		'A Framework for Planning Night Trains across Mountain Borders and Seas',
		'A Framework for Planning Night Trains'
	],
	['TIDEBOX:Charts for small ships', 'TIDEBOX'],
	[
		'Virtual charts and guided sailing for hull and keel repair in small harbours',
		'Virtual charts and guided sailing'
	],
	['Prices of tar among coopers in 1908 and 1910 in the north', 'Prices of tar among coopers'],
	['Sailors implicitly implement tide tables', 'Sailors implicitly implement tide tables'],
	['Sea salt and pepper. Do they mix?', 'Sea salt and pepper'],
	['Is (14)C-dating of driftwood safe?', '(14)C-dating of driftwood'],
	["'Blue' lamps in barns", "'Blue' lamps in barns"],
	['Are there any ‘odd hats’ in attics?', '‘Odd hats’ in attics'],
	[
		'Is distance a hindrance to repairs of old bridges in rails, bolts, or spans of steel?',
		'Distance as a hindrance to repairs of old bridges'
	],
	['Swimming at dawn, a cure for gloom?', 'Swimming at dawn, a cure for gloom']
])('the short title of “%s” is “%s”', (title, short) => {
	expect(shortTitle(title)).toBe(short);
});

test.each([
	[
		'Effects of vitamin D supplementation on falls in older adults living at home',
		'Effects of vitamin D supplementation on falls in older adults'
	],
	[
		'Is low tide a good predictor of lost boats in harbours without a lighthouse?',
		'Low tide as a good predictor of lost boats in harbours'
	],
	['Sycophancy to subterfuge: Investigating reward tampering', 'Sycophancy to subterfuge']
])('with more room the short title of “%s” is “%s”', (title, short) => {
	expect(shortTitle(title, WIDE)).toBe(short);
});

test.each([
	['Knitting in winter: is it a cure for gloom?', 'Knitting in winter as a cure for gloom'],
	['Wool allergy: a hazard of knitting?', 'Wool allergy, a hazard of knitting'],
	[
		'Wool allergy: are gloves a help in cold weather?',
		'Wool allergy and gloves as a help in cold weather'
	],
	['Pilot study: does knitting change blood pressure?', 'Knitting and blood pressure'],
	['Wool allergy--can we foresee it?', 'Wool allergy'],
	['Some gales: do they influence harvests?', 'Some gales and harvests'],
	['Old sailors: can their fear of gales be cured?', 'Old sailors and fear of gales'],
	['Some gales: are they the same?', 'Some gales'],
	['Wool allergy: is washing the key to relieving these rashes?', 'Wool allergy'],
	['Hay diet. Is a hay diet poor in salt?', 'Hay diet'],
	['Wool allergy: do shepherds agree?', 'Wool allergy and shepherds agreeing'],
	[
		'Shearing of sheep in spring, is it an effective cure for ticks?',
		'Shearing of sheep in spring as an effective cure for ticks'
	],
	[
		'Is daily knitting of socks useful in the prevention of falls among old sailors with gout?',
		'Daily knitting of socks in the prevention of falls among old sailors with gout'
	],
	[
		'Counting and free counting of sheep in the early spring: does it help?',
		'Counting and free counting of sheep in the early spring'
	]
])('with the most room the short title of “%s” is “%s”', (title, short) => {
	expect(shortTitle(title, WIDEST)).toBe(short);
});
