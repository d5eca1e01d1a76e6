import type { CardRecord } from '$lib/cards/card-record';
import { learningDay, type Moment } from '$lib/scheduling/moment';
import type { KnownCards } from '$lib/scheduling/simulate';

/** More cards than this are simulated by a part of them. */
const MOST_CARDS = 4000;

export interface CardsToSimulate {
	readonly known: KnownCards;
	readonly newCount: number;
	/** How many cards each simulated one stands for. */
	readonly weight: number;
}

/** What a simulation needs of cards; suspended ones cost nothing. */
export function cardsToSimulate(cards: readonly CardRecord[], now: Moment): CardsToSimulate {
	const active = cards.filter(({ schedule }) => !schedule.suspended);
	const weight = Math.max(1, Math.ceil(active.length / MOST_CARDS));
	const sample = active.filter((_, index) => index % weight === 0);
	const reviewed = sample.flatMap(({ schedule: { memory, lastReviewed, dueDay } }) =>
		memory && lastReviewed ? [{ ...memory, dueDay, lastDay: learningDay(lastReviewed) }] : []
	);
	const today = learningDay(now);
	return {
		known: {
			stabilities: Float64Array.from(reviewed, ({ stability }) => stability),
			difficulties: Float64Array.from(reviewed, ({ difficulty }) => difficulty),
			lastDays: Int32Array.from(reviewed, ({ lastDay }) => lastDay),
			dueDays: Int32Array.from(reviewed, ({ dueDay }) => Math.max(today, dueDay))
		},
		newCount: sample.length - reviewed.length,
		weight
	};
}
