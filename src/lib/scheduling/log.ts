import type { Moment } from './moment';

export type Rating = 'again' | 'hard' | 'good' | 'easy';

interface LogEntryBase {
	/** UUIDv7 from the device's hybrid logical clock: its order is the order of events. */
	readonly id: string;
	readonly cardId: string;
	readonly moment: Moment;
}

/** One review. */
export interface ReviewLog extends LogEntryBase {
	readonly kind: 'review';
	readonly rating: Rating;
	/** From the prompt's showing to the rating, milliseconds. */
	readonly durationMs: number;
	/** The preset it was scheduled with. */
	readonly presetId: string;
	/** Algorithm and version, e.g. `fsrs-6/ts-fsrs-5.4.2`. */
	readonly algorithm: string;
	/** Days until it is due, where the day was chosen among those the fuzz allows; else FSRS draws it. */
	readonly intervalDays?: number;
	/** Asked before its day, as for a meeting; FSRS reckons with the days that truly passed. */
	readonly ahead?: true;
}

/** Takes one earlier entry of the same card out of the account. */
export interface UndoLog extends LogEntryBase {
	readonly kind: 'undo';
	readonly undoes: string;
}

/** Takes a card out of review, or back in. */
export interface SuspendLog extends LogEntryBase {
	readonly kind: 'suspend' | 'resume';
}

/** Hides a card until a learning day begins. */
export interface BuryLog extends LogEntryBase {
	readonly kind: 'bury';
	/** Learning day. */
	readonly untilDay: number;
}

/** What a reader finds wrong with a card. */
export const FLAG_REASONS = ['ambiguous', 'wrong', 'two-facts', 'trivial', 'not-for-me'] as const;
export type FlagReason = (typeof FLAG_REASONS)[number];

/** Takes a card out of review because it is a bad one, until it is resumed. */
export interface FlagLog extends LogEntryBase {
	readonly kind: 'flag';
	readonly reason: FlagReason;
}

/** Sets a card's memory and due day anew, as other parameters see the same reviews. */
export interface RescheduleLog extends LogEntryBase {
	readonly kind: 'reschedule';
	/** Id of the review it was reckoned from: where another one came last, it says nothing. */
	readonly after: string;
	/** Days until retrievability falls to 90 %. */
	readonly stability: number;
	/** 1–10. */
	readonly difficulty: number;
	/** From the learning day of that review. */
	readonly intervalDays: number;
}

/** The append-only truth a schedule is replayed from. Two devices merge theirs as a set by `id`. */
export type LogEntry = ReviewLog | UndoLog | SuspendLog | BuryLog | FlagLog | RescheduleLog;
