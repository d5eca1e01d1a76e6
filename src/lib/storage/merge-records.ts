import type { CardFields } from '$lib/cards/card-record';
import type { DraftRecord } from '$lib/cards/draft-record';
import type { SettingRecord } from '$lib/library/everything';
import type { KeptFileRecord } from '$lib/papers/kept-file';
import type { MeetingRecord } from '$lib/meetings/meeting';
import type { LabelledRecord, LabelRecord } from '$lib/papers/label';
import type { PaperRecord } from '$lib/papers/paper-record';
import type { Stamps } from '$lib/papers/stamps';
import type { WaitingRecord } from '$lib/papers/waiting';
import type { QuizRecord } from '$lib/quizzes/quiz-record';
import { mergeSittings } from '$lib/quizzes/room';
import type { LogEntry } from '$lib/scheduling/log';
import { canonicalJson } from '$lib/text/canonical-json';

interface Stamped {
	readonly stamps: Stamps;
}

/** The two sides of a merge. Which is which makes no difference to what comes out. */
type Pair<T> = readonly [T, T];

/** Of two values without a newer one: whichever every device picks. */
function agreed<T>([a, b]: Pair<T>): T {
	return canonicalJson(a) <= canonicalJson(b) ? a : b;
}

/** A field's value on the side that wrote it last. */
function newest<T extends Stamped, Value>(
	[a, b]: Pair<T>,
	field: string,
	valueOf: (record: T) => Value
): Value {
	const [stampOfA, stampOfB] = [a.stamps[field] ?? '', b.stamps[field] ?? ''];
	if (stampOfA === stampOfB) return agreed([valueOf(a), valueOf(b)]);
	return valueOf(stampOfA > stampOfB ? a : b);
}

function mergeStamps([a, b]: Pair<Stamped>): Stamps {
	const merged: Record<string, string> = { ...a.stamps };
	for (const [field, stamp] of Object.entries(b.stamps)) {
		const known = merged[field];
		if (known === undefined || stamp > known) merged[field] = stamp;
	}
	return merged;
}

export function mergePaper(pair: Pair<PaperRecord>): PaperRecord {
	const [a, b] = pair;
	const read = newest(pair, 'paper', ({ paper }) => ({ ...paper, citation: null }));
	const citation = newest(pair, 'citation', ({ paper }) => paper.citation);
	const readingStatus = newest(pair, 'readingStatus', (record) => record.readingStatus ?? null);
	const note = newest(pair, 'note', (record) => record.note ?? null);
	return {
		id: a.id,
		paper: { ...read, citation },
		...(readingStatus && { readingStatus }),
		...(note !== null && { note }),
		origin: agreed([a.origin, b.origin]),
		addedAt: Math.min(a.addedAt, b.addedAt),
		deletedAt: newest(pair, 'deletedAt', ({ deletedAt }) => deletedAt),
		stamps: mergeStamps(pair)
	};
}

export function mergeCard(pair: Pair<CardFields>): CardFields {
	const [a, b] = pair;
	return {
		id: a.id,
		paperId: agreed([a.paperId, b.paperId]),
		...newest(pair, 'content', ({ content, edited }) => ({ content, edited })),
		...mergeEdits(pair),
		origin: agreed([a.origin, b.origin]),
		position: newest(pair, 'position', ({ position }) => position),
		created: earlier([a, b]).created,
		deletedAt: newest(pair, 'deletedAt', ({ deletedAt }) => deletedAt),
		stamps: mergeStamps(pair)
	};
}

/** Words that were changed on both sides were changed by both. */
function mergeEdits([a, b]: Pair<CardFields>): Pick<CardFields, 'edits'> {
	if (!a.edits && !b.edits) return {};
	return { edits: [...new Set([...(a.edits ?? []), ...(b.edits ?? [])])].sort() };
}

/** Accepted on two devices, a card is as old as the first acceptance. */
function earlier(pair: Pair<CardFields>): Pick<CardFields, 'created'> {
	const [a, b] = pair;
	if (a.created.at !== b.created.at) return a.created.at < b.created.at ? a : b;
	return { created: agreed([a.created, b.created]) };
}

export function mergeDraft(pair: Pair<DraftRecord>): DraftRecord {
	const [a, b] = pair;
	return {
		id: a.id,
		paperId: agreed([a.paperId, b.paperId]),
		draft: agreed([a.draft, b.draft]),
		position: Math.min(a.position, b.position),
		status: newest(pair, 'status', ({ status }) => status),
		stamps: mergeStamps(pair)
	};
}

