import { FSRSAlgorithm, get_fuzz_range } from 'ts-fsrs';
import { nextByFsrs, plainEngineOf, type RatedReview } from './fsrs';
import { elapsedDays } from './moment';
import type { MemoryState, Schedule } from './schedule';

/** Days from a review, both ends included. */
export interface DayRange {
	readonly from: number;
	readonly to: number;
}

/** Shorter intervals are not fuzzed, days. */
const LEAST_FUZZED_DAYS = 2.5;

/**
 * The days that the fuzz allows after a rating; `null` where it leads to a learning step. They lie about
 * the interval that the memory itself asks for: ts-fsrs, like Anki, puts Good a day past Hard and Easy a
 * day past Good even where all three come to the same, and at a desired retention of 95 %, where intervals
 * are short, that day costs a point of recall.
 */
export function daysAllowed(schedule: Schedule, review: RatedReview): DayRange | null {
	const { memory, stepMinutes } = nextByFsrs(schedule, { ...review, isUnfuzzed: true });
	if (stepMinutes !== null) return null;
	const elapsed = schedule.lastReviewed ? elapsedDays(schedule.lastReviewed, review.now) : 0;
	const days = plainEngineOf(review.preset).next_interval(memory.stability, elapsed);
	return fuzzAround(days, { elapsed, maximum: review.preset.maximumIntervalDays });
}

/** The days that the fuzz allows around an interval. */
export function fuzzAround(
	days: number,
	{ elapsed, maximum }: { readonly elapsed: number; readonly maximum: number }
): DayRange {
	if (days < LEAST_FUZZED_DAYS) return { from: days, to: days };
	const { min_ivl, max_ivl } = get_fuzz_range(days, elapsed, maximum);
	return { from: min_ivl, to: max_ivl };
}

/** FSRS-6 without dates: what reviews leave in memory, and what is left of it after some days. */
export interface MemoryModel {
	/** Memory after a review; `null` before the first. The grade is 1 (again) to 4 (easy). */
	next(memory: MemoryState | null, review: { elapsedDays: number; grade: number }): MemoryState;
	/** Probability of recall, 0–1. */
	recall(stability: number, days: number): number;
	/** Days until recall falls to the desired retention, as they are before rounding and fuzz. */
	interval(stability: number, desiredRetention: number): number;
}

export function memoryModel(parameters: readonly number[]): MemoryModel {
	const algorithm = new FSRSAlgorithm({ w: parameters });
	// Read once: simulations ask for millions.
	const decay = -(parameters[20] ?? 0.1542);
	const factor = Math.exp(Math.log(0.9) / decay) - 1;
	return {
		next: (memory, { elapsedDays: days, grade }) => algorithm.next_state(memory, days, grade),
		recall: (stability, days) => (1 + (factor * days) / stability) ** decay,
		interval: (stability, desiredRetention) =>
			(stability / factor) * (desiredRetention ** (1 / decay) - 1)
	};
}
