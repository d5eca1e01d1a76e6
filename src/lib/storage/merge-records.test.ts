import { expect, test } from 'vitest';
import { mergeQuiz } from './merge-records';
import { quizOf } from './quiz.fixture';

test('an answer that one device counted as a review waits on no other', () => {
	const [here, there] = [quizOf(['', 'b', 'c']), quizOf(['a', 'b', ''])];
	expect(mergeQuiz([here, there]).cardIds).toEqual(['', 'b', '']);
	expect(mergeQuiz([there, here]).cardIds).toEqual(['', 'b', '']);
	expect(mergeQuiz([quizOf([]), there]).cardIds).toEqual([]);
	expect(mergeQuiz([there, quizOf([])]).cardIds).toEqual([]);
});
