import type { Settings } from './settings';

/** What a reader has done on a learning day. */
export interface DoneToday {
	/** Answers to cards in review. */
	readonly reviews: number;
	/** Cards answered for the first time. */
	readonly introduced: number;
	/** Milliseconds spent on answers of every kind. */
	readonly durationMs: number;
}

/** What the day still brings; `Infinity` where nothing limits it. Learning steps always come. */
export interface Allowance {
	readonly reviews: number;
	readonly fresh: number;
	/** The day's minutes are spent. */
	readonly isTimeUp: boolean;
}

const MS_PER_MINUTE = 60_000;

/** What the reader's limits leave of the day. */
export function allowanceOf(
	settings: Pick<Settings, 'reviewsPerDay' | 'minutesPerDay' | 'newPerDay'>,
	done: DoneToday
): Allowance {
	const { reviewsPerDay, minutesPerDay, newPerDay } = settings;
	const isTimeUp = minutesPerDay !== null && done.durationMs >= minutesPerDay * MS_PER_MINUTE;
	if (isTimeUp) return { reviews: 0, fresh: 0, isTimeUp };
	const inTime = minutesPerDay === null ? Infinity : cardsIn(minutesPerDay * MS_PER_MINUTE, done);
	const inNumber = reviewsPerDay === null ? Infinity : Math.max(0, reviewsPerDay - done.reviews);
	return {
		reviews: Math.min(inTime, inNumber),
		fresh: Math.max(0, newPerDay - done.introduced),
		isTimeUp
	};
}

/** Answers of a day from which on its own pace counts. */
const ENOUGH_ANSWERS = 10;
const USUAL_MS_PER_CARD = 9_000;

/** About how many cards the time left is enough for: at least one, while there is any. */
function cardsIn(dayMs: number, { reviews, introduced, durationMs }: DoneToday): number {
	const count = reviews + introduced;
	const msPerCard = count < ENOUGH_ANSWERS ? USUAL_MS_PER_CARD : durationMs / count;
	return Math.max(1, Math.ceil((dayMs - durationMs) / Math.max(1000, msPerCard)));
}
