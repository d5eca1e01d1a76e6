import type { CardFields } from '$lib/cards/card-record';
import type { Everything } from '$lib/library/everything';
import type { PaperRecord } from '$lib/papers/paper-record';
import type { LogEntry } from '$lib/scheduling/log';
import { readStamp, type ClockTime } from '$lib/papers/stamps';
import { canonicalJson } from '$lib/text/canonical-json';
import { ArrivingSums } from './arriving-sums';
import type { PaperdeckDatabase } from './database';
import { wholeLog } from './histories';
import { receiveTimes } from './hybrid-clock';
import { timeOfId } from './id-times';
import { forgetSums, placeOf } from './kept-sums';
import type { LogBucket } from './log-bucket';
import {
	mergeCard,
	mergeDraft,
	mergeFile,
	mergeLabel,
	mergeLabelled,
	mergeMeeting,
	mergePaper,
	mergeQuiz,
	mergeSetting,
	mergeWaiting
} from './merge-records';
import { cardsNaming, mergeIntoLogs, type LogMerge, type MergedLogs } from './merge-logs';
import { getPapers, joinPaper, putPapers } from './paper-parts';
import { toPreset } from './presets';
import { shownPaperIds } from './queue-keys';
import { cardTables } from './put-cards';
import { CardReplayer, storedLogs } from './replay-cards';
import { everyCard, getCards } from './stored-cards';
import { without } from './without';

/** How many records a merge added or changed. */
export interface MergeCounts {
	readonly papers: number;
	readonly cards: number;
	readonly drafts: number;
	readonly logEntries: number;
	readonly settings: number;
}

const DERIVED = ['schedule', 'queueState', 'queueDay'] as const;

/** All that the reader has, deleted things included, at one instant. */
export function readEverything(db: PaperdeckDatabase): Promise<Everything> {
	return db.transaction('r', allTables(db), async () => ({
		papers: await allPapers(db),
		cards: (await everyCard(db)).map((card): CardFields => without(card, DERIVED)),
		drafts: await db.drafts.toArray(),
		log: (await wholeLog(db)).sort((a, b) => (a.id < b.id ? -1 : 1)),
		presets: await db.presets.toArray(),
		settings: await db.settings.toArray(),
		labels: await db.labels.toArray(),
		labelled: await db.labelled.toArray(),
		files: await db.files.toArray(),
		waiting: await db.waiting.toArray(),
		meetings: await db.meetings.toArray(),
		quizzes: await db.quizzes.toArray()
	}));
}

async function allPapers(db: PaperdeckDatabase): Promise<PaperRecord[]> {
	// Both tables come in the order of the same ids.
	const [heads, texts] = await Promise.all([db.papers.toArray(), db.texts.toArray()]);
	return heads.map((head, index) => joinPaper(head, texts[index]));
}

/**
 * Merges what another device, or an archive, has: logs as sets, every field by its newest stamp,
 * deletions included; then schedules are replayed. All of it or nothing; twice is once, and the
 * order of several merges makes no difference.
 */
export function mergeEverything(db: PaperdeckDatabase, theirs: Everything): Promise<MergeCounts> {
	return db.transaction('rw', allTables(db), async () => {
		await receiveTimes(db, timesIn(theirs));
		await forgetSums(db);
		const shownBefore = await shownPaperIds(db);
		const hadLogs = (await db.logs.count()) > 0;
		const papers = await mergeTable(paperTable(db), theirs.papers, mergePaper);
		const drafts = await mergeTable(db.drafts, theirs.drafts, mergeDraft);
		const settings = await mergeSettings(db, theirs);
		await mergeShelves(db, theirs);
		const cards = await mergeCards(db, theirs.cards);
		const shown = await shownPaperIds(db);
		const merged = new Map(cards.map((card) => [card.id, card]));
		const presetIds = await addPresets(db, theirs);
		const replayer = await CardReplayer.create(db, { merged, shown });
		const logs = await mergeLog(db, theirs.log, { hadLogs, cards: replayer });
		const others = new Set([
			...merged.keys(),
			// Without logs from before, those that grew are all there are.
			...(hadLogs ? await cardsNaming(db, presetIds) : []),
			...(await cardsOf(db, differing(shownBefore, shown)))
		]);
		const untouched = [...others].filter((id) => !logs.grown.has(id));
		await replayer.store(untouched, await storedLogs(db, untouched));
		return {
			papers: papers.length,
			cards: cards.length,
			drafts: drafts.length,
			logEntries: logs.count,
			settings
		};
	});
}

/** Merges the logs; where there were none, statistics are worked out as well. */
async function mergeLog(
	db: PaperdeckDatabase,
	log: readonly LogEntry[],
	{ hadLogs, cards }: LogMerge
): Promise<MergedLogs> {
	if (hadLogs || log.length === 0) return mergeIntoLogs(db, log, { hadLogs, cards });
	const sums = await ArrivingSums.create(db);
	const onStored = (buckets: readonly LogBucket[]) => sums.add(buckets);
	const merged = await mergeIntoLogs(db, log, { hadLogs, cards, onStored });
	const places = [...cards.replaying.merged.values()].map(placeOf);
	await sums.keep(db, places);
	return merged;
}

