import type { CardFields, CardRecord } from '$lib/cards/card-record';
import type { LogEntry } from '$lib/scheduling/log';
import { replay } from '$lib/scheduling/replay';
import type { PaperdeckDatabase } from './database';
import { getKnown } from './get-known';
import { historiesOf } from './histories';
import { bucketOf } from './log-bucket';
import { unpackHistory } from './packed-history';
import { presetOf } from './presets';
import { withQueueKeys } from './queue-keys';

export interface Replaying {
	/** Cards that the merge changed and nobody has stored yet. */
	readonly merged: ReadonlyMap<string, CardFields>;
	readonly shown: ReadonlySet<string>;
}

export type Logs = ReadonlyMap<string, readonly LogEntry[]>;

/** Cards stored at once. The next are replayed while the browser stores the last. */
const PORTION = 2000;
const NO_LOGS: Logs = new Map();

/** Gives cards the schedules that their logs say, in the transaction at hand. */
export class CardReplayer {
	private constructor(
		readonly db: PaperdeckDatabase,
		readonly presetFor: Awaited<ReturnType<typeof presetOf>>,
		readonly replaying: Replaying
	) {}

	/** All presets that the logs name must be stored by now. */
	static async create(db: PaperdeckDatabase, replaying: Replaying): Promise<CardReplayer> {
		return new CardReplayer(db, await presetOf(db), replaying);
	}

	/** The cards to be stored. A log that is not given is read, and so is a card that nobody changed. */
	async replayed(cardIds: readonly string[], logs: Logs): Promise<CardRecord[]> {
		const { merged, shown } = this.replaying;
		const stored = await getKnown(this.db.cards, missingFrom(merged, cardIds));
		const histories = await historiesOf(this.db, missingFrom(logs, cardIds));
		const storedById = new Map(stored.flatMap((card) => (card ? [[card.id, card]] : [])));
		return cardIds.flatMap((id) => {
			const card = merged.get(id) ?? storedById.get(id);
			// The log of a card may arrive before the card does.
			if (!card) return [];
			const history = histories.get(id);
			const entries = logs.get(id) ?? (history ? unpackHistory(id, history) : []);
			const schedule = replay(entries, card, this.presetFor);
			return [withQueueKeys({ ...card, schedule }, shown.has(card.paperId))];
		});
	}

	/** Replays cards from their stored logs and stores them. */
	async store(cardIds: readonly string[]): Promise<void> {
		// So that each record of logs is read for one portion, or for two.
		const ids = [...cardIds].sort((a, b) => bucketOf(a) - bucketOf(b));
		let written: PromiseLike<unknown> = Promise.resolve();
		for (let from = 0; from < ids.length; from += PORTION) {
			const portion = await this.replayed(ids.slice(from, from + PORTION), NO_LOGS);
			await written;
			written = this.db.cards.bulkPut(portion);
		}
		await written;
	}
}

function missingFrom(known: ReadonlyMap<string, unknown>, ids: readonly string[]): string[] {
	return ids.filter((id) => !known.has(id));
}
