import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A kept file, read when its turn comes. */
export interface FileToBundle {
	readonly id: string;
	readonly read: () => Promise<Uint8Array>;
}

export interface BundleToWrite {
	/** The archive, as `writeArchive` writes it. */
	readonly archive: string;
	readonly files: readonly FileToBundle[];
	/** Gets the bundle in pieces, in order, so that only one file is in memory at a time. */
	readonly onBytes: (bytes: Uint8Array) => void;
}

export const ARCHIVE_NAME = 'library.json';
export const FILES_FOLDER = 'files/';

/** The archive and the kept files as one zip: `library.json`, and each file by its id. */
export async function writeBundle({ archive, files, onBytes }: BundleToWrite): Promise<void> {
	const zip = new Zip((error, bytes) => {
		if (error) throw error;
		onBytes(bytes);
	});
	const library = new ZipDeflate(ARCHIVE_NAME, { level: 6 });
	zip.add(library);
	library.push(strToU8(archive), true);
	for (const { id, read } of files) {
		// A PDF is compressed within: once more gains nothing.
		const entry = new ZipPassThrough(`${FILES_FOLDER}${id}`);
		zip.add(entry);
		entry.push(await read(), true);
	}
	zip.end();
}
