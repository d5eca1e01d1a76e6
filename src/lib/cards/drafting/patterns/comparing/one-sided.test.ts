import { expect, test } from 'vitest';
import { statedFinding } from '../../../../../../tests/stated-finding';
import { toSource } from '../../sources';
import type { Pattern } from '../../candidate';
import { askGroup, askOneSided } from './one-sided';

function asked(statement: string, pattern: Pattern = askOneSided): string[] {
	const source = toSource(statedFinding(statement), { figures: false });
	const found = source ? pattern(source) : [];
	return found.map(({ body, answer }) => `${body} => ${answer}`);
}

test.each([
	[
		'salt levels were significantly lower in tarred hulls',
		'how did salt levels differ in tarred hulls? => they were significantly lower'
	],
	[
		'the rate of leaks was higher at noon in the tarred group, but was similar at night',
		'how did the rate of leaks differ at noon in the tarred group? => it was higher'
	],
	[
		'leaks were more frequent in wet hulls because salt eats tar',
		'how did leaks differ in wet hulls? => they were more frequent'
	],
	['rot was more common in older crews', 'how did rot differ in older crews? => it was more common']
])('%s', (statement, question) => {
	expect(asked(statement)).toEqual([question]);
});

test.each([
	// Both sides stand there.
	'salt levels were lower in tarred hulls than in bare ones',
	// It may be so by chance.
	'salt levels were lower in tarred hulls, but not significantly',
	// What differs is not named.
	'the difference was greater in tarred hulls',
	'the net was better in fog',
	// What it is more of is a quality of one's own.
	'crews were more sensitive in fog',
	'salt levels were not lower in tarred hulls'
])('%s – is not asked', (statement) => {
	expect(asked(statement)).toEqual([]);
});

test.each([
	[
		'blind crews showed significantly reduced fear of oars',
		'how did blind crews differ in fear of oars? => it was significantly reduced'
	],
	[
		'the tarred group had a lower rate of leaks in fog',
		'how did the tarred group differ in the rate of leaks in fog? => lower'
	]
])('%s', (statement, question) => {
	expect(asked(statement, askGroup)).toEqual([question]);
});

test.each([
	// They may have been told of as they were before.
	'blind crews showed reduced fear of oars after a year',
	'studies of blind crews showed reduced fear of oars',
	'all patients had lower fear of oars',
	'blind crews showed reduced fear of oars compared with others',
	'blind crews showed similar fear of oars'
])('%s – is no group that differs', (statement) => {
	expect(asked(statement, askGroup)).toEqual([]);
});
