/**
 * Commands that print nothing of what they take: `m` an argument, `o` an option, `*` a star.
 * A command that is in no table prints the words of its arguments.
 */
const BY_ARGUMENTS: Readonly<Record<string, string>> = {
	'*m': 'vspace hspace nocite',
	m:
		'hskip addvspace pagestyle thispagestyle pagenumbering bibliographystyle bibliography addbibresource ' +
		'usetikzlibrary graphicspath hypersetup lstset captionsetup geometry sisetup theoremstyle newcounter ' +
		'stepcounter refstepcounter hyphenation includeonly index glossary orcid orcidID orcidlink inst tnoteref fnref corref ' +
		'IEEEmembership subjclass dedicatory authorrunning titlerunning tocauthor toctitle thanksref runninghead ' +
		'runningtitle runningauthor shortauthors shorttitle corresp corres received accepted revised published ' +
		'acmJournal acmPrice acmISBN acmYear acmVolume acmNumber acmArticle acmMonth copyrightyear setcopyright ' +
		'settopmatter acmSubmissionID authornote authornotemark pacs preprint altaffiliation icmlkeywords ' +
		'icmlsetsymbol icmltitlerunning printAffiliationsAndNotice phantom hphantom vphantom marginnote pdfinfo ' +
		'pdfbookmark color pagecolor numberofauthors linespread setstretch endnote endnotetext nomenclature PACS MSC journal volume ' +
		'pubyear communicated editor titlenote subtitlenote leadauthor articletype history cline cmidrule ' +
		'enlargethispage balance keyword publicationfee category terms',
	mm:
		'setlength setcounter addtocounter numberwithin settowidth colorlet setkeys fontsize addtolength icmlaffiliation ' +
		'icmlcorrespondingauthor markboth AtBeginEnvironment rule acrodef newglossaryentry',
	mmm: 'definecolor addcontentsline',
	om:
		'includegraphics includesvg includepdf footnotetext footnote thanks Thanks blfootnote tnotetext fntext cortext todo institute ' +
		'affil affiliation affiliations address email ead keywords missingfigure institution department epsfig ' +
		'marginpar sidenote documentclass documentstyle usepackage RequirePackage setlist acmConference acmBooktitle ' +
		'ccsdesc LoadClass addtokomafont',
	o: 'footnotemark linebreak pagebreak nolinebreak nopagebreak cormark fnmark'
};

export const SILENT: ReadonlyMap<string, string> = new Map(
	Object.entries(BY_ARGUMENTS).flatMap(([spec, names]) =>
		names.split(' ').map((name) => [name, spec])
	)
);

/** Commands whose first arguments say how, and the next one what is printed. */
export const PRINTS_LAST: ReadonlyMap<string, string> = new Map(
	Object.entries({
		m: 'href textcolor foreignlanguage fontfamily selectlanguage rotatebox scalebox raisebox hyperref hyperlink hypertarget adjustbox colorbox IfFileExists',
		o: 'parbox makebox framebox hyperref',
		mm: 'resizebox multirow fcolorbox setbox ifthenelse',
		om: 'textcolor parbox adjustbox'
	}).flatMap(([spec, names]) => names.split(' ').map((name): [string, string] => [name, spec]))
);
