import type { Finding } from '$lib/extraction/finding';

/** What one log odd of a sentence adds to those of its cards: how a card is put counts for more. */
const SHARE = 0.25;
/** Log odds of a sentence that has a statement of the paper's own, and of one that no model has seen. */
const USUAL = -0.5;
/** No sentence counts for more than this above the usual one, or below it. */
const MOST = 3;

/** Log odds by which readers keep the cards of a sentence more often than their signs tell, −0.75 to 0.75. */
export function worthOfSentence({ worth = USUAL }: Pick<Finding, 'worth'>): number {
	return SHARE * Math.max(-MOST, Math.min(MOST, worth - USUAL));
}
