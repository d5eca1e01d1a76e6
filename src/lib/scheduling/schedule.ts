import type { FlagReason } from './log';
import type { Moment } from './moment';

export type State = 'new' | 'learning' | 'review' | 'relearning';

/** FSRS's memory of one card. */
export interface MemoryState {
	/** Days until retrievability falls to 90 %. */
	readonly stability: number;
	/** 1–10. */
	readonly difficulty: number;
}

/** Where a card stands: always the replay of its log. */
export interface Schedule {
	readonly state: State;
	/** `null` until the first review. */
	readonly memory: MemoryState | null;
	/** Learning day from which the card is due. */
	readonly dueDay: number;
	/** Epoch ms of a learning step that ends within hours; `null` once intervals are days. */
	readonly dueAt: number | null;
	/** Days from the last review to `dueDay`; 0 within learning steps. */
	readonly intervalDays: number;
	/** Index of the next learning or relearning step. */
	readonly learningStep: number;
	readonly reps: number;
	readonly lapses: number;
	readonly lastReviewed: Moment | null;
	readonly suspended: boolean;
	/** Why the reader took it out of review, until it is resumed. */
	readonly flagged?: FlagReason;
	/** Learning day until which it is hidden, or `null`. */
	readonly buriedUntilDay: number | null;
}
