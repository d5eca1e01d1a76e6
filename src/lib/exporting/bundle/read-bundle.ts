import { strFromU8, unzipSync } from 'fflate';
import { ARCHIVE_NAME, FILES_FOLDER } from './write-bundle';

/** A larger one is no library but a bomb: it would fill the memory before it is looked at. */
const MOST_ARCHIVE_BYTES = 1_000_000_000;

export function isBundle(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/** The archive of a bundle, or `undefined` where it is no bundle, or damaged. */
export function readBundledArchive(bytes: Uint8Array): string | undefined {
	const archive = unzipOne(bytes, ARCHIVE_NAME, MOST_ARCHIVE_BYTES);
	return archive && strFromU8(archive);
}

/** A file of a bundle; `undefined` where it is not there or larger than its record says. */
export function readBundledFile(
	bytes: Uint8Array,
	{ id, byteCount }: { readonly id: string; readonly byteCount: number }
): Uint8Array<ArrayBuffer> | undefined {
	return unzipOne(bytes, `${FILES_FOLDER}${id}`, byteCount);
}

function unzipOne(
	bytes: Uint8Array,
	wanted: string,
	mostBytes: number
): Uint8Array<ArrayBuffer> | undefined {
	try {
		const found = unzipSync(bytes, {
			filter: ({ name, originalSize }) => name === wanted && originalSize <= mostBytes
		});
		const file = found[wanted];
		return file && file.length <= mostBytes ? new Uint8Array(file) : undefined;
	} catch {
		// A zip that breaks off, or that only begins like one: the caller says so in its own words.
		return undefined;
	}
}
