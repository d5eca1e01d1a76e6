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
	['an RCT (randomised controlled trial) is', 'RCT', 'randomised controlled trial'],
	['called Semi Supervised Tide Trees (SSTT) that', 'SSTT', 'Semi Supervised Tide Trees'],
	['the Baltic Union of Pilots (BUP) asks', 'BUP', 'Baltic Union of Pilots'],
	['with kelp-like ox-tide gate-1 (KOT-1) and', 'KOT-1', 'kelp-like ox-tide gate-1'],
	['by the lamp-like buoy relay (LBR) at sea', 'LBR', 'lamp-like buoy relay'],
	['of the c-Jib B-terminal keel (JBK) and', 'JBK', 'c-Jib B-terminal keel'],
	['a rise of kelp tidotransferase (KTT) was', 'KTT', 'kelp tidotransferase'],
	["by Brown's Secret Tides (BST) and", 'BST', "Brown's Secret Tides"],
	['messages of buoy to buoy (B2B) links', 'B2B', 'buoy to buoy'],
	['an XTL (eXtensible Tide Language) file', 'XTL', 'eXtensible Tide Language'],
	['Wave (WV) and deep tidal waves (DTW) rise', 'DTW', 'deep tidal waves'],
	['for MLN (melon late net, once called mesh) is', 'MLN', 'melon late net']
])('%s: %s stands for its long form', (text, shortForm, longForm) => {
	expect(findAbbreviations(text)).toContainEqual({ shortForm, longForm });
});

test.each([
	'the value rose (P = 0.04) over time',
	'all models (see Figure 1) agree',
	'three models (compact and frontier) were used',
	'a drop in recall (XYZ) was seen',
	'in 2019 (US) it fell',
	'by showing the wages of similar tides (STG) at sea',
	'absent from a tidal ermant (TdOA) at sea',
	'the weight ratio (Rs) of sand',
	'caught either by self-emptying (ES) nets',
	'with salt in nets in clay (SI) pots'
])('%s holds no abbreviation', (text) => {
	expect(findAbbreviations(text)).toEqual([]);
});
