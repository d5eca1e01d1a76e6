import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DayTallies, type DayTally } from '$lib/scheduling/day-tally';
import { TYPES } from '$lib/cards/card-groups';
import type { Rating } from '$lib/scheduling/log';
import { reviewsOf } from '$lib/scheduling/review-columns';
import { sumReviews } from '$lib/scheduling/study-sums';
import { cardsOfPaper, deleteCard, editCard, readCard, restoreCard } from './cards';
import type { PaperdeckDatabase } from './database';
import { readDays } from './days';
import { mergeEverything, readEverything } from './everything';
import { historyOf, loggedCardIds } from './histories';
import { forgetSums } from './kept-sums';
import { contentOf, freshDatabase, later, MINUTE, newPapers } from './library.fixture';
import { deletePaper, restorePaper, savePapers } from './papers';
import { withQueueKeys } from './queue-keys';
import { recordReview } from './reviews';
import { buryCard, resumeCard, suspendCard, undoLastEntry } from './review-actions';
import { answer, replayed } from './review.fixture';
import { changeSettings } from './settings';
import { freshSums } from './study-sums';
import { PaperCardChanges } from './paper-cards';
import { QueueChanges } from './queue-day';
import { deletedCardIds, everyCard } from './stored-cards';

interface Step {
	readonly device: number;
	readonly card: number;
	/** Minutes since the step before; negative where a clock is set back. */
	readonly minutes: number;
	readonly verb:
		| Rating
		| 'suspend'
		| 'resume'
		| 'bury'
		| 'undo'
		| 'merge'
		| 'look'
		| 'edit'
		| 'retention'
		| 'delete'
		| 'restore'
		| 'delete paper'
		| 'restore paper';
}

const steps = fc.array(
	fc.record<Step>({
		device: fc.nat(1),
		card: fc.nat(1),
		minutes: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: -3000, max: 40_000 })),
		verb: fc.constantFrom(
			...([
				'again',
				'hard',
				'good',
				'good',
				'easy',
				'undo',
				'undo',
				'merge',
				'merge',
				'look',
				'edit'
			] as const),
			...(['suspend', 'resume', 'bury', 'retention', 'delete', 'restore'] as const),
			...(['delete paper', 'restore paper'] as const)
		)
	}),
	{ maxLength: 30 }
);

interface Devices {
	readonly databases: readonly PaperdeckDatabase[];
	readonly paperId: string;
	readonly cardIds: readonly string[];
	/** Minutes since noon of the first day. */
	minutes: number;
}

async function makeDevices(): Promise<Devices> {
	const devices: { minutes: number } = { minutes: 0 };
	const clock = () => later(devices.minutes * MINUTE).at;
	const databases = [freshDatabase(clock), freshDatabase(clock)];
	let paperId = '';
	for (const db of databases) [paperId = ''] = await savePapers(db, newPapers({ Ping: 2 }));
	const cardIds = (await cardsOfPaper(databases[0]!, paperId)).map(({ id }) => id);
	return Object.assign(devices, { databases, paperId, cardIds });
}

async function take({ device, card, verb }: Step, devices: Devices): Promise<void> {
	const db = devices.databases[device]!;
	const id = devices.cardIds[card]!;
	const now = later(devices.minutes * MINUTE);
	switch (verb) {
		case 'suspend':
			return suspendCard(db, id, now);
		case 'resume':
			return resumeCard(db, id, now);
		case 'bury':
			return buryCard(db, id, now);
		case 'undo':
			return void (await undoLastEntry(db, now));
		case 'merge':
			return void (await mergeEverything(db, await readEverything(devices.databases[1 - device]!)));
		case 'look':
			return void (await freshSums(db, sumReviews));
		case 'edit':
			return editOrSkip(db, id, devices.minutes);
		case 'retention':
			return changeSettings(db, { desiredRetention: card === 0 ? 0.8 : 0.93 });
		case 'delete':
			return deleteCard(db, id);
		case 'restore':
			return restoreCard(db, id);
		case 'delete paper':
			return deletePaper(db, devices.paperId);
		case 'restore paper':
			return restorePaper(db, devices.paperId);
		default:
			return void (await recordReview(db, await answer(db, id, { rating: verb, now })));
	}
}

