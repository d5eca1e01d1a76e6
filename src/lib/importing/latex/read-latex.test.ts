import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { captionsOf } from '$lib/papers/captions';
import { fullName } from '$lib/papers/citation';
import type { Paper } from '$lib/papers/paper';
import { textOf } from '$lib/text/span';
import { readAtOnce } from '../read-papers';
import { readLatexProject } from './read-latex';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function onlyPaper(source: string | Uint8Array): Paper {
	const bytes = typeof source === 'string' ? bytesOf(source) : source;
	const { papers } = readAtOnce(bytes, 'kelp.tex');
	expect(papers).toHaveLength(1);
	return papers[0] as Paper;
}

const document = (body: string, preamble = '') =>
	String.raw`\documentclass{article}${preamble}\title{Kelp and Wool}\begin{document}\maketitle\begin{abstract}We grow kelp.\end{abstract}\section{Results}${body}\end{document}`;

function bodyOf(body: string, preamble = ''): string {
	const paper = onlyPaper(document(body, preamble));
	const section = paper.sections.find(({ title }) => title === 'Results');
	return section ? textOf(paper.text, section.span) : '';
}

describe('the text of a section', () => {
	test.each([
		[
			'accents',
			String.raw`G\"odel, Erd\H{o}s, \'{\i}, \v{C}ech, \o l, \ss{}`,
			'Gödel, Erdős, í, Čech, øl, ß'
		],
		['formatting', String.raw`\emph{very} {\bf bold} \textcolor{red}{red}`, 'very bold red'],
		['comments', 'kelp % not this\nand wool', 'kelp and wool'],
		['an escaped percent sign', String.raw`5\% of kelp`, '5% of kelp'],
		[
			'quotes and dashes',
			"``kelp''---or 3--5 `fronds'",
			'“kelp”—or 3–5 ‘fronds”'.replace('fronds”', "fronds'")
		],
		['a formula', String.raw`it is $\alpha_1$ today`, String.raw`it is $\alpha_1$ today`],
		['a plain formula', 'we see $p < 0.05$ here', 'we see p < 0.05 here'],
		['money', String.raw`it costs \$5 or 5$ a day`, 'it costs $5 or 5$ a day'],
		['a displayed formula', String.raw`so \[ x_1 = 2 \label{e} \] holds`, 'so $x_1 = 2$ holds'],
		[
			'citations',
			String.raw`kelp grows~\cite{a,b}, and wool \citep[see][p.~2]{c}.`,
			'kelp grows, and wool.'
		],
		[
			'a citation the sentence needs',
			String.raw`kelp grows, as shown in \cite{lee2019}.`,
			'kelp grows, as shown in [lee2019].'
		],
		[
			'brackets around citations',
			String.raw`kelp grows (e.g., \cite{a}; \cite{b}).`,
			'kelp grows.'
		],
		['footnotes', String.raw`kelp\footnote{A plant, \emph{mostly}.} grows`, 'kelp grows'],
		['quantities', String.raw`\SI{5}{\kilo\gram} at \SI{20}{\celsius}`, '5 kg at 20 °C'],
		['verbatim words', String.raw`call \verb|a_b{c| now`, 'call a_b{c now'],
		['links', String.raw`see \href{https://a.org}{our page}`, 'see our page'],
		['false branches', String.raw`kelp\iffalse{} nothing \else{} grows\fi`, 'kelp grows'],
		[
			'own branches',
			String.raw`\newif\iflong\longtrue kelp\iflong{} grows\else{} dies\fi`,
			'kelp grows'
		],
		['spaces that end names', String.raw`\LaTeX\ and \TeX{} too`, 'LaTeX and TeX too'],
		['unknown commands', String.raw`\mystery[a=b]{kelp} grows`, 'kelp grows'],
		['a brace too many', 'kelp} grows', 'kelp grows'],
		['tables', String.raw`kelp \begin{tabular}{cc} 1 & 2 \\ \end{tabular}`, 'kelp'],
		['programs', '\\begin{lstlisting}\nint $x = {\n\\end{lstlisting}\nkelp', 'kelp']
	])('has %s', (_name, body, text) => {
		expect(bodyOf(body)).toBe(text);
	});

	test.each([
		[String.raw`\newcommand{\kelp}{Laminaria}`, String.raw`\kelp{} grows`, 'Laminaria grows'],
		[
			String.raw`\newcommand{\kelp}{Laminaria\xspace}`,
			String.raw`\kelp grows, \kelp.`,
			'Laminaria grows, Laminaria.'
		],
		[
			String.raw`\newcommand{\two}[2][kelp]{#1 and #2}`,
			String.raw`\two{wool}, \two[silk]{wool}`,
			'kelp and wool, silk and wool'
		],
		[String.raw`\def\pair#1#2{#2 #1}`, String.raw`\pair{a}{b}`, 'b a'],
		[
			String.raw`\DeclareMathOperator{\area}{area}`,
			String.raw`$\area_1$`,
			String.raw`$\operatorname{area}_1$`
		],
		[
			String.raw`\def\be{\begin{equation}}\def\ee{\end{equation}}`,
			String.raw`so \be x_1 \ee holds`,
			'so $x_1$ holds'
		],
		[
			String.raw`\def\eg{e.g\onedot}\def\onedot{\futurelet\x\y}`,
			String.raw`kelp, \eg here`,
			'kelp, e.g.here'
		],
		[String.raw`\newcommand{\loop}{\loop\loop}`, String.raw`kelp \loop`, 'kelp'],
		[
			String.raw`\let\old\emph\newenvironment{note}{Note: }{}`,
			String.raw`\begin{note}\old{kelp}\end{note}`,
			'Note: kelp'
		]
	])('has the words that %s stands for', (preamble, body, text) => {
		expect(bodyOf(body, preamble)).toBe(text);
	});

	test('names what references point to, before and after it', () => {
		const floats = String.raw`\begin{figure}\includegraphics{a.png}\caption{A frond.}\label{f}\end{figure}`;
		const body = String.raw`See Figure~\ref{f}, \cref{s}, (see \ref{nowhere}) and \eqref{e}.${floats}\subsection{Fronds}\label{s}\begin{equation}\label{e}x_1\end{equation}`;
		const paper = onlyPaper(document(body));
		expect(paper.text).toContain('See Figure 1, Section 1.1, and (1).');
		expect(captionsOf(paper)).toEqual([{ label: 'Figure 1', text: 'A frond.' }]);
	});
});

