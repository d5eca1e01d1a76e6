import { readArchive } from '$lib/exporting/json/read-archive';
import { writeArchive } from '$lib/exporting/json/write-archive';
import { mergeEverything, readEverything, type MergeCounts } from '$lib/storage/everything';
import type { App } from './app.svelte';

/** Everything the library holds, as one file the browser saves. */
export async function exportEverything(app: App): Promise<void> {
	const text = writeArchive(await readEverything(app.db));
	const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
	const link = document.createElement('a');
	link.href = url;
	link.download = `paperdeck-${new Date().toISOString().slice(0, 10)}.json`;
	link.click();
	// Safari reads the blob after the click returns.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** What an import did, in numbers, and the sentences on what it left out. */
export interface ImportOutcome {
	readonly counts: MergeCounts | null;
	readonly problems: readonly string[];
}

/** Merges an exported file into the library: nothing here is overwritten by something older. */
export async function importEverything(app: App, file: File): Promise<ImportOutcome> {
	const read = readArchive(await file.text());
	const problems = read.problems.map((problem) => problem.message);
	const { archive } = read;
	if (!archive) return { counts: null, problems };
	const counts = await app.write(() => mergeEverything(app.db, archive));
	return { counts: counts ?? null, problems };
}
