import type { CardFields, CardRecord } from '$lib/cards/card-record';
import type { LogEntry } from '$lib/scheduling/log';
import { replay } from '$lib/scheduling/replay';
import { cardBucketOf, groupBy } from './card-bucket';
import type { PaperdeckDatabase } from './database';
import { historiesOf } from './histories';
import { unpackHistory } from './packed-history';
import { presetOf } from './presets';
import { CardWriter } from './put-cards';
import { withQueueKeys } from './queue-keys';
import { getCards } from './stored-cards';

export interface Replaying {
	/** Cards that the merge changed and nobody has stored yet. */
	readonly merged: ReadonlyMap<string, CardFields>;
	readonly shown: ReadonlySet<string>;
}

/** The log of a card, empty where it has none. */
export type LogOf = (cardId: string) => readonly LogEntry[];

/** Records stored at once. The next are replayed while the browser stores the last. */
const PORTION = 128;

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

	/**
	 * Replays cards and stores them record by record, which the browser takes fastest; each is asked for its
	 * log once. A card that nobody changed is read.
	 */
	async store(cardIds: readonly string[], logOf: LogOf): Promise<void> {
		const { merged } = this.replaying;
		const writer = new CardWriter(this.db);
		const groups = [...groupBy(cardIds, cardBucketOf).values()];
		for (let from = 0; from < groups.length; from += PORTION) {
			const ids = groups.slice(from, from + PORTION).flat();
			const missing = ids.filter((id) => !merged.has(id));
			const read = await getCards(this.db, missing);
			const stored = new Map(read.flatMap((card) => (card ? [[card.id, card]] : [])));
			const replayed = ids.flatMap((id) => {
				const log = logOf(id);
				const card = merged.get(id) ?? stored.get(id);
				// The log of a card may arrive before the card does.
				return card ? [this.#replayed(card, log)] : [];
			});
			await writer.add(replayed);
		}
		await writer.finish();
	}

	#replayed(card: CardFields, log: readonly LogEntry[]): CardRecord {
		const schedule = replay(log, card, this.presetFor);
		return withQueueKeys({ ...card, schedule }, this.replaying.shown.has(card.paperId));
	}
}

/** The logs of some cards as they are stored. */
export async function storedLogs(
	db: PaperdeckDatabase,
	cardIds: readonly string[]
): Promise<LogOf> {
	const histories = await historiesOf(db, cardIds);
	return (id) => {
		const history = histories.get(id);
		return history ? unpackHistory(id, history) : [];
	};
}
