import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase, type PaperdeckDatabase } from '$lib/storage/database';
import { DEFAULT_SETTINGS, readSettings } from '$lib/storage/settings';
import { App } from './app.svelte';
import { changeSetting, finishChanges, noteChange } from './change-setting';
import { Notices } from './notices.svelte';

let testCount = 0;
let db: PaperdeckDatabase;

beforeEach(() => {
	db = openDatabase(`changed settings ${testCount++}`);
});

afterEach(async () => {
	localStorage.clear();
	await db.delete();
});

test('what was set on a page that was left at once is stored at the next start, the last word last', async () => {
	noteChange({ newPerDay: 3 });
	noteChange({ newPerDay: 0, theme: 'dark' });
	expect(await readSettings(db)).toEqual(DEFAULT_SETTINGS);
	await finishChanges(db);
	expect(await readSettings(db)).toMatchObject({ newPerDay: 0, theme: 'dark' });
	expect(localStorage).toHaveLength(0);
});

test('a note is taken away once its change is stored', async () => {
	const app = new App(db, { notices: new Notices(), settings: DEFAULT_SETTINGS });
	changeSetting(app)({ newPerDay: 7 });
	expect(localStorage).toHaveLength(1);
	await expect.poll(() => localStorage.length).toBe(0);
	expect(await readSettings(db)).toMatchObject({ newPerDay: 7 });
});

test('a note that cannot be read, or of a setting nobody knows, is forgotten; others are left alone', async () => {
	localStorage.setItem('theme', 'dark');
	localStorage.setItem('paperdeck-setting-1', '{"newPer');
	localStorage.setItem('paperdeck-setting-2', '{"nothing":1}');
	localStorage.setItem('paperdeck-setting-3', '7');
	await finishChanges(db);
	expect(await readSettings(db)).toEqual(DEFAULT_SETTINGS);
	expect(Object.keys(localStorage)).toEqual(['theme']);
});
