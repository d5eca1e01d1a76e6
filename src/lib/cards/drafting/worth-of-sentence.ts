import type { Finding } from '$lib/extraction/finding';

/** What one log odd of a sentence adds to those of its questions: how a card is put counts for more. */
const WANTED_SHARE = 0.25;
/** What readers do not want asked is hardly ever kept, unless it is put very well. */
const UNWANTED_SHARE = 0.35;
/** No sentence counts for more than this. */
const MOST = 3;

/**
 * Log odds by which readers keep a card of a sentence more often than its signs tell, −1.05 to 0.75; 0 where no model has
 * seen the sentence. No sentence makes a poor gap a good one.
 */
export function worthOfSentence({ worth = 0 }: Pick<Finding, 'worth'>, isAsked: boolean): number {
	if (worth > 0) return isAsked ? WANTED_SHARE * Math.min(MOST, worth) : 0;
	return UNWANTED_SHARE * Math.max(-MOST, worth);
}
