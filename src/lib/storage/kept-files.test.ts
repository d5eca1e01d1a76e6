import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { mergeEverything, readEverything } from './everything';
import {
	filesHere,
	filesOfPaper,
	keepFile,
	putFileBytes,
	readFileBytes,
	removeFile
} from './kept-files';
import { freshDatabase } from './library.fixture';

function pdf(words: string) {
	const bytes = new TextEncoder().encode(words);
	return { paperId: 'p1', name: 'a.pdf', mediaType: 'application/pdf', bytes };
}

test('a file kept twice is one file, and its bytes come back', async () => {
	const db = freshDatabase();
	const id = await keepFile(db, pdf('%PDF one'));
	expect(await keepFile(db, pdf('%PDF one'))).toBe(id);
	await keepFile(db, pdf('%PDF other'));
	expect(await filesOfPaper(db, 'p1')).toMatchObject([{ byteCount: 8 }, { byteCount: 10 }]);
	const blob = await readFileBytes(db, id);
	expect(blob?.type).toBe('application/pdf');
	expect(await blob?.text()).toBe('%PDF one');
	expect(await filesOfPaper(db, 'p2')).toEqual([]);
});

test('a removed file frees its room at once and can be kept again', async () => {
	const db = freshDatabase();
	const id = await keepFile(db, pdf('%PDF'));
	await removeFile(db, id);
	expect(await filesOfPaper(db, 'p1')).toEqual([]);
	expect(await db.fileBytes.count()).toBe(0);
	await keepFile(db, pdf('%PDF'));
	expect(await filesHere(db)).toMatchObject([{ id }]);
});

test('only the record of a file travels; its bytes are taken where they fit the record', async () => {
	const [a, b] = [freshDatabase(), freshDatabase()];
	const id = await keepFile(a, pdf('%PDF'));
	await mergeEverything(b, await readEverything(a));
	expect(await filesOfPaper(b, 'p1')).toMatchObject([{ id, isHere: false }]);
	expect(await readFileBytes(b, id)).toBeUndefined();
	expect(await putFileBytes(b, id, new TextEncoder().encode('forged'))).toBe(false);
	expect(await putFileBytes(b, 'unknown', new TextEncoder().encode('%PDF'))).toBe(false);
	expect(await putFileBytes(b, id, new TextEncoder().encode('%PDF'))).toBe(true);
	expect(await filesOfPaper(b, 'p1')).toMatchObject([{ id, isHere: true }]);
});

test('a removal that arrives from another device frees the room here', async () => {
	const [a, b] = [freshDatabase(), freshDatabase(() => 9e12)];
	const id = await keepFile(a, pdf('%PDF'));
	await mergeEverything(b, await readEverything(a));
	await removeFile(b, id);
	await mergeEverything(a, await readEverything(b));
	expect(await a.fileBytes.count()).toBe(0);
	expect(await filesHere(a)).toEqual([]);
});
