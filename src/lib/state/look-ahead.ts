import type { CardRecord } from '$lib/cards/card-record';
import type { Settings } from '$lib/cards/settings';
import { isSibling } from '$lib/cards/siblings';
import type { PaperRecord } from '$lib/papers/paper-record';
import { learningDay, type Moment } from '$lib/scheduling/moment';
import type { Preset } from '$lib/scheduling/preset';
import { readCard } from '$lib/storage/cards';
import { lastEntryIdOf } from '$lib/storage/last-entry';
import { nextCards, nextLearningAt, type QueueOptions } from '$lib/storage/queue';
import type { App } from './app.svelte';

/** A card with all that showing and rating it needs. */
export interface ToShow {
	readonly card: CardRecord;
	readonly paper: PaperRecord;
	readonly preset: Preset;
	/** Newest entry of the card's log when it was read; a rating that finds another is stale. */
	readonly previousId: string | undefined;
}

/** The card that comes next if nothing but an answer happens, and until when that holds. */
export interface Ahead {
	readonly toShow: ToShow;
	/** Learning day for which it was sought. */
	readonly day: number;
	/** Epoch ms at which a learning step ends, which then goes first. */
	readonly stepAt: number;
	readonly settings: Settings;
}

interface Sought {
	readonly now: Moment;
	readonly wanted: Omit<QueueOptions, 'limit'>;
	readonly prepare: (card: CardRecord) => Promise<ToShow | null>;
}

/** So many are looked at: the card on screen is among them, and its siblings may be. */
const LOOKED_AT = 8;

/** Seeks what follows the card on screen. */
export async function lookAhead(
	{ db, settings }: App,
	current: CardRecord,
	{ now, wanted, prepare }: Sought
): Promise<Ahead | null> {
	const queue = { ...wanted, limit: LOOKED_AT, afterPaperId: current.paperId };
	const others = (await nextCards(db, now, queue)).filter(({ id }) => id !== current.id);
	// The sibling of a card that is about to be answered is as good as asked.
	const next = others.find((card) => !isSiblingOf(card, current)) ?? others[0];
	const toShow = next && (await prepare(next));
	const stepAt = (await nextLearningAt(db, now)) ?? Infinity;
	return toShow ? { toShow, day: learningDay(now), stepAt, settings } : null;
}

function isSiblingOf(card: CardRecord, current: CardRecord): boolean {
	return card.paperId === current.paperId && isSibling(card.content, current.content);
}

/** The card that was sought ahead, unless the day, a step, the settings or another tab came between. */
export async function stillNext(
	app: App,
	{ toShow, day, stepAt, settings }: Ahead
): Promise<ToShow | null> {
	const { card, previousId } = toShow;
	const now = app.now();
	if (app.settings !== settings || learningDay(now) !== day || now.at >= stepAt) return null;
	const [stored, newestId] = await Promise.all([
		readCard(app.db, card.id),
		lastEntryIdOf(app.db, card.id)
	]);
	const isAsIs =
		stored?.queueState === card.queueState &&
		stored?.queueDay === card.queueDay &&
		newestId === previousId;
	return stored && isAsIs ? { ...toShow, card: stored } : null;
}
