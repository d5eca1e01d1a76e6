import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Paper } from '$lib/papers/paper';
import { textOf } from '$lib/text/span';
import { addCard, deleteCard, editCard } from '$lib/storage/cards';
import { openDatabase, type PaperdeckDatabase } from '$lib/storage/database';
import { setNote } from '$lib/storage/paper-head';
import { deletePaper, savePaper } from '$lib/storage/papers';
import { SearchDesk } from '$lib/workers/search-desk';
import type { SearchAsker } from '$lib/workers/search-protocol';
import { searchLibrary, type FoundEntry, type MatchedText } from './library-search';
import { SearchKeeping, type Progress } from './search-keeping';

const NOW = { at: 1_700_000_000_000, offsetMinutes: 0, dayStartMinutes: 240 };
const TEXT =
	'Language did not arise in isolation. We find that prefixes guide agents to refuse. ' +
	'Linear probes on hidden states reveal that prefix tokens are crucial.';

/** A worker whose messages are copied as the browser copies them. */
function askDesk(): SearchAsker {
	const desk = new SearchDesk();
	return {
		ask: async (kind, question) => structuredClone(desk.answer(kind, structuredClone(question)))
	};
}

function paperOf(title: string, text: string): Paper {
	return {
		citation: { title, author: [{ family: 'Müller', given: 'Eva' }] },
		links: [],
		text,
		sections: [],
		source: { name: 'pasted text', listing: '' }
	};
}

function basic(front: string, back: string) {
	return { kind: 'basic', type: 'method', front, back } as const;
}

let databaseCount = 0;
let db: PaperdeckDatabase;
let asker: SearchAsker;
let keeping: SearchKeeping;
let paperId: string;

beforeEach(async () => {
	db = openDatabase(`search ${databaseCount++}`);
	asker = askDesk();
	keeping = new SearchKeeping(db, asker);
	const paper = paperOf('Unintended Misalignment', TEXT);
	const cards = [basic('What guides agents?', 'prefixes')];
	paperId = await savePaper(db, { paper, origin: 'added', cards, now: NOW });
});

async function found(query: string): Promise<FoundEntry[]> {
	await keeping.bringUp(() => undefined);
	const { papers, cards } = await searchLibrary(db, asker, query);
	return [...papers, ...cards];
}

function marked({ text, marks }: MatchedText): string[] {
	return marks.map((mark) => textOf(text, mark));
}

test('a word of the text is found with its sentence and its place', async () => {
	const [paper] = await found('probes');
	expect(paper?.excerpt?.text).toBe(
		'Linear probes on hidden states reveal that prefix tokens are crucial.'
	);
	expect(marked(paper!.excerpt!)).toEqual(['probes']);
	expect(textOf(TEXT, paper!.span!)).toBe(paper?.excerpt?.text);
});

test('the match is highlighted in the title, and in the authors’ line with its accent', async () => {
	const [byTitle] = await found('misalig');
	expect(marked(byTitle!.heading)).toEqual(['Misalignment']);
	const [byAuthor] = await found('muller');
	expect(marked(byAuthor!.excerpt!)).toEqual(['Müller']);
});

test('a card is found by its question, with its answer and its paper', async () => {
	const card = (await found('guides')).find(({ kind }) => kind === 'card');
	expect(card).toMatchObject({
		heading: { text: 'What guides agents?' },
		excerpt: { text: 'prefixes' },
		paperTitle: 'Unintended Misalignment'
	});
});

test('what is added, edited, noted and deleted later is found as it is now', async () => {
	expect(await found('zebra')).toEqual([]);
	await savePaper(db, { paper: paperOf('Zebra crossings', 'Stripes.'), origin: 'added', now: NOW });
	expect(await found('zebra')).toHaveLength(1);
	const content = basic('Which quagga?', 'none');
	const id = await addCard(db, { paperId, content, origin: 'own', now: NOW });
	expect(await found('quagga')).toHaveLength(1);
	await editCard(db, id, basic('Which okapi?', 'none'));
	expect(await found('quagga')).toEqual([]);
	expect(await found('okapi')).toHaveLength(1);
	await deleteCard(db, id);
	expect(await found('okapi')).toEqual([]);
	await setNote(db, paperId, 'Compare with the giraffe.');
	expect(marked((await found('giraffe'))[0]!.excerpt!)).toEqual(['giraffe']);
	await deletePaper(db, paperId);
	expect(await found('prefixes')).toEqual([]);
});

test('the stored index is opened again, and only what is new is read', async () => {
	await found('probes');
	const parts = await db.searchParts.toArray();
	asker = askDesk();
	keeping = new SearchKeeping(db, asker);
	const told: Progress[] = [];
	await keeping.bringUp((progress) => void told.push(progress));
	expect(told).toEqual([{ doneCount: 3, count: 3 }]);
	expect(await db.searchParts.toArray()).toEqual(parts);
	expect(await found('probes')).toHaveLength(1);
});

test('many small parts are joined, and nothing is lost', async () => {
	for (let at = 0; at < 12; at++) {
		const paper = paperOf(`Paper number ${at}`, `Its word is unique${at}.`);
		await savePaper(db, { paper, origin: 'added', now: NOW });
		await keeping.bringUp(() => undefined);
	}
	expect(await db.searchParts.count()).toBeLessThan(9);
	for (let at = 0; at < 12; at++) expect(await found(`unique${at}`)).not.toEqual([]);
	asker = askDesk();
	keeping = new SearchKeeping(db, asker);
	expect(await found('unique7')).toHaveLength(1);
});
