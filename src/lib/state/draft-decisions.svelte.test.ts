import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CardDraft } from '$lib/cards/card';
import { DEFAULT_SETTINGS } from '$lib/cards/settings';
import { cardsOfPaper } from '$lib/storage/cards';
import { openDatabase, type PaperdeckDatabase } from '$lib/storage/database';
import { draftsOfPaper } from '$lib/storage/drafts';
import { savePaper } from '$lib/storage/papers';
import { App } from './app.svelte';
import { carryOut, finishDecisions, noteDecision } from './draft-decisions';
import { Notices } from './notices.svelte';

const NOW = { at: 1_700_000_000_000, offsetMinutes: 0, dayStartMinutes: 240 };
const LATER = { ...NOW, at: NOW.at + 1 };
const QUOTE = 'Half of the plots gave no wheat.';

function draftOf(front: string): CardDraft {
	const evidence = { quote: QUOTE, span: { start: 0, end: QUOTE.length } };
	const card = { kind: 'basic', type: 'number', front, back: 'half' } as const;
	return { ...card, evidence, score: 0.9, softFaults: [] };
}

let testCount = 0;
let db: PaperdeckDatabase;
let app: App;
let paperId: string;
let draftIds: string[];

beforeEach(async () => {
	db = openDatabase(`decisions ${testCount++}`);
	app = new App(db, { notices: new Notices(), settings: DEFAULT_SETTINGS });
	paperId = await savePaper(db, {
		paper: {
			citation: { title: 'Wheat', author: [] },
			links: [],
			text: QUOTE,
			sections: [],
			source: { name: 'pasted text', listing: '' }
		},
		origin: 'added',
		drafts: [draftOf('One?'), draftOf('Two?')],
		now: NOW
	});
	draftIds = (await draftsOfPaper(db, paperId)).map(({ id }) => id);
});

afterEach(async () => {
	localStorage.clear();
	await db.delete();
});

async function statuses(): Promise<string[]> {
	return (await draftsOfPaper(db, paperId)).map(({ status }) => status);
}

test('a decision that a page took along when it was left is carried out at the next start', async () => {
	noteDecision({ kind: 'accept', draftIds: draftIds.slice(0, 1), now: NOW });
	noteDecision({ kind: 'reject', draftIds: draftIds.slice(1), now: LATER });
	expect(await statuses()).toEqual(['waiting', 'waiting']);
	await finishDecisions(app);
	expect(await statuses()).toEqual(['accepted', 'rejected']);
	expect(await cardsOfPaper(db, paperId)).toHaveLength(1);
	expect(localStorage).toHaveLength(0);
});

test('the reader’s own words for a card are kept with the decision', async () => {
	const content = { kind: 'basic', type: 'number', front: 'How many?', back: 'half' } as const;
	noteDecision({ kind: 'accept', draftIds: draftIds.slice(0, 1), content, now: NOW });
	await finishDecisions(app);
	expect((await cardsOfPaper(db, paperId))[0]?.content).toMatchObject({ front: 'How many?' });
});

test('a decision that was stored unheard makes no second card', async () => {
	const decision = { kind: 'accept', draftIds, now: NOW } as const;
	noteDecision(decision);
	await carryOut(db, decision);
	await finishDecisions(app);
	expect(await cardsOfPaper(db, paperId)).toHaveLength(2);
	expect(localStorage).toHaveLength(0);
});

test('decisions are carried out in the order in which they were made', async () => {
	noteDecision({ kind: 'reopen', draftIds, now: LATER });
	noteDecision({ kind: 'accept', draftIds, now: NOW });
	await finishDecisions(app);
	expect(await statuses()).toEqual(['waiting', 'waiting']);
});

test('a decision on a draft that is gone is forgotten, and other notes are left alone', async () => {
	localStorage.setItem('theme', 'dark');
	noteDecision({ kind: 'accept', draftIds: ['gone'], now: NOW });
	await finishDecisions(app);
	expect(Object.keys(localStorage)).toEqual(['theme']);
});

test('a note is taken away when its decision is stored', () => {
	const takeAway = noteDecision({ kind: 'reject', draftIds, now: NOW });
	expect(localStorage).toHaveLength(1);
	takeAway();
	expect(localStorage).toHaveLength(0);
});
