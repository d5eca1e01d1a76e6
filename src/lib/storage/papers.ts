import type { CardContent, CardDraft } from '$lib/cards/card';
import type { CardRecord } from '$lib/cards/card-record';
import type { DraftRecord } from '$lib/cards/draft-record';
import type { CslItem, Paper } from '$lib/papers/paper';
import type { PaperOrigin, PaperSummary } from '$lib/papers/paper-record';
import type { Stamp } from '$lib/papers/stamps';
import type { Moment } from '$lib/scheduling/moment';
import { newSchedule } from '$lib/scheduling/new-schedule';
import { canonicalJson } from '$lib/text/canonical-json';
import type { PaperdeckDatabase } from './database';
import { nextStamp } from './hybrid-clock';
import { idOfCard, idOfPaper } from './content-ids';
import { holdingsByPaper, listHeads } from './library-list';
import { changeHead, storedHead } from './paper-head';
import { getPapers, putPapers } from './paper-parts';
import { refreshQueueKeys, shownPaperIds, withQueueKeys } from './queue-keys';
import { cardTables, putCards } from './put-cards';
import { getCards } from './stored-cards';

// Apart, so that a review loads no more of this file than it uses.
export { readPaper } from './read-paper';

/** A paper to save, with the cards proposed for it and the cards that come with it. */
export interface NewPaper {
	readonly paper: Paper;
	readonly origin: PaperOrigin;
	/** Best first. */
	readonly drafts?: readonly CardDraft[];
	readonly cards?: readonly CardContent[];
	readonly now: Moment;
}

/**
 * Saves a paper with all that came with it and answers its id. Saving it again adds only what is
 * new; a paper that was deleted comes back, with its cards and their logs.
 */
export async function savePaper(db: PaperdeckDatabase, paper: NewPaper): Promise<string> {
	const [id] = await savePapers(db, [paper]);
	if (id === undefined) throw new Error('A saved paper has no id');
	return id;
}

/** Saves many papers, or none of them. */
export function savePapers(db: PaperdeckDatabase, papers: readonly NewPaper[]): Promise<string[]> {
	const tables = [db.papers, db.texts, ...cardTables(db), db.drafts, db.device];
	return db.transaction('rw', tables, async () => {
		const stamp = await nextStamp(db);
		const ids: string[] = [];
		for (const paper of papers) {
			const id = idOfPaper(paper.paper);
			await putPaper(db, paper, { id, stamp });
			await addMissingDrafts(db, paper, id);
			await addMissingCards(db, paper, id);
			ids.push(id);
		}
		return ids;
	});
}

interface Writing {
	readonly id: string;
	readonly stamp: Stamp;
}

function isReadAlike(stored: Paper, read: Paper): boolean {
	return (
		canonicalJson({ ...stored, citation: null }) === canonicalJson({ ...read, citation: null })
	);
}

async function putPaper(db: PaperdeckDatabase, added: NewPaper, writing: Writing): Promise<void> {
	const { id, stamp } = writing;
	const { paper, origin, now } = added;
	const [stored] = await getPapers(db, [id]);
	if (!stored) {
		const record = { id, paper, origin, addedAt: now.at, deletedAt: null, stamps: {} };
		await putPapers(db, [record]);
		await refreshQueueKeys(db, id, true);
		return;
	}
	// Another text means that texts were put together since: what was added then is not taken away.
	if (stored.paper.text === paper.text && !isReadAlike(stored.paper, paper)) {
		// Spans hold, sections may be read better.
		const read = { ...paper, citation: stored.paper.citation };
		await putPapers(db, [{ ...stored, paper: read, stamps: { ...stored.stamps, paper: stamp } }]);
	}
	if (stored.deletedAt !== null) await setDeletedAt(db, id, { deletedAt: null, stamp });
}

async function addMissingDrafts(
	db: PaperdeckDatabase,
	{ drafts = [] }: NewPaper,
	paperId: string
): Promise<void> {
	const records = drafts.map((draft, position): DraftRecord => {
		const id = idOfCard(paperId, draft);
		return { id, paperId, draft, position, status: 'waiting', stamps: {} };
	});
	await db.drafts.bulkAdd(await missing(records, (ids) => db.drafts.bulkGet(ids)));
}

async function addMissingCards(
	db: PaperdeckDatabase,
	{ cards = [], origin, now }: NewPaper,
	paperId: string
): Promise<void> {
	const records = cards.map((content, position): CardRecord => {
		const card: CardRecord = {
			id: idOfCard(paperId, content),
			paperId,
			content,
			origin: origin === 'starter' ? 'starter' : 'generated',
			edited: false,
			position,
			created: now,
			schedule: newSchedule(now),
			deletedAt: null,
			stamps: {}
		};
		return withQueueKeys(card, true);
	});
	await putCards(db, await missing(records, (ids) => getCards(db, ids)));
}

/** The records whose id is not stored yet, each once. */
async function missing<T extends { readonly id: string }>(
	records: readonly T[],
	readStored: (ids: string[]) => PromiseLike<readonly unknown[]>
): Promise<T[]> {
	const unique = [...new Map(records.map((record) => [record.id, record])).values()];
	const stored = await readStored(unique.map(({ id }) => id));
	return unique.filter((_record, index) => stored[index] === undefined);
}

/** Corrects the bibliographic record; text, cards and evidence stay. */
export function changeCitation(
	db: PaperdeckDatabase,
	paperId: string,
	citation: CslItem
): Promise<void> {
	return changeHead(db, { paperId, field: 'citation' }, (record) => ({
		...record,
		paper: { ...record.paper, citation }
	}));
}

/** Takes a paper out of the library, its cards and drafts with it. Their logs are kept. */
export function deletePaper(db: PaperdeckDatabase, id: string): Promise<void> {
	return markDeleted(db, id, db.clock());
}

/** Takes a deletion back: the paper, its cards and drafts are as they were. */
export function restorePaper(db: PaperdeckDatabase, id: string): Promise<void> {
	return markDeleted(db, id, null);
}

function markDeleted(db: PaperdeckDatabase, id: string, deletedAt: number | null): Promise<void> {
	return db.transaction('rw', [db.papers, ...cardTables(db), db.device], async () => {
		const record = await storedHead(db, id);
		// Asked twice, it is written once.
		if ((record.deletedAt === null) === (deletedAt === null)) return;
		await setDeletedAt(db, id, { deletedAt, stamp: await nextStamp(db) });
	});
}

async function setDeletedAt(
	db: PaperdeckDatabase,
	id: string,
	{ deletedAt, stamp }: { readonly deletedAt: number | null; readonly stamp: Stamp }
): Promise<void> {
	const record = await storedHead(db, id);
	await db.papers.update(id, { deletedAt, stamps: { ...record.stamps, deletedAt: stamp } });
	await refreshQueueKeys(db, id, deletedAt === null);
}

/** How many papers the library has. */
export function countPapers(db: PaperdeckDatabase): Promise<number> {
	return db.transaction('r', db.papers, async () => (await shownPaperIds(db)).size);
}

/** The papers of the library without their texts, newest first, with what they hold. */
export function listPapers(db: PaperdeckDatabase): Promise<PaperSummary[]> {
	return db.transaction('r', [db.papers, ...cardTables(db), db.drafts], async () => {
		const heads = await listHeads(db);
		const holdings = await holdingsByPaper(db);
		return heads.map((head) => ({
			...head,
			...(holdings.get(head.id) ?? { cardCount: 0, waitingCount: 0 })
		}));
	});
}
