import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readJudgedCards, writeJudgedCards } from './judged-cards';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'judged-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what was written is read again, to three decimals; signs that are not there are left out', () => {
	const file = join(folder, 'cards.jsonl.gz');
	writeJudgedCards(file, [
		{ paper: 'a', kept: 1, signs: { cloze: 1, fit: 0.81234, comma: 0 } },
		{ paper: 'b', kept: 0, signs: { fit: 0.0001, modal: 1 } }
	]);
	expect(readJudgedCards(file)).toEqual([
		{ paper: 'a', kept: 1, signs: { cloze: 1, fit: 0.812 } },
		{ paper: 'b', kept: 0, signs: { modal: 1 } }
	]);
});

test('a sign without a name is named as a fault of the file', () => {
	const file = join(folder, 'cards.jsonl.gz');
	writeFileSync(file, gzipSync('["cloze"]\n{"paper":"a","kept":1,"signs":[7]}'));
	expect(() => readJudgedCards(file)).toThrow(/no sign has the number 7/);
});
