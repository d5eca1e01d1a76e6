import { jaccard } from '$lib/text/stems';
import type { FlagReason } from '$lib/scheduling/log';
import { answerOf, promptOf, type CardContent } from './card';
import { readText } from './gate/reading';

/** What a card's reviews were like. */
export interface CardHistory {
	/** How often it was forgotten after it had been learnt. */
	readonly lapses: number;
	readonly answers: number;
	/** Of its answers; `null` where there are none. */
	readonly medianMs: number | null;
	/** The reader has changed its words. */
	readonly edited: boolean;
	/** How often the reader came back to change them. */
	readonly edits: number;
}

/** Why a card draws attention to itself. */
export type TroubleSign = 'lapses' | 'slow' | 'edited' | 'reworded';

const MANY_LAPSES = 4;
/** From so many on, a share decides. */
const SOME_LAPSES = 3;
const LAPSE_SHARE = 0.35;
/** Of a card that was mended once already. */
const LAPSES_OF_EDITED = 2;
/** Who changes the words so often has not found what is wrong with them. */
const MANY_EDITS = 3;
const LEAST_ANSWERS = 4;
/** Times as long as the reader's other cards take. */
const SLOW = 2.5;

/** What a card's reviews say without a word of the reader. */
export function signsOf(
	{ lapses, answers, medianMs, edited, edits }: CardHistory,
	usualMs: number
): TroubleSign[] {
	const isLeech =
		lapses >= MANY_LAPSES || (lapses >= SOME_LAPSES && lapses >= LAPSE_SHARE * answers);
	const isSlow = medianMs !== null && answers >= LEAST_ANSWERS && medianMs > SLOW * usualMs;
	return [
		...(isLeech ? (['lapses'] as const) : []),
		...(isSlow ? (['slow'] as const) : []),
		...(edited && lapses >= LAPSES_OF_EDITED ? (['edited'] as const) : []),
		...(edited && edits >= MANY_EDITS ? (['reworded'] as const) : [])
	];
}

/** What may be wrong with a card, and the other card it is confused with if it is that. */
export interface Diagnosis {
	readonly reason: FlagReason | 'confused' | 'hard';
	/** In a sentence. */
	readonly words: string;
	readonly otherId?: string;
}

interface Identified {
	readonly id: string;
	readonly content: CardContent;
}

/** Prompts that overlap so far, with different answers, are taken for one another. */
const ALIKE = 0.5;
const LONG_ANSWER_WORDS = 12;
const LONG_PROMPT_WORDS = 40;
const TWO_THINGS = /[;,]\s.*\b(?:and|or)\b|\band\b.*\band\b|;\s/i;

/** A name, a year or a number anywhere but at the start, where every sentence has its capital. */
const NAMES_SOMETHING = /\S\s.*(?:\p{Lu}|\d)|^\p{Lu}[\p{L}\d-]*[\p{Lu}\d]/u;
const BARE_NUMBER = /^[^\p{L}]*\d[^\p{L}]*(?:\p{L}{1,3})?$/u;

/** The likeliest fault of a card that keeps slipping; `others` are those it may be confused with. */
export function diagnose(card: Identified, others: readonly Identified[]): Diagnosis {
	const { content } = card;
	const twin = mostAlike(card, others);
	if (twin) {
		const other = promptOf(twin.content).replace(/\.$/, '');
		const words = `You may be confusing it with “${other}”: say in both what tells them apart.`;
		return { reason: 'confused', words, otherId: twin.id };
	}
	const answer = answerOf(content);
	if (TWO_THINGS.test(answer) || wordCount(answer) > LONG_ANSWER_WORDS) {
		const words =
			'Its answer holds more than one thing. Ask for one, and make another card of the rest.';
		return { reason: 'two-facts', words };
	}
	if (wordCount(promptOf(content)) > LONG_PROMPT_WORDS) {
		return { reason: 'ambiguous', words: 'Its question is long. Say less, and one thing only.' };
	}
	if (!NAMES_SOMETHING.test(promptOf(content))) {
		const words = 'More than one answer may seem right. Name the study and what exactly is asked.';
		return { reason: 'ambiguous', words };
	}
	return { reason: 'hard', words: hardWords(answer) };
}

/** Nothing is wrong with its words; what helps memory then. */
function hardWords(answer: string): string {
	return BARE_NUMBER.test(answer)
		? 'A number alone is hard to keep. Say in the question what it is more or less than.'
		: 'Say in it what the answer follows from, or tie it to something you know.';
}

function wordCount(text: string): number {
	return text.split(/\s+/).filter(Boolean).length;
}

function mostAlike(card: Identified, others: readonly Identified[]): Identified | undefined {
	const own = readText(promptOf(card.content)).stems;
	const answer = answerOf(card.content).toLowerCase();
	let best: { other: Identified; overlap: number } | undefined;
	for (const other of others) {
		if (other.id === card.id || answerOf(other.content).toLowerCase() === answer) continue;
		const overlap = jaccard(own, readText(promptOf(other.content)).stems);
		if (overlap >= ALIKE && overlap > (best?.overlap ?? 0)) best = { other, overlap };
	}
	return best?.other;
}
