import { expect, test } from 'vitest';
import { statedFinding } from '../../../../../../tests/stated-finding';
import { toSource } from '../../sources';
import { askSize } from './sizes';

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
	['we test GullNet on songs spanning 70 ports', true],
	['we introduce GullSongs, a dataset of 90 patients in spring', true],
	['we introduce GullSongs, a dataset with 9% noise in spring', true]
])('%s is not asked for a size', (statement, isOwnAct) => {
	expect(asked(statement, isOwnAct)).toEqual([]);
});
