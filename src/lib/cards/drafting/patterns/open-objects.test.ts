import { expect, test } from 'vitest';
import { statedFinding } from '../../../../../tests/stated-finding';
import { toSource } from '../sources';
import { askObject } from './clauses';

function asked(statement: string, isOwnAct: boolean): [string, string][] {
	const source = toSource(statedFinding(statement, { isOwnAct }), { figures: false });
	return (source ? askObject(source) : []).map(({ body, answer }) => [body, answer]);
}

test('what a proposal is for stands in its question', () => {
	expect(
		asked('we propose a staggered draining rule for shallow harbour basins', true)
	).toContainEqual([
		'what does the study propose for shallow harbour basins?',
		'a staggered draining rule'
	]);
});

test('what something allows is told by what it is of', () => {
	expect(asked('the new hinge allows smooth turning of harbour gates', false)).toContainEqual([
		'what does the new hinge allow?',
		'smooth turning of harbour gates'
	]);
});

test('a taxonomy is told by what it is of', () => {
	expect(asked('we present a taxonomy of harbour gates', true)).toContainEqual([
		'what does the study present?',
		'a taxonomy of harbour gates'
	]);
});

test.each([
	['we propose a staggered draining rule', true],
	['we present a case of rusted gates', true],
	['steel gates have a longer life than oak gates in salt water', false],
	['steel gates bring a sharp rise in spring and a sharp rise in autumn', false],
	['we compare two painted gates', true],
	['steel gates have a longer life than oak gates', false],
	['steel gates showed a trend towards fewer leaks', false],
	['most keepers attributed the leaks to their gates', false]
])('“%s” is not asked so', (statement, isOwnAct) => {
	expect(asked(statement, isOwnAct)).toEqual([]);
});

test('what a study deals with is asked for where its class can be told', () => {
	expect(asked('we compare aspirin and warfarin', true)).toContainEqual([
		'what does the study compare?',
		'aspirin and warfarin'
	]);
});
