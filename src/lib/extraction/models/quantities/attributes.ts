import type { QuantityToken } from './tokens';
import { CLASS_NAMES, wordClassOf } from './word-classes';

/** What is looked at of each token, as numbers, so that a feature is a mix of integers and no string is built. */
export interface Attributes {
	readonly word: Int32Array;
	readonly cls: Int32Array;
	readonly shape: Int32Array;
	readonly suffix: Int32Array;
	readonly chunk: Int32Array;
	readonly chunkShape: Int32Array;
	/** Spacing before, place in brackets and other small facts, packed in bits. */
	readonly glue: Int32Array;
	readonly depth: Int32Array;
	readonly leftNumber: Int32Array;
	readonly rightNumber: Int32Array;
	readonly bracket: Int32Array;
	/** The words from the number before to the number after, where both are near; else 0. */
	readonly gap: Int32Array;
	/** The same as classes. */
	readonly gapClasses: Int32Array;
	/** Whether what follows the number before also follows the number after ("5 km and 6 km"). */
	readonly sameUnit: Int32Array;
	/** For a number: the words between it and the next one. */
	readonly gapAhead: Int32Array;
	readonly chunkKind: Int32Array;
	/** "respectively" follows within the sentence. */
	readonly respectively: Int32Array;
	/** The word that stands before the number to the left, or before the number itself. */
	readonly lead: Int32Array;
	/** First letter of the next token: small, capital, other; and the place in the text's end. */
	readonly next: Int32Array;
}

const NUMBER = CLASS_NAMES.indexOf('number');
const NUMBER_WORD = CLASS_NAMES.indexOf('numberWord');

function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	}
	return hash;
}

/** One hash of two values. */
export function mix(hash: number, value: number): number {
	let mixed = Math.imul(hash ^ value, 0x85ebca6b);
	mixed ^= mixed >>> 15;
	mixed = Math.imul(mixed, 0xc2b2ae35);
	return mixed ^ (mixed >>> 13);
}

/** "10,308" is "00,000" and "2.84" is "0.0": lengths matter only for whole numbers up to five digits. */
function formOf(token: QuantityToken): string {
	if (token.kind !== 'number') return token.text.toLowerCase();
	if (/^(?:1[5-9]|20)\d\d$/.test(token.text)) return 'YEAR';
	if (/^[0-9]$/.test(token.text)) return token.text;
	return token.text.includes('.') || token.text.includes('·')
		? token.text.replace(/\d+/g, '0')
		: token.text.replace(/\d/g, '0').slice(0, 8);
}

function shapeOf(text: string): string {
	return text
		.replace(/\p{Lu}{2,}/gu, 'AA')
		.replace(/\p{Lu}/gu, 'A')
		.replace(/\p{Ll}{2,}/gu, 'aa')
		.replace(/\p{Ll}/gu, 'a')
		.replace(/\p{N}+/gu, '0');
}

export function attributesOf(tokens: readonly QuantityToken[]): Attributes {
	const size = tokens.length;
	const attributes: Attributes = {
		word: new Int32Array(size),
		cls: new Int32Array(size),
		shape: new Int32Array(size),
		suffix: new Int32Array(size),
		chunk: new Int32Array(size),
		chunkShape: new Int32Array(size),
		glue: new Int32Array(size),
		depth: new Int32Array(size),
		leftNumber: new Int32Array(size),
		rightNumber: new Int32Array(size),
		bracket: new Int32Array(size),
		gap: new Int32Array(size),
		gapClasses: new Int32Array(size),
		sameUnit: new Int32Array(size),
		gapAhead: new Int32Array(size),
		chunkKind: new Int32Array(size),
		respectively: new Int32Array(size),
		lead: new Int32Array(size),
		next: new Int32Array(size)
	};
	tokens.forEach((token, index) => {
		const lower = token.text.toLowerCase();
		const form = formOf(token);
		attributes.word[index] = hashOf(form);
		attributes.cls[index] = wordClassOf(lower, token.kind);
		attributes.shape[index] = hashOf(shapeOf(token.text));
		attributes.suffix[index] = hashOf(form.slice(-3));
		attributes.glue[index] = (token.spaced ? 0 : 1) | ((tokens[index + 1]?.spaced ?? true) ? 0 : 2);
	});
	markChunks(tokens, attributes);
	markBrackets(tokens, attributes);
	markNumbers(attributes);
	markGaps(tokens, attributes);
	markLeads(tokens, attributes);
	return attributes;
}

/** A chunk is what stands between white space: "22/10a-4", "GPT-4", "(mean". */
function markChunks(tokens: readonly QuantityToken[], attributes: Attributes): void {
	for (let from = 0; from < tokens.length;) {
		let to = from + 1;
		while (to < tokens.length && !tokens[to]?.spaced) to++;
		const text = tokens
			.slice(from, to)
			.map((token) => token.text)
			.join('');
		const word = hashOf(text.toLowerCase().replace(/\d/g, '0').slice(0, 24));
		const shape = hashOf(shapeOf(text).slice(0, 16));
		attributes.chunk.fill(word, from, to);
		attributes.chunkShape.fill(shape, from, to);
		attributes.chunkKind.fill(chunkKind(text), from, to);
		from = to;
	}
}

