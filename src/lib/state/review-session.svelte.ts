import type { CardRecord } from '$lib/cards/card-record';
import { reviewCard } from '$lib/cards/review-card';
import type { Rating } from '$lib/scheduling/log';
import { learningDay, type Moment } from '$lib/scheduling/moment';
import { previewRatings, type PlacedDays } from '$lib/scheduling/rate';
import type { Schedule } from '$lib/scheduling/schedule';
import type { Settings } from '$lib/cards/settings';
import { readCard } from '$lib/storage/cards';
import { newId } from '$lib/storage/identity';
import { currentPreset } from '$lib/storage/presets';
import { countDue, nextCards, nextLearningAt, type QueueOptions } from '$lib/storage/queue';
import { readPaper } from '$lib/storage/read-paper';
import { lastEntryIdOf } from '$lib/storage/last-entry';
import type * as Actions from '$lib/storage/review-actions';
import type * as Reviews from '$lib/storage/reviews';
import type { App } from './app.svelte';
import type * as LookAhead from './look-ahead';
import type { Ahead, ToShow } from './look-ahead';
import type * as ReviewOptions from './review-options';

/** The card on screen, with all a rating needs. */
interface Showing extends ToShow {
	readonly shownAt: number;
}

/** What a rating would do, worked out when the answer was shown; the rating stores just that. */
interface Revealed {
	readonly at: Moment;
	/** Of the entry to come: made while the reader looks, so that the rating need not wait for it. */
	readonly entryId: Promise<string | undefined>;
	readonly schedules: Readonly<Record<Rating, Schedule>>;
	/** Days that were chosen beside what FSRS draws. */
	readonly placed: PlacedDays;
}

/** The days chosen for a card on screen, as of a learning day. */
interface Placed {
	readonly card: CardRecord;
	readonly day: number;
	readonly days: PlacedDays;
}

/** Cards that are still in a learning step are shown this early when nothing else is due. */
const LEARN_AHEAD_MS = 20 * 60_000;

const MANY_LEFT = 500;
const COUNTED_EVERY = 20;

/** From so many on the reader is told now and then. */
const MANY_LAPSES = 4;

/** A review session: one card at a time until nothing is due. The log in the database is all it keeps. */
export class ReviewSession {
	showing = $state.raw<Showing | null>(null);
	revealed = $state.raw<Revealed | null>(null);
	loaded = $state(false);
	leftCount = $state(0);
	doneCount = $state(0);
	/** What just happened, in a few words; the next answer clears it. */
	said = $state('');
	/** Epoch ms at which the next learning step ends, when only those are left. */
	nextStepAt = $state.raw<number | null>(null);
	/** Reviews that are due and beyond the day's limits, when nothing else is left. */
	heldBackCount = $state(0);
	/** The reader wants to go on beyond the day's limits. */
	goesOn = false;
	#isRating = false;
	#turn: Promise<void> = Promise.resolve();
	/** Limits, orders and the choice of days: loaded beside the first card, not before it. */
	#options: typeof ReviewOptions | undefined;
	#placed: Placed | undefined;
	/** The card after the one on screen, sought while the reader thinks. */
	#ahead: Promise<Ahead | null> | undefined;

	constructor(
		readonly app: App,
		/** The cards the reader asked for, of a paper or for a meeting; else all that is due. */
		readonly only?: (aheadMs: number) => Promise<CardRecord[]>
	) {}

	/** Looks what is due, and brings the first card of it on screen, or none. */
	start(): Promise<void> {
		return this.#inTurn(() => this.#advance());
	}

	/** Goes on beyond the day's limits. */
	goOn(): Promise<void> {
		this.goesOn = true;
		return this.start();
	}

