import type { Readable } from '$lib/workers/ingest';

/** A file with the path it has in the folder that was chosen. */
export interface PathFile {
	readonly path: string;
	readonly file: File;
}

/** Something to read: a file, or a text. */
export interface Source extends Readable {
	readonly file?: File;
}

export const PASTED_TEXT = 'pasted text';

/** What systems put into folders beside the reader's files. */
const OF_THE_SYSTEM = /(?:^|\/)(?:\.[^/]*|~\$[^/]*|__MACOSX|Thumbs\.db|desktop\.ini)(?:\/|$)/i;

/** Not the reader's own: hidden, temporary, or of the system. */
export function isOfTheSystem(path: string): boolean {
	return OF_THE_SYSTEM.test(path);
}

export function sourceOfText(text: string): Source {
	const bytes = () => new TextEncoder().encode(text);
	return { name: PASTED_TEXT, open: async () => ({ name: PASTED_TEXT, bytes: bytes() }) };
}

/** What opens a locked file, or one in an archive. */
export interface Unlocking {
	readonly password: string;
	/** The one file of the archive that the password is for, by its path in it. */
	readonly only?: string;
}

export function sourceOfFile({ path, file }: PathFile, unlocking?: Unlocking): Source {
	return {
		name: path,
		file,
		open: async () => ({
			name: path,
			bytes: new Uint8Array(await file.arrayBuffer()),
			...unlocking
		})
	};
}
