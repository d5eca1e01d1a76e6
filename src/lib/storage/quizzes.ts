import type { QuizRecord } from '$lib/quizzes/quiz-record';
import type { PaperdeckDatabase } from './database';
import { nextStamp } from './hybrid-clock';

/** Stores a quiz as it stands. */
export async function saveQuiz(db: PaperdeckDatabase, record: QuizRecord): Promise<void> {
	await db.quizzes.put(record);
}

export async function readQuiz(db: PaperdeckDatabase, id: string): Promise<QuizRecord | undefined> {
	const record = await db.quizzes.get(id);
	return record?.deletedAt === null ? record : undefined;
}

/** Newest first. */
export async function listQuizzes(db: PaperdeckDatabase): Promise<QuizRecord[]> {
	const records = await db.quizzes.toArray();
	return records
		.filter(({ deletedAt }) => deletedAt === null)
		.sort((left, right) => right.startedAt - left.startedAt);
}

/** Takes a quiz away; it can be restored. */
export function deleteQuiz(db: PaperdeckDatabase, id: string): Promise<void> {
	return setDeletedAt(db, id, db.clock());
}

export function restoreQuiz(db: PaperdeckDatabase, id: string): Promise<void> {
	return setDeletedAt(db, id, null);
}

function setDeletedAt(db: PaperdeckDatabase, id: string, deletedAt: number | null): Promise<void> {
	return db.transaction('rw', db.quizzes, db.device, async () => {
		const record = await db.quizzes.get(id);
		if (!record || (record.deletedAt === null) === (deletedAt === null)) return;
		const stamps = { ...record.stamps, deletedAt: await nextStamp(db) };
		await db.quizzes.put({ ...record, deletedAt, stamps });
	});
}
