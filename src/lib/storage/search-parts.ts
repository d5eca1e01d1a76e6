import { answerOf, promptOf } from '$lib/cards/card';
import { fullName } from '$lib/papers/citation';
import type { PaperHeadRecord } from '$lib/papers/paper-record';
import type { PaperdeckDatabase } from './database';
import { shownPaperIds } from './queue-keys';
import { cardTables } from './put-cards';
import { cardsEditedSince, deletedCardIds, getCards } from './stored-cards';

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

/** All there is to be searched, by key; reads no texts, and of cards those alone that were edited. */
export function searchEntries(db: PaperdeckDatabase): Promise<SearchEntry[]> {
	return db.transaction('r', [db.papers, ...cardTables(db)], async () => {
		const shown = await shownPaperIds(db);
		const heads = (await db.papers.toArray()).filter(({ id }) => shown.has(id));
		const edited = await editedCards(db);
		const cardIds = await cardIdsInSight(db, shown);
		return [
			...heads.flatMap(entriesOfPaper),
			...cardIds.map((id) => ({ key: `c:${id}`, version: edited.get(id) ?? '' }))
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

/** Without deleted cards, and those of deleted papers. */
async function cardIdsInSight(
	db: PaperdeckDatabase,
	shown: ReadonlySet<string>
): Promise<string[]> {
	const deleted = await deletedCardIds(db);
	const ids = (await db.paperCards.toArray()).flatMap(({ cardIds, paperIds }) =>
		cardIds.filter((id, index) => shown.has(paperIds[index] ?? '') && !deleted.has(id))
	);
	return ids.sort();
}

async function editedCards(db: PaperdeckDatabase): Promise<Map<string, string>> {
	const cards = await cardsEditedSince(db, '');
	return new Map(cards.map(({ id, stamps }) => [id, stamps['content'] ?? '']));
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
	for (const card of await getCards(db, idsOf('c:'))) {
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