/** What a bracket holds, for each token within: a citation, figures alone, other words. */
function markBrackets(tokens: readonly QuantityToken[], attributes: Attributes): void {
	const open: number[] = [];
	const kinds: number[] = new Array<number>(tokens.length).fill(0);
	tokens.forEach((token, index) => {
		if (token.text === '(' || token.text === '[') open.push(index);
		attributes.depth[index] = Math.min(open.length, 2);
		if ((token.text === ')' || token.text === ']') && open.length > 0) {
			const from = open.pop() ?? index;
			const kind = bracketKind(tokens.slice(from + 1, index)) | (token.text === ']' ? 8 : 0);
			for (let at = from; at <= index; at++) if (kinds[at] === 0) kinds[at] = kind;
		}
	});
	attributes.bracket.set(kinds);
}

function bracketKind(inside: readonly QuantityToken[]): number {
	const text = inside.map((token) => token.text).join(' ');
	if (/\bet al\b|\p{Lu}\p{Ll}+(?: (?:and|&) \p{Lu}\p{Ll}+)? ?,? (?:19|20)\d\d\b/u.test(text))
		return 1;
	if (/^(?:19|20)\d\d(?: [a-z])?(?: , (?:19|20)\d\d(?: [a-z])?)*$/.test(text)) return 2;
	if (/^\d{1,3}(?: [,–-] \d{1,3})*$/.test(text)) return 3;
	if (/^(?:Figs?|Tables?|Eqs?|Sections?|Appendix|see|Ref)\b/.test(text)) return 4;
	if (inside.length === 1) return 5;
	return 6;
}

/** Tokens to the nearest number on either side, at most 6. */
function markNumbers(attributes: Attributes): void {
	const size = attributes.cls.length;
	const isNumber = (index: number) =>
		attributes.cls[index] === NUMBER || attributes.cls[index] === NUMBER_WORD;
	let distance = 7;
	for (let index = 0; index < size; index++) {
		attributes.leftNumber[index] = distance;
		distance = isNumber(index) ? 1 : Math.min(7, distance + 1);
	}
	distance = 7;
	for (let index = size - 1; index >= 0; index--) {
		attributes.rightNumber[index] = distance;
		distance = isNumber(index) ? 1 : Math.min(7, distance + 1);
	}
}

function chunkKind(text: string): number {
	const bare = text.replace(/^[([{"'“‘]+|[)\]}"'”’.,;:]+$/g, '');
	if (!/\d/.test(bare)) return 0;
	if (/^[-−–+±~∼≈<>≤≥⩽⩾=]*\d[\d.,]*$/.test(bare)) return 1;
	if (/^[-−–+±~∼≈<>≤≥⩽⩾=]*\d[\d.,]*(?:[–−-]\d[\d.,]*)+$/.test(bare)) return 2;
	if (/^[-−–+±~∼≈<>≤≥⩽⩾=]*\d[\d.,–−-]*[%‰°]/.test(bare)) return 3;
	if (/^\p{L}+\d+$/u.test(bare)) return 4;
	if (/^\p{L}/u.test(bare)) return 5;
	if (/^\d[\d.,–−-]*\p{L}+$/u.test(bare)) return 6;
	if (/^\d[\d.,]*-\p{Ll}+$/u.test(bare)) return 7;
	if (/[=:]/.test(bare)) return 8;
	return 9;
}

const GAP_REACH = 8;

function markGaps(tokens: readonly QuantityToken[], attributes: Attributes): void {
	const isNumber = (index: number) =>
		attributes.cls[index] === NUMBER || attributes.cls[index] === NUMBER_WORD;
	let left = -1;
	for (let right = 0; right < tokens.length; right++) {
		if (!isNumber(right)) continue;
		if (left >= 0 && right - left <= GAP_REACH) {
			const words = tokens.slice(left + 1, right).map((token) => token.text.toLowerCase());
			const gap = hashOf(words.join(' '));
			let classes = 17;
			for (let at = left + 1; at < right; at++) classes = mix(classes, attributes.cls[at] ?? 0);
			attributes.gap.fill(gap, left + 1, right);
			attributes.gapClasses.fill(classes, left + 1, right);
			attributes.gapAhead[left] = classes;
			const after = tokens[left + 1];
			const same =
				after !== undefined && right > left + 1 && tokens[right + 1]?.text === after.text ? 1 : 2;
			attributes.sameUnit.fill(same, left + 1, right + 1);
			attributes.gap[right] = mix(gap, 3);
			attributes.gapClasses[right] = mix(classes, 3);
		}
		left = right;
	}
}

const REACH = 16;

function markLeads(tokens: readonly QuantityToken[], attributes: Attributes): void {
	let lead = 0;
	tokens.forEach((token, index) => {
		const after = tokens[index + 1];
		attributes.next[index] = !after
			? 3
			: /^\p{Lu}/u.test(after.text)
				? 2
				: /^\p{Ll}/u.test(after.text)
					? 1
					: 0;
		if (attributes.cls[index] === NUMBER || attributes.cls[index] === NUMBER_WORD) {
			if (attributes.leftNumber[index] !== 1) lead = attributes.word[index - 1] ?? 0;
		}
		attributes.lead[index] =
			(attributes.leftNumber[index] ?? 7) < 6 || attributes.cls[index] === NUMBER ? lead : 0;
		if (token.text !== 'respectively') return;
		for (let at = index; at >= Math.max(0, index - REACH) && tokens[at]?.text !== '.'; at--)
			attributes.respectively[at] = 1;
	});
}
