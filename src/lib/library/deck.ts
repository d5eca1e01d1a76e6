import type { CardContent } from '$lib/cards/card';
import type { CslItem } from '$lib/papers/paper';
import type { LogEntry } from '$lib/scheduling/log';
import type { Preset } from '$lib/scheduling/preset';

/** A card as it is given to others: with the sentence it rests on, without its place in a text. */
export interface DeckCard {
	readonly id: string;
	readonly content: CardContent;
}

export interface DeckPaper {
	readonly id: string;
	readonly citation: CslItem;
	readonly cards: readonly DeckCard[];
}

/** Cards of some papers for someone else, or for another device. */
export interface Deck {
	readonly name: string;
	/** Epoch ms. */
	readonly writtenAt: number;
	readonly papers: readonly DeckPaper[];
	/** Empty unless the reader wanted their history in it. */
	readonly log: readonly LogEntry[];
	readonly presets: readonly Preset[];
}

/** Limits on what is taken from someone else. */
export const MOST_DECK_PAPERS = 500;
export const MOST_DECK_CARDS = 5000;

/** What has become of one card since the reader took it. */
export interface CardDifference {
	readonly card: DeckCard;
	readonly paperTitle: string;
	/** As the reader has it; absent for a new one. */
	readonly mine?: CardContent;
}

/** What a deck would bring. */
export interface DeckChanges {
	readonly added: readonly CardDifference[];
	/** Other words than the reader's, who never touched them: they change, the schedule stays. */
	readonly changed: readonly CardDifference[];
	/** The reader wrote other words, which stay. */
	readonly kept: readonly CardDifference[];
	/** The reader deleted them, and they stay so. */
	readonly deletedCount: number;
	readonly sameCount: number;
}
