import type { CardType } from '$lib/cards/card';

/** `choice`: pick one · `number`, `name`: type it · `recall`: think, look, and grade yourself. */
export type QuestionKind = 'choice' | 'number' | 'name' | 'recall';

export interface Question {
	readonly kind: QuestionKind;
	readonly type: CardType;
	/** Index into `Quiz.papers`. */
	readonly paper: number;
	/** A cloze keeps its gap sign here, so that a card can be made of it again. */
	readonly prompt: string;
	readonly answer: string;
	/** Wrong answers of the same kind; empty unless `kind` is `choice`. */
	readonly distractors: readonly string[];
	/** The sentence the answer rests on; absent where a link had no room for it. */
	readonly quote?: string;
}

export interface QuizPaper {
	readonly title: string;
	readonly DOI?: string;
}

/** The same questions for everyone who holds it. */
export interface Quiz {
	readonly title: string;
	/** Decides the order of options, together with the player's name. */
	readonly seed: string;
	readonly papers: readonly QuizPaper[];
	readonly questions: readonly Question[];
	/** Seconds for each question; absent for as long as it takes. */
	readonly secondsEach?: number;
}

export const MOST_QUESTIONS = 30;
