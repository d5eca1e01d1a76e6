import type { Mark } from '$lib/cards/answers/mark-typed';
import { type Given, markAnswer } from './mark-answer';
import type { Quiz } from './quiz';

/** One player's answers to one quiz, in the order of its questions. */
export interface Sitting {
	readonly quizId: string;
	readonly nickname: string;
	/** A random sign of who sits there: two of one name who answer alike are two. Absent in version 1. */
	readonly seat?: string;
	readonly answers: readonly Given[];
}

export const LONGEST_NICKNAME = 24;
/** Of sixty players, two draw the same four signs in one room of a thousand. */
export const SEAT = /^[0-9A-Z]{4}$/;

export function marksOf(quiz: Quiz, { answers }: Sitting): Mark[] {
	return quiz.questions.map((question, at) =>
		markAnswer(question, answers[at] ?? { kind: 'skipped' })
	);
}

export function scoreOf(quiz: Quiz, sitting: Sitting): number {
	return marksOf(quiz, sitting).filter(({ isRight }) => isRight).length;
}
