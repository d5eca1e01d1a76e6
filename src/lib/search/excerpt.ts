import { splitSentences } from '$lib/text/sentences';
import type { Span } from '$lib/text/span';
import { eachWord } from './words';

/** The sentence of a text that holds what was searched for, and where in it. */
export interface Excerpt {
	/** Of the sentence, in the text. */
	readonly span: Span;
	readonly text: string;
	/** Places in `text` to highlight. */
	readonly marks: readonly Span[];
}

interface Place {
	/** Which word of the query. */
	readonly word: number;
	readonly start: number;
	readonly end: number;
}

/** Words that stand within so many code units of each other belong together. */
const WINDOW = 240;

/** Around the place found, the sentence is looked for within this many code units. */
const AROUND = 700;

/** A longer sentence is shown in part. */
const LONGEST = 360;

/** The forms of each word that is looked for, folded. */
export type WordForms = readonly (readonly string[])[];

/** The sentence with the most of the words, the earliest of equals. */
export function excerptOf(text: string, forms: WordForms): Excerpt | undefined {
	const places = placesOf(text, forms);
	const best = bestPlace(places);
	if (!best) return undefined;
	const from = Math.max(0, best.start - AROUND);
	const near = text.slice(from, best.start + AROUND);
	const at = best.start - from;
	const sentence = splitSentences(near).find(({ start, end }) => start <= at && at < end);
	const whole = sentence ?? { start: at, end: best.end - from };
	const span = trimmed(text, clipped({ start: whole.start + from, end: whole.end + from }, best));
	const inside = places.filter(({ start, end }) => start >= span.start && end <= span.end);
	const marks = inside.map(({ start, end }) => ({
		start: start - span.start,
		end: end - span.start
	}));
	return { span, text: text.slice(span.start, span.end), marks };
}

/** All places where words of a text are among those looked for. */
export function marksIn(text: string, forms: WordForms): Span[] {
	return placesOf(text, forms).map(({ start, end }) => ({ start, end }));
}

function placesOf(text: string, forms: WordForms): Place[] {
	const wordOf = new Map(forms.flatMap((some, word) => some.map((form) => [form, word] as const)));
	const places: Place[] = [];
	eachWord(text, (form, start, end) => {
		const word = wordOf.get(form);
		if (word !== undefined) places.push({ word, start, end });
	});
	return places;
}

/** Where most of the words stand together, and of equals the closest together. */
function bestPlace(places: readonly Place[]): Place | undefined {
	let best: Place | undefined;
	let most = { count: 0, spread: 0 };
	for (const [index, place] of places.entries()) {
		const together = wordsFrom(places, index);
		const isMore = together.count > most.count;
		const isCloser = together.count === most.count && together.spread < most.spread;
		if (isMore || isCloser) [best, most] = [place, together];
	}
	return best;
}

/** How many of the words stand from a place on, and how far the last of them is. */
function wordsFrom(places: readonly Place[], from: number): { count: number; spread: number } {
	const seen = new Set<number>();
	const start = places[from]?.start ?? 0;
	let spread = 0;
	for (let next = from; next < places.length; next++) {
		const other = places[next];
		if (!other || other.start > start + WINDOW) break;
		if (!seen.has(other.word)) spread = other.end - start;
		seen.add(other.word);
	}
	return { count: seen.size, spread };
}

function clipped(sentence: Span, { start }: Place): Span {
	if (sentence.end - sentence.start <= LONGEST) return sentence;
	const from = Math.max(sentence.start, start - LONGEST / 3);
	return { start: from, end: Math.min(sentence.end, from + LONGEST) };
}

/** Without spaces, and without a half word, at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
	let [from, to] = [start, end];
	while (from > 0 && from < to && /\S/.test(text[from - 1] ?? ' ') && /\S/.test(text[from] ?? ' '))
		from += 1;
	while (
		to < text.length &&
		to > from &&
		/\S/.test(text[to] ?? ' ') &&
		/\S/.test(text[to - 1] ?? ' ')
	)
		to -= 1;
	while (from < to && /\s/.test(text[from] ?? '')) from += 1;
	while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
	return from < to ? { start: from, end: to } : { start, end };
}
