import type { CslName } from '$lib/papers/paper';
import { DEGREES, GROUP_WORDS, NOT_NAMES, PARTICLES, SUFFIXES } from './lexicon/name-words';

/** Authors as a line gives them. */
export interface Names {
	readonly names: readonly CslName[];
	/** Authors the line counts and does not name: `+3 authors`. */
	readonly moreCount: number;
}

const MARKS =
	/[*∗+˒†‡§¶#♯♠♣♥♦✉✝$^⁎¹²³⁴⁵⁶⁷⁸⁹⁰]+|\\(?:AND|And|and|thanks|footnotemark)(?=\P{Ll}|$)|\d*footnotemark:\s*\d*/gu;
const ADDRESS = /[\w.{},+-]+@[\w.-]+\.\w+/g;
const ORCID = /(?:https?:\/\/orcid\.org\/)?\d{4}-\d{4}-\d{4}-\d{3}[\dX]/g;
// "Ali,1 Apurba", "Edano2,3": affiliation numbers behind a name.
const NUMBERS_BEHIND =
	/(?<=[\p{L}.)]),?\s?\d{1,2}(?:\s?[,–-]\s?\d{1,2})*(?=\s*(?:[,;&·|]|and\b|$)|\s+\p{Lu})/gu;
const LEAD = /^(?:(?:authors?|by|written by|presented by|speakers?)\s*[:—–-]\s*|by\s+)/i;
// One space at most between words: see `evenlySpaced`.
const MORE =
	/[,;&]? ?(?:and )?\+? ?(?<!\d)(\d{1,4}) (?:more|others?|additional|(?:more |other )?authors?)\b.*$/i;
const ET_AL = /,? ?(?:\bet al\b\.?|\band (?:others|colleagues)\b|…|\.\.\.) ?$/i;

