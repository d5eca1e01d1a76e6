import { expect, test } from 'vitest';
import { parseSheetArguments } from './arguments';

test.each([
	[['a.txt'], { files: ['a.txt'], out: 'test-results/cards-sheet.html' }],
	[['a.txt', '--out', 's.html', '--max', '3'], { files: ['a.txt'], out: 's.html', max: 3 }],
	[['--papers=20', 'a.jsonl', '--out=s.html'], { files: ['a.jsonl'], out: 's.html', papers: 20 }]
])('%j is understood', (args, expected) => {
	expect(parseSheetArguments(args)).toEqual(expected);
});

test.each([
	[[], 'Name at least one file.'],
	[['a.txt', '--max'], 'After --max comes a whole number above zero.'],
	[['a.txt', '--papers', '0'], 'After --papers comes a whole number above zero.'],
	[['a.txt', '--out'], 'After --out comes a file name.'],
	[['a.txt', '--fast'], 'There is no option “--fast”.']
])('%j is wrong usage', (args, sentence) => {
	expect(() => parseSheetArguments(args)).toThrow(sentence);
});
