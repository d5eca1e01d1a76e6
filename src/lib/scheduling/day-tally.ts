import type { ColumnReview } from './review-columns';
import { LONGEST_ANSWER_MS } from './study-costs';

/** What a learning day brought. */
export interface DayTally {
	/** Learning day. */
	readonly day: number;
	readonly answers: number;
	/** No answer counts for longer than a minute. */
	readonly durationMs: number;
	/** Cards seen for the first time. */
	readonly introduced: number;
	/** Answers a day or more after the one before, and how many of them were recalled. */
	readonly asked: number;
	readonly recalled: number;
}

type Counts = { -readonly [Field in keyof DayTally]: DayTally[Field] };

/** Sums of days, to which the reviews of one card after another are added, or taken off again. */
export class DayTallies {
	readonly #byDay = new Map<number, Counts>();

	/** Adds all reviews of a card, oldest first; with -1 takes them off. */
	add(reviews: readonly ColumnReview[], sign: 1 | -1 = 1): void {
		let lastDay = -Infinity;
		for (const [index, { day, grade, durationMs }] of reviews.entries()) {
			const counts = this.#on(day);
			// A clock that went back, or a flight west, is no time at all.
			const isAsked = index > 0 && day > lastDay;
			counts.answers += sign;
			counts.durationMs += sign * Math.min(durationMs, LONGEST_ANSWER_MS);
			if (index === 0) counts.introduced += sign;
			if (isAsked) counts.asked += sign;
			if (isAsked && grade > 1) counts.recalled += sign;
			lastDay = Math.max(lastDay, day);
		}
	}

	/** The days for which there is something to add or to take off. */
	changes(): DayTally[] {
		return [...this.#byDay.values()].filter(isSomething);
	}

	#on(day: number): Counts {
		const known = this.#byDay.get(day);
		if (known) return known;
		const counts = { ...NOTHING, day };
		this.#byDay.set(day, counts);
		return counts;
	}
}

const NOTHING: Omit<DayTally, 'day'> = {
	answers: 0,
	durationMs: 0,
	introduced: 0,
	asked: 0,
	recalled: 0
};

export function isSomething({ answers, durationMs, introduced, asked, recalled }: DayTally) {
	return answers !== 0 || durationMs !== 0 || introduced !== 0 || asked !== 0 || recalled !== 0;
}

/** The sum of two tallies of one day. */
export function sumOfDay(a: DayTally | undefined, b: DayTally): DayTally {
	if (!a) return b;
	return {
		day: b.day,
		answers: a.answers + b.answers,
		durationMs: a.durationMs + b.durationMs,
		introduced: a.introduced + b.introduced,
		asked: a.asked + b.asked,
		recalled: a.recalled + b.recalled
	};
}
