import type { CardContent } from '$lib/cards/card';
import type { CardRecord } from '$lib/cards/card-record';
import type { PaperRecord } from '$lib/papers/paper-record';
import { reviewCard } from '$lib/cards/review-card';
import type { LogEntry, Rating } from '$lib/scheduling/log';
import { learningDay, type Moment } from '$lib/scheduling/moment';
import type { Preset } from '$lib/scheduling/preset';
import { previewRatings, type PlacedDays } from '$lib/scheduling/rate';
import type { Schedule } from '$lib/scheduling/schedule';
import type { Settings } from '$lib/cards/settings';
import { editCard, readCard } from '$lib/storage/cards';
import { newId } from '$lib/storage/identity';
import { currentPreset } from '$lib/storage/presets';
import { countDue, dueOfPaper, nextCards, nextLearningAt } from '$lib/storage/queue';
import { readPaper } from '$lib/storage/read-paper';
import { lastEntryIdOf } from '$lib/storage/histories';
import { recordReview } from '$lib/storage/reviews';
import type * as Actions from '$lib/storage/review-actions';
import type { App } from './app.svelte';
import type { BadCard } from './bad-card.svelte';
import type * as ReviewOptions from './review-options';

/** The card on screen, with all a rating needs. */
interface Showing {
	readonly card: CardRecord;
	readonly paper: PaperRecord;
	readonly preset: Preset;
	/** Newest entry of the card's log when it came on screen; a rating that finds another is stale. */
	readonly previousId: string | undefined;
	readonly shownAt: number;
}

/** What a rating would do, worked out when the answer was shown; the rating stores just that. */
interface Revealed {
	readonly at: Moment;
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

/** From so many on, every second time the reader is told. */
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

	constructor(
		readonly app: App,
		/** The one paper the reader asked for, or all of them. */
		readonly paperId?: string
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

	async #advance(): Promise<void> {
		const card =
			this.paperId === undefined ? await this.#nextOfAll() : await this.#nextOf(this.paperId);
		await this.#show(card);
	}

	async #nextOfAll(): Promise<CardRecord | undefined> {
		const { db, settings } = this.app;
		const now = this.app.now();
		const { newPerDay } = settings;
		if (!isPlain(settings)) await this.#loadOptions();
		const limited = (await this.#options?.dayOptions(this.app, now)) ?? { newPerDay };
		const wanted = this.goesOn ? { ...limited, newPerDay, reviewLimit: Infinity } : limited;
		const queue = { ...wanted, limit: 1, afterPaperId: this.showing?.card.paperId };
		const [card] = await nextCards(db, now, { ...queue, aheadMs: LEARN_AHEAD_MS });
		// The card does not wait for its number among the others.
		const counted = this.#isCountSpared() ? Promise.resolve() : this.#count(now, wanted);
		if (!card) await counted;
		this.nextStepAt = card ? null : ((await nextLearningAt(db, now)) ?? null);
		this.heldBackCount = card ? 0 : (await countDue(db, now, { newPerDay: 0 })).review;
		return card;
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

	async #nextOf(paperId: string): Promise<CardRecord | undefined> {
		const cards = await dueOfPaper(this.app.db, this.app.now(), {
			paperId,
			aheadMs: LEARN_AHEAD_MS
		});
		this.leftCount = cards.length;
		return cards.find(({ id }) => id !== this.showing?.card.id) ?? cards[0];
	}

	/** Puts a card on screen in one step: nothing of the last one is left beside it. */
	async #show(card: CardRecord | undefined): Promise<void> {
		const showing = card ? await this.#prepare(card) : null;
		this.revealed = null;
		this.showing = showing;
		this.loaded = true;
		if (showing) void this.#place(showing);
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

