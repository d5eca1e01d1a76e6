import { readArchive } from '$lib/exporting/json/read-archive';
import { writeArchive } from '$lib/exporting/json/write-archive';
import { mergeEverything, readEverything, type MergeCounts } from '$lib/storage/everything';
import { filesHere, putFileBytes, readFileBytes } from '$lib/storage/kept-files';
import type { App } from './app.svelte';
import { saveBlob, saveText } from './save-text';

/** Everything the library holds, as one file the browser saves. */
export async function exportEverything(app: App): Promise<void> {
	const text = writeArchive(await readEverything(app.db));
	const name = `paperdeck-${new Date().toISOString().slice(0, 10)}.json`;
	saveText(name, text, 'application/json');
}

/** The same with the kept files that are on this device, as one zip. */
export async function exportWithFiles(app: App): Promise<void> {
	const { writeBundle } = await import('$lib/exporting/bundle/write-bundle');
	const archive = writeArchive(await readEverything(app.db));
	const files = (await filesHere(app.db)).map(({ id }) => ({
		id,
		read: async () => {
			const blob = await readFileBytes(app.db, id);
			return new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
		}
	}));
	// Pieces of a blob may lie on the disk; one array of all files would have to fit the memory.
	const pieces: Blob[] = [];
	const onBytes = (bytes: Uint8Array) => void pieces.push(new Blob([new Uint8Array(bytes)]));
	await writeBundle({ archive, files, onBytes });
	const name = `paperdeck-${new Date().toISOString().slice(0, 10)}.zip`;
	saveBlob(name, new Blob(pieces, { type: 'application/zip' }));
}

/** How much the kept files would add to an export. */
export async function keptFilesSize(app: App): Promise<{ count: number; byteCount: number }> {
	const files = await filesHere(app.db);
	const byteCount = files.reduce((sum, file) => sum + file.byteCount, 0);
	return { count: files.length, byteCount };
}

/** What an import did, in numbers, and the sentences on what it left out. */
export interface ImportOutcome {
	readonly counts: MergeCounts | null;
	readonly problems: readonly string[];
}

/** Merges an exported file into the library: nothing here is overwritten by something older. */
export async function importEverything(app: App, file: File): Promise<ImportOutcome> {
	const { isBundle } = await import('$lib/exporting/bundle/read-bundle');
	const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
	if (!isBundle(head)) return importArchive(app, await file.text());
	return importBundle(app, new Uint8Array(await file.arrayBuffer()));
}

/** The archive first, then those files whose records it holds. */
async function importBundle(app: App, bytes: Uint8Array): Promise<ImportOutcome> {
	const { readBundledArchive, readBundledFile } = await import('$lib/exporting/bundle/read-bundle');
	const text = readBundledArchive(bytes);
	const outcome = await importArchive(app, text ?? '');
	if (!outcome.counts) return outcome;
	const files = readArchive(text ?? '').archive?.files ?? [];
	for (const record of files) {
		const file = readBundledFile(bytes, record);
		if (file) await app.write(() => putFileBytes(app.db, record.id, file));
	}
	return outcome;
}

async function importArchive(app: App, text: string): Promise<ImportOutcome> {
	const read = readArchive(text);
	const problems = read.problems.map((problem) => problem.message);
	const { archive } = read;
	if (!archive) return { counts: null, problems };
	const counts = await app.write(() => mergeEverything(app.db, archive));
	void import('./study-sums').then(({ sumInBackground }) => sumInBackground(app));
	return { counts: counts ?? null, problems };
}
