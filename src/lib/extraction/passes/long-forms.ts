/** A word before a short form, or a part of one: "low" and "density". */
interface Part {
	readonly text: string;
	readonly lower: string;
	readonly start: number;
	/** Stands behind a hyphen: "density" of "low-density". */
	readonly isTied: boolean;
	/** Only ties others: "of", "the". */
	readonly isTie: boolean;
}

const PART = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;
const TIE = /^(?:of|in|on|for|and|or|at|by|to|as|with|from|the|an?)$/u;
/** Goes before a phrase, and is no part of it: "either by hand". */
const NO_HEAD =
	/^(?:either|both|each|than|via|using|used|is|are|was|were|we|our|this|that|these)$/u;
/** Said by a figure: "vehicle-to-vehicle (V2V)". */
const SAID: Readonly<Record<string, string>> = { 2: 'to', 3: 'three', 4: 'for' };

/** What a letter inside a part costs, one that opens nothing but what is deep in a part, a part without a letter, and one behind the last letter. */
const INNER = 1;
const DEEP = 2;
const SKIPPED = 1.25;
const TRAILING = 1.5;
/** More for each letter, and the words only happen to have them. */
const DEAREST = 1.6;

function partsOf(text: string): Part[] {
	return [...text.matchAll(PART)].map(([word], index, all) => {
		const start = all[index]?.index ?? 0;
		return {
			text: word,
			lower: word.toLowerCase(),
			start,
			isTied: /(?:[\p{L}\p{N}][-‐–]|\d,)$/u.test(text.slice(Math.max(0, start - 2), start)),
			isTie: TIE.test(word.toLowerCase())
		};
	});
}

/** Where a letter heads a part: at its start, at a capital inside ("INjection"), or as "ex" ("X"). */
function headOf({ text, lower }: Part, letter: string): number {
	if (lower.startsWith(letter) || SAID[letter] === lower) return 0;
	if (letter === 'x' && lower.startsWith('ex')) return 1;
	return /^\p{Ll}/u.test(text) ? text.indexOf(letter.toUpperCase()) : -1;
}

/** Letters of a part before another may open in it: "aminotransferase" for the T of ALT. */
const LONG_PART = 4;

/** Where the letters of a part begin, and what that costs. */
function openingOf(part: Part, letter: string): { inside: number; opening: number } {
	const head = headOf(part, letter);
	return head >= 0
		? { inside: head, opening: 0 }
		: { inside: part.lower.indexOf(letter, LONG_PART), opening: DEEP };
}

/** What it costs to leave out the parts between two that have letters, or behind the last. */
function costOfRest(parts: readonly Part[], from: number, to: number): number {
	const left = parts.slice(from, to).filter(({ isTie }) => !isTie).length;
	return left * (to === parts.length ? TRAILING : SKIPPED);
}

/** The least cost of the letters from this one on, where it opens this part. */
function costFrom(letters: string, parts: readonly Part[], known: Map<string, number>) {
	const cost = (letter: number, at: number): number => {
		const key = `${letter},${at}`;
		const found = known.get(key);
		if (found !== undefined) return found;
		const part = parts[at];
		let least = Infinity;
		// "salt nets in clay (SI)": what a tie leads to has the last letter.
		const isCut = part?.isTie === true && letter === letters.length - 1 && at < parts.length - 1;
		if (part && !isCut) {
			const { inside, opening } = openingOf(part, letters[letter] ?? '');
			let place = inside;
			for (let taken = 0; place >= 0; taken++) {
				const next = letter + taken + 1;
				least = Math.min(least, opening + taken * INNER + rest(next, at + 1));
				place = part.lower.indexOf(letters[next] ?? '\0', place + 1);
			}
		}
		known.set(key, least);
		return least;
	};
	const rest = (letter: number, from: number): number => {
		if (letter === letters.length) return costOfRest(parts, from, parts.length);
		let least = Infinity;
		for (let at = from; at < parts.length; at++)
			least = Math.min(least, costOfRest(parts, from, at) + cost(letter, at));
		return least;
	};
	return cost;
}

/**
 * The words at the end of the text that a short form stands for: its letters open them where they can
 * ("Semi Supervised Topic Trees" for "SSTT", not "Supervised Topic Trees"), and the others stand inside
 * a word whose head has one ("phosphatidylserine" for "PS"); after Schwartz and Hearst (2003).
 */
export function longFormFor(shortForm: string, before: string): string | undefined {
	const letters = shortForm
		.replace(/s$/, '')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.toLowerCase();
	if (letters.length < 2) return undefined;
	const parts = partsOf(before);
	const costOf = costFrom(letters, parts, new Map());
	let best: { at: number; cost: number } | undefined;
	for (let at = parts.length - 1; at >= 0; at--) {
		const part = parts[at];
		if (!part || part.isTie || NO_HEAD.test(part.lower) || headOf(part, letters[0] ?? '') < 0)
			continue;
		const cost = costOf(0, at);
		if (cost < (best?.cost ?? Infinity)) best = { at, cost };
	}
	if (!best || best.cost > DEAREST * letters.length) return undefined;
	// "lectin-like gauge": no long form begins inside a word.
	const opener = parts.slice(0, best.at + 1).findLast(({ isTied }) => !isTied);
	const longForm = before.slice(opener?.start ?? 0).trim();
	const isNew = longForm.length > shortForm.length && !longForm.includes(shortForm);
	return isNew ? longForm : undefined;
}

/** Words that may stand before the last that a short form is made of. */
const LONGEST_SPELLED = 12;
const IS_INITIALS = /\p{Lu}.*\p{Lu}.*\p{Lu}/u;

/** "Melon lamp net for ships" tells what MLN is called to whoever reads its letters. */
export function spells(shortForm: string, text: string): boolean {
	if (!IS_INITIALS.test(shortForm)) return false;
	const words = text.split(/\s+/).slice(0, LONGEST_SPELLED);
	return words.some((_word, at) => {
		const upTo = words.slice(0, at + 1).join(' ');
		return longFormFor(shortForm, upTo) === upTo;
	});
}
