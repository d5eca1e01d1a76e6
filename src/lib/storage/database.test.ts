import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { openDatabase } from './database';
import { LATEST_VERSION } from './upgrades';

function newerDatabase(name: string): Dexie {
	const newer = new Dexie(name);
	newer.version(LATEST_VERSION + 1).stores({ papers: 'id' });
	return newer;
}

test('writes are on the disk before they are acknowledged', async () => {
	const db = openDatabase('strict');
	const durability = await db.transaction('rw', db.papers, async () => {
		await db.papers.count();
		return db._options.chromeTransactionDurability;
	});
	expect(durability).toBe('strict');
});

test('a tab of a newer version is told of, and let through', async () => {
	const troubles: string[] = [];
	const db = openDatabase('newer tab', { onTrouble: (code) => troubles.push(code) });
	await db.open();
	await newerDatabase('newer tab').open();
	expect(troubles).toEqual(['newer-version-open']);
	expect(db.isOpen()).toBe(false);
});

test('a database that a newer version left is refused', async () => {
	const newer = newerDatabase('left by newer');
	await newer.open();
	newer.close();
	const troubles: string[] = [];
	const db = openDatabase('left by newer', { onTrouble: (code) => troubles.push(code) });
	await expect(db.open()).rejects.toMatchObject({ code: 'newer-version-open' });
	expect(troubles).toEqual(['newer-version-open']);
});

test('an older tab that stays open is told of until it closes', async () => {
	const older = await openRaw('older tab', 1);
	const troubles: string[] = [];
	const db = openDatabase('older tab', {
		onTrouble: (code) => {
			troubles.push(code);
			older.close();
		}
	});
	await db.open();
	expect(troubles).toEqual(['upgrade-blocked']);
});

/** A connection that does not give way. */
function openRaw(name: string, version: number): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name, version);
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}
