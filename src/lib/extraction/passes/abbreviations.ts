import type { Abbreviation, AnnotatedText } from '../annotated-text';
import { longFormFor } from './long-forms';

const IN_PARENTHESES = /\(([^()]{2,60})\)/g;
const SHORT_FORM = /^(?=.*\p{Lu})[\p{L}\p{N}][\p{L}\p{N}&/.-]{1,9}s?$/u;

/** No long form reaches over one: a sentence's end, another's bracket. */
const BREAK = /[;:)\]]\s|[.?!]\s(?=\p{Lu})/u;

/** The words before the parenthesis that may hold the long form: at most two for each letter. */
function windowBefore(text: string, end: number, letters: number): string {
	const near =
		text
			.slice(Math.max(0, end - 160), end)
			.split(BREAK)
			.at(-1) ?? '';
	const words = near.trimEnd().split(/\s+/);
	return words.slice(-Math.min(letters + 5, letters * 2)).join(' ');
}

function pairAt(text: string, match: RegExpMatchArray): Abbreviation | undefined {
	const inside = match[1]?.trim() ?? '';
	const end = match.index ?? 0;
	const candidate = inside.split(/[;,]\s/)[0] ?? '';
	if (SHORT_FORM.test(candidate)) {
		const longForm = longFormFor(candidate, windowBefore(text, end, candidate.length));
		return longForm === undefined ? undefined : { shortForm: candidate, longForm };
	}
	// The other way round: "PacifAIst (Procedural Assessment of …)".
	const before = /(\S+)\s*$/.exec(text.slice(Math.max(0, end - 30), end))?.[1] ?? '';
	if (!SHORT_FORM.test(before) || !/\s/.test(inside)) return undefined;
	// "MN (melon net, once called mesh)"
	const longForm = [inside.split(', ')[0] ?? '', inside].find(
		(words) => longFormFor(before, words) === words
	);
	return longForm === undefined ? undefined : { shortForm: before, longForm };
}

/** Every "long form (SHORT)" and "SHORT (long form)" of a text, once each. */
export function findAbbreviations(text: string): Abbreviation[] {
	const found = new Map<string, Abbreviation>();
	for (const match of text.matchAll(IN_PARENTHESES)) {
		const pair = pairAt(text, match);
		if (pair && !found.has(pair.shortForm)) found.set(pair.shortForm, pair);
	}
	return [...found.values()];
}

export function markAbbreviations(annotated: AnnotatedText): AnnotatedText {
	const { title } = annotated.paper.citation;
	const text = annotated.sentences.map((sentence) => sentence.text).join(' ');
	return { ...annotated, abbreviations: findAbbreviations(`${text} ${title}`) };
}
