import { expect, test } from 'vitest';
import { statedFinding } from '../../../../../../tests/stated-finding';
import { toSource } from '../../sources';
import { askSize, asksOwnSize } from './sizes';

function asked(statement: string, isOwnAct = false): string[] {
	const role = isOwnAct ? 'methods' : 'results';
	const source = toSource(statedFinding(statement, { isOwnAct, role, kind: 'method' }), {
		figures: true
	});
	return (source ? askSize(source) : []).map(({ body, answer }) => `${body} ${answer}`);
}

test.each([
	[
		'we introduce GullSongs, a new dataset consisting of 1,435 winter songs for two gulls',
		'how many winter songs does GullSongs consist of? 1,435'
	],
	[
		'we report the release of the North Sea corpus, including 63 hours of tagged speech in spring',
		'how many hours of tagged speech does the North Sea corpus include? 63 hours'
	],
	[
		'we present KeelNet, a collection of old ship logs amounting to 200 billion tokens',
		'how many tokens does KeelNet amount to? 200 billion tokens'
	]
])('%s', (statement, question) => {
	expect(asked(statement, true)).toEqual([question]);
});

test('a thing that the sentence is about', () => {
	expect(asked('KeelNet is a benchmark of 700 hard docking tasks')).toEqual([
		'how many hard docking tasks does KeelNet hold? 700'
	]);
});

test.each([
	[
		'we introduce a new data set of 2,895 gull songs rated by two wardens',
		"how many gull songs does the study's data set hold? 2,895"
	],
	[
		'we have created a database of 97,497 calls from old nests',
		"how many calls does the study's database hold? 97,497"
	],
	[
		'we use a buoy to generate a wide array of old logs that crews may keep, spanning 70 rare storms in spring',
		"how many rare storms do the study's old logs span? 70"
	],
	[
		'we curate an open corpus that shows harbour life, covering 16 ports',
		"how many ports does the study's open corpus cover? 16"
	]
])('what the study makes has a size: %s', (statement, question) => {
	expect(asked(statement, true)).toEqual([question]);
});

test('of a row the first and what is large is asked for', () => {
	expect(
		asked('the dataset currently comprises 49 million gull calls, 144,011 nests, and 12 ports')
	).toEqual([
		'how many gull calls does the dataset comprise? 49 million',
		'how many nests does the dataset comprise? 144,011'
	]);
	expect(asked('the corpus included 214 songs, 24 calls and 18 logs')).toEqual([
		'how many songs did the corpus include? 214'
	]);
	expect(asked('GullBench covers five song types, shanties, hymns and calls')).toEqual([
		'how many song types does GullBench cover? five'
	]);
});

test.each([
	[
		'GullBench covers five song types, shanties, hymns and calls, subdivided into 50 barely known moods',
		[
			'how many song types does GullBench cover? five',
			'into how many barely known moods is GullBench subdivided? 50'
		]
	],
	[
		'the corpus is organized into 12 different parts',
		['into how many different parts is the corpus organized? 12']
	],
	['the corpus is divided into 900 songs for training', []]
])('%s', (statement, questions) => {
	expect(asked(statement)).toEqual(questions);
});

test.each([
	['into how many parts is the corpus organized?', '12', true],
	['how many songs does the corpus hold?', '40', true],
	["how many songs do the study's logs span?", '40', true],
	['how many songs does GullBench hold?', '40', true],
	['how many ports does Holland have?', '40', false],
	['how many songs does the corpus hold?', 'three', false]
])('%s – %s', (body, answer, isOwn) => {
	const finding = statedFinding('the corpus holds 40 songs', { role: 'methods' });
	const one = { type: 'number', pattern: 'how-many', body, answer, finding, fit: 1 } as const;
	expect(asksOwnSize(one)).toBe(isOwn);
});

test.each([
	['we propose a way of sorting that lasts, spanning 3 songs', true],
	['we sort the logs of others, spanning 70 songs', true],
	['we test GullNet on songs spanning 70 ports', true],
	['we introduce GullSongs, a dataset of 90 patients in spring', true],
	['we introduce GullSongs, a dataset with 9% noise in spring', true]
])('%s is not asked for a size', (statement, isOwnAct) => {
	expect(asked(statement, isOwnAct)).toEqual([]);
});
