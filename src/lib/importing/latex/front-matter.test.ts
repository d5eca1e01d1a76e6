import { expect, test } from 'vitest';
import { fullName } from '$lib/papers/citation';
import { textOf } from '$lib/text/span';
import { latexFormat } from './read-latex';

test.each([
	[
		'PLOS',
		String.raw`\documentclass[10pt]{article}\begin{document}\vspace*{0.2in}
\begin{flushleft}
{\Large
\textbf\newline{Kelp and Wool} % Please use "sentence case"
}
\newline
\\
Ada Smith\textsuperscript{1,2\Yinyang},
Bo de Lee\textsuperscript{2\Yinyang}
\\
\bigskip
\textbf{1} Affiliation Dept/Program/Center, Institution Name, City
\end{flushleft}
\section*{Abstract}
We grow kelp.
\section*{Introduction} Kelp is old.\end{document}`
	],
	[
		'MDPI',
		String.raw`\documentclass[entropy,article]{Definitions/mdpi}\Title{Kelp and Wool}\Author{Ada Smith $^{1,\dagger}$\orcidA{}, Bo de Lee $^{2,*}$}\AuthorNames{Ada Smith, Bo de Lee}\address{$^{1}$ Kelp}\abstract{We grow kelp.}\keyword{a; b}\begin{document}\section{Introduction}Kelp is old.\end{document}`
	],
	[
		'AAAI',
		String.raw`\documentclass[letterpaper]{article}\title{Kelp and Wool}\author{Ada Smith,\textsuperscript{\rm 1} Bo de Lee\textsuperscript{\rm 2} \\}\affiliations{\textsuperscript{\rm 1}Kelp}\begin{document}\maketitle\begin{abstract}We grow kelp.\end{abstract}\section{Introduction}Kelp is old.\end{document}`
	],
	[
		'CVPR',
		String.raw`\title{Kelp and Wool}\author{Ada Smith\\Kelp Inst.\\{\tt\small a@kelp.org}\and Bo de Lee\\Inst2}\begin{document}\maketitle\begin{abstract}We grow kelp.\end{abstract}\section{Introduction}Kelp is old.\end{document}`
	],
	[
		'USENIX',
		String.raw`\documentclass{article}\title{\Large \bf Kelp and Wool}\author{{\rm Ada Smith}\\Your Institution\and {\rm Bo de Lee}\\Second}\begin{document}\maketitle\subsection*{Abstract}We grow kelp.\section{Introduction}Kelp is old.\end{document}`
	],
	[
		'elsarticle',
		String.raw`\documentclass{elsarticle}\begin{document}\begin{frontmatter}\title{Kelp and Wool\tnoteref{t1}}\tnotetext[t1]{Note}\author[a]{Ada Smith\corref{c}\fnref{f}}\ead{a@k.org}\author[b,c]{Bo de Lee}\address[a]{Kelp}\begin{abstract}We grow kelp.\end{abstract}\begin{keyword}a \sep b\end{keyword}\end{frontmatter}\section{Introduction}Kelp is old.\end{document}`
	],
	[
		'interspeech',
		String.raw`\documentclass{article}\title{Kelp and Wool}\name{Ada Smith$^1$, Bo de Lee$^2$}\address{$^1$Kelp}\email{a@k}\begin{document}\maketitle\begin{abstract}We grow kelp.\end{abstract}\section{Introduction}Kelp is old.\end{document}`
	],
	[
		'ismir',
		String.raw`\documentclass{article}\title{Kelp and Wool}\twoauthors{Ada Smith}{Kelp \\ {\tt a@k}}{Bo de Lee}{Wool}\begin{document}\maketitle\begin{abstract}We grow kelp.\end{abstract}\section{Introduction}Kelp is old.\end{document}`
	],
	[
		'ismir2',
		String.raw`\documentclass{article}\title{Kelp and Wool}\multauthor{Ada Smith$^1$ \hspace{1cm} Bo de Lee$^1$}{$^1$ Kelp}\begin{document}\maketitle\begin{abstract}We grow kelp.\end{abstract}\section{Introduction}Kelp is old.\end{document}`
	],
	[
		'sig-alt',
		String.raw`\documentclass{sig-alternate}\title{Kelp and Wool}\numberofauthors{2}\author{\alignauthor Ada Smith\\ \affaddr{Kelp}\\ \email{a@k} \alignauthor Bo de Lee\\ \affaddr{Kelp}}\begin{document}\maketitle\begin{abstract}We grow kelp.\end{abstract}\section{Introduction}Kelp is old.\end{document}`
	],
	[
		'frontiers',
		String.raw`\documentclass{frontiersSCNS}\def\keyFont{\fontsize{8}{11}\helveticabold }\def\firstAuthorLast{Smith {et~al.}}\def\Authors{Ada Smith\,$^{1,*}$, Bo de Lee\,$^{2}$}\def\Address{$^{1}$Kelp}\begin{document}\onecolumn\firstpage{1}\title[Running]{{Kelp and Wool}}\author[\firstAuthorLast ]{\Authors}\address{}\correspondance{}\extraAuth{}\maketitle\begin{abstract}\section{}We grow kelp.\tiny\keyFont{ \section{Keywords:} a, b}\end{abstract}\section{Introduction}Kelp is old.\end{document}`
	],
	[
		'mnras',
		String.raw`\documentclass{mnras}\title[Kelp]{Kelp and Wool}\author[A. Smith et al.]{Ada Smith,$^{1}$\thanks{E-mail: a} Bo de Lee$^{2,3}$\\$^{1}$Kelp Society\\$^{2}$Wool}\begin{document}\maketitle\begin{abstract}We grow kelp.\end{abstract}\begin{keywords}a\end{keywords}\section{Introduction}Kelp is old.\end{document}`
	],
	[
		'jhep',
		String.raw`\documentclass{article}\usepackage{jheppub}\title{Kelp and Wool}\author[a,1]{Ada Smith\note{C}}\author[b]{and Bo de Lee}\affiliation[a]{Kelp}\emailAdd{a@k}\abstract{We grow kelp.}\begin{document}\maketitle\flushbottom\section{Introduction}Kelp is old.\end{document}`
	],
	[
		'copernicus',
		String.raw`\documentclass[acp]{copernicus}\begin{document}\title{Kelp and Wool}\Author[1][a@k]{Ada}{Smith}\Author[2]{Bo}{de Lee}\affil[1]{Kelp}\runningtitle{T}\begin{abstract}We grow kelp.\end{abstract}\introduction Kelp is old.\end{document}`
	],
	[
		'nips tabular',
		String.raw`\documentclass{article}\title{Kelp and Wool}\author{\begin{tabular}[t]{c@{\extracolsep{8em}}c}Ada Smith & Bo de Lee\\ Kelp & Wool\end{tabular}}\begin{document}\maketitle\begin{abstract}We grow kelp.\end{abstract}\section{Introduction}Kelp is old.\end{document}`
	],
	[
		'ieee journal',
		String.raw`\documentclass[journal]{IEEEtran}\title{Kelp and Wool}\author{Ada~Smith,~\IEEEmembership{Member,~IEEE,} and~Bo~de~Lee,~\IEEEmembership{Fellow,~OSA}\thanks{A. Smith is}}\markboth{J}{S}\begin{document}\maketitle\begin{abstract}We grow kelp.\end{abstract}\begin{IEEEkeywords}a\end{IEEEkeywords}\section{Introduction}\IEEEPARstart{K}{elp} is old.\end{document}`
	],
	[
		'bmc',
		String.raw`\documentclass{bmcart}\begin{document}\begin{frontmatter}\begin{fmbox}\dochead{Research}\title{Kelp and Wool}\author[addressref={aff1},corref={aff1},email={a@k}]{\inits{A.}\fnm{Ada} \snm{Smith}}\author[addressref={aff1}]{\inits{B.}\fnm{Bo} \snm{de Lee}}\address[id=aff1]{\orgdiv{D}}\end{fmbox}\begin{abstractbox}\begin{abstract}\parttitle{Background}We grow kelp.\end{abstract}\begin{keyword}\kwd{a}\end{keyword}\end{abstractbox}\end{frontmatter}\section*{Introduction}Kelp is old.\end{document}`
	],
	[
		'acmart footnote',
		String.raw`\documentclass[sigconf]{acmart}\begin{document}\title[Short]{Kelp and Wool}\author{Ada Smith}\authornote{Both}\orcid{0000}\affiliation{\institution{K}\country{U}}\author{Bo de Lee}\renewcommand{\shortauthors}{Smith et al.}\begin{abstract}We grow kelp.\end{abstract}\begin{CCSXML}<ccs2012>\end{CCSXML}\ccsdesc[500]{a}\keywords{b}\begin{teaserfigure}\includegraphics{a}\caption{A}\end{teaserfigure}\maketitle\section{Introduction}Kelp is old.\end{document}`
	],
	[
		'wlscirep',
		String.raw`\documentclass{wlscirep}\title{Kelp and Wool}\author[1,*]{Ada Smith}\author[2]{Bo de Lee}\affil[1]{K}\begin{abstract}We grow kelp.\end{abstract}\begin{document}\flushbottom\maketitle\section*{Introduction}Kelp is old.\end{document}`
	],
	[
		'tacl',
		String.raw`\documentclass{article}\title{Kelp and Wool}\author{Ada Smith$^{\diamondsuit}$ \ and Bo de Lee$^\spadesuit$\\ $^{\diamondsuit}$ K University\\ {\tt {a,b}@k.org}}\begin{document}\maketitle\begin{abstract}We grow kelp.\end{abstract}\section{Introduction}Kelp is old.\end{document}`
	],
	[
		'iop',
		String.raw`\documentclass{iopart}\begin{document}\title[S]{Kelp and Wool}\author{Ada Smith$^1$ and Bo de Lee$^2$}\address{$^1$ K}\ead{\mailto{a@k}}\begin{abstract}We grow kelp.\end{abstract}\pacs{1}\maketitle\section{Introduction}Kelp is old.\end{document}`
	]
])('the front of a paper as %s sets it is read', (_style, source) => {
	const { papers, problems } = latexFormat.read(new TextEncoder().encode(source), 'kelp.tex');
	const [paper] = papers;
	expect(problems).toEqual([]);
	expect(paper?.citation.title).toBe('Kelp and Wool');
	expect(paper?.citation.author.map(fullName)).toEqual(['Ada Smith', 'Bo de Lee']);
	const text = paper?.sections.map(({ kind, span }) => [kind, textOf(paper.text, span)]);
	expect(text?.slice(0, 2)).toEqual([
		['abstract', expect.stringMatching(/^(?:Background: )?We grow kelp\.$/)],
		['intro', 'Kelp is old.']
	]);
});
