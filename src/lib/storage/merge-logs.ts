import { DayTallies } from '$lib/scheduling/day-tally';
import type { LogEntry } from '$lib/scheduling/log';
import { inOrder } from '$lib/scheduling/replay';
import { reviewsOf } from '$lib/scheduling/review-columns';
import { canonicalJson } from '$lib/text/canonical-json';
import type { PaperdeckDatabase } from './database';
import { addToDays } from './days';
import { withHistories } from './histories';
import { historyRecord, type HistoryRecord } from './history-record';
import { bucketOf, historiesIn, type LogBucket } from './log-bucket';
import { mergeLogs } from './merge-records';
import { unpackHistory } from './packed-history';
import type { CardReplayer } from './replay-cards';

/** Records merged at once. The next are worked out while the browser stores the last. */
const PORTION = 64;

export interface MergedLogs {
	/** Cards whose logs the merge made longer; they are stored. */
	readonly grown: ReadonlySet<string>;
	/** Entries that are new here. */
	readonly count: number;
}

interface Merging {
	readonly tallies: DayTallies;
	count: number;
}

export interface LogMerge {
	readonly hadLogs: boolean;
	readonly cards: CardReplayer;
	/** Takes note of the records as they are stored. */
	readonly onStored?: (buckets: readonly LogBucket[]) => void;
}

/**
 * Merges entries that arrive into the logs here, as sets, and stores the cards they are of, in the
 * transaction at hand. Both together: the browser takes longer to store cards than it takes to merge logs.
 */
export async function mergeIntoLogs(
	db: PaperdeckDatabase,
	log: readonly LogEntry[],
	{ hadLogs, cards, onStored }: LogMerge
): Promise<MergedLogs> {
	const arriving = [...byBucketAndCard(log)];
	const merging: Merging = { tallies: new DayTallies(), count: 0 };
	const allGrown = new Set<string>();
	let written: PromiseLike<unknown> = Promise.resolve();
	for (let from = 0; from < arriving.length; from += PORTION) {
		const portion = arriving.slice(from, from + PORTION);
		const stored = hadLogs ? await db.logs.bulkGet(portion.map(([bucket]) => bucket)) : [];
		const grown = new Map<string, readonly LogEntry[]>();
		const changed = portion.flatMap(([bucket, theirs], index) => {
			const merged = mergeBucket(stored[index], theirs, { merging, grown });
			return merged.length > 0 ? [withHistories(stored[index], bucket, merged)] : [];
		});
		for (const cardId of grown.keys()) allGrown.add(cardId);
		onStored?.(changed);
		const replayed = await cards.replayed([...grown.keys()], grown);
		await written;
		written = Promise.all([db.logs.bulkPut(changed), db.cards.bulkPut(replayed)]);
	}
	await written;
	await addToDays(db, merging.tallies);
	return { grown: allGrown, count: merging.count };
}

type ByCard = Map<string, LogEntry[]>;

function byBucketAndCard(log: readonly LogEntry[]): Map<number, ByCard> {
	const byCard: ByCard = new Map();
	for (const entry of log) {
		const entries = byCard.get(entry.cardId);
		if (entries) entries.push(entry);
		else byCard.set(entry.cardId, [entry]);
	}
	const byBucket = new Map<number, ByCard>();
	for (const [cardId, entries] of byCard) {
		const bucket = bucketOf(cardId);
		const cards = byBucket.get(bucket) ?? new Map<string, LogEntry[]>();
		byBucket.set(bucket, cards.set(cardId, entries));
	}
	return byBucket;
}

/** The logs of a bucket that another device made longer. */
function mergeBucket(
	stored: LogBucket | undefined,
	theirs: ByCard,
	{
		merging,
		grown
	}: { readonly merging: Merging; readonly grown: Map<string, readonly LogEntry[]> }
): HistoryRecord[] {
	const known = new Map(
		(stored ? historiesIn(stored) : []).map((history) => [history.cardId, history])
	);
	const changed: HistoryRecord[] = [];
	for (const [cardId, arrived] of theirs) {
		const history = known.get(cardId);
		const mine = history ? unpackHistory(cardId, history) : [];
		const entries = inOrder(mergeLogs([mine, arrived]));
		const merged = historyRecord(cardId, entries);
		if (history && isSameLog(history, merged)) continue;
		merging.tallies.add(reviewsOf(mine), -1);
		merging.tallies.add(reviewsOf(entries));
		merging.count += entries.length - mine.length;
		grown.set(cardId, entries);
		changed.push(merged);
	}
	return changed;
}

/** The form of a log is fixed: equal logs are equal bytes. */
function isSameLog(a: HistoryRecord, b: HistoryRecord): boolean {
	return (
		canonicalJson([a.presetIds, a.algorithms]) === canonicalJson([b.presetIds, b.algorithms]) &&
		a.packed.length === b.packed.length &&
		a.packed.every((byte, index) => byte === b.packed[index])
	);
}

/** Cards whose reviews name one of the presets: until now they were replayed without it. */
export async function cardsNaming(
	db: PaperdeckDatabase,
	presetIds: ReadonlySet<string>
): Promise<string[]> {
	if (presetIds.size === 0) return [];
	const buckets = await db.logs.toArray();
	return buckets.flatMap(({ cardIds, words, wordsOf }) =>
		cardIds.filter((_, index) =>
			words[wordsOf[index] ?? 0]?.presetIds.some((id) => presetIds.has(id))
		)
	);
}
