import type { CardFields, CardRecord } from '$lib/cards/card-record';
import type { LogEntry } from '$lib/scheduling/log';
import { replay } from '$lib/scheduling/replay';
import type { PaperdeckDatabase } from './database';
import { getKnown } from './get-known';
import { historiesOf } from './histories';
import { unpackHistory } from './packed-history';
import { presetOf } from './presets';
import { withQueueKeys } from './queue-keys';

export interface Replaying {
	readonly cardIds: readonly string[];
	/** Cards that the merge changed and nobody has stored yet. */
	readonly merged: ReadonlyMap<string, CardFields>;
	/** Logs that the merge made longer. */
	readonly grown: ReadonlyMap<string, readonly LogEntry[]>;
	readonly shown: ReadonlySet<string>;
}

/** Cards stored at once. The next are replayed while the browser stores the last. */
const PORTION = 2000;

/** Stores cards with the schedules that their logs give, in the transaction at hand. */
export async function replayCards(
	db: PaperdeckDatabase,
	{ cardIds, merged, grown, shown }: Replaying
): Promise<void> {
	const presetFor = await presetOf(db);
	const stored = await getKnown(db.cards, missingFrom(merged, cardIds));
	const histories = await historiesOf(db, missingFrom(grown, cardIds));
	const storedById = new Map(stored.flatMap((card) => (card ? [[card.id, card]] : [])));
	const replayed = (id: string): CardRecord[] => {
		const card = merged.get(id) ?? storedById.get(id);
		// The log of a card may arrive before the card does.
		if (!card) return [];
		const history = histories.get(id);
		const entries = grown.get(id) ?? (history ? unpackHistory(id, history) : []);
		const schedule = replay(entries, card, presetFor);
		return [withQueueKeys({ ...card, schedule }, shown.has(card.paperId))];
	};
	let written: PromiseLike<unknown> = Promise.resolve();
	for (let from = 0; from < cardIds.length; from += PORTION) {
		const portion = cardIds.slice(from, from + PORTION).flatMap(replayed);
		await written;
		written = db.cards.bulkPut(portion);
	}
	await written;
}

function missingFrom(known: ReadonlyMap<string, unknown>, ids: readonly string[]): string[] {
	return ids.filter((id) => !known.has(id));
}