test.each([
	['article', String.raw`\author{Ada Smith\thanks{Equal.} \and Bo de Lee\\ University of Kelp}`],
	[
		'NeurIPS',
		String.raw`\author{Ada Smith\\ Kelp Lab\\ \texttt{a@kelp.org} \And Bo de Lee \\ Kelp Lab}`
	],
	[
		'ACL',
		String.raw`\author{Ada Smith$^{1}$ \quad Bo de Lee$^{2}$ \\ $^1$University of Kelp \\ \texttt{a@kelp.org}}`
	],
	[
		'IEEE',
		String.raw`\author{\IEEEauthorblockN{Ada Smith\IEEEauthorrefmark{1}, Bo de Lee}\IEEEauthorblockA{University of Kelp}}`
	],
	['LLNCS', String.raw`\author{Ada Smith\inst{1}\orcidID{0000-0001} \and Bo de Lee\inst{2}}`],
	[
		'ACM',
		String.raw`\author{Ada Smith}\email{a@kelp.org}\affiliation{\institution{Kelp}}\author{Bo de Lee}`
	],
	['RevTeX', String.raw`\author{Ada Smith}\affiliation{Kelp University}\author{Bo de Lee}`],
	['authblk', String.raw`\author[1]{Ada Smith}\author[2,*]{Bo de Lee}\affil[1]{Kelp}`],
	['Springer', String.raw`\author*[1]{\fnm{Ada} \sur{Smith}}\author[2]{\fnm{Bo} \sur{de Lee}}`],
	[
		'ICML',
		String.raw`\begin{icmlauthorlist}\icmlauthor{Ada Smith}{k}\icmlauthor{Bo de Lee}{k}\end{icmlauthorlist}`
	],
	[
		'JMLR',
		String.raw`\author{\name Ada Smith \email a@kelp.org \\ \addr Kelp \AND \name Bo de Lee \\ \addr Wool}`
	]
])('authors as %s has them are read', (_name, authors) => {
	const source = document('Kelp grows.').replace(String.raw`\maketitle`, `${authors}\\maketitle`);
	expect(onlyPaper(source).citation.author.map(fullName)).toEqual(['Ada Smith', 'Bo de Lee']);
});

