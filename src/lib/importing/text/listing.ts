import type { Paper, PaperSource } from '$lib/papers/paper';
import { samePaper } from '$lib/papers/same-paper';
import type { ImportResult } from '../import-result';
import { readNames } from '../names';
import { firstWords, importProblem, type ImportProblem } from '../problem';
import type { Block } from './blocks';
import { describe } from './cite';
import {
	cueCount,
	entriesOf,
	factsAround,
	withFirstAsTitle,
	type Bare,
	type Entry
} from './entries';
import { RESEARCH_CUES } from './lexicon/page-words';
import { wordCount } from './prose';
import type { CslName } from '$lib/papers/paper';

/** Between the paragraphs of an abstract. */
const PARAGRAPH = '\n\n';

function bodyOf(entry: Entry): string {
	const prose = entry.prose.filter(({ kind }) => kind === 'prose');
	const kept = prose.length > 0 ? prose : entry.prose;
	return kept.map(({ text }) => text).join(PARAGRAPH);
}

// "arxiv.org pads the end of an abstract with the button that folds it.
const FOLD_BUTTON = /\s*[△▽]\s*(?:Less|More)$/;

function namesBetween(entry: Entry): CslName[] {
	return entry.between.flatMap((block) => {
		if (block.facts.names) return block.facts.names.names;
		return block.isLoneName ? readNames(block.text).names : [];
	});
}

function paperFrom(entry: Entry, isFirst: boolean, source: PaperSource): Paper {
	const text = bodyOf(entry).replace(FOLD_BUTTON, '');
	const reading = {
		title: entry.title?.text ?? '',
		facts: factsAround(entry, isFirst),
		names: namesBetween(entry),
		source
	};
	const span = { start: 0, end: text.length };
	return {
		...describe(reading, text),
		text,
		sections: [{ kind: 'abstract', title: '', level: 1, span }]
	};
}

/** Does anything around this abstract say that it is a paper's? */
function isVouchedFor(entry: Entry): boolean {
	const around = [
		...(entry.title ? [entry.title] : []),
		...entry.between,
		...entry.after,
		...entry.before
	];
	const hasFacts = around.some(({ facts }) => Object.keys(facts).length > 0);
	return hasFacts || entry.prose.some(({ isAbstract }) => isAbstract);
}

/** Above this share, what the other entries have is what makes an entry on this page. */
const CUSTOM_SHARE = 0.6;

// What opens or closes a page is the page's own, unless it is vouched for as the others are.
function isOutside(entries: readonly Entry[], at: number): boolean {
	const entry = entries[at];
	if (!entry || isVouchedFor(entry)) return false;
	const isAtEdge = at === 0 || at === entries.length - 1;
	const others = entries.filter((other) => other !== entry);
	const vouched = others.filter(isVouchedFor).length;
	const isCustom = others.length > 0 && vouched >= CUSTOM_SHARE * others.length;
	return isAtEdge && isCustom && cueCount(bodyOf(entry), RESEARCH_CUES) < 2;
}

/** Shorter passages without a title are lines of the page, not worth a word to the reader. */
const WORTH_TELLING_WORDS = 15;

function untitled(entries: readonly Entry[]): ImportProblem[] {
	const long = entries.filter((entry) => wordCount(bodyOf(entry)) >= WORTH_TELLING_WORDS);
	return long.map((entry) => importProblem('no-title-of-its-own', firstWords(bodyOf(entry))));
}

function bareProblems(bare: readonly Bare[]): ImportProblem[] {
	return bare.map(({ title }) => importProblem('no-abstract', firstWords(title.text)));
}

function withoutTwins(papers: readonly Paper[]): ImportResult {
	const kept: Paper[] = [];
	const problems: ImportProblem[] = [];
	const byTitle = new Map<string, Paper[]>();
	for (const paper of papers) {
		const key = paper.citation.title.toLowerCase();
		const alike = byTitle.get(key) ?? [];
		if (alike.some((other) => samePaper(other, paper))) {
			problems.push(
				importProblem('repeated-entry', firstWords(paper.citation.title || paper.text))
			);
			continue;
		}
		byTitle.set(key, [...alike, paper]);
		kept.push(paper);
	}
	return { papers: kept, problems };
}

/** Only prose: one paper that waits for its title. */
function untitledPaper(entries: readonly Entry[], source: PaperSource): ImportResult {
	const [first, ...rest] = entries.filter(
		(entry) => wordCount(bodyOf(entry)) >= WORTH_TELLING_WORDS
	);
	if (!first) return { papers: [], problems: [importProblem('no-paper')] };
	const whole = { ...first, prose: [first, ...rest].flatMap(({ prose }) => prose) };
	const paper = paperFrom(whole, true, source);
	const isTitled = paper.citation.title !== '';
	const problems = isTitled ? [] : [importProblem('missing-title', firstWords(paper.text))];
	return { papers: [paper], problems };
}

/** Reads a page of abstracts, or one abstract. */
export function readListing(blocks: readonly Block[], source: PaperSource): ImportResult {
	const { entries, bare, pages } = entriesOf(blocks);
	const titled = entries.filter(({ title }) => title !== undefined);
	const problems = bareProblems(bare);
	if (titled.length === 0) {
		const named = withFirstAsTitle(blocks);
		if (named) return readListing(named, source);
		if (problems.length > 0) return { papers: [], problems: [...problems, ...untitled(entries)] };
		return untitledPaper(entries.length > 0 ? entries : pages, source);
	}
	const outside = new Set(
		titled.filter((_entry, at) => titled.length > 1 && isOutside(titled, at))
	);
	const kept = titled.filter((entry) => !outside.has(entry));
	const aside = [...pages.filter(({ title }) => title !== undefined), ...outside];
	const left = aside.map((entry) =>
		importProblem('not-a-paper', firstWords(entry.title?.text ?? bodyOf(entry)))
	);
	const result = withoutTwins(kept.map((entry) => paperFrom(entry, entry === titled[0], source)));
	const lost = untitled(entries.filter(({ title }) => title === undefined));
	return { papers: result.papers, problems: [...lost, ...left, ...problems, ...result.problems] };
}
