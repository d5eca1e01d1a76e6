import { foldName } from '$lib/text/normalize';
import { onceAText } from '$lib/text/once-a-text';
import { isStopWord, stem } from '$lib/text/stems';

/** A name in a card: of a system, a data set, a person, a place. */
export interface Name {
	readonly text: string;
	/** Digits, inner capitals or all capitals: a name wherever it stands. */
	readonly isStrong: boolean;
	/** The number belonging to it, after a space: "Claude 3.5". */
	readonly version?: string;
	readonly start: number;
}

const TOKEN = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.+_/'-]*[\p{L}\p{N}+])?/gu;
const STRONG = /\p{L}.*\p{Lu}|\p{Lu}.*\d|\p{Ll}+\d|\d+\p{Lu}\p{L}|^\p{Lu}$/u;
const SENTENCE_START = /(?:^|[.?!:¦§"'([]|- )\s*$/u;
const VERSION =
	/^ (\d+(?:\.\d+)*[a-z]?(?: \p{Lu}\p{Ll}+(?![\p{L}\d-]))?)(?![\p{L}\d%]|\.\d)(?!\s?(?:%|percent|times|x\b|×))/u;
/** Written with capitals in any text. */
const COMMON = new Set(
	'i a ai llm llms lm lms ml nlp us uk eu usa un dna rna phd id it ok pdf qa january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday english'.split(
		' '
	)
);

/** Names in normalised text; a capital at the start of a sentence makes none. */
export function readNames(text: string): Name[] {
	const names: Name[] = [];
	for (const match of text.matchAll(TOKEN)) {
		const token = match[0].replace(/'s$/, '');
		if (!/\p{Lu}|\p{L}\d|\d\p{L}/u.test(token) || isQuantity(token)) continue;
		const start = match.index;
		const version = VERSION.exec(text.slice(start + match[0].length))?.[1];
		const isStrong = STRONG.test(token);
		const opens = SENTENCE_START.test(text.slice(Math.max(0, start - 4), start));
		const isWord = COMMON.has(token.toLowerCase()) || isStopWord(token.toLowerCase());
		if (isWord || (!isStrong && opens && version === undefined)) continue;
		names.push({ text: token, isStrong, start, ...(version ? { version } : {}) });
		for (const also of furtherVersions(text.slice(start + match[0].length), version))
			names.push({ text: token, isStrong, start, version: also });
	}
	return names;
}

/** "Claude 1, 2, and 3" names three. */
function furtherVersions(after: string, version: string | undefined): string[] {
	if (version === undefined) return [];
	const more = /^(?:(?:, |,? and | or )\d\b(?!\.\d|%| (?!and |or )\p{Ll}))+/u.exec(
		after.slice(version.length + 1)
	);
	return more?.[0].match(/\d/g) ?? [];
}

/** "5x", "12ms", "20B", "2nd", "30-day", "56.3-67.6". */
function isQuantity(token: string): boolean {
	return /^\d[\d.,]*(?:[a-zµμ]{1,4}|[kKMBTGVWAJKLN]|[kMG]?[BHPW][a-z]*)?(?:-[\p{Ll}]+)?$/u.test(
		token
	);
}

/** Folded names, their parts, and names with their numbers ("GPT 5.1" as "gpt5.1"). */
export const namesIn = onceAText((text): ReadonlySet<string> => {
	const names = new Set<string>();
	let previous = '';
	let numbered = '';
	for (const [token] of text.matchAll(TOKEN)) {
		const parts = token.split(/[-/_]/);
		const forms = parts.length > 1 ? [token, ...parts] : parts;
		for (const name of forms) names.add(foldName(name));
		// "Claude 3.5 Sonnet"
		if (numbered !== '' && /^\p{Lu}\p{Ll}+$/u.test(token)) names.add(foldName(numbered + token));
		numbered = /^\d/.test(token) ? previous + token : '';
		if (/^\d/.test(token)) for (const name of forms) names.add(foldName(previous + name));
		// "Claude 1, 2, and 3" names three.
		else if (!/^(?:and|or)$/.test(token)) previous = token;
	}
	return names;
});

/** Whether the set of folded names holds this one; a plural or a compound counts by its parts. */
export function isNameIn(name: Name, known: ReadonlySet<string>): boolean {
	if (name.version !== undefined) return known.has(foldName(name.text + name.version));
	return isBareNameIn(name, known);
}

/** The same without the name's number. */
export function isBareNameIn(name: Name, known: ReadonlySet<string>): boolean {
	const whole = foldName(name.text);
	if (known.has(whole) || known.has(whole.replace(/s$/, '')) || known.has(`${whole}s`)) return true;
	const parts = name.text.split(/[-/_]/);
	const telling = parts.filter((part) => /[\p{Lu}\d]/u.test(part));
	// "LLM-based" is known by "LLM"; "GPT-4" is not known by "GPT" and a 4 somewhere.
	if (telling.length === parts.length || telling.length === 0) return false;
	return telling.every(
		(part) => known.has(foldName(part)) || known.has(foldName(part).replace(/s$/, ''))
	);
}

/** Whether a capitalised word is in the text as a plain one ("Bilingual training" of "bilingual"). */
export function isWordIn(name: Name, stems: ReadonlySet<string>): boolean {
	return name.text
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.every((word) => stems.has(stem(word)) || isStopWord(word));
}
