import { answerOf, promptOf } from '$lib/cards/card';
import { fullName } from '$lib/papers/citation';
import type { PaperHeadRecord } from '$lib/papers/paper-record';
import type { PaperdeckDatabase } from './database';
import { shownPaperIds } from './queue-keys';

/** A piece of the search index. Made from the library and never exported: it can be made again. */
export interface SearchPartRecord {
	readonly id: string;
	/** What is in it, each with the version that was read. */
	readonly entries: readonly SearchEntry[];
	readonly packed: Uint8Array;
}

export interface SearchEntry {
	/** `p:` and a paper's id for its facts, `t:` for its text, `c:` and a card's id. */
	readonly key: string;
	/** Another one as soon as the words are others. */
	readonly version: string;
}

export function readSearchParts(db: PaperdeckDatabase): Promise<SearchPartRecord[]> {
	return db.searchParts.toArray();
}

/** Puts a part in the place of others, which may be none. */
export function replaceSearchParts(
	db: PaperdeckDatabase,
	ids: readonly string[],
	part: SearchPartRecord
): Promise<void> {
	return db.transaction('rw', db.searchParts, async () => {
		await db.searchParts.bulkDelete([...ids]);
		await db.searchParts.put(part);
	});
}

/** All there is to be searched, by key; reads no texts, and of cards the keys alone. */
export function searchEntries(db: PaperdeckDatabase): Promise<SearchEntry[]> {
	return db.transaction('r', db.papers, db.cards, async () => {
		const shown = await shownPaperIds(db);
		const heads = (await db.papers.toArray()).filter(({ id }) => shown.has(id));
		const hidden = await cardIdsOutOfSight(db, shown);
		const edited = await editedCards(db);
		const cardIds = await db.cards.toCollection().primaryKeys();
		return [
			...heads.flatMap(entriesOfPaper),
			...cardIds
				.filter((id) => !hidden.has(id))
				.map((id) => ({ key: `c:${id}`, version: edited.get(id) ?? '' }))
		];
	});
}

function entriesOfPaper({ id, stamps, textLength }: PaperHeadRecord): SearchEntry[] {
	const { citation = '', note = '', paper = '' } = stamps;
	const facts = { key: `p:${id}`, version: `${citation} ${note} ${paper}` };
	return textLength === 0
		? [facts]
		: [facts, { key: `t:${id}`, version: `${textLength} ${paper}` }];
}

/** Deleted cards, and those of deleted papers. */
async function cardIdsOutOfSight(
	db: PaperdeckDatabase,
	shown: ReadonlySet<string>
): Promise<Set<string>> {
	const paperIds = await db.cards.orderBy('paperId').uniqueKeys();
	const gone = paperIds.map(String).filter((id) => !shown.has(id));
	const ofGone = await db.cards.where('paperId').anyOf(gone).primaryKeys();
	const deleted = await db.cards.where('deletedAt').aboveOrEqual(0).primaryKeys();
	return new Set([...ofGone, ...deleted]);
}

async function editedCards(db: PaperdeckDatabase): Promise<Map<string, string>> {
	const byStamp = db.cards.orderBy('stamps.content');
	const [stamps, ids] = await Promise.all([byStamp.keys(), byStamp.primaryKeys()]);
	return new Map(ids.map((id, index) => [id, String(stamps[index])]));
}

/** The words of some things to be searched, by key; without those that are gone meanwhile. */
export async function searchTexts(
	db: PaperdeckDatabase,
	keys: readonly string[]
): Promise<Map<string, string>> {
	const idsOf = (kind: string) =>
		keys.filter((key) => key.startsWith(kind)).map((key) => key.slice(kind.length));
	const found = new Map<string, string>();
	for (const head of await db.papers.bulkGet(idsOf('p:'))) {
		if (head) found.set(`p:${head.id}`, factsOf(head));
	}
	for (const record of await db.texts.bulkGet(idsOf('t:'))) {
		if (record) found.set(`t:${record.paperId}`, record.text);
	}
	for (const card of await db.cards.bulkGet(idsOf('c:'))) {
		if (card) found.set(`c:${card.id}`, `${promptOf(card.content)} ${answerOf(card.content)}`);
	}
	return found;
}

/** What a reader may remember of a paper. */
function factsOf({ paper, note }: PaperHeadRecord): string {
	const { title, author, DOI, 'container-title': journal } = paper.citation;
	const year = paper.citation.issued?.['date-parts']?.[0]?.[0];
	return [title, ...author.map(fullName), journal, year, DOI, paper.arxiv, note]
		.filter((part) => part !== undefined)
		.join('\n');
}
