import type { CardDraft } from '$lib/cards/card';
import type { DraftRecord } from '$lib/cards/draft-record';
import { mergePapers, shifted } from '$lib/papers/merge-papers';
import type { Paper } from '$lib/papers/paper';
import { canonicalJson } from '$lib/text/canonical-json';
import type { PaperdeckDatabase } from './database';
import { nextStamp } from './hybrid-clock';
import { idOfCard } from './content-ids';
import { getPapers, putPapers } from './paper-parts';

/** Another record of a paper that is in the library, with the cards proposed for its text. */
export interface Attachment {
	readonly paper: Paper;
	/** Best first; their evidence refers to the text of `paper`. */
	readonly drafts?: readonly CardDraft[];
}

/**
 * Adds what another record of the same work has: the text the stored one waits for, a second text,
 * or missing details. Stored cards and their evidence stay; done twice, it is done once.
 */
export function attachPaper(
	db: PaperdeckDatabase,
	paperId: string,
	{ paper, drafts = [] }: Attachment
): Promise<void> {
	const tables = [db.papers, db.texts, db.drafts, db.device];
	return db.transaction('rw', tables, async () => {
		const [stored] = await getPapers(db, [paperId]);
		if (!stored) throw new Error(`No paper ${paperId} to attach to`);
		const merged = mergePapers(stored.paper, paper);
		if (canonicalJson(merged.paper) === canonicalJson(stored.paper)) return;
		const stamp = await nextStamp(db);
		const stamps = { ...stored.stamps, citation: stamp, paper: stamp };
		await putPapers(db, [{ ...stored, paper: merged.paper, stamps }]);
		if (merged.offset === undefined) return;
		const { offset } = merged;
		await addDrafts(
			db,
			paperId,
			drafts.map((draft) => moved(draft, offset))
		);
	});
}

function moved(draft: CardDraft, offset: number): CardDraft {
	if (!draft.evidence) return draft;
	return { ...draft, evidence: { ...draft.evidence, span: shifted(draft.evidence.span, offset) } };
}

async function addDrafts(
	db: PaperdeckDatabase,
	paperId: string,
	drafts: readonly CardDraft[]
): Promise<void> {
	const range = db.drafts.where('[paperId+status]').between([paperId], [paperId, []]);
	const before = await range.count();
	const records = drafts.map((draft, index): DraftRecord => {
		const id = idOfCard(paperId, draft);
		return { id, paperId, draft, position: before + index, status: 'waiting', stamps: {} };
	});
	// The same words found in both texts are one draft, and the reader's word on it stands.
	const stored = await db.drafts.bulkGet(records.map(({ id }) => id));
	const unique = new Map(
		records.filter((_record, index) => !stored[index]).map((record) => [record.id, record])
	);
	await db.drafts.bulkAdd([...unique.values()]);
}
