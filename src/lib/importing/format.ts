import type { ImportResult } from './import-result';

/** One kind of file: the contract of a folder under `importing/`. */
export interface Format {
	/** Is this such a file? Looks at the content first; a name may lie. Never throws. */
	readonly sniff: (bytes: Uint8Array, name: string) => boolean;
	/** What it holds. Whatever is wrong with it comes back as problems, never as an exception. */
	readonly read: (bytes: Uint8Array, name: string) => ImportResult;
}

/** Enough to know a format by. */
const HEAD_LENGTH = 2048;

/** The first bytes as Latin-1, without a byte order mark and leading space, for looking at. */
export function headOf(bytes: Uint8Array): string {
	const head = String.fromCharCode(...bytes.subarray(0, HEAD_LENGTH));
	return head.replace(/^\xEF\xBB\xBF/, '').trimStart();
}
