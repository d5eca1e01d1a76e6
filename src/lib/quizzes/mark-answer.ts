import { type Mark, markTyped } from '$lib/cards/answers/mark-typed';
import type { Question } from './quiz';

/** What a player gave: an option's place, words typed, or their own grade; nothing when skipped. */
export type Given =
	| { readonly kind: 'option'; readonly place: number }
	| { readonly kind: 'typed'; readonly text: string }
	| { readonly kind: 'graded'; readonly recalled: boolean }
	| { readonly kind: 'skipped' };

/** Whether what was given is the answer. */
export function markAnswer(question: Question, given: Given): Mark {
	switch (given.kind) {
		case 'option':
			return { isRight: given.place === 0 };
		case 'typed':
			return markTyped(given.text, question.answer, question.kind === 'number' ? 'number' : 'name');
		case 'graded':
			return { isRight: given.recalled };
		case 'skipped':
			return { isRight: false, note: 'skipped' };
	}
}
