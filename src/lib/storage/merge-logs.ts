import { DayTallies } from '$lib/scheduling/day-tally';
import type { LogEntry } from '$lib/scheduling/log';
import { inOrder } from '$lib/scheduling/replay';
import { reviewsOf } from '$lib/scheduling/review-columns';
import { canonicalJson } from '$lib/text/canonical-json';
import type { PaperdeckDatabase } from './database';
import { addToDays } from './days';
import { groupByBucket, withHistories } from './histories';
import { historyRecord, type HistoryRecord } from './history-record';
import { historiesIn, toBucket, type LogBucket } from './log-bucket';
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
	/** Logs that the merge made longer, by card. */
	readonly grown: Map<string, readonly LogEntry[]>;
	count: number;
}

export interface LogMerge {
	readonly hadLogs: boolean;
	readonly cards: CardReplayer;
	/** Takes note of the records as they are stored. */
	readonly onStored?: (buckets: readonly LogBucket[]) => void;
}

/** Merges entries that arrive into the logs here, as sets, and stores the cards they are of, in the transaction at hand. */
export async function mergeIntoLogs(
	db: PaperdeckDatabase,
	log: readonly LogEntry[],
	merge: LogMerge
): Promise<MergedLogs> {
	const merging: Merging = { tallies: new DayTallies(), grown: new Map(), count: 0 };
	const byCard = groupByCard(log);
	const grown = merge.hadLogs
		? await mergeIntoStored(db, byCard, { merging, ...merge })
		: await storeAll(db, byCard, { merging, ...merge });
	await addToDays(db, merging.tallies);
	return { grown, count: merging.count };
}

interface Work extends LogMerge {
	readonly merging: Merging;
}

/** The logs first: which of them grew is known only then. */
async function mergeIntoStored(
	db: PaperdeckDatabase,
	byCard: ByCard,
	{ merging, cards }: Work
): Promise<ReadonlySet<string>> {
	const arriving = [...groupByBucket([...byCard].map(([cardId, log]) => ({ cardId, log })))];
	let written: PromiseLike<unknown> = Promise.resolve();
	for (let from = 0; from < arriving.length; from += PORTION) {
		const portion = arriving.slice(from, from + PORTION);
		const stored = await db.logs.bulkGet(portion.map(([bucket]) => bucket));
		const changed = portion.flatMap(([bucket, theirs], index) => {
			const merged = mergeBucket(stored[index], theirs, merging);
			return merged.length > 0 ? [withHistories(stored[index], bucket, merged)] : [];
		});
		await written;
		written = db.logs.bulkPut(changed);
	}
	await written;
	const { grown } = merging;
	await cards.store([...grown.keys()], (id) => grown.get(id) ?? []);
	return new Set(grown.keys());
}

/**
 * Where there were no logs, all of them grow, and the browser stores cards meanwhile: it takes longer for
 * them than it takes to merge their logs.
 */
async function storeAll(
	db: PaperdeckDatabase,
	byCard: ByCard,
	{ merging, cards, onStored }: Work
): Promise<ReadonlySet<string>> {
	const histories: HistoryRecord[] = [];
	await cards.store([...byCard.keys()], (cardId) => {
		histories.push(...mergeBucket(undefined, [{ cardId, log: byCard.get(cardId) ?? [] }], merging));
		const log = merging.grown.get(cardId) ?? [];
		merging.grown.delete(cardId);
		return log;
	});
	const arrived = [...groupByBucket(histories)];
	let written: PromiseLike<unknown> = Promise.resolve();
	for (let from = 0; from < arrived.length; from += PORTION) {
		const portion = arrived.slice(from, from + PORTION);
		const buckets = portion.map(([bucket, ofBucket]) => toBucket(bucket, ofBucket));
		onStored?.(buckets);
		await written;
		written = db.logs.bulkPut(buckets);
	}
	await written;
	return new Set(byCard.keys());
}

type ByCard = ReadonlyMap<string, readonly LogEntry[]>;

function groupByCard(log: readonly LogEntry[]): ByCard {
	const byCard = new Map<string, LogEntry[]>();
	for (const entry of log) {
		const entries = byCard.get(entry.cardId);
		if (entries) entries.push(entry);
		else byCard.set(entry.cardId, [entry]);
	}
	return byCard;
}

interface Arrived {
	readonly cardId: string;
	readonly log: readonly LogEntry[];
}

/** The logs of a bucket that another device made longer. */
function mergeBucket(
	stored: LogBucket | undefined,
	theirs: readonly Arrived[],
	merging: Merging
): HistoryRecord[] {
	const known = new Map(
		(stored ? historiesIn(stored) : []).map((history) => [history.cardId, history])
	);
	const changed: HistoryRecord[] = [];
	for (const { cardId, log: arrived } of theirs) {
		const history = known.get(cardId);
		const mine = history ? unpackHistory(cardId, history) : [];
		const entries = inOrder(mergeLogs([mine, arrived]));
		const merged = historyRecord(cardId, entries);
		if (history && isSameLog(history, merged)) continue;
		merging.tallies.add(reviewsOf(mine), -1);
		merging.tallies.add(reviewsOf(entries));
		merging.count += entries.length - mine.length;
		merging.grown.set(cardId, entries);
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
