import { expect, test } from 'vitest';
import type { Finding } from '$lib/extraction/finding';
import type { Paper } from '$lib/papers/paper';
import type { Candidate, PatternName } from '../candidate';
import { asQuestion } from './as-question';

function reworded(sentence: string, pattern: PatternName): string | undefined {
	const text = sentence.replace(/[[\]]/g, '');
	const finding = {
		statement: text.replace(/\.$/, ''),
		kind: 'conclusion',
		role: 'results',
		isOwnAct: /\bthe study\b/.test(text),
		measurements: [],
		evidence: [{ start: 0, end: text.length }]
	} as unknown as Finding;
	const paper = { text, sections: [], citation: { title: 'Slow boats', author: [] } };
	const body = sentence.replace(/\[(.*)\]/u, '{{c1::$1}}');
	const type = pattern === 'value' ? 'number' : 'conclusion';
	const candidate: Candidate = { type, pattern, body, answer: '', finding, fit: 1 };
	const asked = asQuestion(candidate, paper as unknown as Paper);
	return asked && `${asked.body} ${asked.answer}`;
}

test.each<[string, PatternName, string]>([
	[
		'[57%] of the surveyed lighthouses kept a paper log.',
		'value',
		'what percentage of the surveyed lighthouses kept a paper log? 57%'
	],
	[
		'[99 (66%)] of 150 keepers answered the letter.',
		'value',
		'how many of 150 keepers answered the letter? 99 (66%)'
	],
	[
		'the new lens cuts the oil use by [12%] in winter.',
		'value',
		'by how much does the new lens cut the oil use in winter? 12%'
	],
	[
		'the sensor reaches an accuracy of [97.3%] on foggy nights.',
		'value',
		'what accuracy does the sensor reach on foggy nights? 97.3%'
	],
	[
		'the sensor achieves [4.9%] top-5 error on foggy nights.',
		'value',
		'what top-5 error does the sensor achieve on foggy nights? 4.9%'
	],
	[
		'[kelp fences] strongly reduce bank erosion along tidal rivers.',
		'phrase',
		'what strongly reduces bank erosion along tidal rivers? kelp fences'
	],
	[
		'the Marlin compiler adapts [register colouring] for vector processors.',
		'gap',
		'what does the Marlin compiler adapt for vector processors? register colouring'
	],
	[
		'[heavy traffic and loose gravel] were strong predictors of bank erosion.',
		'phrase',
		'what were strong predictors of bank erosion? heavy traffic and loose gravel'
	],
	[
		'bank erosion in tidal rivers was strongly associated with [heavy barge traffic].',
		'phrase',
		'what was bank erosion in tidal rivers strongly associated with? heavy barge traffic'
	],
	[
		'careful dredging can reduce bank erosion in tidal rivers by [removing loose gravel from the bed].',
		'means',
		'how can careful dredging reduce bank erosion in tidal rivers? by removing loose gravel from the bed'
	],
	[
		'mean bank erosion was [9.4 cm] higher in tidal rivers than in canals.',
		'value',
		'how much higher was the mean bank erosion in tidal rivers than in canals? 9.4 cm'
	],
	[
		'the Marlin compiler turns loops into [chains of small vector kernels].',
		'phrase',
		'what does the Marlin compiler turn loops into? chains of small vector kernels'
	],
	[
		'the Marlin compiler replaces division [with a table of short shifts], which saves cycles.',
		'phrase',
		'what does the Marlin compiler replace division with? a table of short shifts'
	],
	[
		'kelp fences can be used to [keep loose gravel out of harbours].',
		'gap',
		'what can kelp fences be used to do? keep loose gravel out of harbours'
	],
	[
		'the loss of gravel was [31%] in tidal rivers compared with 12% in canals.',
		'value',
		'what was the loss of gravel in tidal rivers, compared with 12% in canals? 31%'
	]
])('%s', (sentence, pattern, question) => {
	expect(reworded(sentence, pattern)).toBe(question);
});

test.each<[string, PatternName]>([
	['[kelp fences] are costly because they rot in brackish harbours.', 'phrase'],
	['the yearly loss of gravel was [31%] versus 12% in canals.', 'value'],
	['kelp fences reduced gravel loss by [31%] and barge traffic by 12% in tidal rivers.', 'value'],
	['[31%] of the ferry pilots reported fog and 12% of them reported ice.', 'value'],
	['the major cause of erosion was [probably the barge traffic in spring].', 'phrase'],
	['the fences kept [a larger share of gravel] than the walls did.', 'phrase'],
	['the survey shows [the ability of captains] to read tides in fog.', 'phrase'],
	['bank erosion has influence on [the depth of tidal harbours].', 'phrase'],
	['the pamphlet aims to [provide a self-contained] guide to tidal harbours.', 'gap'],
	['[14] lamps (3.5%) failed in the storm.', 'value'],
	['the blue light drew [5%] and the red light drew 9% of the moths.', 'value'],
	['the lamps were dimmed by [5%] of the keepers.', 'value']
])('%s stays a gap', (sentence, pattern) => {
	expect(reworded(sentence, pattern)).toBeUndefined();
});
