import type { CardType } from '$lib/cards/card';
import type { Span } from '$lib/text/span';

/** `found`: what the reader searched for. */
export type MarkType = CardType | 'found';

/** Words of the paper that a card rests on, or that were looked for. */
export interface TextMark {
	readonly id: string;
	readonly span: Span;
	readonly type: MarkType;
}