export function mergeSetting(pair: Pair<SettingRecord>): SettingRecord {
	const [a, b] = pair;
	if (a.stamp === b.stamp) return agreed(pair);
	return a.stamp > b.stamp ? a : b;
}

/** Whether each entry is later than the one before: then none is there twice, as a look at all would tell. */
function isAscending(log: readonly LogEntry[]): boolean {
	return log.every(({ id }, index) => index === 0 || id > (log[index - 1]?.id ?? ''));
}

/** Two logs of one card as one set by id. */
export function mergeLogs([a, b]: Pair<readonly LogEntry[]>): readonly LogEntry[] {
	if (a.length === 0 && isAscending(b)) return b;
	const merged = new Map<string, LogEntry>();
	for (const entry of a) merged.set(entry.id, entry);
	for (const entry of b) {
		const known = merged.get(entry.id);
		merged.set(entry.id, known ? agreed([known, entry]) : entry);
	}
	return [...merged.values()];
}

function mergeDeletion(pair: Pair<Stamped & { readonly deletedAt: number | null }>) {
	return {
		deletedAt: newest(pair, 'deletedAt', ({ deletedAt }) => deletedAt),
		stamps: mergeStamps(pair)
	};
}

export function mergeLabel(pair: Pair<LabelRecord>): LabelRecord {
	const [a, b] = pair;
	const name = newest(pair, 'name', (label) => label.name);
	return { id: a.id, kind: agreed([a.kind, b.kind]), name, ...mergeDeletion(pair) };
}

export function mergeLabelled(pair: Pair<LabelledRecord>): LabelledRecord {
	const [a, b] = pair;
	const { labelId, paperId } = agreed([a, b].map(pairOf) as [LabelPair, LabelPair]);
	return { id: a.id, labelId, paperId, ...mergeDeletion(pair) };
}

type LabelPair = Pick<LabelledRecord, 'labelId' | 'paperId'>;

function pairOf({ labelId, paperId }: LabelledRecord): LabelPair {
	return { labelId, paperId };
}

export function mergeFile(pair: Pair<KeptFileRecord>): KeptFileRecord {
	const [a, b] = pair;
	return {
		id: a.id,
		paperId: agreed([a.paperId, b.paperId]),
		name: agreed([a.name, b.name]),
		mediaType: agreed([a.mediaType, b.mediaType]),
		byteCount: agreed([a.byteCount, b.byteCount]),
		addedAt: Math.min(a.addedAt, b.addedAt),
		...mergeDeletion(pair)
	};
}

export function mergeWaiting(pair: Pair<WaitingRecord>): WaitingRecord {
	const [a, b] = pair;
	return {
		id: a.id,
		kind: agreed([a.kind, b.kind]),
		value: agreed([a.value, b.value]),
		addedAt: Math.min(a.addedAt, b.addedAt),
		...newest(pair, 'tried', attemptOf),
		...mergeDeletion(pair)
	};
}

function attemptOf({ lastTriedAt, problem }: WaitingRecord) {
	return {
		...(lastTriedAt !== undefined && { lastTriedAt }),
		...(problem !== undefined && { problem })
	};
}

export function mergeMeeting(pair: Pair<MeetingRecord>): MeetingRecord {
	const meeting = newest(pair, 'meeting', (record) => {
		const { name, at, timeZone, paperIds, minutesPerDay } = record;
		return { name, at, timeZone, paperIds, minutesPerDay };
	});
	return { id: pair[0].id, ...meeting, ...mergeDeletion(pair) };
}

/** An id is emptied once its answer was counted as a review; it must not be counted again. */
function notYetCounted([a, b]: Pair<readonly string[]>): string[] {
	return a.slice(0, b.length).map((id, at) => (b[at] === '' ? '' : id));
}

/** Answers and results only ever grow: whoever is further on is right, and all results count. */
export function mergeQuiz(pair: Pair<QuizRecord>): QuizRecord {
	const [a, b] = pair;
	const further = a.answers.length > b.answers.length ? a : b;
	const record = a.answers.length === b.answers.length ? agreed(pair) : further;
	const notes = agreed([a.notes, b.notes]);
	const scores = agreed([a.scores, b.scores]);
	return {
		...record,
		...(record.cardIds && { cardIds: notYetCounted([a.cardIds ?? [], b.cardIds ?? []]) }),
		sittings: mergeSittings(a.sittings, b.sittings),
		scores: { ...b.scores, ...a.scores, ...scores },
		notes: { ...b.notes, ...a.notes, ...notes },
		...mergeDeletion(pair)
	};
}
