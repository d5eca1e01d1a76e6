import type { CslItem, CslName, Paper, PaperSource } from '$lib/papers/paper';
import { isArxivDoi } from '$lib/papers/doi';
import { joinFacts, type Facts } from './facts';

/** What was read of one paper, before it is one. */
export interface Reading {
	readonly title: string;
	readonly facts: readonly Facts[];
	/** Names that stand one a line, in order; they win over the lists in `facts`. */
	readonly names: readonly CslName[];
	readonly source: PaperSource;
}

const CYRILLIC = /\p{Script=Cyrillic}/gu;
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
	['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
	['zh', /\p{Script=Han}/gu],
	['ko', /\p{Script=Hangul}/gu],
	['el', /\p{Script=Greek}/gu],
	['ru', CYRILLIC],
	['ar', /\p{Script=Arabic}/gu],
	['he', /\p{Script=Hebrew}/gu]
];
const COMMON_WORDS: readonly (readonly [string, RegExp])[] = [
	['en', /\b(?:the|and|of|that|with|this|were|which|from)\b/gi],
	['de', /\b(?:der|die|und|das|nicht|wurde|eine|werden|mit)\b/gi],
	['fr', /\b(?:les|des|une|dans|est|pour|nous|sont|cette)\b/gi],
	['es', /\b(?:los|las|una|para|que|con|este|fueron|por)\b/gi],
	['pt', /\b(?:dos|das|uma|para|com|não|foram|este|são)\b/gi]
];
/** Enough to tell a language by, in characters. */
const SAMPLE_LENGTH = 2000;

function mostOf(sample: string, rows: readonly (readonly [string, RegExp])[]): [string, number] {
	const counted = rows.map(([tag, pattern]): [string, number] => [
		tag,
		sample.match(pattern)?.length ?? 0
	]);
	return counted.reduce((best, row) => (row[1] > best[1] ? row : best), ['', 0]);
}

/** BCP 47 tag of a text, where its script or its commonest words tell. */
export function languageOf(text: string): string | undefined {
	const sample = text.slice(0, SAMPLE_LENGTH);
	const [script, signs] = mostOf(sample, SCRIPTS);
	if (signs > 0.2 * sample.length) return script;
	const [language, words] = mostOf(sample, COMMON_WORDS);
	return words >= 3 ? language : undefined;
}

function titleWords(title: string): string {
	const line = title.replace(/\s+/g, ' ').trim();
	return /(?:[^.]\.|。)$/.test(line) && !/\b(?:etc|al|vs|\p{Lu})\.$/u.test(line)
		? line.slice(0, -1)
		: line;
}

/** The record and the facts of a paper; a fact nobody stated is absent. */
export function describe(reading: Reading, text: string): Omit<Paper, 'text' | 'sections'> {
	const {
		names,
		date,
		doi,
		arxiv,
		pmid,
		venue,
		authorCount,
		links = []
	} = joinFacts(reading.facts);
	const author = reading.names.length > 0 ? reading.names : (names?.names ?? []);
	const more = names?.moreCount ?? 0;
	const count = more > 0 ? author.length + more : authorCount;
	const language = languageOf(text);
	const citation: CslItem = {
		title: titleWords(reading.title),
		author,
		...(date && { issued: date.issued }),
		...(doi && !isArxivDoi(doi) && { DOI: doi }),
		...(pmid && { PMID: pmid }),
		...(venue && { 'container-title': venue }),
		...(language && { language })
	};
	return {
		citation,
		...(arxiv && { arxiv }),
		...(date && { dateText: date.text }),
		...(count !== undefined && count !== author.length && { authorCount: count }),
		links,
		source: reading.source
	};
}
