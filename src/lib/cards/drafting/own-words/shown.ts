import { tagWords } from '$lib/extraction/parts-of-speech';
import type { Word } from '$lib/extraction/word';

/** A body as it reads with its hidden words shown, and where they stand. */
export interface Shown {
	readonly text: string;
	readonly words: readonly Word[];
	/** What is hidden, in characters of `text`; empty where nothing is. */
	readonly hidden: { readonly from: number; readonly to: number };
	readonly isQuestion: boolean;
	/** As the card has it. */
	readonly body: string;
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
		isQuestion: body.endsWith('?'),
		body
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

/** Characters of `text` and what stands for them. */
export interface Edit {
	readonly start: number;
	readonly end: number;
	readonly by: string;
}

const MARKS = '{{c1::}}'.length;

/** The body with all edits that leave what is hidden alone; undefined where none is left. */
export function edited({ body, hidden }: Shown, edits: readonly Edit[]): string | undefined {
	const isHiding = hidden.to > hidden.from;
	const free = edits.filter(
		({ start, end }) => !isHiding || end <= hidden.from || start >= hidden.to
	);
	if (free.length === 0) return undefined;
	const parts: string[] = [];
	let at = 0;
	for (const { start, end, by } of free) {
		const shift = isHiding && start >= hidden.to ? MARKS : 0;
		parts.push(body.slice(at, start + shift), by);
		at = end + shift;
	}
	return [...parts, body.slice(at)].join('');
}
