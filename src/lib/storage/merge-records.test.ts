import { expect, test } from 'vitest';
import type { QuizRecord } from '$lib/quizzes/quiz-record';
import { mergeQuiz } from './merge-records';

function quizOf(cardIds: readonly string[]): QuizRecord {
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

test('an answer that one device counted as a review waits on no other', () => {
	const [here, there] = [quizOf(['', 'b', 'c']), quizOf(['a', 'b', ''])];
	expect(mergeQuiz([here, there]).cardIds).toEqual(['', 'b', '']);
	expect(mergeQuiz([there, here]).cardIds).toEqual(['', 'b', '']);
	expect(mergeQuiz([quizOf([]), there]).cardIds).toEqual([]);
	expect(mergeQuiz([there, quizOf([])]).cardIds).toEqual([]);
});
