import type { CardRecord } from '$lib/cards/card-record';
import { orderQueue } from '$lib/cards/queue-order';
import { learningDay, type Moment } from '$lib/scheduling/moment';
import type { State } from '$lib/scheduling/schedule';
import type { PaperdeckDatabase } from './database';
import { readDay } from './days';
import { cardTables } from './put-cards';
import { isEntryDue, type QueueEntry } from './queue-day';
import { countQueued, queued, type QueueRange } from './queue-days';
import { getCards } from './stored-cards';

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

/** Finds so many cards that are due by a learning day. */
export type PickCards = (
	db: PaperdeckDatabase,
	day: number,
	count: number
) => Promise<QueueEntry[]>;

export interface DueCounts {
	/** Learning and relearning steps that have ended. */
	readonly learning: number;
	readonly review: number;
	/** What the day's limit leaves. */
	readonly new: number;
}

/** How far the order looks for another paper; beyond it, two cards of one paper may meet. */
const LOOKAHEAD_COUNT = 30;

/** So many more cards than are wanted are read, since some of the first may be put off. */
const LOOKED_AT_COUNT = 6;

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
	return db.transaction('r', [...cardTables(db), db.days], async () => {
		const windowCount = Math.max(limit, LOOKAHEAD_COUNT);
		const today = learningDay(now);
		// Asked at once: on a slow device each answer takes its time to come.
		const [steps, longEnded, reviews, fresh] = await Promise.all([
			recentSteps(db, now),
			longEndedSteps(db, now, (range) => queued(db, range, windowCount)),
			pickReviews(db, today, Math.min(windowCount, reviewLimit)),
			newLeft(db, now, newPerDay).then((left) => pickNew(db, today, Math.min(windowCount, left)))
		]);
		const ended = [...longEnded.flat(), ...steps.filter((step) => isEntryDue(step, now))];
		const soon = steps.filter((step) => !isEntryDue(step, now) && isEntryDue(step, now, aheadMs));
		const ordered = orderQueue([ended, reviews, fresh], afterPaperId);
		// Of the cards behind these, none comes to stand before them.
		const first = await readCards(db, ordered.slice(0, limit + LOOKED_AT_COUNT));
		const due = putOff ? await putOff(first) : first;
		const ahead = orderQueue([soon], due.at(-1)?.paperId ?? afterPaperId);
		const missing = Math.max(0, limit - due.length);
		return [...due.slice(0, limit), ...(await readCards(db, ahead.slice(0, missing)))];
	});
}

async function readCards(
	db: PaperdeckDatabase,
	entries: readonly QueueEntry[]
): Promise<CardRecord[]> {
	const cards = await getCards(
		db,
		entries.map(({ id }) => id)
	);
	return cards.filter((card) => card !== undefined);
}

/** How many cards are due now, new ones within the day's limit. */
export function countDue(
	db: PaperdeckDatabase,
	now: Moment,
	options: Pick<QueueOptions, 'newPerDay' | 'aheadMs' | 'reviewLimit'>
): Promise<DueCounts> {
	const { newPerDay, aheadMs = 0, reviewLimit = Infinity } = options;
	return db.transaction('r', db.queue, db.days, async () => {
		const steps = await recentSteps(db, now);
		const longEnded = await longEndedSteps(db, now, (range) => countQueued(db, range));
		const waiting = await countQueued(db, { state: 'new', to: learningDay(now) });
		return {
			learning:
				steps.filter((step) => isEntryDue(step, now, aheadMs)).length +
				longEnded.reduce((sum, count) => sum + count, 0),
			review: Math.min(
				reviewLimit,
				await countQueued(db, { state: 'review', to: learningDay(now) })
			),
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
		.filter((step) => !isEntryDue(step, now) && isEntryDue(step, now, Infinity))
		.map(({ dueAt }) => dueAt ?? undefined)
		.at(0);
}

/** In the order of the queue, the longest due first. */
function firstOf(state: State): PickCards {
	return (db, day, count) => queued(db, { state, to: day }, count);
}

/** Steps that may end about now, in the order they end. */
export async function recentSteps(db: PaperdeckDatabase, now: Moment): Promise<QueueEntry[]> {
	const today = learningDay(now);
	const [from, to] = [today - TRAVEL_DAYS, today + TRAVEL_DAYS];
	const steps = await Promise.all(STEP_STATES.map((state) => queued(db, { state, from, to })));
	return steps.flat().sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0) || (a.id < b.id ? -1 : 1));
}

/** Steps that have surely ended: days ago, and left there. They may be many. */
export function longEndedSteps<T>(
	db: PaperdeckDatabase,
	now: Moment,
	read: (range: QueueRange) => PromiseLike<T>
): Promise<T[]> {
	const to = learningDay(now) - TRAVEL_DAYS - 1;
	return Promise.all(STEP_STATES.map((state) => read({ state, to })));
}

async function newLeft(db: PaperdeckDatabase, now: Moment, newPerDay: number): Promise<number> {
	const today = await readDay(db, learningDay(now));
	return Math.max(0, newPerDay - (today?.introduced ?? 0));
}
