import { expect, test } from 'vitest';
import { findAbbreviations } from './abbreviations';

test.each([
	['We propose Prefix INjection Guard (PING), a method', 'PING', 'Prefix INjection Guard'],
	['Large Language Models (LLMs) are', 'LLMs', 'Large Language Models'],
	['in multilingual machine translation (MMT) the', 'MMT', 'multilingual machine translation'],
	['a Game-Theoretic Alignment (GTAlign) frame', 'GTAlign', 'Game-Theoretic Alignment'],
	[
		'after ossification of the lower ligament (OLL) set in',
		'OLL',
		'ossification of the lower ligament'
	],
	['an RCT (randomised controlled trial) is', 'RCT', 'randomised controlled trial']
])('%s: %s stands for its long form', (text, shortForm, longForm) => {
	expect(findAbbreviations(text)).toEqual([{ shortForm, longForm }]);
});

test.each([
	'the value rose (P = 0.04) over time',
	'all models (see Figure 1) agree',
	'three models (compact and frontier) were used',
	'a drop in recall (XYZ) was seen',
	'in 2019 (US) it fell'
])('%s holds no abbreviation', (text) => {
	expect(findAbbreviations(text)).toEqual([]);
});
