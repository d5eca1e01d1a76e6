/** One file of an archive. Its path is a name to show and to compare, and opens nothing. */
export interface ArchiveEntry {
	readonly path: string;
	/** Packed with a password. */
	readonly isLocked: boolean;
	/** The bytes; `too-large` past the limits, `broken` where they cannot be unpacked. */
	readonly open: (limit: number) => Uint8Array | 'too-large' | 'broken';
}

/** What an archive holds. */
export interface Listing {
	readonly entries: readonly ArchiveEntry[];
	/** The archive breaks off before its end. */
	readonly isCutShort: boolean;
	/** More files than are listed here. */
	readonly hasMore: boolean;
}

/** Of one archive; a library of a lifetime has fewer files. */
export const MAX_ENTRIES = 20_000;

const CONTROL = /[\p{Cc}\p{Cf}]/gu;

/** A path as a name: `..`, roots and drive letters taken off, slashes one way, no hidden signs. */
export function safePath(path: string): string {
	const parts = path
		.slice(0, 4096)
		.replace(CONTROL, '')
		.split(/[\\/]/)
		.filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[a-z]:$/i.test(part));
	return parts.join('/');
}

export function baseName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

export function folderOf(path: string): string {
	return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Names in UTF-8, else in the Latin-1 that old packers wrote. */
export function decodeName(bytes: Uint8Array): string {
	const text = new TextDecoder('utf-8').decode(bytes);
	return text.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(bytes) : text;
}
