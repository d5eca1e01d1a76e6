import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { freshDatabase } from './library.fixture';
import { getKnown } from './get-known';

test.each([20, 900])('of %i ids those that are there come, in the order asked', async (count) => {
	const db = freshDatabase();
	const names = Array.from({ length: count }, (_, index) => `label ${index}`);
	const there = names.filter((_, index) => index % 3 === 0);
	await db.labels.bulkPut(
		there.map((id) => ({ id, kind: 'tag' as const, name: id, deletedAt: null, stamps: {} }))
	);
	const asked = [...names].reverse();
	const found = await getKnown(db.labels, asked);
	expect(found.map((label) => label?.id)).toEqual(
		asked.map((id) => (there.includes(id) ? id : undefined))
	);
});
