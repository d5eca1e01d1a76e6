import type { ReadingStatus } from '$lib/papers/paper-record';
import type { PaperdeckDatabase } from '$lib/storage/database';
import { putLabel, takeLabel, type LabelToPut } from '$lib/storage/labels';
import { setNote, setReadingStatus } from '$lib/storage/paper-head';
import type { App } from './app.svelte';
import { notesOf, putDown, putDownNext } from './noted';

/** What the reader did with one paper's place on the shelf. Carried out twice, it changes nothing the second time. */
export type ShelfChange = { readonly paperId: string } & (
	| { readonly kind: 'status'; readonly status?: ReadingStatus }
	| { readonly kind: 'note'; readonly note: string }
	| { readonly kind: 'put'; readonly label: LabelToPut }
	| { readonly kind: 'take'; readonly labelId: string }
);

const PREFIX = 'paperdeck-shelf-';
/** Sorts behind every time: words still being typed are the last that were said. */
const TYPED = `${PREFIX}typed-`;

/** Notes a change until the database has it; what comes back takes the note away. */
export function noteShelfChange(change: ShelfChange): () => void {
	return putDownNext(PREFIX, change);
}

/** Notes the words of a note that is still being typed; what comes back takes them away. */
export function noteTyped(paperId: string, note: string): () => void {
	return putDown(`${TYPED}${paperId}`, { kind: 'note', paperId, note } satisfies ShelfChange);
}

export async function carryOut(db: PaperdeckDatabase, change: ShelfChange): Promise<void> {
	const { paperId } = change;
	if (change.kind === 'status') await setReadingStatus(db, paperId, change.status);
	else if (change.kind === 'note') await setNote(db, paperId, change.note);
	else if (change.kind === 'put') await putLabel(db, paperId, change.label);
	else await takeLabel(db, paperId, change.labelId);
}

/** Carries out what was done on a page that was left before the database had it. */
export async function finishShelfChanges(app: App): Promise<void> {
	for (const { key, what } of notesOf(PREFIX)) {
		const change = what as ShelfChange | null;
		const stored = await app.write(async () => {
			if (change && (await isOfSomething(app.db, change))) await carryOut(app.db, change);
			return true;
		});
		if (stored) localStorage.removeItem(key);
	}
}

/** The paper, and the label that is taken off, are still there. */
async function isOfSomething(db: PaperdeckDatabase, change: ShelfChange): Promise<boolean> {
	const paper = await db.papers.get(change.paperId);
	const label = change.kind !== 'take' || (await db.labels.get(change.labelId));
	return paper !== undefined && label !== undefined;
}
