import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { japanesePdf } from '../../../../tests/fixtures/pdf/japanese-pdf';
import { readPapers } from '../read-papers';

const FOLDER = join(
	dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
	'cmaps'
);
const TITLE = '森林の土壌における炭素の長期的な蓄積';
const SENTENCE = '二十年間の観測により土壌の炭素が毎年増加していることが明らかになった。';
const page = japanesePdf([
	{ text: TITLE, size: 18 },
	...Array.from({ length: 12 }, () => ({ text: SENTENCE, size: 10 }))
]);

test('a font that names a table of letters is read with that table', async () => {
	const asked: string[] = [];
	const { papers } = await readPapers(page, 'forest.pdf', {
		letterTable: async (file) => {
			asked.push(file);
			return new Uint8Array(readFileSync(join(FOLDER, file)));
		}
	});
	expect(asked).toContain('UniJIS-UCS2-H.bcmap');
	expect(papers[0]?.citation.title).toBe(TITLE);
	expect(papers[0]?.text).toContain(SENTENCE);
});

test('without the tables the file is refused and nothing breaks', async () => {
	const { papers, problems } = await readPapers(page, 'forest.pdf');
	expect(papers).toEqual([]);
	expect(problems).toHaveLength(1);
});
