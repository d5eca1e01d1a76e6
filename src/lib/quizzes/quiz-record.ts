import type { Stamps } from '$lib/papers/stamps';
import type { Given } from './mark-answer';
import type { Quiz } from './quiz';
import type { Sitting } from './sittings';

/** A quiz on this device: played alone, joined, or hosted. */
export interface QuizRecord {
	readonly id: string;
	/** `own`: alone, from the reader's cards · `joined`: from a link · `hosted`: a room of this device. */
	readonly role: 'own' | 'joined' | 'hosted';
	readonly quiz: Quiz;
	/** The code that others join by; only of a room. */
	readonly code?: string;
	/**
	 * Ids of the cards the questions are of, in their order; only of the reader's own cards. Empty
	 * text where the answer was counted as a review, no ids where all were.
	 */
	readonly cardIds?: readonly string[];
	readonly nickname: string;
	/** Drawn when the player sat down; only of a joined quiz. */
	readonly seat?: string;
	readonly answers: readonly Given[];
	/** Results that reached the host. */
	readonly sittings: readonly Sitting[];
	/** Scores that were only said, by nickname. */
	readonly scores: Readonly<Record<string, number>>;
	/** The host's notes, by the question's place. */
	readonly notes: Readonly<Record<string, string>>;
	/** Epoch ms. */
	readonly startedAt: number;
	/** Seconds for each question, or `null` for as long as it takes. */
	readonly secondsEach: number | null;
	/** Epoch ms, or `null` while it exists. */
	readonly deletedAt: number | null;
	/** Of `deletedAt`; answers only ever grow. */
	readonly stamps: Stamps;
}
