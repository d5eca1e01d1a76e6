import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { mergeEverything, readEverything } from './everything';
import {
	deleteLabel,
	listLabels,
	makeLabel,
	putLabel,
	renameLabel,
	restoreLabel,
	takeLabel
} from './labels';
import { freshDatabase } from './library.fixture';
import type { PaperdeckDatabase } from './database';

const tag = (name: string) => ({ kind: 'tag', name }) as const;

async function shelf(db: PaperdeckDatabase): Promise<string[]> {
	const labels = await listLabels(db);
	return labels.map(({ label, paperIds }) => `${label.name}: ${[...paperIds].sort().join(' ')}`);
}

async function exchange(a: PaperdeckDatabase, b: PaperdeckDatabase): Promise<void> {
	const [ofA, ofB] = [await readEverything(a), await readEverything(b)];
	await mergeEverything(a, ofB);
	await mergeEverything(b, ofA);
	expect(await readEverything(a)).toEqual(await readEverything(b));
}

test('labels are listed by name with the papers that bear them', async () => {
	const db = freshDatabase();
	await putLabel(db, 'p1', tag('to cite'));
	await putLabel(db, 'p2', tag('To  Cite '));
	await putLabel(db, 'p1', { kind: 'collection', name: 'Thesis' });
	await makeLabel(db, { kind: 'collection', name: 'Empty' });
	expect(await shelf(db)).toEqual(['Empty: ', 'Thesis: p1', 'to cite: p1 p2']);
});

test('a tag that its last paper lost is gone, a collection stays', async () => {
	const db = freshDatabase();
	const cited = await putLabel(db, 'p1', tag('cited'));
	const thesis = await putLabel(db, 'p1', { kind: 'collection', name: 'Thesis' });
	await takeLabel(db, 'p1', cited);
	await takeLabel(db, 'p1', thesis);
	expect(await shelf(db)).toEqual(['Thesis: ']);
});

test('a deleted label that is made again starts without papers', async () => {
	const db = freshDatabase();
	const id = await putLabel(db, 'p1', tag('cited'));
	await deleteLabel(db, id);
	expect(await shelf(db)).toEqual([]);
	await putLabel(db, 'p2', tag('Cited'));
	expect(await shelf(db)).toEqual(['Cited: p2']);
});

test('a deleted label comes back with the papers that bore it', async () => {
	const db = freshDatabase();
	const id = await putLabel(db, 'p1', tag('memory'));
	await deleteLabel(db, id);
	await restoreLabel(db, id);
	expect(await shelf(db)).toEqual(['memory: p1']);
});

test('a name that a renamed label left is free again', async () => {
	const db = freshDatabase();
	const id = await putLabel(db, 'p1', tag('old'));
	await renameLabel(db, id, 'new');
	await putLabel(db, 'p2', tag('old'));
	expect(await shelf(db)).toEqual(['new: p1', 'old: p2']);
});

test.each(['', '  \n'])('a label without a name (%j) is refused', async (name) => {
	await expect(putLabel(freshDatabase(), 'p1', tag(name))).rejects.toThrow('needs a name');
});

describe('two devices', () => {
	test('that tag different papers with one word have one tag on both', async () => {
		const [a, b] = [freshDatabase(), freshDatabase()];
		await putLabel(a, 'p1', tag('cited'));
		await putLabel(b, 'p2', tag('cited'));
		await exchange(a, b);
		expect(await shelf(a)).toEqual(['cited: p1 p2']);
	});

	test('keep the later of taking a tag off and putting it on', async () => {
		let clockOfB = 1000;
		const [a, b] = [freshDatabase(() => 2000), freshDatabase(() => clockOfB)];
		const id = await putLabel(a, 'p1', tag('cited'));
		await putLabel(a, 'p2', tag('cited'));
		await takeLabel(a, 'p1', id);
		clockOfB = 3000;
		await putLabel(b, 'p1', tag('cited'));
		await exchange(a, b);
		expect(await shelf(b)).toEqual(['cited: p1 p2']);
		await takeLabel(b, 'p2', id);
		await exchange(a, b);
		expect(await shelf(a)).toEqual(['cited: p1']);
	});
});
