import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEFAULT_HANDLING } from '$lib/cards/handling';
import { openDatabase, type PaperdeckDatabase } from '$lib/storage/database';
import { readHandling } from '$lib/storage/handling';
import { DEFAULT_SETTINGS } from '$lib/storage/settings';
import { App } from '../app.svelte';
import { Notices } from '../notices.svelte';
import { changeHandlingOf, finishHandling } from './change-handling';

let db: PaperdeckDatabase;
let testCount = 0;

beforeEach(() => {
	db = openDatabase(`changed handling ${testCount++}`);
});

afterEach(async () => {
	localStorage.clear();
	await db.delete();
});

const change = () =>
	changeHandlingOf(new App(db, { notices: new Notices(), settings: DEFAULT_SETTINGS }));

test('a choice is noted until the device has it', async () => {
	const stored = change()({ gestures: false });
	expect(localStorage).toHaveLength(1);
	await stored;
	expect(localStorage).toHaveLength(0);
	expect(await readHandling(db)).toEqual({ ...DEFAULT_HANDLING, gestures: false });
});

test('what was chosen on a page that was left at once holds at the next start, the last word last', async () => {
	localStorage.setItem('paperdeck-handling-1-000000', '{"gestures":false,"haptics":false}');
	localStorage.setItem('paperdeck-handling-1-000001', '{"haptics":true,"nothing":1}');
	localStorage.setItem('paperdeck-handling-2-000000', '{"gest');
	await finishHandling(db);
	expect(await readHandling(db)).toEqual({ ...DEFAULT_HANDLING, gestures: false });
	expect(await db.device.get('handling')).not.toHaveProperty('chosen.nothing');
	expect(localStorage).toHaveLength(0);
});
