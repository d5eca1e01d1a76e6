import type { Line } from './lines';

/** Hard-wrapped lines are at most this long, in characters. */
const MAX_WRAPPED = 140;
const MIN_WRAPPED = 38;
/** A line this much shorter than the rest ends its paragraph. */
const FULL_SHARE = 0.66;
/** Lines looked at to tell whether a text is hard-wrapped. */
const SAMPLE_LINES = 4000;

const OPEN_END =
	/(?:[,;–—-]|(?<=\p{L})[\u00AD\u2010]|\b(?:a|an|the|of|in|on|for|to|with|and|or|by|from|as|at|is|are|was|were|we|that|which|this|these|its|our|their|not|than|between|using|via|per|et))$/iu;

/** The width at which a text is hard-wrapped, in characters; `undefined` where it is not. */
export function wrapWidth(lines: readonly Line[]): number | undefined {
	const sample = lines.slice(0, SAMPLE_LINES);
	const lengths = sample.map((line) => line.raw.length + line.indent);
	const long = lengths.filter((length) => length > MAX_WRAPPED).length;
	const middling = lengths.filter((length) => length >= MIN_WRAPPED && length <= MAX_WRAPPED);
	let flowing = 0;
	for (let at = 1; at < sample.length; at += 1) {
		if (flowsOn(sample[at - 1], sample[at])) flowing += 1;
	}
	if (flowing < 2 || flowing < 0.12 * middling.length || long > 0.1 * middling.length)
		return undefined;
	middling.sort((a, b) => a - b);
	return middling[Math.floor(middling.length * 0.9)];
}

function flowsOn(line: Line | undefined, next: Line | undefined): boolean {
	if (!line || !next || next.afterGap || next.marker !== 'none') return false;
	const isLong = line.raw.length >= MIN_WRAPPED && line.raw.length <= MAX_WRAPPED;
	return isLong && (beginsSmall(next) || breaksOff(line));
}

/** Whether a line begins with a small letter; "arXiv" and "eLife" are names. */
export function beginsSmall(line: Line): boolean {
	return /^\p{Ll}(?!\p{Ll}{0,3}\p{Lu})/u.test(line.raw);
}

function isTitleCase(text: string): boolean {
	const words = text.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
	const large = words.filter((word) => /^\p{Lu}/u.test(word)).length;
	return words.length > 0 && large / words.length >= 0.7 && !/[.!?]$/.test(text);
}

/** A line so long is a whole paragraph, in characters, and not the rest of the line above it. */
const WHOLE_PARAGRAPH = 3 * MAX_WRAPPED;

/** Does a paragraph go on from one line to the next? */
export function continues(line: Line, next: Line, width: number | undefined): boolean {
	if (next.afterGap || next.marker !== 'none' || line.marker === 'heading') return false;
	if (line.raw.length <= MAX_WRAPPED && next.raw.length > WHOLE_PARAGRAPH) return false;
	const isTorn = /\p{Ll}[-\u2010\u00AD]$/u.test(line.raw) && /^\p{Ll}/u.test(next.raw);
	// "Gulls and Nets: A Year at" goes on below, however short the line.
	const isOpenTitle = line.raw.length >= 15 && OPEN_END.test(line.raw) && isTitleCase(line.raw);
	if (isTorn || isOpenTitle || flowsOn(line, next)) return true;
	if (width === undefined || line.raw.length > MAX_WRAPPED) return false;
	if (line.raw.length + line.indent < FULL_SHARE * width) return false;
	if (!/^\p{Lu}/u.test(next.raw)) return true;
	// A title ends where text begins; text that has not ended goes on with any words.
	return isTitleCase(line.raw) ? isTitleCase(next.raw) : !isTitleCase(next.raw) || isOpen(line);
}

/** Whether a line ends with a word that another must follow. */
export function breaksOff(line: Line): boolean {
	return OPEN_END.test(line.raw);
}

/** Whether a line ends within its sentence. */
export function isOpen(line: Line): boolean {
	return breaksOff(line) || !/[.!?:;][)\]"'”’]*$/.test(line.raw);
}

// "pop-" and "ular" at the ends of two lines are no words.
const HAS_TORN = /[-\u2010\u00AD]\s{0,8}\n/u;
const TORN = /[\p{L}\p{N}]{1,40}[-\u2010\u00AD]\s{0,8}\n\s{0,20}[\p{L}\p{N}]{1,40}/gu;

/** No word is longer, and one of megabytes is more than a pattern can hold. */
const WORD = /[\p{L}\p{N}]{1,99}(?:-[\p{L}\p{N}]{1,99})*/gu;

/** The words of a text, for telling a hyphen at a line's end from one within a word. */
export class Vocabulary {
	readonly #words: Set<string>;

	constructor(text: string) {
		const lower = text.toLowerCase();
		// Looked for at every letter, and rarely there.
		const whole = HAS_TORN.test(lower) ? lower.replace(TORN, ' ') : lower;
		this.#words = new Set(whole.match(WORD));
	}

	/** `com-` + `pile` → `compile`; `mixed-` + `mode` → `mixed-mode`, by what the text says elsewhere. */
	keepsHyphen(before: string, after: string): boolean {
		const joined = (before + after).toLowerCase();
		if (this.#words.has(joined)) return false;
		if (this.#words.has(`${before}-${after}`.toLowerCase())) return true;
		if (!/^\p{Ll}/u.test(after)) return true;
		return this.#words.has(before.toLowerCase()) && this.#words.has(after.toLowerCase());
	}
}

const HYPHEN_END = /([\p{L}\p{N}]+)[-\u2010\u00AD]$/u;
const FIRST_WORD = /^[\p{L}\p{N}]+/u;
const CJK = /[\u3040-\u30FF\u4E00-\u9FFF，。、；：]/;

/** What stands between two lines that are one paragraph, and whether the first gives up its hyphen. */
function seam(before: string, after: string, words: Vocabulary): { cut: number; glue: string } {
	const tail = before.slice(-60);
	const hyphened = HYPHEN_END.exec(tail)?.[1];
	const first = FIRST_WORD.exec(after.slice(0, 60))?.[0];
	if (hyphened !== undefined && first !== undefined) {
		const isSoft = tail.endsWith('\u00AD');
		return { cut: isSoft || !words.keepsHyphen(hyphened, first) ? 1 : 0, glue: '' };
	}
	const isUnspaced = CJK.test(before.at(-1) ?? '') && CJK.test(after.charAt(0));
	return { cut: 0, glue: isUnspaced ? '' : ' ' };
}

/** Joins the lines of one paragraph, in time linear in their length. */
export function joinLines(lines: readonly string[], words: Vocabulary): string {
	const parts: string[] = [];
	for (const line of lines) {
		const before = parts.at(-1);
		if (before === undefined) {
			parts.push(line);
			continue;
		}
		const { cut, glue } = seam(before, line, words);
		if (cut > 0) parts[parts.length - 1] = before.slice(0, -cut);
		parts.push(glue + line);
	}
	return parts.join('');
}
