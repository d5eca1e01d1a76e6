import 'fake-indexeddb/auto';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CardDraft } from '$lib/cards/card';
import { DEFAULT_SETTINGS } from '$lib/cards/settings';
import type { Paper } from '$lib/papers/paper';
import { cardsOfPaper } from '$lib/storage/cards';
import { openDatabase, type PaperdeckDatabase } from '$lib/storage/database';
import { draftsOfPaper, rejectDraft } from '$lib/storage/drafts';
import { savePaper } from '$lib/storage/papers';
import { App } from './app.svelte';
import { Notices } from './notices.svelte';
import { Triage } from './triage.svelte';

const NOW = { at: 1_700_000_000_000, offsetMinutes: 0, dayStartMinutes: 240 };
const QUOTE = 'Humans accept a deal 56.3% of the time.';

function paperOf(title: string): Paper {
	return {
		citation: { title, author: [] },
		links: [],
		text: `${title}. ${QUOTE}`,
		sections: [],
		source: { name: 'pasted text', listing: '' }
	};
}

function draftOf(front: string, score: number, softFaults: readonly string[] = []): CardDraft {
	const evidence = { quote: QUOTE, span: { start: 0, end: QUOTE.length } };
	return { kind: 'basic', type: 'number', front, back: '56.3%', evidence, score, softFaults };
}

let testCount = 0;
let db: PaperdeckDatabase;
let paperId: string;
let triage: Triage;
let stop: () => void;

beforeEach(async () => {
	db = openDatabase(`triage ${testCount++}`);
	const drafts = [draftOf('One?', 0.9), draftOf('Two?', 0.8), draftOf('Three?', 0.75, ['A9'])];
	const later = { ...NOW, at: NOW.at + 1 };
	paperId = await savePaper(db, { paper: paperOf('First'), origin: 'added', drafts, now: NOW });
	await savePaper(db, {
		paper: paperOf('Second'),
		origin: 'added',
		drafts: [draftOf('Four?', 0.9)],
		now: later
	});
	triage = new Triage(new App(db, { notices: new Notices(), settings: DEFAULT_SETTINGS }));
	// Someone has to look for the live query to follow the database.
	stop = $effect.root(() => {
		$effect(() => void triage.waiting.length);
	});
	flushSync();
	await until(() => triage.loaded);
});

afterEach(async () => {
	stop();
	await db.delete();
});

async function until(isTrue: () => boolean): Promise<void> {
	await expect.poll(isTrue).toBe(true);
}

function prompts(): string[] {
	return triage.waiting.map(({ draft }) => (draft.kind === 'basic' ? draft.front : ''));
}

async function statuses(): Promise<string[]> {
	return (await draftsOfPaper(db, paperId)).map((draft) => draft.status);
}

test('drafts come paper by paper as added, best first, with their place', () => {
	expect(prompts()).toEqual(['One?', 'Two?', 'Three?', 'Four?']);
	expect(triage.place).toEqual({ position: 1, count: 3 });
	expect(triage.paper?.paper.citation.title).toBe('First');
});

test('the next draft is on screen when the decision is on the device, not before', async () => {
	const accepted = triage.accept();
	expect(prompts()[0]).toBe('One?');
	await accepted;
	expect(prompts()[0]).toBe('Two?');
	expect(await statuses()).toEqual(['accepted', 'waiting', 'waiting']);
	expect(triage.said).toBe('Card accepted. 3 left.');
});

test('a second tap while a decision is being stored decides nothing', async () => {
	await Promise.all([triage.accept(), triage.reject()]);
	expect(await statuses()).toEqual(['accepted', 'waiting', 'waiting']);
	await triage.reject();
	expect(await statuses()).toEqual(['accepted', 'rejected', 'waiting']);
});

test('an edited draft is accepted in the reader’s words', async () => {
	await triage.accept({
		kind: 'basic',
		type: 'number',
		front: 'One, in my words?',
		back: '56.3%'
	});
	const [card] = await cardsOfPaper(db, paperId);
	expect(card?.edited).toBe(true);
	expect(card?.content).toMatchObject({ front: 'One, in my words?' });
});

test('accepting the good ones takes those of the paper on screen that pass every check', async () => {
	expect(triage.good).toHaveLength(2);
	await triage.acceptGood();
	expect(await statuses()).toEqual(['accepted', 'accepted', 'waiting']);
	expect(triage.acceptedCount).toBe(2);
	expect(prompts()).toEqual(['Three?', 'Four?']);
});

test('every decision can be taken back, the latest first', async () => {
	await triage.reject();
	await triage.acceptGood();
	await triage.undo();
	await triage.undo();
	expect(await statuses()).toEqual(['waiting', 'waiting', 'waiting']);
	await until(() => prompts().join() === 'One?,Two?,Three?,Four?');
	expect(triage.canUndo).toBe(false);
	expect(triage.acceptedCount).toBe(0);
});

test('a decision in another tab takes its draft off this screen', async () => {
	const [first] = await draftsOfPaper(db, paperId);
	await rejectDraft(db, first!.id);
	await until(() => prompts()[0] === 'Two?');
	expect(triage.place).toEqual({ position: 2, count: 3 });
});

test('one paper’s end tells what waits for the others', async () => {
	stop();
	triage = new Triage(triage.app, paperId);
	stop = $effect.root(() => {
		$effect(() => void triage.waiting.length);
	});
	flushSync();
	await until(() => triage.waiting.length === 3);
	await triage.acceptGood();
	await triage.reject();
	await until(() => triage.elsewhereCount === 1);
	expect(triage.current).toBeUndefined();
});
