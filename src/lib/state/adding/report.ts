import type { ImportResult } from '$lib/importing/import-result';
import { isKept } from '$lib/importing/kept';
import type { ImportProblem } from '$lib/importing/problem';
import { say } from '$lib/language/say';
import type { Paper } from '$lib/papers/paper';
import { PASTED_TEXT, type Source } from './source';

/** One thing that was left out, or a remark on one that was kept: where, why, what to do. */
export interface Remark {
	readonly at: string;
	readonly message: string;
}

/** What one source gave. */
export interface Outcome {
	readonly source: Source;
	readonly result: ImportResult;
	/** The record of the list of works to fetch that it came from. */
	readonly waitingId?: string;
}

export interface ReadPaper {
	readonly paper: Paper;
	/** Its own file, where that held nothing else: it can be kept beside the text. */
	readonly file?: File;
	readonly waitingId?: string;
}

/** All that came of several sources, counted so that nothing is missing. */
export interface Report {
	readonly papers: readonly ReadPaper[];
	readonly rejects: readonly Remark[];
	/** On papers that were kept. */
	readonly notes: readonly Remark[];
	/** Entries that a file holds twice. */
	readonly repeatedCount: number;
	/** Papers that wait for their text. */
	readonly bareCount: number;
	/** Files that ask for a password. */
	readonly locked: readonly LockedSource[];
}

export interface LockedSource {
	readonly source: Source;
	/** The locked file's path in the archive that the source is. */
	readonly path?: string;
	/** As it is shown; no two files of a report have one name. */
	readonly name: string;
	/** A password was given, and it did not open the file. */
	readonly isRefused: boolean;
}

/** Said of every entry that comes without an abstract: counted, not listed. */
const BARE = 'waits-for-text';
const REPEATED = 'repeated-entry';
const LOCKED = new Set(['password-needed', 'password-wrong']);
/** Reasons of one file that are told; the rest says the same. */
const MAX_REASONS = 3;

/** Of a text that has none, what it is. */
function shownName({ name }: Source): string {
	return name === PASTED_TEXT ? say('pasted text') : name;
}

function place({ source }: Outcome, { at }: ImportProblem): string {
	const name = shownName(source);
	return at === undefined || at === source.name ? name : `${name} · ${at}`;
}

/** Those of the source's files that a password would open. */
function locksOf({ source, result }: Outcome): LockedSource[] {
	if (!source.file) return [];
	return result.problems.filter(isLock).map(({ code, at }) => {
		const isInside = at !== undefined && at !== source.name;
		const isRefused = code === 'password-wrong';
		const own = { source, isRefused };
		return isInside
			? { ...own, path: at, name: `${source.name} · ${at}` }
			: { ...own, name: source.name };
	});
}

const isLock = ({ code }: ImportProblem) => LOCKED.has(code);

function reject(source: Source, problems: readonly ImportProblem[]): Remark {
	const messages = [...new Set(problems.map(({ message }) => message))].slice(0, MAX_REASONS);
	const nothing = 'No paper was found in this; nothing was added. Copy its text and paste it.';
	return { at: shownName(source), message: messages.join(' ') || nothing };
}

export function reportOf(outcomes: readonly Outcome[]): Report {
	const papers: ReadPaper[] = [];
	const rejects: Remark[] = [];
	const notes: Remark[] = [];
	const locked: LockedSource[] = [];
	let repeatedCount = 0;
	let bareCount = 0;
	for (const outcome of outcomes) {
		const { source, waitingId } = outcome;
		const { result } = outcome;
		const locks = locksOf(outcome);
		locked.push(...locks);
		const told = locks.length > 0 ? result.problems.filter((one) => !isLock(one)) : result.problems;
		if (result.papers.length === 0) {
			if (locks.length === 0 || told.some((one) => !isKept(one)))
				rejects.push(reject(source, told));
			continue;
		}
		const only = result.papers.length === 1;
		for (const paper of result.papers) {
			const file = only && source.file && { file: source.file };
			papers.push({ paper, ...file, ...(waitingId !== undefined && { waitingId }) });
		}
		bareCount += result.papers.filter(({ text }) => text === '').length;
		for (const problem of told) {
			const remark = { at: place(outcome, problem), message: problem.message };
			if (problem.code === REPEATED) repeatedCount += 1;
			else if (!isKept(problem)) rejects.push(remark);
			else if (problem.code !== BARE) notes.push(remark);
		}
	}
	return { papers, rejects, notes, repeatedCount, bareCount, locked };
}

/** Two reports as one, the second's after the first's. */
export function together(one: Report, other: Report): Report {
	return {
		papers: [...one.papers, ...other.papers],
		rejects: [...one.rejects, ...other.rejects],
		notes: [...one.notes, ...other.notes],
		repeatedCount: one.repeatedCount + other.repeatedCount,
		bareCount: one.bareCount + other.bareCount,
		locked: [...one.locked, ...other.locked]
	};
}
