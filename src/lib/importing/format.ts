import type { ImportResult } from './import-result';

/** One kind of file: the contract of a folder under `importing/`. */
export interface Format {
	/** Is this such a file? Looks at the content first; a name may lie. Never throws. */
	readonly sniff: (bytes: Uint8Array, name: string) => boolean;
	/** What it holds. Whatever is wrong with it comes back as problems, never as an exception. */
	readonly read: (bytes: Uint8Array, name: string) => ImportResult;
}

/** What a reader that takes its time is told, and tells. */
export interface ReadOptions {
	/** Ends the reading; the promise is rejected with the signal's reason. */
	readonly signal?: AbortSignal;
	/** Parts of the file, as pages or files of an archive: how many are read, and of how many. */
	readonly onProgress?: (doneCount: number, count: number) => void;
	/** Opens a locked file; it is used here and kept nowhere. */
	readonly password?: string;
	/** The one file of an archive that is wanted, by its path in it. */
	readonly only?: string;
	/** One of pdf.js's tables of Chinese, Japanese and Korean letters; without them such fonts stay mute. */
	readonly letterTable?: LetterTable;
}

/** The bytes of a table by the name of its file, as `UniJIS-UCS2-H.bcmap`. */
export type LetterTable = (file: string) => Promise<Uint8Array>;

/** A kind of file that is read part by part, with a pause between so that it can be stopped. */
export interface AwaitedFormat {
	/** As of a `Format`. */
	readonly sniff: (bytes: Uint8Array, name: string) => boolean;
	/** As of a `Format`; rejects only when `options.signal` is aborted. */
	readonly read: (bytes: Uint8Array, name: string, options: ReadOptions) => Promise<ImportResult>;
}

/** Enough to know a format by. */
const HEAD_LENGTH = 2048;

// UTF-16: of Western text, every second byte is zero.
function withoutUtf16(head: string): string {
	const zeros = head.split('\0').length - 1;
	return zeros > 0.3 * head.length ? head.replace(/^(?:\xFF\xFE|\xFE\xFF)|\0/g, '') : head;
}

/** The first bytes as Latin-1, without a byte order mark and leading space, for looking at. */
export function headOf(bytes: Uint8Array): string {
	const known = heads.get(bytes);
	if (known !== undefined) return known;
	const head = readHead(bytes);
	heads.set(bytes, head);
	return head;
}

// Every format looks at the same file.
const heads = new WeakMap<Uint8Array, string>();

function readHead(bytes: Uint8Array): string {
	const head = String.fromCharCode(...bytes.subarray(0, HEAD_LENGTH));
	return withoutUtf16(head)
		.replace(/^\xEF\xBB\xBF/, '')
		.trimStart();
}
