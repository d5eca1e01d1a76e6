import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Paper } from '$lib/papers/paper';
import { freshDatabase, NOON } from '$lib/storage/library.fixture';
import { savePaper } from '$lib/storage/papers';
import { compareWithLibrary } from './compare';

function paper(title: string, text: string, more: Partial<Paper['citation']> = {}): Paper {
	return {
		citation: { title, author: [{ family: 'Noether' }], ...more },
		links: [],
		text,
		sections: [],
		source: { name: 'a.txt', listing: '' }
	};
}

async function compared(stored: readonly Paper[], read: readonly Paper[]) {
	const db = freshDatabase();
	for (const one of stored) await savePaper(db, { paper: one, origin: 'added', now: NOON });
	return compareWithLibrary(
		db,
		read.map((one) => ({ paper: one }))
	);
}

test.each([
	['an entry that waits', '', 'The text.', 'text', 'join'],
	['the same text', 'The text.', 'The text.', 'nothing', 'leave'],
	['another text', 'The text.', 'The final text.', 'second-text', 'leave'],
	['its entry', 'The text.', '', 'nothing', 'leave']
])('a paper met in the library as %s', async (_what, stored, read, offer, choice) => {
	const [found] = await compared([paper('Tides', stored)], [paper('Tides', read)]);
	expect(found?.duplicateOf).toMatchObject({ title: 'Tides', offer });
	expect(found?.duplicateOf?.paperId).toBeDefined();
	expect(found?.choice).toBe(choice);
});

test('details that the library lacks wait for the reader’s word', async () => {
	const [found] = await compared(
		[paper('Tides', 'The text.')],
		[paper('Tides', '', { DOI: '10.1/a' })]
	);
	expect(found).toMatchObject({ choice: 'leave', duplicateOf: { offer: 'details' } });
});

test('an entry and its text read together are one paper in two pieces', async () => {
	const found = await compared(
		[],
		[paper('Tides', '', { DOI: '10.1/a' }), paper('Tides', 'The text.'), paper('Sand', 'More.')]
	);
	expect(found.map(({ choice }) => choice)).toEqual(['add', 'join', 'add']);
	expect(found[1]?.duplicateOf).toMatchObject({ key: 0, offer: 'text' });
});

test('of three alike the first is added', async () => {
	const found = await compared(
		[],
		[1, 2, 3].map(() => paper('Tides', 'The text.'))
	);
	expect(found.map(({ duplicateOf }) => duplicateOf?.key)).toEqual([undefined, 0, 0]);
});

test('thousands of entries are compared', async () => {
	const entries = Array.from({ length: 5000 }, (_, at) => paper(`Title number ${at}`, ''));
	const found = await compared([], [...entries, ...entries]);
	expect(found.filter(({ duplicateOf }) => duplicateOf)).toHaveLength(5000);
});
