import { HEDGES } from '$lib/extraction/lexicon/hedges';
import { NEGATIONS } from '$lib/extraction/lexicon/negations';
import type { CardReading } from '../card-reading';
import { readText, type Reading } from '../reading';
import type { Word } from '../words';

const CUES = new Set([...HEDGES, ...NEGATIONS].filter((cue) => /^[\p{L}']+$/u.test(cue)));

/** A word with the stems beside it; a mark that ends a part of the card leaves its side empty. */
interface Slot {
	readonly word: Word;
	/** Two before, one before, one after, two after. */
	readonly beside: readonly (string | undefined)[];
}

/** "10(-6)", "s(-1)": a power whose sign turns it round. */
const EXPONENT = /(?<=[\p{L}\d]\s?)\([-+]\d+\)/gu;

/** A2 and A12 where a card keeps the quote's wording: between the same words stands the same word. */
export function findPutInPlace({ quote, claim }: CardReading): string | undefined {
	if (!quote) return undefined;
	const power = [...claim.text.matchAll(EXPONENT)].find(([sign]) => !quote.text.includes(sign));
	if (power) return `The quoted passage has no power of ${power[0]}.`;
	const slots = slotsOf(quote);
	for (const [at, word] of claim.words.entries()) {
		if (CUES.has(word.text) && isSqueezedIn(claim, at, quote))
			return `The card puts in “${word.text}”.`;
		if (!isNumberOrName(claim.words, at)) continue;
		const alike = slots.filter((slot) => isFigure(slot.word) === isFigure(word));
		const own = slotAt(claim, at);
		const replaced = findReplaced(own, alike) ?? findOnOneSide(own, alike, { quote, claim });
		if (replaced)
			return `The quoted passage says “${replaced.word.raw}” where the card says “${word.raw}”.`;
	}
	return undefined;
}

/** Digits, inner capitals, or a capital within a sentence. */
function isNumberOrName(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (!word) return false;
	if (/^\d/.test(word.text) || /\p{L}[\p{Lu}\d]/u.test(word.raw)) return true;
	const isFirst = words[at - 1]?.clause !== word.clause;
	return /^\p{Lu}/u.test(word.raw) && !isFirst && word.isContent;
}

function isFigure({ text }: Word): boolean {
	return /^\d/.test(text);
}

const slotsKnown = new WeakMap<Reading, readonly Slot[]>();

/** Where a number or a name stands. */
function slotsOf(reading: Reading): readonly Slot[] {
	const known = slotsKnown.get(reading);
	if (known) return known;
	const found = reading.words.flatMap((_, at) =>
		isNumberOrName(reading.words, at) ? [slotAt(reading, at)] : []
	);
	slotsKnown.set(reading, found);
	return found;
}

const PART_END = /[¦§?]|\.\s/;

function slotAt({ text, words }: Reading, at: number): Slot {
	const stemAt = (offset: number) => {
		const other = words[at + offset];
		const word = words[at];
		if (!other || !word) return undefined;
		const between =
			offset < 0 ? text.slice(other.end, word.start) : text.slice(word.end, other.start);
		return PART_END.test(between) ? undefined : other.stem;
	};
	const word = words[at];
	if (!word) throw new Error(`No word at ${at} of “${text}”`);
	return { word, beside: [stemAt(-2), stemAt(-1), stemAt(1), stemAt(2)] };
}

/** The quote's slot with the card's neighbours and another word in it. */
function findReplaced(own: Slot, slots: readonly Slot[]): Slot | undefined {
	const shares = (slot: Slot, index: number) =>
		own.beside[index] !== undefined && own.beside[index] === slot.beside[index];
	const isHere = slots.some(
		(slot) => slot.word.stem === own.word.stem && (shares(slot, 1) || shares(slot, 2))
	);
	return isHere ? undefined : slots.find((slot) => fits(own, slot));
}

/**
 * One side is enough where the quote has the word, but never beside this one, or lacks the figure:
 * what stands there in the quote is gone from the card.
 */
function findOnOneSide(
	own: Slot,
	slots: readonly Slot[],
	{ quote, claim }: { readonly quote: Reading; readonly claim: Reading }
): Slot | undefined {
	const isInQuote = quote.words.some(({ stem }) => stem === own.word.stem);
	if (isInQuote === isFigure(own.word)) return undefined;
	return [1, 2].flatMap((side) => {
		const beside = own.beside[side];
		const isTelling = quote.words.some(({ stem, isContent }) => isContent && stem === beside);
		if (beside === undefined || !isTelling) return [];
		const isThere = [quote, withoutAsides(quote)].some((reading) =>
			reading.words.some(
				({ stem }, at) => stem === own.word.stem && slotAt(reading, at).beside[side] === beside
			)
		);
		if (isThere) return [];
		const alike = slots.filter((slot) => slot.beside[side] === beside);
		return alike.filter((slot) => !claim.words.some(({ stem }) => stem === slot.word.stem));
	})[0];
}

/** A card may leave out what stands in brackets: "spatial encoding (SPE) Raman" is "spatial encoding Raman". */
function withoutAsides({ text }: Reading): Reading {
	return readText(text.replace(/\s*\([^()]*\)/g, ''));
}

/** In a list of names, "and" stands beside any. */
const LISTING = /^(?:and|or)$/;

function fits(own: Slot, slot: Slot): boolean {
	const isListed = (stem: string) => LISTING.test(stem) && !isFigure(own.word);
	const [before2, before1, after1, after2] = own.beside.map((stem, index) => {
		if (stem === undefined) return undefined;
		return stem === slot.beside[index] && !isListed(stem);
	});
	if (before1 && after1) return before2 !== false || after2 !== false;
	if (before1 && before2) return after1 === undefined;
	return Boolean(after1 && after2) && before1 === undefined;
}

/** Words around a place in which an adverb may have moved. */
const NEAR = 3;

/** "a not b" where the quote has "a b", and no such word near. */
function isSqueezedIn(claim: Reading, at: number, quote: Reading): boolean {
	const { word, beside } = slotAt(claim, at);
	const [, before, after] = beside;
	if (before === undefined || after === undefined) return false;
	// "a few parameters … a parameter-efficient scheme": the quote has it both ways.
	if (
		quote.words.some(
			(other, place) =>
				other.text === word.text &&
				quote.words[place - 1]?.stem === before &&
				quote.words[place + 1]?.stem === after
		)
	)
		return false;
	return quote.words.some((first, place) => {
		if (first.stem !== before || quote.words[place + 1]?.stem !== after) return false;
		const around = quote.words.slice(Math.max(0, place - NEAR), place + 2 + NEAR);
		return !around.some((other) => other.text === word.text);
	});
}
