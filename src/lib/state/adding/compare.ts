import { whatIsNew } from '$lib/papers/merge-papers';
import { PaperLookup } from '$lib/papers/paper-lookup';
import type { PaperHeadRecord } from '$lib/papers/paper-record';
import type { Paper } from '$lib/papers/paper';
import type { PaperdeckDatabase } from '$lib/storage/database';
import { listHeads } from '$lib/storage/library-list';
import { readPaper } from '$lib/storage/papers';
import { bylineOf, FoundPaper, type Duplicate } from './found-paper.svelte';
import type { ReadPaper } from './report';

/** A paper that may be met again: one of the library, or one read before in the same go. */
type Known =
	| { readonly kind: 'stored'; readonly summary: PaperHeadRecord }
	| { readonly kind: 'read'; readonly paper: Paper; readonly key: number };

/** Sets each paper beside the one it repeats, of the library or of those read together. */
export async function compareWithLibrary(
	db: PaperdeckDatabase,
	papers: readonly ReadPaper[],
	firstKey = 0
): Promise<FoundPaper[]> {
	const lookup = new PaperLookup<Known>();
	for (const summary of await listHeads(db)) {
		lookup.add(summary.paper, { kind: 'stored', summary });
	}
	const found: FoundPaper[] = [];
	for (const [index, origin] of papers.entries()) {
		const key = firstKey + index;
		const known = lookup.find(origin.paper);
		const duplicateOf = known && (await duplicateFor(db, known, origin.paper));
		found.push(new FoundPaper(origin, key, duplicateOf));
		if (!known) lookup.add(origin.paper, { kind: 'read', paper: origin.paper, key });
	}
	return found;
}

async function duplicateFor(db: PaperdeckDatabase, known: Known, paper: Paper): Promise<Duplicate> {
	const other = known.kind === 'read' ? known.paper : await storedPaper(db, known.summary, paper);
	return {
		title: other.citation.title,
		byline: bylineOf(other),
		...(known.kind === 'read' ? { key: known.key } : { paperId: known.summary.id }),
		offer: whatIsNew(other, paper)
	};
}

/** A paper of the library, its text read only where there is another one to compare it with. */
async function storedPaper(
	db: PaperdeckDatabase,
	{ id, paper: head, textLength }: PaperHeadRecord,
	added: Paper
): Promise<Paper> {
	const bare = { ...head, text: '', sections: [] };
	if (textLength === 0 || added.text === '') return bare;
	return (await readPaper(db, id))?.paper ?? bare;
}