function allTables(db: PaperdeckDatabase) {
	return [
		...[
			db.papers,
			db.texts,
			...cardTables(db),
			db.drafts,
			db.logs,
			db.days,
			db.presets,
			db.settings
		],
		...[db.labels, db.labelled, db.files, db.fileBytes, db.waiting],
		...[db.meetings, db.quizzes, db.device]
	];
}

/** The newest readings of the clock in what arrives, one of the stamps and one of the ids. */
function timesIn(everything: Everything): ClockTime[] {
	const { papers, cards, drafts, settings, log } = everything;
	const { labels, labelled, files, waiting, meetings, quizzes } = everything;
	let newestStamp = '';
	const see = (stamp: string) => {
		if (stamp > newestStamp) newestStamp = stamp;
	};
	const shelves = [labels, labelled, files, waiting, meetings, quizzes];
	for (const records of [papers, cards, drafts, ...shelves]) {
		for (const { stamps } of records) Object.values(stamps).forEach(see);
	}
	for (const { stamp } of settings) see(stamp);
	const newestId = log.reduce((newest, { id }) => (id > newest ? id : newest), '');
	const stamped = readStamp(newestStamp);
	return [...(stamped ? [stamped] : []), ...(newestId ? [timeOfId(newestId)] : [])];
}

/** What merging needs of a Dexie table. */
interface MergeableTable<T> {
	bulkGet(ids: string[]): PromiseLike<(T | undefined)[]>;
	bulkPut(records: readonly T[]): PromiseLike<unknown>;
}

/** Merges records into their table and answers those that were added or changed. */
async function mergeTable<T extends { readonly id: string }>(
	table: MergeableTable<T>,
	theirs: readonly T[],
	merge: (pair: readonly [T, T]) => T
): Promise<T[]> {
	const arrived = new Map<string, T>();
	for (const record of theirs) {
		const twin = arrived.get(record.id);
		arrived.set(record.id, twin ? merge([twin, record]) : record);
	}
	const stored = await table.bulkGet([...arrived.keys()]);
	const changed = [...arrived.values()].flatMap((record, index) => {
		const mine = stored[index];
		const merged = mine ? merge([mine, record]) : record;
		return mine && canonicalJson(mine) === canonicalJson(merged) ? [] : [merged];
	});
	await table.bulkPut(changed);
	return changed;
}

function paperTable(db: PaperdeckDatabase): MergeableTable<PaperRecord> {
	return {
		bulkGet: (ids) => getPapers(db, ids),
		bulkPut: (records) => putPapers(db, records)
	};
}

/** Labels, kept files, what waits to be fetched, meetings and quizzes. */
async function mergeShelves(db: PaperdeckDatabase, theirs: Everything): Promise<void> {
	await mergeTable(db.labels, theirs.labels, mergeLabel);
	await mergeTable(db.labelled, theirs.labelled, mergeLabelled);
	const files = await mergeTable(db.files, theirs.files, mergeFile);
	const removed = files.filter(({ deletedAt }) => deletedAt !== null);
	await db.fileBytes.bulkDelete(removed.map(({ id }) => id));
	await mergeTable(db.waiting, theirs.waiting, mergeWaiting);
	await mergeTable(db.meetings, theirs.meetings, mergeMeeting);
	await mergeTable(db.quizzes, theirs.quizzes, mergeQuiz);
}

async function mergeSettings(db: PaperdeckDatabase, { settings }: Everything): Promise<number> {
	let changedCount = 0;
	for (const theirs of settings) {
		const mine = await db.settings.get(theirs.key);
		const merged = mine ? mergeSetting([mine, theirs]) : theirs;
		if (mine && canonicalJson(mine) === canonicalJson(merged)) continue;
		await db.settings.put(merged);
		changedCount += 1;
	}
	return changedCount;
}

/** Cards as they are after the merge, those that changed; they are stored when they are replayed. */
async function mergeCards(
	db: PaperdeckDatabase,
	theirs: readonly CardFields[]
): Promise<CardFields[]> {
	const table: MergeableTable<CardFields> = {
		bulkGet: async (ids) => (await getCards(db, ids)).map((card) => card && without(card, DERIVED)),
		bulkPut: async () => {}
	};
	return mergeTable(table, theirs, mergeCard);
}

/** Adds the presets that are not here yet and answers their ids. */
async function addPresets(db: PaperdeckDatabase, { presets }: Everything): Promise<Set<string>> {
	const known = new Set(await db.presets.toCollection().primaryKeys());
	// A preset is named by what it says; under another name it would stand in for what it is not.
	const added = presets.filter(
		(preset) => !known.has(preset.id) && toPreset(preset).id === preset.id
	);
	await db.presets.bulkPut(added);
	return new Set(added.map(({ id }) => id));
}

function differing(before: ReadonlySet<string>, after: ReadonlySet<string>): string[] {
	return [...new Set([...before, ...after])].filter((id) => before.has(id) !== after.has(id));
}

async function cardsOf(db: PaperdeckDatabase, paperIds: readonly string[]): Promise<string[]> {
	const wanted = new Set(paperIds);
	if (wanted.size === 0) return [];
	return (await db.paperCards.toArray()).flatMap((record) =>
		record.cardIds.filter((_, index) => wanted.has(record.paperIds[index] ?? ''))
	);
}
