import { findArxivId } from '$lib/papers/arxiv';
import { findDoi } from '$lib/papers/doi';
import { identifierKey, type Identifier } from './identifier';
import { doiIdentifier, readAddress } from './read-address';

/** Longer than this, and it is a text that mentions papers, not a list of them. */
const MAX_LENGTH = 20_000;
/** Words that may stand beside one identifier: a title, a label, "via …". */
const MAX_WORDS_BESIDE = 30;
/** A title of one word is seldom one. */
const MIN_TITLE_WORDS = 3;

const ADDRESS = /https?:\/\/[^\s<>"]+/gi;
const BARE_ARXIV = /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?$/;
const PMID = /\bpmid\s*[:=]?\s*(\d{1,8})\b/i;
const PMCID = /\b(PMC\d{3,9})\b/i;

function withoutEnd(address: string): string {
	return address.replace(/[.,;:!?'”’]+$/, '');
}

/** What a piece without spaces stands for. */
function readPiece(piece: string): Identifier | undefined {
	if (/^https?:/i.test(piece)) return readAddress(withoutEnd(piece));
	if (/^(?:dx\.)?doi\.org\/|^(?:www\.)?[\w-]+\.(?:org|com|net|gov|edu)\//i.test(piece)) {
		return readAddress(`https://${withoutEnd(piece)}`);
	}
	return BARE_ARXIV.test(piece) ? readMarked(`arXiv:${piece}`) : undefined;
}

/** What a line says with a mark: `doi:…`, `arXiv:…`, `PMID 123`. */
function readMarked(line: string): Identifier | undefined {
	const doi = findDoi(line);
	if (doi !== undefined) return doiIdentifier(doi);
	const arxiv = findArxivId(line);
	if (arxiv !== undefined) return { kind: 'arxiv', value: arxiv };
	const pmcid = PMCID.exec(line)?.[1]?.toUpperCase();
	if (pmcid !== undefined) return { kind: 'pmcid', value: pmcid };
	const pmid = PMID.exec(line)?.[1];
	return pmid === undefined ? undefined : { kind: 'pmid', value: pmid };
}

function readLine(line: string): Identifier[] {
	const addresses = line.match(ADDRESS) ?? [];
	const fromAddresses = addresses.flatMap((address) => readPiece(address) ?? []);
	const rest = line.replace(ADDRESS, ' ').trim();
	const pieces = rest.split(/[\s,;]+/).filter(Boolean);
	const fromPieces = pieces.flatMap((piece) => readPiece(piece) ?? []);
	if (fromPieces.length > 0) return [...fromAddresses, ...fromPieces];
	// "10.1000/a, 10.1000/b" on one line are two; "doi: 10.1000/a" is one in two pieces.
	const marked = pieces.flatMap((piece) => readMarked(piece) ?? []);
	if (marked.length > 0) return [...fromAddresses, ...marked];
	const whole = readMarked(rest);
	return whole ? [...fromAddresses, whole] : fromAddresses;
}

function wordsOf(line: string): string[] {
	return line.replace(ADDRESS, ' ').split(/\s+/).filter(Boolean);
}

/** A page's address alone names no paper; the words shared with it may. */
function withTitle(identifier: Identifier, lines: readonly string[]): Identifier {
	const isVague = identifier.kind === 'page' || identifier.kind === 'openreview';
	const words = lines.map((line) => wordsOf(line).join(' '));
	const title = words.find((line) => line.split(' ').length >= MIN_TITLE_WORDS);
	if (!isVague || title === undefined) return identifier;
	return { kind: 'title', value: titleAlone(title) };
}

// Browsers share "Title | Site" and "Title - Site"; OpenReview's pages are "Title | OpenReview".
function titleAlone(line: string): string {
	return line
		.replace(/\s+[|•·]\s+[^|•·]{1,40}$/, '')
		.replace(/["“”]/g, '')
		.trim();
}

/**
 * The papers a text asks for, where it is a list of identifiers or addresses, each with a few words
 * at most; nothing where it is a paper's text that cites others.
 */
export function readIdentifiers(text: string): readonly Identifier[] {
	if (text.length > MAX_LENGTH) return [];
	const lines = text
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);
	const allNumbers = lines.length > 0 && lines.every((line) => /^\d{7,8}$/.test(line));
	if (allNumbers) return unique(lines.map((value) => ({ kind: 'pmid', value })));
	const found = unique(lines.flatMap(readLine));
	const wordCount = lines.reduce((count, line) => count + wordsOf(line).length, 0);
	if (wordCount > found.length * MAX_WORDS_BESIDE) return [];
	const [only, ...others] = found;
	return only && others.length === 0 ? [withTitle(only, lines)] : found;
}

function unique(identifiers: readonly Identifier[]): Identifier[] {
	return [...new Map(identifiers.map((one) => [identifierKey(one), one])).values()];
}
