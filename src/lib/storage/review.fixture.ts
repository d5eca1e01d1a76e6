import { reviewCard } from '$lib/cards/review-card';
import type { Rating } from '$lib/scheduling/log';
import type { Moment } from '$lib/scheduling/moment';
import { standingEntries } from '$lib/scheduling/replay';
import type { CardRecord } from '$lib/cards/card-record';
import type { PaperdeckDatabase } from './database';
import { newId } from './identity';
import { currentPreset, presetOf } from './presets';
import { replay } from '$lib/scheduling/replay';
import { historyOf } from './histories';
import { lastEntryIdOf } from './last-entry';
import type { ReviewToRecord } from './reviews';
import { getCard } from './stored-cards';

/** An answer to a card as the page gives it: from what it read just now. */
export async function answer(
	db: PaperdeckDatabase,
	cardId: string,
	{ rating = 'good', now }: { rating?: Rating; now: Moment }
): Promise<ReviewToRecord> {
	const card = await getCard(db, cardId);
	if (!card) throw new Error(`No card ${cardId}`);
	const previousId = await lastEntryIdOf(db, cardId);
	const preset = await currentPreset(db);
	const id = await newId(db, now.at);
	return { ...reviewCard(card, { id, rating, now, durationMs: 2500, preset }), previousId };
}

/** The schedule that the card's log alone gives. */
export async function replayed(db: PaperdeckDatabase, card: CardRecord) {
	return replay(await historyOf(db, card.id), card, await presetOf(db));
}

/** What counts in a card's log, in words. */
export async function standing(db: PaperdeckDatabase, cardId: string): Promise<string[]> {
	return standingEntries(await historyOf(db, cardId)).map((entry) =>
		entry.kind === 'review' ? entry.rating : entry.kind
	);
}