test.each([
	[String.raw`\documentclass{aa}\begin{document}\title{Kelp}\abstract{We grow kelp.}{}{}{}{}`],
	[
		String.raw`\documentstyle{article}\begin{document}\title{Kelp}\begin{abstract}We grow kelp.\keywords{a}\end{abstract}`
	],
	[
		String.raw`\documentclass{article}\begin{document}{\LARGE \textbf{Kelp}}

\section*{Abstract}We grow kelp.`
	]
])('%s has a title and an abstract', (head) => {
	const paper = onlyPaper(`${head}\\section{Introduction}Kelp is old.\\end{document}`);
	expect(paper.citation.title).toBe('Kelp');
	expect(
		paper.sections.map(({ kind, title, span }) => [kind, title, textOf(paper.text, span)])
	).toEqual([
		['abstract', head.includes('section*') ? 'Abstract' : '', 'We grow kelp.'],
		['intro', 'Introduction', 'Kelp is old.']
	]);
});

test('acknowledgements, references and tables are left out, captions are set apart', () => {
	const paper = onlyPaper(
		document(
			String.raw`Kelp grows.\begin{table}\caption{Sizes}\begin{tabular}{c}7\end{tabular}\end{table}\section*{Acknowledgements}We thank.\begin{thebibliography}{9}\bibitem{a} A.\end{thebibliography}\appendix\section{Proofs}Trivial.`
		)
	);
	expect(paper.sections.map(({ title }) => title)).toEqual([
		'',
		'Results',
		'Proofs',
		'Figures and tables'
	]);
	expect(paper.text).not.toMatch(/thank|A\.|7/);
});

describe('a project of several files', () => {
	const main = document(
		String.raw`\input{parts/one}\include{two.tex}\input{../../etc/passwd}\input{loop}`
	);
	const files = (extra: Record<string, string> = {}) =>
		new Map(
			Object.entries({
				'src/main.tex': main,
				'src/parts/one.tex': 'One grows.',
				'src/two.tex': ' Two grows, as \\citet{kelp} say.',
				'src/loop.tex': '\\input{loop} Again.',
				'etc/passwd': 'secret',
				'src/main.bbl': String.raw`\begin{thebibliography}{1}\bibitem[{Lee and Wu(2019)}]{kelp} Lee.\end{thebibliography}`,
				'src/supplement.tex': document('More.'),
				...extra
			}).map(([path, text]) => [path, bytesOf(text)] as const)
		);

	test('is one paper, its parts in their places', () => {
		const { papers } = readLatexProject(files(), '2101.00001v2.tar.gz');
		expect(papers).toHaveLength(1);
		expect(papers[0]?.text).toContain('One grows. Two grows, as Lee and Wu (2019) say.');
		expect(papers[0]?.text.match(/Again/g)).toHaveLength(3);
		expect(papers[0]?.arxiv).toBe('2101.00001');
	});

	test('is as many papers as it has main files', () => {
		const other = document('Other.').replace('Kelp and Wool', 'Silk');
		const { papers } = readLatexProject(files({ 'silk/paper.tex': other }), 'all.zip');
		expect(papers.map(({ citation }) => citation.title)).toEqual(['Kelp and Wool', 'Silk']);
	});
});

