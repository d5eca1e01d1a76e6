import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { CardContent } from '$lib/cards/card';
import { reviewCard } from '$lib/cards/review-card';
import { readArchive } from '$lib/exporting/json/read-archive';
import { writeArchive } from '$lib/exporting/json/write-archive';
import type { Moment } from '$lib/scheduling/moment';
import { allCards, deleteCard } from '$lib/storage/cards';
import { openDatabase, type PaperdeckDatabase } from '$lib/storage/database';
import { acceptDraft, rejectDraft, waitingDrafts } from '$lib/storage/drafts';
import { mergeEverything, readEverything } from '$lib/storage/everything';
import { newId } from '$lib/storage/identity';
import { savePapers } from '$lib/storage/papers';
import { currentPreset } from '$lib/storage/presets';
import { recordReview } from '$lib/storage/reviews';
import { suspendCard, undoLastEntry } from '$lib/storage/review-actions';
import { changeSettings } from '$lib/storage/settings';
import { everyCard } from '$lib/storage/stored-cards';

const NOW: Moment = { at: Date.UTC(2026, 5, 15), offsetMinutes: -300, dayStartMinutes: 240 };

async function used(db: PaperdeckDatabase): Promise<PaperdeckDatabase> {
	const card = (front: string): CardContent => ({
		kind: 'basic',
		type: 'number',
		front,
		back: '7'
	});
	const paper = {
		citation: { title: 'PING', author: [] },
		links: [],
		text: 'Seven of seven.',
		sections: [],
		source: { name: 'ping.txt', listing: '' }
	};
	const drafts = ['D?', 'E?'].map((front) => ({ ...card(front), score: 0.5, softFaults: [] }));
	const cards = [card('A?'), card('B?'), card('C?')];
	await savePapers(db, [{ paper, origin: 'added', cards, drafts, now: NOW }]);
	const [first, second, third] = await allCards(db);
	const [accepted, rejected] = await waitingDrafts(db);
	await changeSettings(db, { desiredRetention: 0.8, theme: 'dark' });
	const preset = await currentPreset(db);
	const rated = { rating: 'good', now: NOW, durationMs: 1, preset } as const;
	const review = reviewCard(first!, { id: await newId(db), ...rated });
	await recordReview(db, { ...review, previousId: undefined });
	await suspendCard(db, second!.id, NOW);
	await undoLastEntry(db, NOW);
	await deleteCard(db, third!.id);
	await acceptDraft(db, accepted!.id, { now: NOW });
	await rejectDraft(db, rejected!.id);
	return db;
}

test('an export that is imported into an empty library is exported as the same text', async () => {
	const full = await used(openDatabase('full', { clock: () => NOW.at }));
	const text = writeArchive(await readEverything(full));
	const { archive, problems } = readArchive(text);
	expect(problems).toEqual([]);
	const empty = openDatabase('empty', { clock: () => NOW.at });
	await mergeEverything(empty, archive!);
	expect(writeArchive(await readEverything(empty))).toBe(text);
	expect(await everyCard(empty)).toEqual(await everyCard(full));
	expect(await empty.logs.toArray()).toEqual(await full.logs.toArray());
});
