import { expect, test } from 'vitest';
import { parseArguments } from './arguments';

test.each([
	[['a.txt', 'b.txt'], { kind: 'files', files: ['a.txt', 'b.txt'] }],
	[['a.txt', '--max', '3'], { kind: 'files', files: ['a.txt'], max: 3 }],
	[['--max=12', 'a.txt'], { kind: 'files', files: ['a.txt'], max: 12 }],
	[['--', '--max'], { kind: 'files', files: ['--max'] }],
	[['a.txt', '--help'], { kind: 'help' }]
])('%j is understood', (args, expected) => {
	expect(parseArguments(args, true)).toEqual(expected);
});

test.each([
	[[], 'Name at least one file.'],
	[['--max', '3'], 'Name at least one file.'],
	[['a.txt', '--max'], 'After --max comes a whole number above zero.'],
	[['a.txt', '--max', '0'], 'After --max comes a whole number above zero.'],
	[['a.txt', '--max', 'many'], 'After --max comes a whole number above zero.'],
	[['a.txt', '--fast'], 'There is no option “--fast”.']
])('%j is wrong usage', (args, sentence) => {
	expect(parseArguments(args, true)).toEqual({ kind: 'wrong', sentence });
});

test('--max is no option of a command that does not take it', () => {
	expect(parseArguments(['a.txt', '--max', '3'], false)).toEqual({
		kind: 'wrong',
		sentence: 'There is no option “--max”.'
	});
});
