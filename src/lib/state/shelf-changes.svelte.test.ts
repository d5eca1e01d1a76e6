import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '$lib/cards/settings';
import { openDatabase, type PaperdeckDatabase } from '$lib/storage/database';
import { listLabels } from '$lib/storage/labels';
import { savePaper } from '$lib/storage/papers';
import { App } from './app.svelte';
import { Notices } from './notices.svelte';
import { PaperShelf } from './paper-shelf.svelte';
import { carryOut, finishShelfChanges, noteShelfChange, noteTyped } from './shelf-changes';

const NOW = { at: 1_700_000_000_000, offsetMinutes: 0, dayStartMinutes: 240 };
const TAG = { kind: 'tag', name: 'to cite' } as const;

let testCount = 0;
let db: PaperdeckDatabase;
let app: App;
let paperId: string;

beforeEach(async () => {
	db = openDatabase(`shelf ${testCount++}`);
	app = new App(db, { notices: new Notices(), settings: DEFAULT_SETTINGS });
	paperId = await savePaper(db, {
		paper: {
			citation: { title: 'Wheat', author: [] },
			links: [],
			text: 'Half of the plots gave no wheat.',
			sections: [],
			source: { name: 'pasted text', listing: '' }
		},
		origin: 'added',
		drafts: [],
		now: NOW
	});
});

afterEach(async () => {
	localStorage.clear();
	await db.delete();
});

async function shelved() {
	const labels = await listLabels(db);
	const { readingStatus, note } = (await db.papers.get(paperId)) ?? {};
	return {
		tags: labels.filter(({ paperIds }) => paperIds.length > 0).map(({ label }) => label.name),
		readingStatus,
		note
	};
}

test('what a page took along when it was left is on the shelf after the next start', async () => {
	noteShelfChange({ kind: 'put', paperId, label: TAG });
	noteShelfChange({ kind: 'status', paperId, status: 'reading' });
	noteTyped(paperId, 'Compare with');
	noteTyped(paperId, 'Compare with barley');
	await finishShelfChanges(app);
	expect(await shelved()).toEqual({
		tags: ['to cite'],
		readingStatus: 'reading',
		note: 'Compare with barley'
	});
	expect(localStorage).toHaveLength(0);
});

test('changes are carried out in their order, and once more does no harm', async () => {
	await carryOut(db, { kind: 'put', paperId, label: TAG });
	const labelId = (await listLabels(db))[0]?.label.id ?? '';
	noteShelfChange({ kind: 'put', paperId, label: TAG });
	noteShelfChange({ kind: 'take', paperId, labelId });
	await carryOut(db, { kind: 'take', paperId, labelId });
	await finishShelfChanges(app);
	expect((await shelved()).tags).toEqual([]);
});

test('a change of a paper or a tag that is gone is forgotten, and other notes are left alone', async () => {
	localStorage.setItem('theme', 'dark');
	noteShelfChange({ kind: 'put', paperId: 'gone', label: TAG });
	noteShelfChange({ kind: 'take', paperId, labelId: 'gone' });
	await finishShelfChanges(app);
	expect(Object.keys(localStorage)).toEqual(['theme']);
	expect(await listLabels(db)).toEqual([]);
});

test('what is stored is no longer noted', async () => {
	const shelf = new PaperShelf(app, paperId);
	shelf.keepTyped('Bar');
	expect(localStorage).toHaveLength(1);
	const writes = [shelf.setNote('Barley'), shelf.add('tag', 'to cite'), shelf.setStatus('read')];
	expect(localStorage).toHaveLength(4);
	await Promise.all(writes);
	expect(await shelved()).toEqual({ tags: ['to cite'], readingStatus: 'read', note: 'Barley' });
	expect(localStorage).toHaveLength(0);
});

test('what the database refuses stays noted for the next start', async () => {
	const shelf = new PaperShelf(app, paperId);
	db.papers.hook('updating', () => {
		throw new DOMException('full', 'QuotaExceededError');
	});
	await shelf.setNote('Barley');
	expect(localStorage).toHaveLength(1);
});
