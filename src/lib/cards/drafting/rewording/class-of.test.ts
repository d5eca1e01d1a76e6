import { describe, expect, it } from 'vitest';
import { classOf } from './class-of';

const classed: readonly (readonly [string, string])[] = [
	['aspirin', 'drug'],
	['low-dose aspirin and warfarin', 'drugs'],
	['imatinib for two years', 'drug'],
	['laparoscopic appendectomy', 'procedure'],
	['a short course of rest', ''],
	['five-year survival', 'outcome'],
	['working memory', 'ability'],
	['episodic and working memory', 'abilities'],
	['random forests', 'models'],
	['a support vector machine', 'model'],
	['gastric emptying', 'process'],
	['the growth of tea leaves', ''],
	['tumour growth', 'process'],
	['speech recognition', 'task'],
	['the recognition of guests', ''],
	['reinforcement learning', 'method'],
	['the amount of tea in a cup', 'quantity'],
	['the right amygdala', 'part of the body'],
	['the hips and knees', 'parts of the body'],
	['lymphocytes', 'kinds of cell'],
	['patient records', 'data'],
	['smoking status', 'characteristic'],
	['maternal age and sex', 'characteristics'],
	['catastrophic forgetting', 'problem'],
	['Kaplan-Meier survival analyses', 'statistical methods'],
	['a slow drop in the tide, but the same wind', ''],
	['a reduction in blood loss', 'change'],
	['renal failure requiring surgery', 'condition']
];

describe('classOf', () => {
	it.each(classed)('tells of %j that it is %j', (answer, words) => {
		expect(classOf(answer)?.words ?? '').toBe(words);
	});

	const own: readonly (readonly [string, string])[] = [
		// Its own noun, where enough tells which.
		['the tea tasting problem', 'problem'],
		['a wind-driven controller', 'kind of controller'],
		['control signals', 'signals'],
		['raw harbour data', 'kind of data'],
		['the notion of tea time', 'notion'],
		['the risk of frost', 'risk'],
		// Nothing but the noun, or what is said of any.
		['the notion of the keeper', ''],
		['the problem', ''],
		['the empirical harbour study', ''],
		['a delay in boarding', ''],
		['a new controller', ''],
		['the resulting signals', '']
	];
	it.each(own)('takes of %j what it says itself: %j', (answer, words) => {
		expect(classOf(answer)?.words ?? '').toBe(words);
	});

	it.each([
		'no drug',
		'neither aspirin nor rest',
		'cleaning old phones',
		'quickly cleaning old phones',
		'measure the volume',
		'rest alone does not need surgery',
		'aspirin and the tides',
		'aspirin and a walk',
		// A part of a name means nothing by itself.
		'Harbour Working Memory',
		'an increased rates',
		'that it rains',
		// How much of it is told.
		'less apoptosis',
		'more control signals',
		'by aspirin',
		'speed up the ferry',
		'the ranked lemmas'
	])('knows no class of %j', (answer) => {
		expect(classOf(answer)).toBeUndefined();
	});

	it('never takes a word of the answer that it would hide', () => {
		expect(classOf('drug therapy')?.words).toBe('treatment');
		expect(classOf('a drug for asthma')).toBeUndefined();
		expect(classOf('disease-free survival outcome scores')?.words).toBe('measures');
	});

	it('tells how much of it from one of its kind', () => {
		expect(classOf('a lower rate of leaks')).toMatchObject({ words: 'quantity', isDegree: true });
		expect(classOf('the rate of leaks')).toMatchObject({ words: 'quantity', isDegree: false });
		expect(classOf('higher doses of aspirin')).toMatchObject({ isPlural: true, isDegree: true });
	});
});