/** A card that is deleted cannot be edited; the type goes round. */
async function editOrSkip(db: PaperdeckDatabase, id: string, minutes: number): Promise<void> {
	const type = TYPES[Math.abs(minutes) % TYPES.length]!;
	if (await readCard(db, id)) await editCard(db, id, { ...contentOf('Other?'), type });
}

/** What statistics say of each card, whatever the order in which its paper was met. */
async function statsByCard(db: PaperdeckDatabase) {
	const { sums, groupOf, paperIds } = await freshSums(db, sumReviews);
	const { cardIds, answers, durationMs, asked, recalled, stability, lastDay, calibration } = sums;
	const cards = cardIds.map((id, at) => {
		const group = groupOf[at]!;
		const place = [paperIds[Math.floor(group / TYPES.length)], TYPES[group % TYPES.length]];
		const counts = [answers[at], durationMs[at], asked[at], recalled[at]];
		return [id, ...place, ...counts, stability[at], lastDay[at]];
	});
	// All but a few of the bins are empty, and comparing those takes longest.
	return { cards, bins: [...calibration.entries()].filter(([, sum]) => sum !== 0) };
}

async function expectSumsOfAll(db: PaperdeckDatabase): Promise<void> {
	const kept = await statsByCard(db);
	await forgetSums(db);
	expect(kept).toEqual(await statsByCard(db));
}

/** The days as the whole log alone gives them. */
async function talliedDays(db: PaperdeckDatabase): Promise<DayTally[]> {
	const tallies = new DayTallies();
	for (const id of await loggedCardIds(db)) tallies.add(reviewsOf(await historyOf(db, id)));
	return tallies.changes().sort((a, b) => a.day - b.day);
}

/** The lists made from cards are those that all cards would make at once. */
async function expectListsOfCards(db: PaperdeckDatabase): Promise<void> {
	const cards = await everyCard(db);
	const [queue, papers] = [new QueueChanges(), new PaperCardChanges()];
	for (const card of cards) {
		queue.note(undefined, card);
		papers.note(undefined, card);
	}
	const days = await queue.over(() => Promise.resolve([]));
	const byKey = days.sort((a, b) =>
		a.state < b.state ||
		(a.state === b.state && (a.day < b.day || (a.day === b.day && a.part < b.part)))
			? -1
			: 1
	);
	expect(await db.queue.toArray()).toEqual(byKey);
	const lists = await papers.over(() => Promise.resolve([]));
	expect(await db.paperCards.toArray()).toEqual(lists.sort((a, b) => a.bucket - b.bucket));
	const deleted = cards.filter(({ deletedAt }) => deletedAt !== null).map(({ id }) => id);
	expect(await deletedCardIds(db)).toEqual(new Set(deleted));
}

async function expectReplayable(db: PaperdeckDatabase): Promise<void> {
	expect(await readDays(db)).toEqual(await talliedDays(db));
	await expectListsOfCards(db);
	for (const card of await everyCard(db)) {
		expect(card.schedule).toEqual(await replayed(db, card));
		const paper = await db.papers.get(card.paperId);
		expect(card).toEqual(withQueueKeys(card, paper?.deletedAt === null));
	}
}

test('after any history, every schedule, every day and every sum is the replay of the log and both devices agree', async () => {
	await fc.assert(
		fc.asyncProperty(steps, async (taken) => {
			const devices = await makeDevices();
			for (const step of taken) {
				devices.minutes += step.minutes;
				await take(step, devices);
			}
			const [a, b] = [devices.databases[0]!, devices.databases[1]!];
			for (const db of [a, b]) {
				await expectReplayable(db);
				await expectSumsOfAll(db);
			}
			const [ofA, ofB] = [await readEverything(a), await readEverything(b)];
			await mergeEverything(a, ofB);
			await mergeEverything(b, ofA);
			await expectReplayable(a);
			expect(await readEverything(a)).toEqual(await readEverything(b));
			expect(await everyCard(a)).toEqual(await everyCard(b));
			expect(await a.logs.toArray()).toEqual(await b.logs.toArray());
			for (const db of [a, b]) await db.delete();
		}),
		{ numRuns: 40 }
	);
	// Some seconds on an idle machine.
}, 60_000);