test('letters of other encodings are read as the file declares them', () => {
	const head = String.raw`\documentclass{article}\usepackage[latin2]{inputenc}\title{K`;
	const source = [...head].map((letter) => letter.charCodeAt(0));
	const rest = [...String.raw`lp}\begin{document}Kelp grows.\end{document}`].map((letter) =>
		letter.charCodeAt(0)
	);
	expect(onlyPaper(Uint8Array.from([...source, 0xb1, ...rest])).citation.title).toBe('Kąlp');
});

test('a file that breaks off is read as far as it goes, and the reader is told', () => {
	const source = document('Kelp grows and grows.').replace('\\end{document}', '\\begin{table} x');
	const { papers, problems } = readAtOnce(bytesOf(source), 'kelp.tex');
	expect(papers[0]?.text).toContain('Kelp grows and grows.');
	expect(problems.map(({ code }) => code)).toEqual(['cut-short']);
});

test.each([
	['braces', '{'.repeat(500_000)],
	['brackets behind commands', '\\a['.repeat(100_000)],
	['environments that never end', '\\begin{table}'.repeat(50_000)],
	['formulas that never end', '$x '.repeat(200_000) + '\\['.repeat(50_000)],
	['macros that double', String.raw`\def\a{\b\b}\def\b{\c\c}\def\c{\d\d}\def\d{\a\a}\a`],
	['nested captions', '\\caption{'.repeat(50_000)],
	['sections in sections', '\\section{'.repeat(50_000)],
	['definitions', '\\newcommand{\\a}[9]{#1#2}'.repeat(50_000)],
	['branches that never end', '\\iffalse '.repeat(50_000)],
	['accents', "\\'".repeat(200_000)],
	['authors', `\\author{${'A B, '.repeat(50_000)}}`]
])('a flood of %s comes to an end', (_name, flood) => {
	const { papers } = readAtOnce(bytesOf(document(flood)), 'flood.tex');
	expect(papers).toHaveLength(1);
});

const SHARED = new URL('../../../../../shared/papers/', import.meta.url);
const words = (text: string) =>
	text
		.toLowerCase()
		.replace('\\mathbb', '')
		.match(/\p{L}+/gu) ?? [];

function sharedProject(name: string): Paper {
	const folder = new URL(`latex/${name}/`, SHARED);
	const files = readdirSync(folder).map(
		(file) => [file, readFileSync(new URL(file, folder))] as const
	);
	return readLatexProject(new Map(files), name).papers[0] as Paper;
}

describe.skipIf(!existsSync(SHARED))('of real papers, where they are at hand', () => {
	test.each([
		['1706.03762', 'latexml-1706.03762', 'Ashish Vaswani', 8],
		['2305.03393', 'latexml-2305.03393', 'Maksym Lysak', 5],
		['1707.08043', 'engrafo-1707.08043', 'Edisson Gallego', 3]
	])('the source of %s says what its page says', (source, page, first, count) => {
		const paper = sharedProject(source);
		const file = new URL(`html/${page}.html`, SHARED);
		const twin = readAtOnce(readFileSync(file), `${page}.html`).papers[0] as Paper;
		expect(words(paper.citation.title)).toEqual(words(twin.citation.title));
		expect(paper.citation.author).toHaveLength(count);
		expect(fullName(paper.citation.author[0] ?? {})).toBe(first);
		const own = new Set(words(paper.text));
		const theirs = words(twin.text);
		const share = theirs.filter((word) => own.has(word)).length / theirs.length;
		expect(share).toBeGreaterThan(0.97);
	});
});
