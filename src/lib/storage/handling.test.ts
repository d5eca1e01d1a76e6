import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { DEFAULT_HANDLING } from '$lib/cards/handling';
import { readEverything } from './everything';
import { changeHandling, readHandling } from './handling';
import { nextStamp } from './hybrid-clock';
import { freshDatabase } from './library.fixture';

test('what is chosen for a device stays until it is changed, each by itself', async () => {
	const db = freshDatabase();
	expect(await readHandling(db)).toEqual(DEFAULT_HANDLING);
	await changeHandling(db, { readAloud: 'both', haptics: false });
	await changeHandling(db, { haptics: true });
	expect(await readHandling(db)).toEqual({ ...DEFAULT_HANDLING, readAloud: 'both' });
});

test('it goes with no export, and leaves the device’s clock alone', async () => {
	const db = freshDatabase();
	const before = await nextStamp(db);
	await changeHandling(db, { voice: 'Somebody' });
	expect((await nextStamp(db)) > before).toBe(true);
	expect(JSON.stringify(await readEverything(db))).not.toContain('Somebody');
});
