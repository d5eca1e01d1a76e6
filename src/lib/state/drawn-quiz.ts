import { answerOf, promptOf } from '$lib/cards/card';
import type { CardRecord } from '$lib/cards/card-record';
import type { CslItem } from '$lib/papers/paper';
import { type AskableCard, type DrawOptions, drawQuiz } from '$lib/quizzes/draw-quiz';
import { plainLine } from '$lib/quizzes/plain-line';
import type { Question, Quiz } from '$lib/quizzes/quiz';
import type { QuizRecord } from '$lib/quizzes/quiz-record';

/** A quiz, and the cards its questions are of, in their order. */
export interface DrawnQuiz {
	readonly quiz: Quiz;
	readonly cardIds: readonly string[];
}

/** Draws a quiz from the reader's cards with a seed of its own. */
export function drawnQuiz(
	cards: readonly CardRecord[],
	citationOf: (paperId: string) => CslItem | undefined,
	options: Omit<DrawOptions, 'seed' | 'titleOf'>
): DrawnQuiz {
	const askable = cards.map((card) => {
		const { title = '', DOI } = citationOf(card.paperId) ?? {};
		const paper = DOI === undefined ? { title } : { title, DOI };
		return { card, asked: { content: card.content, paper } satisfies AskableCard };
	});
	const titles = new Map(askable.map(({ asked }) => [asked.content, asked.paper.title]));
	const quiz = drawQuiz(
		askable.map(({ asked }) => asked),
		{ ...options, seed: crypto.randomUUID().slice(0, 8), titleOf: (content) => titles.get(content) }
	);
	const idOf = ({ prompt, answer }: Question) =>
		askable.find(
			({ card }) =>
				plainLine(promptOf(card.content)) === prompt && plainLine(answerOf(card.content)) === answer
		)?.card.id ?? '';
	return { quiz, cardIds: quiz.questions.map(idOf) };
}

type Beginning = Pick<QuizRecord, 'role' | 'quiz'> & Partial<QuizRecord>;

/** A quiz that nobody has answered yet. */
export function newQuizRecord(beginning: Beginning): QuizRecord {
	return {
		id: crypto.randomUUID(),
		nickname: '',
		answers: [],
		sittings: [],
		scores: {},
		notes: {},
		startedAt: Date.now(),
		secondsEach: null,
		deletedAt: null,
		stamps: {},
		...beginning
	};
}
