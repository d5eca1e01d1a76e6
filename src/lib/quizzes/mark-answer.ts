import type { Question } from './quiz';
import { markName } from './typed-name';
import { markNumber } from './typed-number';

/** What a player gave: an option's place, words typed, or their own grade; nothing when skipped. */
export type Given =
	| { readonly kind: 'option'; readonly place: number }
	| { readonly kind: 'typed'; readonly text: string }
	| { readonly kind: 'graded'; readonly recalled: boolean }
	| { readonly kind: 'skipped' };

export interface Mark {
	readonly isRight: boolean;
	/** What to tell beside right or wrong. */
	readonly note?: 'spelling' | 'near' | 'other-unit' | 'no-number' | 'skipped';
}

function markTyped(question: Question, text: string): Mark {
	if (text.trim() === '') return { isRight: false, note: 'skipped' };
	if (question.kind === 'number') {
		const verdict = markNumber(text, question.answer);
		if (verdict === 'right') return { isRight: true };
		return verdict === 'wrong' ? { isRight: false } : { isRight: false, note: verdict };
	}
	const verdict = markName(text, question.answer);
	return verdict === 'spelling'
		? { isRight: true, note: 'spelling' }
		: { isRight: verdict === 'right' };
}

/** Whether what was given is the answer. */
export function markAnswer(question: Question, given: Given): Mark {
	switch (given.kind) {
		case 'option':
			return { isRight: given.place === 0 };
		case 'typed':
			return markTyped(question, given.text);
		case 'graded':
			return { isRight: given.recalled };
		case 'skipped':
			return { isRight: false, note: 'skipped' };
	}
}
