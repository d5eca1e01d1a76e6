import { findArxivId } from '$lib/papers/arxiv';
import { findDoi } from '$lib/papers/doi';
import type { Paper } from '$lib/papers/paper';
import { readDate } from '../dates';
import { headOf, type Format } from '../format';
import type { ImportResult } from '../import-result';
import { Flow, withWords, type Part } from '../markup/flow';
import { paperFrom } from '../markup/record';
import { firstWords, importProblem, type ImportProblem } from '../problem';
import { isProse } from '../text/prose';
import { CitedWorks } from './cited-works';
import { Conditionals } from './conditionals';
import { authorsFrom, FrontMatter } from './front-matter';
import { Labels } from './labels';
import { Macros } from './macros';
import { decodeTex, mainFiles, Project, type Files } from './project';
import { readTokens } from './read-tokens';
import { tokenise } from './tokens';
import type { Manuscript } from './walk';

function manuscriptOf(files: Files, main: string, text: string): Manuscript {
	const cited = new CitedWorks();
	for (const [path, bytes] of files)
		if (/\.bbl$/i.test(path)) cited.addItems(decodeTex(bytes) ?? '');
	cited.addItems(text);
	for (const [path, bytes] of files)
		if (/\.bib$/i.test(path)) cited.addEntries(decodeTex(bytes) ?? '');
	const manuscript: Manuscript = {
		macros: new Macros(),
		conditionals: new Conditionals(),
		labels: new Labels(),
		cited,
		front: new FrontMatter(),
		file: new Project(files, main).file,
		read: (tokens, setting) => readTokens(tokens, manuscript, setting)
	};
	return manuscript;
}

const KEYWORDS =
	/^\W{0,3}(?:key ?words|index terms|ccs concepts|acm reference format|jel|msc|pacs|(?:mathematic\w* )?subject class\w*)\b/i;

function isFurniture(paragraph: string): boolean {
	return KEYWORDS.test(paragraph) && paragraph.length < 600;
}

/** What stands before the abstract is no part of the paper; without one, prose is. */
function withoutFront(parts: readonly Part[], hasAbstract: boolean): Part[] {
	const at = parts.findIndex(({ kind, title }) => kind !== 'other' || title !== '');
	return parts.flatMap((part, index) => {
		const paragraphs = part.paragraphs.filter((paragraph) => !isFurniture(paragraph));
		if (index >= (at < 0 ? parts.length : at) && at >= 0) return [{ ...part, paragraphs }];
		const own = hasAbstract ? [] : paragraphs.filter(isProse);
		return own.length === 0 ? [] : [{ ...part, kind: 'intro' as const, paragraphs: own }];
	});
}

function partsOf(flow: Flow, { front, labels }: Manuscript): Part[] {
	const hasAbstract =
		front.abstract.length > 0 || flow.parts.some(({ kind }) => kind === 'abstract');
	const body = withoutFront(flow.parts, hasAbstract);
	const abstract: Part = {
		kind: 'abstract',
		title: '',
		level: 1,
		paragraphs: front.abstract.filter((paragraph) => !isFurniture(paragraph))
	};
	const parts = front.abstract.length > 0 ? [abstract, ...body] : body;
	return withWords(parts).map((part) => ({
		...part,
		title: labels.resolve(part.title),
		paragraphs: part.paragraphs.map((paragraph) => labels.resolve(paragraph))
	}));
}

// "S2ORC: The Corpus*", "Kelp\\ and Wool": marks and line ends of the title page.
function titleOf({ front, labels }: Manuscript): string {
	const title = front.title === '' ? front.largeLine : front.title;
	return labels
		.resolve(title)
		.replace(/\s*(?:\$\^\{?(?:\\\w+|\*)\}?\$|[*†‡])+$/, '')
		.trim();
}

const ARXIV_NAME =
	/(?:^|[/\s_-])(?:arxiv[-_:.]?)?(\d{4}\.\d{4,5})(?:v\d+)?(?=$|\/|\.(?:tar|t?gz|zip|tex)\b)/i;

/** The paper of one main file among those it takes in. `name` is what the reader chose. */
export function readLatexMain(files: Files, main: string, name: string): ImportResult {
	const text = decodeTex(files.get(main) ?? new Uint8Array());
	if (text === undefined) return { papers: [], problems: [importProblem('binary', main)] };
	const manuscript = manuscriptOf(files, main, text);
	const isWhole = /\\begin\s*\{document\}/.test(text);
	const flow = new Flow();
	readTokens(tokenise(text), manuscript, { flow, isSilent: isWhole });
	const { front, labels } = manuscript;
	const arxiv = ARXIV_NAME.exec(name)?.[1] ?? ARXIV_NAME.exec(main)?.[1];
	const date = readDate(front.date);
	const doi = /X{4}|nnnn/i.test(front.doi) ? undefined : findDoi(front.doi);
	const paper = paperFrom({
		record: {
			title: titleOf(manuscript),
			author: authorsFrom(front.authors),
			issued: date?.issued,
			dateText: date?.text,
			doi,
			arxiv: arxiv ?? findArxivId(front.date)
		},
		parts: partsOf(flow, manuscript),
		captions: flow.captions.map((caption) => labels.resolve(caption)),
		source: { name, listing: '' }
	});
	return judged(paper, name, isWhole && !/\\end\s*\{document\}/.test(text));
}

function judged(paper: Paper, name: string, isCutShort: boolean): ImportResult {
	const { title } = paper.citation;
	const at = firstWords(title === '' ? paper.text || name : title);
	if (title === '' && paper.text === '')
		return { papers: [], problems: [importProblem('empty-latex', at)] };
	const problems: ImportProblem[] = [];
	if (paper.text === '') problems.push(importProblem('waits-for-text', at));
	if (title === '') problems.push(importProblem('missing-title', at));
	if (isCutShort) problems.push(importProblem('cut-short', at));
	return { papers: [paper], problems };
}

/** The papers among the files of an archive. `name` is the archive's. */
export function readLatexProject(files: Files, name: string): ImportResult {
	const results = mainFiles(files).map((main) => readLatexMain(files, main, name));
	return {
		papers: results.flatMap(({ papers }) => papers),
		problems: results.flatMap(({ problems }) => problems)
	};
}

const SIGN =
	/^(?:\s*%[^\n]*\n)*\s*\\(?:documentclass|documentstyle|begin\s*\{document\})|\\documentclass\s*(?:\[[^\]]*\]\s*)?\{/;
const BODY = /\\(?:(?:sub)*section|chapter|begin\s*\{|cite[pt]?\b|title\s*\{)/;

/** LaTeX source in one file. */
export const latexFormat: Format = {
	sniff: (bytes, name) => {
		const head = headOf(bytes);
		return SIGN.test(head) || (/\.(?:tex|ltx|latex)$/i.test(name) && BODY.test(head));
	},
	read: (bytes, name) => readLatexMain(new Map([[name, bytes]]), name, name)
};
