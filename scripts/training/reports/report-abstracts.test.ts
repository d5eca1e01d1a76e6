import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArticles, readPubmedQa } from './report-abstracts';

const folder = mkdtempSync(join(tmpdir(), 'reports-'));

function article(name: string, licence: string, sections: Readonly<Record<string, string>>): void {
	const parts = Object.entries(sections).map(
		([title, text]) => `<sec><title>${title}</title><p>${text}</p></sec>`
	);
	const meta = `<permissions><license xlink:href="${licence}"/></permissions><abstract abstract-type="graphical"><p>No.</p></abstract><abstract>${parts.join('')}</abstract>`;
	writeFileSync(
		join(folder, `${name}.nxml`),
		`<article><front><article-meta>${meta}</article-meta></front></article>`
	);
}

const FREE = 'http://creativecommons.org/licenses/by/4.0/';
const NAP = { 'Methods:': 'We asked 9 crews. They napped.', Results: '<b>Lapses</b> fell.' };

test('sentences of free articles are labelled by the headings they stand under', () => {
	article('a', FREE, { ...NAP, 'Trial registration': 'AB 12.' });
	article('b', 'http://creativecommons.org/licenses/by-nc/4.0/', NAP);
	article('c', FREE, { ...NAP, 'Methods and results': 'We saw that lapses fell.' });
	article('d', FREE, { Results: 'Lapses fell.' });
	expect(readArticles(folder)).toEqual([
		{
			id: 'a',
			sentences: ['We asked 9 crews.', 'They napped.', 'Lapses fell.'],
			labels: ['methods', 'methods', 'results']
		}
	]);
});

test('the long answer of PubMedQA is the conclusion', () => {
	const file = join(folder, 'qa.json');
	const entry = { LABELS: ['AIM'], CONTEXTS: ['To ask crews.'], LONG_ANSWER: 'Crews nap.' };
	const unclear = { ...entry, LABELS: ['BACKGROUND AND AIM'] };
	writeFileSync(file, JSON.stringify({ 7: entry, 8: unclear }));
	expect(readPubmedQa(file)).toEqual([
		{
			id: 'pubmedqa-7',
			sentences: ['To ask crews.', 'Crews nap.'],
			labels: ['objective', 'conclusions']
		}
	]);
});
