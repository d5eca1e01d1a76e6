import type { CardContent, CardDraft } from '$lib/cards/card';
import type { CardRecord } from '$lib/cards/card-record';
import type { DraftRecord, DraftStatus } from '$lib/cards/draft-record';
import type { Moment } from '$lib/scheduling/moment';
import { newSchedule } from '$lib/scheduling/new-schedule';
import { canonicalJson } from '$lib/text/canonical-json';
import { putChangedCard } from './cards';
import type { PaperdeckDatabase } from './database';
import { nextStamp } from './hybrid-clock';
import { isPaperShown, shownPaperIds, withQueueKeys } from './queue-keys';
import { without } from './without';
import { cardTables, putCard } from './put-cards';
import { getCard } from './stored-cards';

export interface Acceptance {
	/** The reader's own words for the card; absent, it is taken as proposed. */
	readonly content?: CardContent | undefined;
	readonly now: Moment;
}

/**
 * Makes a card of a draft and answers its id, which is the draft's own: accepted twice, in two
 * tabs or on two devices, it is one card.
 */
export function acceptDraft(
	db: PaperdeckDatabase,
	draftId: string,
	acceptance: Acceptance
): Promise<string> {
	return db.transaction('rw', [db.papers, ...cardTables(db), db.drafts, db.device], async () => {
		const record = await storedDraft(db, draftId);
		if (record.status === 'accepted') return draftId;
		await setStatus(db, record, 'accepted');
		await putAcceptedCard(db, record, acceptance);
		return draftId;
	});
}

/** Accepts many drafts as proposed, or none of them. */
export function acceptDrafts(
	db: PaperdeckDatabase,
	draftIds: readonly string[],
	now: Moment
): Promise<string[]> {
	return db.transaction('rw', [db.papers, ...cardTables(db), db.drafts, db.device], async () => {
		const cardIds: string[] = [];
		for (const id of draftIds) cardIds.push(await acceptDraft(db, id, { now }));
		return cardIds;
	});
}

async function putAcceptedCard(
	db: PaperdeckDatabase,
	{ id, paperId, draft, position }: DraftRecord,
	{ content: own, now }: Acceptance
): Promise<void> {
	const proposed = contentOf(draft);
	const content = own ?? proposed;
	const edited = canonicalJson(content) !== canonicalJson(proposed);
	const stored = await getCard(db, id);
	if (stored) return putChangedCard(db, stored, { content, edited, deletedAt: null });
	const card: CardRecord = {
		...{ id, paperId, content, edited, position, origin: 'generated', created: now },
		...{ schedule: newSchedule(now), deletedAt: null, stamps: {} }
	};
	if (edited) return putChangedCard(db, card, { content, edited });
	await putCard(db, withQueueKeys(card, await isPaperShown(db, paperId)));
}

function contentOf(draft: CardDraft): CardContent {
	return without(draft, ['score', 'softFaults']);
}

/** Puts a draft aside; it can be reopened. */
export function rejectDraft(db: PaperdeckDatabase, draftId: string): Promise<void> {
	return db.transaction('rw', [db.drafts, db.device], async () => {
		const record = await storedDraft(db, draftId);
		if (record.status === 'waiting') await setStatus(db, record, 'rejected');
	});
}

/** Takes the reader's word back. The card of an accepted draft is deleted; its log is kept. */
export function reopenDraft(db: PaperdeckDatabase, draftId: string): Promise<void> {
	return db.transaction('rw', [db.papers, ...cardTables(db), db.drafts, db.device], async () => {
		const record = await storedDraft(db, draftId);
		if (record.status === 'waiting') return;
		const card = record.status === 'accepted' ? await getCard(db, draftId) : undefined;
		if (card?.deletedAt === null) await putChangedCard(db, card, { deletedAt: db.clock() });
		await setStatus(db, record, 'waiting');
	});
}

async function setStatus(
	db: PaperdeckDatabase,
	{ id, stamps }: DraftRecord,
	status: DraftStatus
): Promise<void> {
	await db.drafts.update(id, { status, stamps: { ...stamps, status: await nextStamp(db) } });
}

async function storedDraft(db: PaperdeckDatabase, id: string): Promise<DraftRecord> {
	const record = await db.drafts.get(id);
	if (!record) throw new Error(`No draft ${id}`);
	return record;
}

/** Drafts that wait for the reader's word, best first within each paper; of one paper, or of all. */
export function waitingDrafts(db: PaperdeckDatabase, paperId?: string): Promise<DraftRecord[]> {
	return db.transaction('r', db.papers, db.drafts, async () => {
		const shown = await shownPaperIds(db);
		const waiting =
			paperId === undefined
				? db.drafts.where('status').equals('waiting')
				: db.drafts.where('[paperId+status]').equals([paperId, 'waiting']);
		return inOrder(await waiting.toArray(), shown);
	});
}

/** The drafts of a paper, whatever became of them, best first. */
export function draftsOfPaper(db: PaperdeckDatabase, paperId: string): Promise<DraftRecord[]> {
	return db.transaction('r', db.papers, db.drafts, async () => {
		const range = db.drafts.where('[paperId+status]').between([paperId], [paperId, []]);
		return inOrder(await range.toArray(), await shownPaperIds(db));
	});
}

function inOrder(drafts: readonly DraftRecord[], shown: ReadonlySet<string>): DraftRecord[] {
	return drafts
		.filter(({ paperId }) => shown.has(paperId))
		.sort((a, b) =>
			a.paperId === b.paperId ? a.position - b.position : a.paperId < b.paperId ? -1 : 1
		);
}
