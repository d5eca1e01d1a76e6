import 'fake-indexeddb/auto';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BasicContent } from '$lib/cards/card';
import { DEFAULT_SETTINGS } from '$lib/cards/settings';
import type { Paper } from '$lib/papers/paper';
import { openDatabase, type PaperdeckDatabase } from '$lib/storage/database';
import { readPaper, savePaper } from '$lib/storage/papers';
import { textOf } from '$lib/text/span';
import { App } from './app.svelte';
import { Notices } from './notices.svelte';
import { PaperDetails } from './paper-details.svelte';
import { PaperPage } from './paper-page.svelte';

const NOW = { at: 1_700_000_000_000, offsetMinutes: 0, dayStartMinutes: 240 };
const QUOTE = 'Humans accept a deal\n56.3% of the time.';
const PAPER: Paper = {
	citation: { title: 'Cooperate to Compete', author: [] },
	links: [],
	text: `We study negotiation. ${QUOTE} Agents (LLMs) do so more often.`,
	sections: [],
	source: { name: 'pasted text', listing: '' }
};
const CARD: BasicContent = {
	kind: 'basic',
	type: 'number',
	front: 'C2C: how often do humans accept a deal?',
	back: '56.3%',
	// As after another reading of the text: the quote stands, its place is off.
	evidence: { quote: QUOTE, span: { start: 3, end: 3 + QUOTE.length } }
};

let testCount = 0;
let db: PaperdeckDatabase;
let app: App;
let view: PaperPage;
let stop: () => void;

beforeEach(async () => {
	db = openDatabase(`paper page ${testCount++}`);
	const id = await savePaper(db, { paper: PAPER, origin: 'added', cards: [CARD], now: NOW });
	app = new App(db, { notices: new Notices(), settings: DEFAULT_SETTINGS });
	view = new PaperPage(app, id);
	// Someone has to look for the live query to follow the database.
	stop = $effect.root(() => {
		$effect(() => void view.cards.length);
	});
	flushSync();
	await until(() => view.loaded);
});

afterEach(async () => {
	stop();
	await db.delete();
});

async function until(isTrue: () => boolean): Promise<void> {
	await expect.poll(isTrue).toBe(true);
}

function onlyCard() {
	const [card] = view.cards;
	if (!card) throw new Error('The paper has no card');
	return card;
}

test('a quote whose place is off is highlighted where it stands', () => {
	expect(view.marks.map(({ span }) => textOf(PAPER.text, span))).toEqual([QUOTE]);
	expect(onlyCard().isInText).toBe(true);
});

test.each([
	['56.3% of the time', '56.3% of the time'],
	['Humans accept a deal 56.3% of the time.', QUOTE],
	['  Agents (LLMs)  ', 'Agents (LLMs)'],
	['words of another paper', undefined],
	['', undefined]
])('the passage %j is found in the text as %j', (passage, quote) => {
	expect(view.evidenceOf(passage)?.quote).toBe(quote);
});

test('a card of one’s own rests on the selected passage', async () => {
	const start = PAPER.text.indexOf('Agents');
	view.select({ start, end: PAPER.text.length });
	view.openOwnCard();
	const evidence = view.evidenceOf(view.passage);
	await view.addOwn({
		kind: 'basic',
		type: 'conclusion',
		front: 'Who?',
		back: 'agents',
		...(evidence ? { evidence } : {})
	});
	await until(() => view.cards.length === 2);
	expect(view.cards[1]?.content.evidence?.span.start).toBe(start);
	expect(view.sheet).toBeUndefined();
	expect(view.passage).toBe('');
});

test('a card is suspended, resumed and hidden until tomorrow, and says so', async () => {
	const { id } = onlyCard();
	await view.suspend(id);
	await until(() => onlyCard().standing === 'Suspended');
	await view.resume(id);
	await until(() => onlyCard().standing === 'New');
	await view.hide(id);
	await until(() => onlyCard().standing === 'Hidden until tomorrow');
	expect(onlyCard().hidden).toBe(true);
});

test('a deleted card comes back by the notice’s undo', async () => {
	await view.delete(onlyCard().id);
	await until(() => view.cards.length === 0);
	app.notices.current[0]?.action?.run();
	await until(() => view.cards.length === 1);
	expect(onlyCard().content).toEqual(CARD);
});

test('a deleted paper comes back with its cards by the notice’s undo', async () => {
	expect(await view.deletePaper()).toBe(true);
	await until(() => view.record === undefined);
	app.notices.current[0]?.action?.run();
	await until(() => view.cards.length === 1);
	expect(view.record?.paper.citation.title).toBe('Cooperate to Compete');
});

test('corrected details are stored and close the sheet', async () => {
	view.openDetails();
	const details = new PaperDetails(PAPER);
	details.title = 'Cooperate to Compete, corrected';
	await view.changeDetails(details);
	const stored = await readPaper(db, view.paperId);
	expect(stored?.paper.citation.title).toBe('Cooperate to Compete, corrected');
	expect(view.sheet).toBeUndefined();
});
