import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readMarks, withMarks, writeMarks } from './marked-abstracts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'marks-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('marks are read as they were written', () => {
	const file = join(folder, 'marks.txt.gz');
	const marks = new Map([
		['set-1', '013'],
		['set-2', '2']
	]);
	writeMarks(file, marks);
	expect(readMarks(file)).toEqual(marks);
});

test('a line that holds no marks is named', () => {
	const file = join(folder, 'marks.txt.gz');
	writeFileSync(file, gzipSync('set-1 014'));
	expect(() => readMarks(file)).toThrow(/“set-1 014” holds no marks/);
});

test('an abstract that reads otherwise now than when it was marked is left out', () => {
	const abstracts = [
		{ id: 'a', title: '', sentences: ['One.', 'Two.'] },
		{ id: 'b', title: '', sentences: ['One.'] },
		{ id: 'c', title: '', sentences: ['One.'] }
	];
	const marks = new Map([
		['a', '03'],
		['b', '12']
	]);
	expect(withMarks(abstracts, marks)).toEqual([{ ...abstracts[0], marks: [0, 3] }]);
});
