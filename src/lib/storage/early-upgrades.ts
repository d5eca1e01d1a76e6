import type { Transaction } from 'dexie';
import type { PaperRecord } from '$lib/papers/paper-record';
import { splitPaper } from './paper-parts';

/** Papers rewritten at once: so many texts are in memory together. */
const BATCH_SIZE = 50;

/** Moves each paper's text into a table of its own. */
export async function splitTexts(transaction: Transaction): Promise<void> {
	const papers = transaction.table<PaperRecord, string>('papers');
	const ids = await papers.toCollection().primaryKeys();
	for (let at = 0; at < ids.length; at += BATCH_SIZE) {
		const records = await papers.bulkGet(ids.slice(at, at + BATCH_SIZE));
		const parts = records.filter((record) => record !== undefined).map(splitPaper);
		await transaction.table('papers').bulkPut(parts.map(([head]) => head));
		await transaction.table('texts').bulkPut(parts.map(([, text]) => text));
	}
}

/** Quizzes become what travels between devices, deletions included. */
export async function markQuizzes(transaction: Transaction): Promise<void> {
	const quizzes = transaction.table('quizzes');
	await quizzes.toCollection().modify({ deletedAt: null, stamps: {} });
}
