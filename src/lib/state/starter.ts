import { fromStarter, type StarterPaper } from '$lib/cards/starter-library';
import { listHeads } from '$lib/storage/library-list';
import { savePapers } from '$lib/storage/papers';
import type { App } from './app.svelte';

const FILES = ['first.json', 'second.json'];

/** Adds the papers of the starter library that are not there yet; answers how many were added. */
export async function addStarterLibrary(app: App, basePath: string): Promise<number | undefined> {
	const parts = await Promise.all(
		FILES.map(async (name): Promise<readonly StarterPaper[]> => {
			const response = await fetch(`${basePath}/starter/${name}`);
			if (!response.ok) throw new Error(`starter/${name} answered ${response.status}`);
			const { papers }: { papers: readonly StarterPaper[] } = await response.json();
			return papers;
		})
	);
	const present = new Set(
		(await listHeads(app.db))
			.filter((record) => record.origin === 'starter')
			.map((record) => record.paper.citation.title)
	);
	const now = app.now();
	const wanted = parts
		.flat()
		.filter((entry) => !present.has(entry.title))
		.map((entry, index) => ({
			...fromStarter(entry),
			origin: 'starter' as const,
			// A millisecond apart, so that the library keeps the order of the listings.
			now: { ...now, at: now.at - index }
		}));
	const ids = await app.write(() => savePapers(app.db, wanted));
	return ids?.length;
}
