import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { mergeEverything, readEverything } from './everything';
import { freshDatabase, newPapers } from './library.fixture';
import { setNote, setReadingStatus } from './paper-head';
import { changeCitation, listPapers, readPaper, savePapers } from './papers';

test('status and note are kept, listed, and taken back', async () => {
	const db = freshDatabase();
	const [id] = await savePapers(db, newPapers({ Ping: 0 }));
	await setReadingStatus(db, id!, 'reading');
	await setNote(db, id!, 'Compare with Pong.');
	const said = { readingStatus: 'reading', note: 'Compare with Pong.' };
	expect(await readPaper(db, id!)).toMatchObject(said);
	expect(await listPapers(db)).toMatchObject([said]);
	await setReadingStatus(db, id!, undefined);
	await setNote(db, id!, ' \n');
	expect(await readPaper(db, id!)).not.toHaveProperty('readingStatus');
	expect(await readPaper(db, id!)).not.toHaveProperty('note');
});

test('of two devices, each field is as it was written last', async () => {
	const [a, b] = [freshDatabase(() => 1000), freshDatabase(() => 2000)];
	const [id] = await savePapers(a, newPapers({ Ping: 0 }));
	await savePapers(b, newPapers({ Ping: 0 }));
	await setReadingStatus(a, id!, 'read');
	await setNote(a, id!, 'of A');
	await setNote(b, id!, 'of B');
	await changeCitation(b, id!, { title: 'B', author: [] });
	await mergeEverything(a, await readEverything(b));
	expect(await readPaper(a, id!)).toMatchObject({
		...{ readingStatus: 'read', note: 'of B' },
		paper: { citation: { title: 'B' }, text: newPapers({ Ping: 0 })[0]!.paper.text }
	});
});

test('a list reads no texts', async () => {
	const db = freshDatabase();
	await savePapers(db, newPapers({ Ping: 1 }));
	db.texts.hook('reading', () => {
		throw new Error('A text was read');
	});
	expect(await listPapers(db)).toMatchObject([{ textLength: 69 }]);
	await expect(readPaper(db, (await listPapers(db))[0]!.id)).rejects.toThrow('A text was read');
});
