import { tagWords } from '$lib/extraction/parts-of-speech';
import type { Word } from '$lib/extraction/word';

/** A body as it reads with its hidden words shown, and where they stand. */
export interface Shown {
	readonly text: string;
	readonly words: readonly Word[];
	/** What is hidden, in characters of `text`; empty where nothing is. */
	readonly hidden: { readonly from: number; readonly to: number };
	readonly isQuestion: boolean;
}

const DELETION = /\{\{c1::(?<hidden>(?:(?!\}\}).)*)\}\}/u;

export function shownOf(body: string): Shown {
	const found = DELETION.exec(body);
	const hidden = found?.groups?.['hidden'] ?? '';
	const text = found ? body.replace(DELETION, () => hidden) : body;
	const from = found?.index ?? 0;
	return {
		text,
		words: tagWords(text),
		hidden: { from, to: from + hidden.length },
		isQuestion: body.endsWith('?')
	};
}

/** The text from one word to another, without its marks. */
export function plainPiece({ text, words }: Shown, from: number, to: number): string {
	return to > from ? text.slice(words[from]?.span.start, words[to - 1]?.span.end) : '';
}

/** Whether a cut at this character leaves the hidden words in one piece. */
const isOutside = ({ hidden }: Shown, at: number) => at <= hidden.from || at >= hidden.to;

/** The words from one to another as the body holds them, what is hidden marked; undefined where a cut goes through it. */
export function piece(shown: Shown, from: number, to: number): string | undefined {
	const { text, words, hidden } = shown;
	const start = words[from]?.span.start ?? text.length;
	const end = to > from ? (words[to - 1]?.span.end ?? start) : start;
	if (!isOutside(shown, start) || !isOutside(shown, end)) return undefined;
	const isWithin = hidden.to > hidden.from && hidden.from >= start && hidden.to <= end;
	if (!isWithin) return text.slice(start, end);
	const inner = text.slice(hidden.from, hidden.to);
	return `${text.slice(start, hidden.from)}{{c1::${inner}}}${text.slice(hidden.to, end)}`;
}
