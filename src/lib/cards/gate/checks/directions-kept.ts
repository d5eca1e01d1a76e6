import { stem } from '$lib/text/stems';
import type { CardReading } from '../card-reading';
import { ANTONYMS, NEGATING_PREFIXES } from '../lexicon/antonyms';
import type { Reading } from '../reading';
import type { Word } from '../words';

const COMPARATIVE = /^(?:more|less|fewer|most|least|fewest)$/;

/** Key of a word in the table: "more" and "most" are told apart from "most"'s stem by themselves. */
function keyOf(word: string): string {
	return COMPARATIVE.test(word) ? word : stem(word);
}

const OPPOSITES = new Map<string, Set<string>>();
for (const [left, right] of ANTONYMS)
	for (const a of left.split(' '))
		for (const b of right.split(' ')) {
			addOpposite(keyOf(a), keyOf(b));
			addOpposite(keyOf(b), keyOf(a));
		}

function addOpposite(word: string, opposite: string): void {
	if (word !== opposite) OPPOSITES.set(word, (OPPOSITES.get(word) ?? new Set()).add(opposite));
}

/** A12: up stays up: no word of direction is turned into its opposite. */
export function findTurnedDirection({ quote, claim }: CardReading): string | undefined {
	if (!quote) return undefined;
	const inQuote = new Set(quote.words.map((word) => keyOf(word.text)));
	for (const [at, word] of claim.words.entries()) {
		const opposite = turnedBy(word, inQuote) ?? prefixTurned(word, quote);
		if (opposite && !isOtherComparison(at, claim, quote))
			return `The card says “${word.text}”; the quoted passage says “${opposite}”.`;
		if (isTurnedInPlace(at, claim, quote) || isSaidTwice(word, claim, quote))
			return `The card says “${word.text}” where the quoted passage says the opposite.`;
	}
	return undefined;
}

function turnedBy(word: Word, inQuote: ReadonlySet<string>): string | undefined {
	const key = keyOf(word.text);
	if (inQuote.has(key)) return undefined;
	return [...(OPPOSITES.get(key) ?? [])].find((opposite) => inQuote.has(opposite));
}

/** "biased" where the quote has only "unbiased", and the other way round. */
function prefixTurned(word: Word, quote: Reading): string | undefined {
	if (word.text.length < 4 || quote.words.some((other) => other.stem === word.stem))
		return undefined;
	return quote.words.find((other) =>
		NEGATING_PREFIXES.some(
			(prefix) => other.text === prefix + word.text || word.text === prefix + other.text
		)
	)?.text;
}

/** "less often" does not contradict "more aggressive": the two compare different things. */
function isOtherComparison(at: number, claim: Reading, quote: Reading): boolean {
	const word = claim.words[at];
	if (!word || !COMPARATIVE.test(word.text)) return false;
	const head = followerOf(claim.words, at);
	if (head === undefined) return false;
	const opposites = OPPOSITES.get(word.text) ?? new Set();
	const compared = quote.words.flatMap((other, index) =>
		opposites.has(keyOf(other.text)) ? [followerOf(quote.words, index)] : []
	);
	return !compared.includes(head);
}

function followerOf(words: readonly Word[], at: number): string | undefined {
	const next = words[at + 1];
	return next && next.clause === words[at]?.clause && next.sentence === words[at]?.sentence
		? next.stem
		: undefined;
}

/** "Positive and negative" made "positive and positive". */
function isSaidTwice(word: Word, claim: Reading, quote: Reading): boolean {
	const key = keyOf(word.text);
	const opposites = OPPOSITES.get(key);
	if (!opposites || COMPARATIVE.test(key)) return false;
	const count = (words: readonly Word[]) =>
		words.filter((other) => keyOf(other.text) === key).length;
	const has = (words: readonly Word[]) => words.some((other) => opposites.has(keyOf(other.text)));
	return count(claim.words) > count(quote.words) && has(quote.words) && !has(claim.words);
}

/** Words to each side in which a direction and what it is said of stand together. */
const NEAR = 3;

/** Both directions are in the quote, and the card's stands beside the other one's word. */
function isTurnedInPlace(at: number, claim: Reading, quote: Reading): boolean {
	const word = claim.words[at];
	const key = word ? keyOf(word.text) : '';
	const opposites = OPPOSITES.get(key);
	if (!word || !opposites || !quote.words.some((other) => opposites.has(keyOf(other.text))))
		return false;
	const next = claim.words.slice(at + 1, at + 1 + NEAR).find((other) => other.isContent);
	if (!next || next.clause !== word.clause) return false;
	const places = quote.words.flatMap((other, index) => (other.stem === next.stem ? [index] : []));
	if (places.length === 0) return false;
	return places.every((place) => {
		const before = quote.words.slice(Math.max(0, place - NEAR), place).map((w) => keyOf(w.text));
		return before.some((other) => opposites.has(other)) && !before.includes(key);
	});
}
