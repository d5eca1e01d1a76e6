import type { Paper } from '$lib/papers/paper';
import type { AwaitedFormat, ReadOptions } from '../format';
import type { ImportResult } from '../import-result';
import { readLatexProject } from '../latex/read-latex';
import { importProblem, type ImportProblem, type ImportProblemCode } from '../problem';
import { baseName, type ArchiveEntry, type Listing } from './entry';
import { isBeside, isJunk, isOfficeDocument, isTexFile } from './file-kinds';
import { latexProjects, type LatexProjects } from './latex-folders';
import { isTar, listTar } from './tar';
import { gunzipped } from './unpack';
import { listZip } from './zip';

/** Reads one file that is no archive. */
type ReadFile = (bytes: Uint8Array, name: string, options: ReadOptions) => Promise<ImportResult>;

/** Of one file, unpacked, in bytes: a book of scans has less. */
const MAX_FILE = 300_000_000;
/** Of all files of TeX of an archive, which are held together. */
const MAX_TEX = 60_000_000;
/** Of all files of an archive and the archives in it, unpacked one after the other. */
const MAX_TOTAL = 4_000_000_000;
/** Archives within archives. */
const MAX_DEPTH = 3;

const isZip = (bytes: Uint8Array) =>
	bytes[0] === 0x50 &&
	bytes[1] === 0x4b &&
	((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));
const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
const isArchive = (bytes: Uint8Array) => isZip(bytes) || isGzip(bytes) || isTar(bytes);

/** What the archives of one file share. */
interface Unpacking {
	readonly read: ReadFile;
	readonly options: ReadOptions;
	/** Bytes that may still be unpacked. */
	left: number;
	/** The archive the reader chose. */
	readonly name: string;
}

const nothing = (code: ImportProblemCode, at: string): ImportResult => ({
	papers: [],
	problems: [importProblem(code, at)]
});

function merged(results: readonly ImportResult[]): ImportResult {
	return {
		papers: results.flatMap(({ papers }) => papers),
		problems: results.flatMap(({ problems }) => problems)
	};
}

function pause(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}

// "plos.bib: Smith 2004": which file a problem lies in, where several were read.
function named(
	{ papers, problems }: ImportResult,
	path: string,
	{ name }: Unpacking
): ImportResult {
	const placed = (problem: ImportProblem) => {
		const { at } = problem;
		const isNamed = at === undefined || at === path || at === baseName(path);
		return { ...problem, at: isNamed ? path : `${path}: ${at}` };
	};
	const sourced = (paper: Paper): Paper => ({ ...paper, source: { name: path, listing: name } });
	return { papers: papers.map(sourced), problems: problems.map(placed) };
}

function opened(entry: ArchiveEntry, unpacking: Unpacking): Uint8Array | ImportResult {
	const { path } = entry;
	if (entry.isLocked) return nothing('locked-entry', path);
	if (unpacking.left <= 0) return nothing('archive-too-large', path);
	const bytes = entry.open(Math.min(MAX_FILE, unpacking.left));
	if (bytes === 'too-large') return nothing('file-too-large', path);
	if (bytes === 'broken') return nothing('broken-in-archive', path);
	unpacking.left -= bytes.length;
	return bytes;
}

/** Papers in TeX; their files are held together, for one takes in another. */
function texOf(entries: readonly ArchiveEntry[], unpacking: Unpacking): LatexProjects {
	const files = new Map<string, Uint8Array>();
	let length = 0;
	for (const entry of entries) {
		if (!isTexFile(entry.path) || entry.isLocked) continue;
		const bytes = entry.open(Math.min(MAX_TEX - length, unpacking.left));
		if (typeof bytes === 'string') continue;
		length += bytes.length;
		files.set(entry.path, bytes);
	}
	unpacking.left -= length;
	return latexProjects(files);
}

async function readEntry(
	entry: ArchiveEntry,
	unpacking: Unpacking,
	depth: number
): Promise<ImportResult> {
	const { path } = entry;
	const bytes = opened(entry, unpacking);
	if (!(bytes instanceof Uint8Array)) return bytes;
	try {
		if (isArchive(bytes)) return await readArchive(bytes, path, { unpacking, depth: depth + 1 });
		// A file's progress is not the archive's.
		const options = { ...unpacking.options, onProgress: () => undefined };
		return named(await unpacking.read(bytes, baseName(path), options), path, unpacking);
	} catch {
		unpacking.options.signal?.throwIfAborted();
		// One file that breaks its reader leaves the others alone; it is named and counted.
		return nothing('unreadable-in-archive', path);
	}
}

function asideProblem(paths: readonly string[]): ImportProblem[] {
	if (paths.length === 0) return [];
	const shown = paths.slice(0, 3).map(baseName).join(', ');
	const more = paths.length > 3 ? ', …' : '';
	return [importProblem('left-aside', `${paths.length} (${shown}${more})`)];
}