	/** Another day began: its limits are its own, and a session that was over goes on. */
	newDay(): Promise<void> {
		return this.#inTurn(async () => {
			this.goesOn = false;
			if (this.showing) return;
			this.doneCount = 0;
			await this.#advance();
		});
	}

	async #advance(sought = this.#takeAhead()): Promise<void> {
		const ahead = await sought;
		if (ahead) {
			this.#put(ahead);
			if (!this.#isCountSpared()) void this.#countAll();
			return;
		}
		await this.#show(
			await (this.only ? this.#nextOf(this.only(LEARN_AHEAD_MS)) : this.#nextOfAll())
		);
	}

	/** The card that was sought ahead, if it still is the next one. */
	async #takeAhead(): Promise<ToShow | null> {
		const ahead = await this.#ahead;
		this.#ahead = undefined;
		if (!ahead) return null;
		const { stillNext } = await loadLookAhead();
		return stillNext(this.app, ahead);
	}

	async #nextOfAll(): Promise<CardRecord | undefined> {
		const { db, settings } = this.app;
		const now = this.app.now();
		if (!isPlain(settings)) await this.#loadOptions();
		const wanted = await this.#wanted(now);
		const queue = { ...wanted, limit: 1, afterPaperId: this.showing?.card.paperId };
		const [card] = await nextCards(db, now, { ...queue, aheadMs: LEARN_AHEAD_MS });
		// The card does not wait for its number among the others.
		const counted = this.#isCountSpared() ? Promise.resolve() : this.#count(now, wanted);
		if (!card) await counted;
		this.nextStepAt = card ? null : ((await nextLearningAt(db, now)) ?? null);
		this.heldBackCount = card ? 0 : (await countDue(db, now, { newPerDay: 0 })).review;
		return card;
	}

	/** What the settings and the day so far leave to ask. */
	async #wanted(now: Moment): Promise<Omit<QueueOptions, 'limit'>> {
		const { newPerDay } = this.app.settings;
		const limited = (await this.#options?.dayOptions(this.app, now)) ?? { newPerDay };
		return this.goesOn ? { ...limited, newPerDay, reviewLimit: Infinity } : limited;
	}

	async #countAll(): Promise<void> {
		const now = this.app.now();
		await this.#count(now, await this.#wanted(now));
	}

	/** Of very many a count takes as long as an answer, and would hold the next one up: mostly one less. */
	#isCountSpared(): boolean {
		const isSpared = this.leftCount > MANY_LEFT && this.doneCount % COUNTED_EVERY !== 0;
		if (isSpared) this.leftCount -= 1;
		return isSpared;
	}

	async #count(now: Moment, wanted: Parameters<typeof countDue>[2]): Promise<void> {
		const counts = await countDue(this.app.db, now, wanted);
		this.leftCount = counts.learning + counts.review + counts.new;
	}

	async #nextOf(chosen: Promise<CardRecord[]>): Promise<CardRecord | undefined> {
		const cards = await chosen;
		this.leftCount = cards.length;
		return cards.find(({ id }) => id !== this.showing?.card.id) ?? cards[0];
	}

	/** Puts a card on screen in one step: nothing of the last one is left beside it. */
	async #show(card: CardRecord | undefined): Promise<void> {
		this.#put(card ? await this.#prepare(card) : null);
	}

	#put(toShow: ToShow | null): void {
		const showing = toShow && { ...toShow, shownAt: Date.now() };
		this.revealed = null;
		this.showing = showing;
		this.loaded = true;
		this.#ahead = undefined;
		if (showing) void this.#think(showing);
	}

	/** What is done while the reader thinks: their days are chosen, and the next card is sought. */
	async #think(showing: Showing): Promise<void> {
		// So that the answer can be stored even if the network goes now; if this is left, it is asked for again.
		void loadReviews().catch(() => undefined);
		await this.#place(showing);
		const { only, app } = this;
		if (this.showing !== showing || only) return;
		const now = app.now();
		const [{ lookAhead }, wanted] = await Promise.all([loadLookAhead(), this.#wanted(now)]);
		const sought = { now, wanted, prepare: (card: CardRecord) => this.#prepare(card) };
		if (this.showing !== showing) return;
		// Whatever becomes of it, the card is sought again when it is needed.
		this.#ahead = lookAhead(app, showing.card, sought).catch(() => null);
	}

	async #loadOptions(): Promise<void> {
		this.#options ??= await import('./review-options');
	}

	/** Chooses days while the reader thinks; an answer that comes sooner is scheduled as FSRS draws. */
	async #place({ card, preset }: Showing): Promise<void> {
		await this.#loadOptions();
		const now = this.app.now();
		const days = await this.#options?.placeCard(this.app, card, { preset, now });
		if (days) this.#placed = { card, day: learningDay(now), days };
	}

	async #prepare(card: CardRecord): Promise<ToShow | null> {
		const { db } = this.app;
		const [paper, preset, previousId] = await Promise.all([
			readPaper(db, card.paperId),
			currentPreset(db, card.paperId),
			lastEntryIdOf(db, card.id)
		]);
		if (!paper) return null;
		return { card, paper, preset, previousId };
	}

	/** Shows the answer, and fixes what each rating will do. */
	reveal(): void {
		if (!this.showing || this.revealed) return;
		const { card, preset } = this.showing;
		const at = this.app.now();
		const isPlaced = this.#placed?.card === card && this.#placed.day === learningDay(at);
		const placed = isPlaced && this.#placed ? this.#placed.days : {};
		const review = { cardId: card.id, now: at, preset };
		const entryId = this.#newEntryId(at);
		const schedules = previewRatings(card.schedule, review, placed);
		this.revealed = { at, entryId, placed, schedules };
	}

	/** `undefined` where the platform refused it, which the reader was told. */
	#newEntryId({ at }: Moment): Promise<string | undefined> {
		return this.app.write(() => newId(this.app.db, at));
	}

	/** Stores a rating once, however often it is tapped, and goes on when it is safe on the device. */
	async rate(rating: Rating): Promise<void> {
		const { showing, revealed } = this;
		if (!showing || !revealed || this.#isRating) return;
		this.#isRating = true;
		try {
			await this.#inTurn(() => this.#record(rating, { showing, revealed }));
		} finally {
			this.#isRating = false;
		}
	}

	async #record(
		rating: Rating,
		{ showing, revealed }: { showing: Showing; revealed: Revealed }
	): Promise<void> {
		const { card, preset, previousId, shownAt } = showing;
		const [made, { recordReview }] = await Promise.all([revealed.entryId, loadReviews()]);
		// What was refused when the answer was shown may be granted now: there is room again.
		const id = made ?? (await this.#newEntryId(revealed.at));
		if (id === undefined) return;
		const { schedule, log } = reviewCard(card, {
			id,
			rating,
			now: revealed.at,
			durationMs: Math.max(0, Date.now() - shownAt),
			preset,
			intervalDays: revealed.placed[rating]
		});
		// The next card is looked at beside, and shown when the answer is safe.
		const ahead = this.#takeAhead();
		const [outcome] = await Promise.all([
			this.app.write(() => recordReview(this.app.db, { schedule, log, previousId })),
			ahead
		]);
		if (outcome === undefined) return;
		const isStale = outcome === 'stale';
		if (!isStale) this.doneCount += 1;
		await this.#advance(ahead);
		this.said = '';
		if (isStale || (rating === 'again' && schedule.lapses >= MANY_LAPSES)) {
			const { staleWords, slipWords } = await import('./reviewing/session-words');
			this.said = isStale ? staleWords() : slipWords(schedule.lapses);
		}
	}

	/** Takes back the last thing that was logged, whenever that was, and shows that card again. */
	async undo(): Promise<void> {
		await this.#inTurn(async () => {
			const { db } = this.app;
			const undoId = await this.app.write(() => newId(db));
			if (undoId === undefined) return;
			const { undoLastEntry } = await loadActions();
			const undone = await this.app.write(() => undoLastEntry(db, this.app.now(), undoId));
			if (undone === undefined) return;
			if (undone === null) {
				this.said = 'There is nothing left to undo.';
				return;
			}
			if (undone.undone.kind === 'review') this.doneCount = Math.max(0, this.doneCount - 1);
			const { undoneWords } = await import('./reviewing/session-words');
			this.said = undoneWords(undone.undone);
			this.leftCount += 1;
			await this.#show(await readCard(this.app.db, undone.cardId));
		});
	}

	async bury(): Promise<void> {
		const { buryCard } = await loadActions();
		await this.#leave(buryCard, 'Hidden until tomorrow.');
	}

	async suspend(): Promise<void> {
		const { suspendCard } = await loadActions();
		await this.#leave(suspendCard, 'Suspended: it stays in the library and is not asked.');
	}

	async #leave(verb: typeof Actions.buryCard, words: string): Promise<void> {
		await this.#inTurn(async () => {
			const { showing } = this;
			if (!showing) return;
			const { db } = this.app;
			const done = await this.app.write(async () => {
				await verb(db, showing.card.id, this.app.now());
				return true;
			});
			if (!done) return;
			await this.#advance();
			this.said = words;
		});
	}

	/** One thing after another: a key pressed while an answer is being stored waits its turn. */
	#inTurn(work: () => Promise<void>): Promise<void> {
		const turn = this.#turn.then(work);
		// The next turn comes whatever became of this one; who asked for it hears of a failure.
		this.#turn = turn.catch(() => undefined);
		return turn;
	}
}

function loadLookAhead(): Promise<typeof LookAhead> {
	return import('./look-ahead');
}

/** What stores an answer comes beside the first card, not before it. */
function loadReviews(): Promise<typeof Reviews> {
	return import('$lib/storage/reviews');
}

/** What is done seldom comes when it is asked for. */
function loadActions(): Promise<typeof Actions> {
	return import('$lib/storage/review-actions');
}

/** Whether the day has no limits and no order of its own: what the first card need not wait for. */
function isPlain({ reviewsPerDay, minutesPerDay, newOrder, welcomeBack }: Settings): boolean {
	return reviewsPerDay === null && minutesPerDay === null && !welcomeBack && newOrder === 'oldest';
}
