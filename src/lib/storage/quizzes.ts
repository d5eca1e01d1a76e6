import type { QuizRecord } from '$lib/quizzes/quiz-record';
import type { PaperdeckDatabase } from './database';

/** Stores a quiz as it stands. */
export async function saveQuiz(db: PaperdeckDatabase, record: QuizRecord): Promise<void> {
	await db.quizzes.put(record);
}

export function readQuiz(db: PaperdeckDatabase, id: string): Promise<QuizRecord | undefined> {
	return db.quizzes.get(id);
}

/** Newest first. */
export async function listQuizzes(db: PaperdeckDatabase): Promise<QuizRecord[]> {
	const records = await db.quizzes.toArray();
	return records.sort((left, right) => right.startedAt - left.startedAt);
}

export async function deleteQuiz(db: PaperdeckDatabase, id: string): Promise<void> {
	await db.quizzes.delete(id);
}
