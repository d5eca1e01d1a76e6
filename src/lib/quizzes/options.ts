import { seededOrder } from '$lib/cards/distractors/seeded-order';
import type { Question, Quiz } from './quiz';

/** An option with its place in `[answer, ...distractors]`; place 0 is the right one. */
export interface PlacedOption {
	readonly place: number;
	readonly text: string;
}

/** The options of a choice in this player's own order, so that neighbours cannot copy by place. */
export function optionsFor(quiz: Quiz, question: Question, player: string): PlacedOption[] {
	const options = [question.answer, ...question.distractors].map((text, place) => ({
		place,
		text
	}));
	return seededOrder(options, `${quiz.seed}\n${player}\n${question.prompt}`);
}