const INITIALS = /^(?:\p{Lu}\.?[\s-]?){1,4}$/u;
const CAPITAL_INITIALS = /^\p{Lu}{1,3}(?:-\p{Lu})?\.?$/u;
const NAME_WORD =
	/^(?:\p{Lu}[\p{L}\p{M}'’ʼ.-]*|\p{Lo}+|(?:d|l|O)['’]\p{Lu}[\p{L}'’-]*|(?:al|el|ul|bin)-\p{Lu}[\p{L}-]*)$/u;

const isParticle = (word: string) => PARTICLES.has(word.toLowerCase());

/** A run of spaces would be tried from each of its places. */
function evenlySpaced(line: string): string {
	return line.replace(/\s+/g, ' ');
}

function strip(line: string): string {
	return (line.includes('@') ? line.replace(ADDRESS, '') : line)
		.replace(LEAD, '')
		.replace(ORCID, ',')
		.replace(/\([^()]{0,120}\)|\[[^[\]]{0,60}\]/g, '')
		.replace(MARKS, ' ')
		.replace(NUMBERS_BEHIND, (numbers) => (numbers.startsWith(',') ? ',' : ''))
		.replace(/(?<=,)\s*\d{1,2}(?=\s+\p{Lu})/gu, '')
		.replace(/\s+/g, ' ')
		.trim();
}

// "Smith, J. A., & Lee, B.": family and initials alternate between the commas.
function pairInitials(pieces: readonly string[]): string[] {
	const isPaired =
		pieces.length >= 2 && pieces.every((piece, at) => at % 2 === 0 || INITIALS.test(piece));
	if (!isPaired || pieces.length % 2 !== 0) return [...pieces];
	return pieces.flatMap((piece, at) => (at % 2 === 0 ? [`${piece}, ${pieces[at + 1] ?? ''}`] : []));
}

function splitNames(list: string): string[] {
	const isSemicoloned = list.includes(';');
	const separator = isSemicoloned ? /;/ : /,\s*(?:and|&)\s+|\s+(?:and|und|et)\s+|[,&·•|、，]/;
	const pieces = list
		.split(separator)
		.map((piece) => piece.replace(/^(?:and|&)\s+/, '').replace(/^[\s.,]+|[\s,:]+$/g, ''))
		.filter((piece) => piece !== '' && !isDegree(piece));
	return isSemicoloned ? pieces : pairInitials(pieces);
}

function isDegree(piece: string): boolean {
	return piece.split(/\s+/).every((word) => DEGREES.has(word.toLowerCase()));
}

function personFrom(words: readonly string[]): CslName {
	const suffix = SUFFIXES.has(words.at(-1)?.toLowerCase() ?? '') && words.length > 2 ? 1 : 0;
	const body = words.slice(0, words.length - suffix);
	let start = body.length - 1;
	while (start > 1 && isParticle(body[start - 1] ?? '')) start -= 1;
	const family = [...body.slice(start), ...words.slice(words.length - suffix)].join(' ');
	return { family, given: body.slice(0, start).join(' ') };
}

/** `Ada B. Smith`, `Smith, Ada B.` and `Smith AB` are one way of writing each; a group is literal. */
export function readName(piece: string): CslName {
	const comma = piece.indexOf(',');
	if (comma > 0 && !GROUP_WORDS.test(piece)) {
		return { family: piece.slice(0, comma).trim(), given: piece.slice(comma + 1).trim() };
	}
	const words = piece.split(/\s+/).filter(Boolean);
	if (words.length < 2 || GROUP_WORDS.test(piece)) return { literal: piece.trim() };
	const last = words.at(-1) ?? '';
	const before = words.slice(0, -1);
	const isCapitals = before.every((word) => word === word.toUpperCase());
	if (CAPITAL_INITIALS.test(last) && !isCapitals)
		return { family: before.join(' '), given: last.replace(/\.$/, '') };
	return personFrom(words);
}

const SMALL_IN_GROUPS = /^(?:of|for|the|on|in|and|&|behalf|study|working|research|writing|trial)$/i;

/** "on behalf of the HERMES study group", and no sentence about two groups. */
function isGroup(piece: string): boolean {
	const words = piece.split(/\s+/);
	return (
		GROUP_WORDS.test(piece) &&
		words.every(
			(word) =>
				SMALL_IN_GROUPS.test(word) || GROUP_WORDS.test(word) || /^\P{L}*[\p{Lu}\p{Lo}]/u.test(word)
		)
	);
}

function isNameLike(piece: string): boolean {
	if (isGroup(piece)) return true;
	const words = piece.replace(/,/g, ' ').split(/\s+/).filter(Boolean);
	const isShort = words.length >= 2 && words.length <= 6;
	if (!isShort) return false;
	// "Jane Q. Public": nobody writes an initial into a title's words.
	const hasInitial = words.slice(0, -1).some((word) => /^\p{Lu}\.$/u.test(word));
	return words.every(
		(word, at) =>
			isParticle(word) ||
			// "Smith A": no article.
			(hasInitial || (at > 0 && /^\p{Lu}$/u.test(word)) ? NAME_WORD.test(word) : isNameWord(word))
	);
}

function isNameWord(word: string): boolean {
	if (/^(?:\p{Lu}\.-?)+$/u.test(word)) return true;
	return NAME_WORD.test(word) && !NOT_NAMES.has(word.toLowerCase().replace(/\.$/, ''));
}

/** Reads a line that is known to name authors. */
export function readNames(text: string): Names {
	const line = evenlySpaced(text);
	const more = MORE.exec(line);
	const named = (more ? line.slice(0, more.index) : line).replace(ET_AL, '');
	const names = splitNames(strip(named).replace(ET_AL, '')).map(readName);
	return { names, moreCount: Number(more?.[1] ?? 0) };
}

/** The share of names in a list that must look like names; one may be a word we take for none. */
const NAME_SHARE = 0.75;

/** Of a list of authors, in characters; a collaboration's may be long. */
const MAX_LIST_LENGTH = 6000;
const SENTENCE = /[?!]\s*$|:\s|\S\.\s+\p{Lu}\p{Ll}+\s\p{Ll}{4,}/u;

/** "Lind et al." */
const FAMILY_NAME = /^\p{Lu}[\p{L}'’-]+$/u;

/** Does this line name authors, and nothing else? `few` where it could be a title of two words. */
export function namesIn(text: string): 'none' | 'few' | 'many' {
	if (text.length > MAX_LIST_LENGTH || !/\p{Lu}|\p{Lo}/u.test(text)) return 'none';
	const line = evenlySpaced(text);
	const whole = strip(line);
	if (SENTENCE.test(whole)) return 'none';
	const body = line.replace(MORE, '').replace(ET_AL, '');
	const pieces = splitNames((body === line ? whole : strip(body)).replace(/\.$/, ''));
	if (pieces.length === 0) return 'none';
	if (ET_AL.test(line) && pieces.every((piece) => FAMILY_NAME.test(piece))) return 'many';
	const alike = pieces.filter(isNameLike).length;
	if (alike / pieces.length < NAME_SHARE) return 'none';
	return pieces.length > 1 || body.length < line.length ? 'many' : 'few';
}
