import { readArchive } from '$lib/exporting/json/read-archive';
import { writeArchive } from '$lib/exporting/json/write-archive';
import { mergeEverything, readEverything, type MergeCounts } from '$lib/storage/everything';
import type { App } from './app.svelte';
import { saveText } from './save-text';

/** Everything the library holds, as one file the browser saves. */
export async function exportEverything(app: App): Promise<void> {
	const text = writeArchive(await readEverything(app.db));
	const name = `paperdeck-${new Date().toISOString().slice(0, 10)}.json`;
	saveText(name, text, 'application/json');
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
