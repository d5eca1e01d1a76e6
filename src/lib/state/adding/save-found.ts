import type { CardDraft } from '$lib/cards/card';
import type { Paper } from '$lib/papers/paper';
import type { PaperOrigin } from '$lib/papers/paper-record';
import { attachPaper } from '$lib/storage/attach-paper';
import { keepFile } from '$lib/storage/kept-files';
import { savePapers } from '$lib/storage/papers';
import { removeWaiting } from '$lib/storage/waiting';
import { draftInWorker, type DraftingOutcome } from '$lib/workers/ingest';
import type { App } from '../app.svelte';
import type { Saved } from '../saved-papers';
import type { FoundPaper } from './found-paper.svelte';
import { isPdf } from './found-papers.svelte';

export interface Saving {
	readonly app: App;
	readonly signal: AbortSignal;
	readonly origin: PaperOrigin;
	readonly keepsFiles: boolean;
	readonly onSaved: (found: FoundPaper, saved: Saved) => void;
}

/** Entries without a text are stored so many at once. */
const BATCH_SIZE = 200;

/**
 * Stores papers with their drafts, each as soon as it has them. Entries come first, since a text may
 * be theirs; then texts, with their cards; then what only adds details.
 */
export async function saveFound(chosen: readonly FoundPaper[], saving: Saving): Promise<void> {
	const ids = new Map<number, string>();
	const bare = chosen.filter(({ read }) => read.text === '');
	await saveBare(
		bare.filter(({ choice }) => choice === 'add'),
		ids,
		saving
	);
	const withText = chosen.filter(({ read }) => read.text !== '');
	await draftInWorker(
		withText.map(({ paper }) => paper),
		saving.signal,
		async (index, outcome) => {
			const found = withText[index];
			if (!found) throw new Error(`No paper ${index} among ${withText.length}`);
			await saveOne(found, ids, { ...saving, outcome });
		}
	);
	for (const found of bare.filter(({ choice }) => choice === 'join')) {
		saving.signal.throwIfAborted();
		await saveOne(found, ids, { ...saving, outcome: { drafts: [] } });
	}
}

async function saveBare(
	found: readonly FoundPaper[],
	ids: Map<number, string>,
	saving: Saving
): Promise<void> {
	const { app, origin } = saving;
	for (let at = 0; at < found.length; at += BATCH_SIZE) {
		saving.signal.throwIfAborted();
		const batch = found.slice(at, at + BATCH_SIZE);
		const now = app.now();
		const papers = batch.map(({ paper }) => ({ paper, origin, now }));
		const stored = await written(app, () => savePapers(app.db, papers));
		for (const [index, one] of batch.entries()) {
			const paperId = stored[index] ?? '';
			ids.set(one.key, paperId);
			await takeOffList(app, one);
			saving.onSaved(one, { paperId, paper: one.paper, draftCount: 0, failed: false });
		}
	}
}

async function saveOne(
	found: FoundPaper,
	ids: Map<number, string>,
	saving: Saving & { readonly outcome: DraftingOutcome }
): Promise<void> {
	const { app, outcome, origin } = saving;
	const { drafts } = outcome;
	const { paper } = found;
	const target = targetOf(found, ids);
	const paperId =
		target === undefined
			? await addNew(app, { paper, origin, drafts })
			: await joinTo(app, target, { paper, drafts });
	ids.set(found.key, paperId);
	if (saving.keepsFiles) await keepFileOf(app, found, paperId);
	await takeOffList(app, found);
	const failed = 'failure' in outcome;
	const joined = target !== undefined && { joined: true };
	saving.onSaved(found, { paperId, paper, draftCount: drafts.length, failed, ...joined });
}

/** The stored paper that this one joins; none where the one it repeats was left out. */
function targetOf(
	{ choice, duplicateOf }: FoundPaper,
	ids: ReadonlyMap<number, string>
): string | undefined {
	if (choice !== 'join' || !duplicateOf) return undefined;
	return duplicateOf.paperId ?? ids.get(duplicateOf.key ?? -1);
}

interface Added {
	readonly paper: Paper;
	readonly origin: PaperOrigin;
	readonly drafts: readonly CardDraft[];
}

async function addNew(app: App, added: Added): Promise<string> {
	const [paperId] = await written(app, () => savePapers(app.db, [{ ...added, now: app.now() }]));
	if (paperId === undefined) throw new Error('A saved paper has no id');
	return paperId;
}

async function joinTo(
	app: App,
	paperId: string,
	attachment: Pick<Added, 'paper' | 'drafts'>
): Promise<string> {
	await written(app, async () => {
		await attachPaper(app.db, paperId, attachment);
		return true;
	});
	return paperId;
}

async function keepFileOf(app: App, { origin }: FoundPaper, paperId: string): Promise<void> {
	const file = isPdf(origin.file);
	if (!file) return;
	const bytes = new Uint8Array(await file.arrayBuffer());
	const mediaType = 'application/pdf';
	await written(app, () => keepFile(app.db, { paperId, name: file.name, mediaType, bytes }));
}

async function takeOffList(app: App, { origin }: FoundPaper): Promise<void> {
	const { waitingId } = origin;
	if (waitingId !== undefined) await app.write(() => removeWaiting(app.db, waitingId));
}

/** The refusal is on screen already; what is not stored stays on the list to be tried again. */
async function written<T>(app: App, work: () => Promise<T>): Promise<T> {
	const value = await app.write(work);
	if (value === undefined) throw new DOMException('The paper was not stored', 'AbortError');
	return value;
}
