import type { Stamp, Stamps } from '$lib/papers/stamps';
import type { Moment } from '$lib/scheduling/moment';
import type { Schedule, State } from '$lib/scheduling/schedule';
import type { CardContent } from './card';

export type CardOrigin = 'generated' | 'starter' | 'own';

/** What of a card travels between devices; its schedule is replayed from its log wherever it arrives. */
export interface CardFields {
	/** An accepted draft keeps its id. */
	readonly id: string;
	readonly paperId: string;
	readonly content: CardContent;
	readonly origin: CardOrigin;
	/** The reader changed the words that were proposed. */
	readonly edited: boolean;
	/** One stamp for each time the reader changed its words, in their order; absent for none that was counted. */
	readonly edits?: readonly Stamp[];
	/** Order within its paper, from 0. */
	readonly position: number;
	readonly created: Moment;
	/** Epoch ms, or `null` while it exists. */
	readonly deletedAt: number | null;
	/** Of `content` (with `edited`), `position` and `deletedAt`. */
	readonly stamps: Stamps;
}

/** An accepted card, as it is stored. */
export interface CardRecord extends CardFields {
	/** Always the replay of the card's log. */
	readonly schedule: Schedule;
	/** Index of the review queue; absent while the card is suspended, deleted or without its paper. */
	readonly queueState?: State;
	/** Learning day from which the queue shows it: its due day, or the end of its burial if later. */
	readonly queueDay?: number;
}
