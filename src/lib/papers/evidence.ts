import type { Span } from '$lib/text/span';

/** The exact words of the paper that support a card, and where they stand in `Paper.text`. */
export interface Evidence {
	readonly quote: string;
	readonly span: Span;
}
