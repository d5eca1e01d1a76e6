import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { mergeEverything, readEverything } from './everything';
import { freshDatabase } from './library.fixture';
import { addWaiting, listWaiting, noteAttempt, removeWaiting } from './waiting';

const DOI = { kind: 'doi', value: '10.1000/2' };

test('a work asked for twice waits once, and comes off the list', async () => {
	const db = freshDatabase();
	const [id] = await addWaiting(db, [DOI, DOI]);
	await addWaiting(db, [DOI, { kind: 'arxiv', value: '2406.10162' }]);
	expect((await listWaiting(db)).map(({ value }) => value).sort()).toEqual([
		'10.1000/2',
		'2406.10162'
	]);
	await removeWaiting(db, id!);
	await removeWaiting(db, id!);
	expect(await listWaiting(db)).toHaveLength(1);
	await addWaiting(db, [DOI]);
	expect(await listWaiting(db)).toHaveLength(2);
});

test('an attempt that brought nothing is told with its reason', async () => {
	const db = freshDatabase(() => 5000);
	const [id] = await addWaiting(db, [DOI]);
	await noteAttempt(db, id!, 'There was no connection.');
	const told = { lastTriedAt: 5000, problem: 'There was no connection.' };
	expect(await listWaiting(db)).toMatchObject([told]);
});

test('of two devices, the last attempt and the last word count', async () => {
	const [a, b] = [freshDatabase(() => 1000), freshDatabase(() => 2000)];
	const [id] = await addWaiting(a, [DOI]);
	await addWaiting(b, [DOI]);
	await noteAttempt(a, id!, 'first');
	await noteAttempt(b, id!, 'second');
	await mergeEverything(a, await readEverything(b));
	expect(await listWaiting(a)).toMatchObject([{ problem: 'second', lastTriedAt: 2000 }]);
	await removeWaiting(a, id!);
	await mergeEverything(b, await readEverything(a));
	expect(await listWaiting(b)).toEqual([]);
});

test('what never waited is a broken invariant', async () => {
	await expect(noteAttempt(freshDatabase(), 'nothing', '')).rejects.toThrow('Nothing waits');
});
