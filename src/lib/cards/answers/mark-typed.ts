import { answerOf, type CardContent } from '../card';
import { nameAnswer } from '../distractors/name-options';
import { numberAnswer } from '../distractors/number-options';
import { foldName } from '$lib/text/normalize';
import { markName } from './typed-name';
import { markNumber } from './typed-number';

/** Whether what was given is the answer. */
export interface Mark {
	readonly isRight: boolean;
	/** What to tell beside right or wrong. */
	readonly note?: 'spelling' | 'near' | 'other-unit' | 'no-number' | 'skipped';
}

/** What an answer that is typed and judged consists of. */
export type TypedKind = 'number' | 'name';

/** How this card's answer can be judged when it is typed; `undefined` for whole phrases. */
export function typedKindOf(content: CardContent): TypedKind | undefined {
	if (numberAnswer(content)) return 'number';
	return nameAnswer(content) ? 'name' : undefined;
}

export function markTyped(text: string, answer: string, kind: TypedKind): Mark {
	if (text.trim() === '') return { isRight: false, note: 'skipped' };
	if (kind === 'number') {
		const verdict = markNumber(text, answer);
		if (verdict === 'right') return { isRight: true };
		return verdict === 'wrong' ? { isRight: false } : { isRight: false, note: verdict };
	}
	const verdict = markName(text, answer);
	return verdict === 'spelling'
		? { isRight: true, note: 'spelling' }
		: { isRight: verdict === 'right' };
}

/**
 * What a reader typed for a card. Other words may say the same as a phrase: where they are not the
 * very words, there is no verdict, and the reader compares.
 */
export function markTypedCard(text: string, content: CardContent): Mark | undefined {
	const answer = answerOf(content);
	const kind = typedKindOf(content);
	if (kind) return markTyped(text, answer, kind);
	if (text.trim() === '') return { isRight: false, note: 'skipped' };
	return foldName(text) === foldName(answer) ? { isRight: true } : undefined;
}
