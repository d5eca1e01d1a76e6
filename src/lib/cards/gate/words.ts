import { splitSentences } from '$lib/text/sentences';
import { isStopWord, stem } from '$lib/text/stems';

/** A word of a text in comparison: with its stem and its place. */
export interface Word {
	readonly raw: string;
	/** Lower case. */
	readonly text: string;
	readonly stem: string;
	/** Carries content of its own; figures do too. */
	readonly isContent: boolean;
	/** Code units into the normalised text. */
	readonly start: number;
	readonly end: number;
	/** Counted over the whole text; marks and conjunctions begin a new clause. */
	readonly clause: number;
	readonly sentence: number;
}

/** Parts a card is put together from (prompt, answer) are held apart by this. */
export const PART_BREAK = ' ¦ ';

// "doesn't" is read as "does" and "n't", so that the negation is a word of its own.
const WORD_WITH_NOT =
	/\p{N}+(?:\.\p{N}+)?|\p{L}+(?=n't)|n't|[\p{L}][\p{L}\p{M}\p{N}]*(?:'s(?![\p{L}]))?/gu;
const WORD = /\p{N}+(?:\.\p{N}+)?|[\p{L}][\p{L}\p{M}\p{N}]*(?:'s(?![\p{L}]))?/gu;
const CLAUSE_MARK = /[,;:()[\]¦"?!]|\s-\s|\.\s/;
const CLAUSE_WORDS = new Set(
	'but although though while whereas however yet because unless despite'.split(' ')
);
/** Compared by rules of their own; as content they would only blur the overlap. */
const COMPARISON_WORDS = new Set(
	"less fewer least often n't not cannot without may might could can even ones something things thing".split(
		' '
	)
);

/** Words of normalised text, in order. */
export function readWords(text: string): Word[] {
	const sentences = splitSentences(text);
	const words: Word[] = [];
	let clause = 0;
	let sentence = 0;
	let last = 0;
	for (const match of text.matchAll(text.includes("n't") ? WORD_WITH_NOT : WORD)) {
		const start = match.index;
		while (sentence < sentences.length - 1 && start >= (sentences[sentence]?.end ?? 0)) sentence++;
		const lower = withoutOwner(match[0].toLowerCase());
		const between = text.slice(last, start);
		if ((between !== ' ' && CLAUSE_MARK.test(between)) || CLAUSE_WORDS.has(lower)) clause++;
		last = start + match[0].length;
		words.push({
			raw: match[0],
			text: lower,
			stem: stem(lower),
			isContent: !isStopWord(lower) && !COMPARISON_WORDS.has(lower),
			start,
			end: last,
			clause,
			sentence
		});
	}
	return words;
}

const withoutOwner = (word: string) => (word.endsWith("'s") ? word.slice(0, -2) : word);

/** Stems of the content words. */
export function stemsOf(words: readonly Word[]): Set<string> {
	return new Set(words.filter((word) => word.isContent).map((word) => word.stem));
}
