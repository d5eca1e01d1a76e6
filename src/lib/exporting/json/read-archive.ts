import * as v from 'valibot';
import { say } from '$lib/language/say';
import type { Everything } from '$lib/library/everything';
import type { LogEntry } from '$lib/scheduling/log';
import { logEntry } from './log-schema';
import { plainReviewCheck } from './plain-review';
import { meetingRecord, quizRecord } from './room-schema';
import { cardFields, draftRecord, paperRecord, preset } from './schema';
import { settingRecord } from './setting-schema';
import { keptFileRecord, labelledRecord, labelRecord, waitingRecord } from './shelf-schema';
import { ARCHIVE_FORMAT, ARCHIVE_VERSION } from './write-archive';

/** Something in an archive that could not be read. A value, never thrown. */
export interface ArchiveProblem {
	readonly code:
		| 'not-json'
		| 'not-an-archive'
		| 'newer-version'
		| 'missing-list'
		| 'unreadable-record'
		| 'more-unreadable-records';
	/** What happened, what is kept, what to do. */
	readonly message: string;
	/** The place in the archive, e.g. `cards[3]`. */
	readonly at?: string;
}

export interface ReadArchive {
	/** What can be merged; `null` when the file as a whole could not be read. */
	readonly archive: Everything | null;
	readonly problems: readonly ArchiveProblem[];
}

/** Reads what `writeArchive` wrote. A record that is damaged is left out and listed; the rest is kept. */
export function readArchive(text: string): ReadArchive {
	const problems: ArchiveProblem[] = [];
	const file = parseJson(text);
	const refusal = file === undefined ? notJson() : refusalOf(file);
	if (refusal || !isObject(file)) return { archive: null, problems: [refusal ?? notAnArchive()] };
	const archive: Everything = {
		papers: readList({ file, name: 'papers', one: 'paper', problems }, paperRecord),
		cards: readList({ file, name: 'cards', one: 'card', problems }, cardFields),
		drafts: readList({ file, name: 'drafts', one: 'draft', problems }, draftRecord),
		log: readList<LogEntry>(
			{ file, name: 'log', one: 'log entry', problems, isPlain: plainReviewCheck() },
			logEntry
		),
		presets: readList({ file, name: 'presets', one: 'preset', problems }, preset),
		settings: readList({ file, name: 'settings', one: 'setting', problems }, settingRecord),
		...readShelves(file, problems),
		...readRooms(file, problems)
	};
	return { archive, problems };
}

/** Lists that came with version 2 of the form; an older file has none of them, and lacks nothing. */
function readShelves(
	file: Readonly<Record<string, unknown>>,
	problems: ArchiveProblem[]
): Pick<Everything, 'labels' | 'labelled' | 'files' | 'waiting'> {
	if (file['version'] === 1) return { labels: [], labelled: [], files: [], waiting: [] };
	const one = { labelled: 'label of a paper', waiting: 'work to be fetched' };
	return {
		labels: readList({ file, name: 'labels', one: 'label', problems }, labelRecord),
		labelled: readList({ file, name: 'labelled', one: one.labelled, problems }, labelledRecord),
		files: readList({ file, name: 'files', one: 'kept file', problems }, keptFileRecord),
		waiting: readList({ file, name: 'waiting', one: one.waiting, problems }, waitingRecord)
	};
}

/** Lists that came with version 3. */
function readRooms(
	file: Readonly<Record<string, unknown>>,
	problems: ArchiveProblem[]
): Pick<Everything, 'meetings' | 'quizzes'> {
	if (file['version'] === 1 || file['version'] === 2) return { meetings: [], quizzes: [] };
	return {
		meetings: readList({ file, name: 'meetings', one: 'meeting', problems }, meetingRecord),
		quizzes: readList({ file, name: 'quizzes', one: 'quiz', problems }, quizRecord)
	};
}

const notJson = (): ArchiveProblem => ({
	code: 'not-json',
	message:
		'This file is not a Paperdeck archive, or it was cut off: it is no complete JSON. Your library is as it was. Choose a file that Paperdeck exported, or export it again.'
});

const notAnArchive = (): ArchiveProblem => ({
	code: 'not-an-archive',
	message:
		'This file is JSON, but no Paperdeck archive. Your library is as it was. Choose a file that Paperdeck exported.'
});

/** `undefined` where the text is no JSON; no JSON text means `undefined`. */
function parseJson(text: string): unknown {
	try {
		// A byte order mark is what some editors leave at the beginning.
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		// Answered by the caller as a problem; the parser's own words help no reader.
		return undefined;
	}
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}

function refusalOf(file: unknown): ArchiveProblem | null {
	if (!isObject(file) || file['format'] !== ARCHIVE_FORMAT) return notAnArchive();
	const version = file['version'];
	if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
		return notAnArchive();
	}
	if (version <= ARCHIVE_VERSION) return null;
	return {
		code: 'newer-version',
		message: `This archive was written by a newer Paperdeck (form ${version}; this one reads up to ${ARCHIVE_VERSION}). Your library is as it was. Update Paperdeck, then import the file again.`
	};
}

interface ListToRead<T> {
	readonly file: Readonly<Record<string, unknown>>;
	readonly name: keyof Everything;
	/** What one record is called in a sentence. */
	readonly one: string;
	readonly problems: ArchiveProblem[];
	/** Lets through what needs no look at the schema. */
	readonly isPlain?: (record: unknown) => record is T;
}

/** So many rejects of one list are told one by one; the others as a number. */
const LISTED_COUNT = 20;

function readList<T>(list: ListToRead<NoInfer<T>>, schema: v.GenericSchema<unknown, T>): T[] {
	const { file, name, one, problems, isPlain } = list;
	const records = file[name];
	if (!Array.isArray(records)) {
		problems.push(missingList(name));
		return [];
	}
	const read: T[] = [];
	let rejectedCount = 0;
	for (const [index, record] of records.entries()) {
		if (isPlain?.(record)) {
			read.push(record);
			continue;
		}
		const result = v.safeParse(schema, record, { abortEarly: true });
		if (result.success) read.push(result.output);
		else if (++rejectedCount <= LISTED_COUNT) {
			const reason = reasonOf(result.issues[0]);
			problems.push(unreadable({ one, at: `${name}[${index}]`, record, reason }));
		}
	}
	const unlistedCount = rejectedCount - LISTED_COUNT;
	if (unlistedCount > 0) problems.push(moreUnreadable(name, one, unlistedCount));
	return read;
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
	const path = v.getDotPath(issue);
	return path ? `${path}: ${issue.message}` : issue.message;
}

function missingList(name: string): ArchiveProblem {
	return {
		code: 'missing-list',
		message: `The archive has no list of ${name}. The rest of it is kept. If you expected some, export it again where it came from.`,
		at: name
	};
}

interface Reject {
	readonly one: string;
	readonly at: string;
	readonly record: unknown;
	readonly reason: string;
}

function unreadable({ one, at, record, reason }: Reject): ArchiveProblem {
	const id = isObject(record) && typeof record['id'] === 'string' ? record['id'] : '';
	const which = [one, id].filter(Boolean).join(' ');
	return {
		code: 'unreadable-record',
		message: `A ${which} was left out, it is damaged (${reason}). The rest of the archive is kept. If you miss it, export it again where it came from.`,
		at
	};
}

function moreUnreadable(name: string, one: string, count: number): ArchiveProblem {
	return {
		code: 'more-unreadable-records',
		message: say(
			`${count} more of the same kind (${one}) were left out, they are damaged. The rest of the archive is kept. If you miss them, export again where the file came from.`
		),
		at: name
	};
}