/** Where an archive stands: within which, and how deep. */
interface Place {
	readonly unpacking: Unpacking;
	readonly depth: number;
}

const ARCHIVE_NAME = /\.(?:zip|tar|tgz|gz|gzip)$/i;

/** The one file that is wanted, in this archive or in one within it. */
async function readOnly(
	all: readonly ArchiveEntry[],
	only: string,
	{ unpacking, depth }: Place
): Promise<ImportResult> {
	const wanted = all.find(({ path }) => path === only);
	if (wanted) return readEntry(wanted, unpacking, depth);
	const results: ImportResult[] = [];
	for (const entry of all.filter(({ path }) => ARCHIVE_NAME.test(path))) {
		const inner = await readEntry(entry, unpacking, depth);
		if (inner.papers.length > 0) return inner;
		results.push(inner);
	}
	return merged(results);
}

async function readListing(listing: Listing, name: string, place: Place): Promise<ImportResult> {
	const { unpacking, depth } = place;
	const { signal, onProgress } = unpacking.options;
	const all = listing.entries.filter(({ path }) => !isJunk(path));
	if (isOfficeDocument(all.map(({ path }) => path))) return nothing('office', name);
	const { only } = unpacking.options;
	if (only !== undefined) return readOnly(all, only, place);
	const projects = texOf(all, unpacking);
	const entries = all.filter(({ path, isLocked }) => isLocked || !projects.owns(path));
	const aside = entries.filter(({ path }) => isBeside(path)).map(({ path }) => path);
	const files = entries.filter(({ path }) => !isBeside(path));
	const isOnlyTex = files.length === 0 && projects.mains.length <= 1 && depth <= 1;
	const tex = readLatexProject(projects.files, name);
	const results = [isOnlyTex ? tex : named(tex, projects.mains[0] ?? name, unpacking)];
	const count = files.length + (projects.mains.length > 0 ? 1 : 0);
	for (const [at, entry] of files.entries()) {
		signal?.throwIfAborted();
		results.push(await readEntry(entry, unpacking, depth));
		if (depth === 0) onProgress?.(count - files.length + at + 1, count);
		if (at % 8 === 7) await pause();
	}
	const { papers, problems } = merged(results);
	const own = [
		...asideProblem(aside),
		...(listing.isCutShort ? [importProblem('archive-cut-short', name)] : []),
		...(listing.hasMore ? [importProblem('too-many-files', name)] : [])
	];
	if (papers.length + problems.length === 0 && !listing.isCutShort)
		return nothing('empty-archive', name);
	return { papers, problems: [...problems, ...own] };
}

async function readGzip(bytes: Uint8Array, name: string, place: Place): Promise<ImportResult> {
	const { unpacking, depth } = place;
	const { state, bytes: inside } = gunzipped(bytes, Math.min(MAX_FILE, unpacking.left));
	if (state === 'too-large') return nothing('file-too-large', name);
	if (inside.length === 0) return nothing('broken-archive', name);
	unpacking.left -= inside.length;
	const cut =
		state === 'broken' && !isTar(inside) ? [importProblem('archive-cut-short', name)] : [];
	const { papers, problems } = isArchive(inside)
		? await readArchive(inside, name, { unpacking, depth: depth + 1 })
		: await unpacking.read(inside, name.replace(/\.gz(?:ip)?$/i, ''), unpacking.options);
	return { papers, problems: [...problems, ...cut] };
}

async function readArchive(bytes: Uint8Array, name: string, place: Place): Promise<ImportResult> {
	if (place.depth > MAX_DEPTH) return nothing('archive-too-deep', name);
	if (isGzip(bytes)) return readGzip(bytes, name, place);
	const listing = isZip(bytes) ? listZip(bytes) : listTar(bytes);
	if (listing.entries.length === 0 && listing.isCutShort) return nothing('broken-archive', name);
	return readListing(listing, name, place);
}

/** The files of a folder, as if they came in an archive. */
export function readFolderWith(read: ReadFile) {
	return (
		entries: readonly ArchiveEntry[],
		name: string,
		options: ReadOptions = {}
	): Promise<ImportResult> =>
		readListing({ entries, isCutShort: false, hasMore: false }, name, {
			unpacking: { read, options, left: MAX_TOTAL, name },
			depth: 0
		});
}

/** ZIP, tar and gzip: each file in them is read by `read`, one after the other. */
export function archiveFormat(read: ReadFile): AwaitedFormat {
	return {
		sniff: isArchive,
		read: (bytes, name, options) =>
			readArchive(bytes, name, {
				unpacking: { read, options, left: MAX_TOTAL, name },
				depth: 0
			})
	};
}
