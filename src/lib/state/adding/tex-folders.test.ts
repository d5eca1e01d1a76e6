import { expect, test } from 'vitest';
import { readPapers } from '$lib/importing/read-papers';
import { sourcesOf } from './tex-folders';

function files(...paths: string[]) {
	return paths.map((path) => ({ path, file: new File(['x'], path) }));
}

test.each([
	['no TeX', files('a.pdf', 'b.bib'), ['a.pdf', 'b.bib']],
	['one TeX file alone', files('a.tex'), ['a.tex']],
	['one TeX file and a library picked by hand', files('a.tex', 'b.bib'), ['a.tex', 'b.bib']],
	['one TeX file in a folder', files('p/a.tex', 'p/b.bib'), ['p']],
	[
		'a paper with its figures',
		files('p/main.tex', 'p/sections/intro.tex', 'p/refs.bib', 'p/figures/one.pdf', 'p/one.png'),
		['p']
	],
	[
		'other papers beside it',
		files('p/main.tex', 'p/other.pdf', 'q.ris'),
		['p', 'p/other.pdf', 'q.ris']
	],
	[
		'TeX files picked by hand',
		files('main.tex', 'intro.tex', 'a.pdf', 'my.bib'),
		['TeX files', 'a.pdf', 'my.bib']
	],
	[
		'TeX files beside a folder of papers',
		files('a.tex', 'b.tex', 'p/c.pdf'),
		['TeX files', 'p/c.pdf']
	]
])('of %s: what is read', (_what, given, expected) => {
	expect(sourcesOf(given).map(({ name }) => name)).toEqual(expected);
});

test('a folder of TeX is one paper', async () => {
	const main = `\\documentclass{article}\\title{Tides and Sand}\\begin{document}\\maketitle\\begin{abstract}Sand moves with the tide on every beach we measured.\\end{abstract}\\input{sections/results}\\end{document}`;
	const results = `\\section{Results}In 12 of 14 beaches the sand moved by 3.5 cm.`;
	const [source] = sourcesOf([
		{ path: 'p/main.tex', file: new File([main], 'main.tex') },
		{ path: 'p/sections/results.tex', file: new File([results], 'results.tex') }
	]);
	const { bytes, name } = await source!.open();
	const { papers } = await readPapers(bytes, name);
	expect(papers.map(({ citation }) => citation.title)).toEqual(['Tides and Sand']);
	expect(papers[0]?.text).toContain('In 12 of 14 beaches');
});
