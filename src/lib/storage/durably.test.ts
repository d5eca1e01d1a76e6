import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, test, vi } from 'vitest';
import { cardsOfPaper, readCard } from './cards';
import type { PaperdeckDatabase } from './database';
import { durably } from './durably';
import { freshDatabase, later, MINUTE, newPapers, NOON } from './library.fixture';
import { savePapers } from './papers';
import { historyOf } from './histories';
import { recordReview } from './reviews';
import { suspendCard } from './review-actions';
import { answer } from './review.fixture';
import { StorageError } from './storage-error';

/** Pauses that do not wait. */
function counted() {
	const pauses: number[] = [];
	const pause = (ms: number) => {
		pauses.push(ms);
		return Promise.resolve();
	};
	return { pauses, options: { pause } };
}

async function withCard() {
	const db = freshDatabase();
	const [paperId] = await savePapers(db, newPapers({ Ping: 1 }));
	const [card] = await cardsOfPaper(db, paperId!);
	return { db, id: card!.id };
}

/** What the platform does to an app in the background: the connection is gone, Dexie does not know. */
function killConnection(db: PaperdeckDatabase): void {
	db.backendDB().close();
}

function domError(name: string): Error {
	return Object.assign(new Error(`${name} of the platform`), { name });
}

describe('a dead connection', () => {
	test('is replaced, and the review is stored once', async () => {
		const { db, id } = await withCard();
		const review = await answer(db, id, { now: later(MINUTE) });
		killConnection(db);
		const { options } = counted();
		expect(await durably(db, () => recordReview(db, review), options)).toBe('recorded');
		expect(await historyOf(db, id)).toEqual([review.log]);
	});

	test('is replaced after Dexie has given up on it', async () => {
		const { db, id } = await withCard();
		db.close({ disableAutoOpen: true });
		const { options, pauses } = counted();
		await durably(db, () => suspendCard(db, id, NOON), options);
		expect((await readCard(db, id))?.schedule.suspended).toBe(true);
		expect(pauses).toHaveLength(1);
	});

	test('is replaced once for all who find it dead', async () => {
		const { db, id } = await withCard();
		const open = vi.spyOn(db, 'open');
		db.close({ disableAutoOpen: true });
		const { options } = counted();
		const reads = Array.from({ length: 5 }, () => durably(db, () => historyOf(db, id), options));
		expect(await Promise.all(reads)).toEqual([[], [], [], [], []]);
		expect(open).toHaveBeenCalledTimes(1);
	});

	test('that dies after the write but before the answer does not count the review twice', async () => {
		const { db, id } = await withCard();
		const review = await answer(db, id, { now: later(MINUTE) });
		let isFirst = true;
		const { options } = counted();
		const outcome = await durably(
			db,
			async () => {
				const result = await recordReview(db, review);
				if (!isFirst) return result;
				isFirst = false;
				killConnection(db);
				throw domError('UnknownError');
			},
			options
		);
		expect(outcome).toBe('already-recorded');
		expect(await historyOf(db, id)).toHaveLength(1);
	});
});

describe('an error', () => {
	test.each([
		['DatabaseClosedError', domError('DatabaseClosedError')],
		['InvalidStateError', domError('InvalidStateError')],
		['UnknownError', domError('UnknownError')],
		['Dexie’s AbortError', new Dexie.AbortError('Transaction aborted')],
		['one that holds another', Object.assign(new Error('x'), { inner: domError('UnknownError') })],
		['one with a cause', new Error('x', { cause: domError('InvalidStateError') })]
	])('of a lost connection, %s, is tried again', async (_name, error) => {
		const { options, pauses } = counted();
		const work = vi.fn().mockRejectedValueOnce(error).mockResolvedValue('done');
		expect(await durably(freshDatabase(), work, options)).toBe('done');
		expect(pauses).toEqual([20]);
	});

	test('of a lost connection that stays is told by its code after four tries', async () => {
		const { options, pauses } = counted();
		const error = domError('UnknownError');
		const work = vi.fn().mockRejectedValue(error);
		await expect(durably(freshDatabase(), work, options)).rejects.toMatchObject({
			...{ name: 'StorageError', code: 'storage-unavailable', cause: error }
		});
		expect(work).toHaveBeenCalledTimes(4);
		expect(pauses).toEqual([20, 200, 1000]);
	});

	test('of a full disk is told at once', async () => {
		const { options, pauses } = counted();
		const error = Object.assign(new Dexie.AbortError('aborted'), {
			inner: domError('QuotaExceededError')
		});
		const work = vi.fn().mockRejectedValue(error);
		await expect(durably(freshDatabase(), work, options)).rejects.toMatchObject({
			code: 'quota-exceeded'
		});
		expect(pauses).toEqual([]);
	});

	test('of a newer version is told at once', async () => {
		const { options } = counted();
		const refusal = new StorageError('newer-version-open');
		const work = vi.fn().mockRejectedValue(Object.assign(new Error('x'), { inner: refusal }));
		await expect(durably(freshDatabase(), work, options)).rejects.toBe(refusal);
	});

	test.each([
		['of our own', new Error('No card 7')],
		['that says the user cancelled', new DOMException('cancelled', 'AbortError')]
	])('%s passes as it is', async (_what, error) => {
		const work = vi.fn().mockRejectedValue(error);
		await expect(durably(freshDatabase(), work)).rejects.toBe(error);
		expect(work).toHaveBeenCalledTimes(1);
	});
});

test('a tab whose connection a newer version took is told so', async () => {
	const db = freshDatabase();
	await db.open();
	const newer = new Dexie(db.name);
	newer.version(db.verno + 1).stores({});
	await newer.open();
	const { options } = counted();
	await expect(durably(db, () => historyOf(db, 'x'), options)).rejects.toMatchObject({
		code: 'newer-version-open'
	});
});
