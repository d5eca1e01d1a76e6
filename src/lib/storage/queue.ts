import Dexie, { type Collection, type InsertType } from 'dexie';
import type { CardRecord } from '$lib/cards/card-record';
import { orderQueue } from '$lib/cards/queue-order';
import { isDue } from '$lib/scheduling/due';
import { learningDay, type Moment } from '$lib/scheduling/moment';
import type { State } from '$lib/scheduling/schedule';
import type { PaperdeckDatabase } from './database';
import { readDay } from './days';

export interface QueueOptions {
	/** How many new cards a learning day brings at most. */
	readonly newPerDay: number;
	/** How many cards to answer with at most. */
	readonly limit: number;
	/** Learning steps that end within this many ms come last instead of not at all. */
	readonly aheadMs?: number | undefined;
	/** Paper of the card on screen: another paper comes first where there is one. */
	readonly afterPaperId?: string | undefined;
	/** How many reviews the day still brings; learning steps come all the same. */
	readonly reviewLimit?: number | undefined;
	/** Picks the new cards to come, where the oldest are not wanted first. */
	readonly pickNew?: PickCards | undefined;
	/** Picks the reviews to come, where the longest due are not wanted first. */
	readonly pickReviews?: PickCards | undefined;
	/** Puts off what should not come so soon after what was asked today. */
	readonly putOff?: ((cards: CardRecord[]) => Promise<CardRecord[]>) | undefined;
}

/** Reads so many cards that are due by a learning day. */
export type PickCards = (
	db: PaperdeckDatabase,
	day: number,
	count: number
) => Promise<CardRecord[]>;

export interface DueCounts {
	/** Learning and relearning steps that have ended. */
	readonly learning: number;
	readonly review: number;
	/** What the day's limit leaves. */
	readonly new: number;
}

/** How far the order looks for another paper; beyond it, two cards of one paper may meet. */
const LOOKAHEAD_COUNT = 30;

/** A step's learning day was reckoned where it began; travel may have moved today by two since. */
const TRAVEL_DAYS = 2;

const STEP_STATES: readonly State[] = ['learning', 'relearning'];

/** The next cards to ask: steps that have ended, then reviews, then new ones, papers alternating. */
export function nextCards(
	db: PaperdeckDatabase,
	now: Moment,
	{ newPerDay, limit, aheadMs = 0, afterPaperId, ...options }: QueueOptions
): Promise<CardRecord[]> {
	const { reviewLimit = Infinity, putOff } = options;
	const { pickNew = firstOf('new'), pickReviews = firstOf('review') } = options;
	return db.transaction('r', db.cards, db.days, async () => {
		const windowCount = Math.max(limit, LOOKAHEAD_COUNT);
		const today = learningDay(now);
		// Asked at once: on a slow device each answer takes its time to come.
		const [steps, longEnded, reviews, fresh] = await Promise.all([
			recentSteps(db, now),
			longEndedSteps(db, now, (range) => range.limit(windowCount).toArray()),
			pickReviews(db, today, Math.min(windowCount, reviewLimit)),
			newLeft(db, now, newPerDay).then((left) => pickNew(db, today, Math.min(windowCount, left)))
		]);
		const ended = [...longEnded.flat(), ...steps.filter(({ schedule }) => isDue(schedule, now))];
		const soon = steps.filter(
			({ schedule }) => !isDue(schedule, now) && isDue(schedule, now, aheadMs)
		);
		const ordered = orderQueue([ended, reviews, fresh], afterPaperId);
		const due = putOff ? await putOff(ordered) : ordered;
		const ahead = orderQueue([soon], due.at(-1)?.paperId ?? afterPaperId);
		return [...due, ...ahead].slice(0, limit);
	});
}

/** How many cards are due now, new ones within the day's limit. */
export function countDue(
	db: PaperdeckDatabase,
	now: Moment,
	options: Pick<QueueOptions, 'newPerDay' | 'aheadMs' | 'reviewLimit'>
): Promise<DueCounts> {
	const { newPerDay, aheadMs = 0, reviewLimit = Infinity } = options;
	return db.transaction('r', db.cards, db.days, async () => {
		const steps = await recentSteps(db, now);
		const longEnded = await longEndedSteps(db, now, (range) => range.count());
		const waiting = await dueIn(db, 'new', learningDay(now)).count();
		return {
			learning:
				steps.filter(({ schedule }) => isDue(schedule, now, aheadMs)).length +
				longEnded.reduce((sum, count) => sum + count, 0),
			review: Math.min(reviewLimit, await dueIn(db, 'review', learningDay(now)).count()),
			new: Math.min(waiting, await newLeft(db, now, newPerDay))
		};
	});
}

/** When the next learning step ends that has not ended yet, epoch ms. */
export async function nextLearningAt(
	db: PaperdeckDatabase,
	now: Moment
): Promise<number | undefined> {
	const steps = await recentSteps(db, now);
	return steps
		.filter(({ schedule }) => !isDue(schedule, now) && isDue(schedule, now, Infinity))
		.map(({ schedule }) => schedule.dueAt ?? undefined)
		.at(0);
}

/** The queue's index. */
export const QUEUE = '[queueState+queueDay+position+paperId]';

type Range = Collection<CardRecord, string, InsertType<CardRecord, 'id'>>;

/** In the order of the index, the longest due first. */
function firstOf(state: State): PickCards {
	return (db, day, count) => dueIn(db, state, day).limit(count).toArray();
}

/** Cards of a state whose day has come, the longest due first. */
export function dueIn(db: PaperdeckDatabase, state: State, day: number): Range {
	return db.cards
		.where(QUEUE)
		.between([state, Dexie.minKey], [state, day, Dexie.maxKey], true, true);
}

/** Steps that may end about now, in the order they end. */
export async function recentSteps(db: PaperdeckDatabase, now: Moment): Promise<CardRecord[]> {
	const today = learningDay(now);
	const steps = await Promise.all(
		STEP_STATES.map((state) =>
			db.cards
				.where(QUEUE)
				.between([state, today - TRAVEL_DAYS], [state, today + TRAVEL_DAYS, Dexie.maxKey])
				.toArray()
		)
	);
	return steps
		.flat()
		.sort((a, b) => (a.schedule.dueAt ?? 0) - (b.schedule.dueAt ?? 0) || (a.id < b.id ? -1 : 1));
}

/** Steps that have surely ended: days ago, and left there. They may be many, so the index answers. */
export function longEndedSteps<T>(
	db: PaperdeckDatabase,
	now: Moment,
	read: (range: Range) => PromiseLike<T>
): Promise<T[]> {
	const day = learningDay(now) - TRAVEL_DAYS - 1;
	return Promise.all(STEP_STATES.map((state) => read(dueIn(db, state, day))));
}

async function newLeft(db: PaperdeckDatabase, now: Moment, newPerDay: number): Promise<number> {
	const today = await readDay(db, learningDay(now));
	return Math.max(0, newPerDay - (today?.introduced ?? 0));
}
