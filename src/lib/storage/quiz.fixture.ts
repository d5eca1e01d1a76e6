import type { QuizRecord } from '$lib/quizzes/quiz-record';

/** A quiz played alone over these cards, nothing answered yet. */
export function quizOf(cardIds: readonly string[]): QuizRecord {
	return {
		id: 'quiz',
		role: 'own',
		quiz: { title: 'Wheat', seed: '1', papers: [], questions: [] },
		cardIds,
		nickname: '',
		answers: [],
		sittings: [],
		scores: {},
		notes: {},
		startedAt: 0,
		secondsEach: null,
		deletedAt: null,
		stamps: {}
	};
}
