import type { QuizRecord } from '$lib/quizzes/quiz-record';
import { deleteQuiz, listQuizzes, readQuiz, restoreQuiz } from '$lib/storage/quizzes';
import type { App } from './app.svelte';

export function readStoredQuiz(app: App, id: string): Promise<QuizRecord | undefined> {
	return readQuiz(app.db, id);
}

/** Rooms of this device, newest first. */
export async function listRooms(app: App): Promise<QuizRecord[]> {
	return (await listQuizzes(app.db)).filter(({ role }) => role === 'hosted');
}

/** Takes a room away and answers how to bring it back. */
export async function removeRoom(
	app: App,
	record: QuizRecord
): Promise<(() => Promise<void>) | undefined> {
	const isGone = await app.write(async () => {
		await deleteQuiz(app.db, record.id);
		return true;
	});
	if (!isGone) return undefined;
	return async () => void (await app.write(() => restoreQuiz(app.db, record.id)));
}