	async #prepare(card: CardRecord): Promise<Showing | null> {
		const { db } = this.app;
		const [paper, preset, previousId] = await Promise.all([
			readPaper(db, card.paperId),
			currentPreset(db, card.paperId),
			lastEntryIdOf(db, card.id)
		]);
		if (!paper) return null;
		return { card, paper, preset, previousId, shownAt: Date.now() };
	}

	/** Shows the answer, and fixes what each rating will do. */
	reveal(): void {
		if (!this.showing || this.revealed) return;
		const { card, preset } = this.showing;
		const at = this.app.now();
		const isPlaced = this.#placed?.card === card && this.#placed.day === learningDay(at);
		const placed = isPlaced && this.#placed ? this.#placed.days : {};
		const review = { cardId: card.id, now: at, preset };
		this.revealed = { at, placed, schedules: previewRatings(card.schedule, review, placed) };
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
		const id = await this.app.write(() => newId(this.app.db, revealed.at.at));
		if (id === undefined) return;
		const { schedule, log } = reviewCard(card, {
			id,
			rating,
			now: revealed.at,
			durationMs: Math.max(0, Date.now() - shownAt),
			preset,
			intervalDays: revealed.placed[rating]
		});
		const outcome = await this.app.write(() =>
			recordReview(this.app.db, { schedule, log, previousId })
		);
		if (outcome === undefined) return;
		const isStale = outcome === 'stale';
		if (!isStale) this.doneCount += 1;
		await this.#advance();
		this.said = isStale
			? 'That card was already answered in another tab. Nothing was counted twice.'
			: this.#slipWords(schedule, rating);
	}

	/** A card that keeps slipping is the card's fault as often as the memory's. */
	#slipWords({ lapses }: Schedule, rating: Rating): string {
		if (rating !== 'again' || lapses < MANY_LAPSES || lapses % 2 !== 0) return '';
		return `You forgot that one ${lapses} times. If the card is to blame: Statistics, Cards to mend.`;
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

	/** Stores new words for the card on screen; its schedule stays. */
	async edit(content: CardContent): Promise<void> {
		const { showing } = this;
		if (!showing) return;
		const { db } = this.app;
		const done = await this.app.write(async () => {
			await editCard(db, showing.card.id, content);
			return true;
		});
		if (done) this.showing = { ...showing, card: { ...showing.card, content } };
	}

	/** The gate, loaded when a card is edited: what it would say of new words for the one on screen. */
	async loadAdvice(): Promise<(content: CardContent) => readonly string[]> {
		const { adviceFor } = await import('./advice');
		return (content) => (this.showing ? adviceFor(content, this.showing.paper.paper) : []);
	}

	/** What takes the card on screen out of review as a bad one, loaded when it is asked for. */
	async badCard(): Promise<BadCard> {
		const { showing } = this;
		if (!showing) throw new Error('No card is on screen');
		const { BadCard } = await import('./bad-card.svelte');
		return new BadCard(this.app, showing.card, showing.paper.paper);
	}

	/** One thing after another: a key pressed while an answer is being stored waits its turn. */
	#inTurn(work: () => Promise<void>): Promise<void> {
		const turn = this.#turn.then(work);
		// The next turn comes whatever became of this one; who asked for it hears of a failure.
		this.#turn = turn.catch(() => undefined);
		return turn;
	}
}

/** What is done seldom comes when it is asked for. */
function loadActions(): Promise<typeof Actions> {
	return import('$lib/storage/review-actions');
}

/** Whether the day has no limits and no order of its own: what the first card need not wait for. */
function isPlain({ reviewsPerDay, minutesPerDay, newOrder, welcomeBack }: Settings): boolean {
	return reviewsPerDay === null && minutesPerDay === null && !welcomeBack && newOrder === 'oldest';
}

function undoneWords(entry: LogEntry): string {
	switch (entry.kind) {
		case 'review':
			return entry.rating === 'again'
				? 'Undone: an answer you had marked as forgotten.'
				: 'Undone: your last answer.';
		case 'suspend':
			return 'Undone: the suspension.';
		case 'resume':
			return 'Undone: the return to review.';
		case 'bury':
			return 'Undone: hiding until tomorrow.';
		case 'flag':
			return 'Undone: the mark as a bad card.';
		case 'reschedule':
			return 'Undone: a new due day.';
		case 'undo':
			return 'Undone: an undo.';
	}
}
