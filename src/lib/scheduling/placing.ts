import { type RatedReview } from './fsrs';
import { daysAllowed, type DayRange } from './fsrs-model';
import type { Rating } from './log';
import { elapsedDays, learningDay, type Moment } from './moment';
import type { PlacedDays } from './rate';
import type { Schedule } from './schedule';
import { seededUnit } from './seeded';
import { weekdayOf } from './weekday';

/** What is due on a learning day already. */
export interface DayLoad {
	readonly cards: number;
	/** Of the paper whose card is being placed. */
	readonly samePaper: number;
}

export interface Placing {
	/** Absent where the reader wants no balance: every day that is allowed is as good as another. */
	readonly loadOn?: (learningDay: number) => DayLoad;
	/** Share of a usual day's load that is wanted on each weekday, Monday first, 0–1. */
	readonly easyDays: readonly number[];
}

type ReviewToPlace = Omit<RatedReview, 'rating'>;

/** In the order of their intervals: a harder rating never comes back later than an easier one. */
const RATINGS: readonly Rating[] = ['again', 'hard', 'good', 'easy'];

// Anki's load balancer weighs a day by its cards and its distance with these exponents (rslib,
// `scheduler/states/load_balancer.rs`): later days are emptier, and would win too often without the second.
const CROWDING = 2.15;
const DISTANCE = 3;
/** What one card of the same paper on that day takes off its weight. */
const SAME_PAPER = 0.6;
/** A day with no share at all is still better than one outside the range. */
const LEAST_SHARE = 1e-6;

const LONG_OVERDUE_DAYS = 14;
const LONG_OVERDUE_RATIO = 1.5;
/** Share of the interval that is given to a card which was long overdue. */
const OVERDUE_TRUST = 0.7;

/** The days each rating may lead to; `null` where it leads to a learning step. */
export function daysOfRatings(
	schedule: Schedule,
	review: ReviewToPlace
): Record<Rating, DayRange | null> {
	const allowed = (rating: Rating) => daysAllowed(schedule, { ...review, rating });
	return {
		again: allowed('again'),
		hard: allowed('hard'),
		good: allowed('good'),
		easy: allowed('easy')
	};
}

/** Chooses for each rating, among the days that the fuzz allows, one with little on it. */
export function placeDays(schedule: Schedule, review: ReviewToPlace, placing: Placing): PlacedDays {
	const ranges = daysOfRatings(schedule, review);
	const trust = isLongOverdue(schedule, review.now) ? OVERDUE_TRUST : 1;
	const today = learningDay(review.now);
	const unit = seededUnit(`${review.cardId} ${schedule.reps}`);
	const placed: Partial<Record<Rating, number>> = {};
	let least = 1;
	for (const rating of RATINGS) {
		const range = trusted(ranges[rating], trust);
		if (!range) continue;
		const from = Math.min(Math.max(range.from, least), range.to);
		const days = chooseDay({ from, to: range.to }, { today, unit, placing });
		placed[rating] = days;
		if (rating !== 'again') least = days;
	}
	return placed;
}

function trusted(range: DayRange | null, trust: number): DayRange | null {
	if (!range || trust === 1) return range;
	const part = (days: number) => Math.max(1, Math.round(days * trust));
	return { from: part(range.from), to: part(range.to) };
}

/**
 * Whether a card waited so long past its day that a recall says less than FSRS makes of it: of one
 * reader's reviews two weeks late or more, 79 % recall was foretold and 65 % was true.
 */
export function isLongOverdue(
	{ lastReviewed, intervalDays, state }: Schedule,
	now: Moment
): boolean {
	if (!lastReviewed || state !== 'review') return false;
	const elapsed = elapsedDays(lastReviewed, now);
	return (
		elapsed - intervalDays >= LONG_OVERDUE_DAYS && elapsed >= LONG_OVERDUE_RATIO * intervalDays
	);
}

interface Choosing {
	readonly today: number;
	/** 0–1, the card's own draw. */
	readonly unit: number;
	readonly placing: Placing;
}

function chooseDay(range: DayRange, { today, unit, placing }: Choosing): number {
	return pickDay(range, unit, (days) => weightOf(days, today + days, placing));
}

/** One of some days, each as likely as it weighs. */
export function pickDay(
	{ from, to }: DayRange,
	unit: number,
	weigh: (days: number) => number
): number {
	const weights: number[] = [];
	for (let days = from; days <= to; days++) weights.push(weigh(days));
	let left = unit * weights.reduce((sum, weight) => sum + weight, 0);
	for (const [index, weight] of weights.entries()) {
		left -= weight;
		if (left < 0) return from + index;
	}
	return to;
}

/** What a day's distance makes of its weight, whatever stands on it. */
export function distanceWeight(days: number): number {
	return (1 / days) ** DISTANCE;
}

function weightOf(days: number, day: number, { loadOn, easyDays }: Placing): number {
	if (!loadOn) return 1;
	const { cards, samePaper } = loadOn(day);
	const share = Math.max(LEAST_SHARE, easyDays[weekdayOf(day)] ?? 1);
	return (
		((1 / (1 + cards)) ** CROWDING * distanceWeight(days) * SAME_PAPER ** samePaper * share) /
		// A day wanted at half its load counts as twice as full as well.
		(1 / share) ** CROWDING
	);
}
