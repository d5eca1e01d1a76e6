import type { CardRecord } from '$lib/cards/card-record';
import { isDue } from '$lib/scheduling/due';
import type { Moment } from '$lib/scheduling/moment';
import { cardsOfPaper } from './cards';
import type { PaperdeckDatabase } from './database';

/**
 * The cards of one paper that can be asked now, steps that have ended first, then reviews, then new
 * ones whatever the day's limit: the reader asked for this paper. Steps that end within `aheadMs`
 * come last.
 */
export async function dueOfPaper(
	db: PaperdeckDatabase,
	now: Moment,
	{ paperId, aheadMs = 0 }: { readonly paperId: string; readonly aheadMs?: number }
): Promise<CardRecord[]> {
	const cards = await cardsOfPaper(db, paperId);
	return byUrgency(
		cards.filter(({ schedule }) => isDue(schedule, now, aheadMs)),
		now
	);
}

/** Steps that have ended first, then reviews, then new ones; what is not due yet comes last. */
export function byUrgency(cards: readonly CardRecord[], now: Moment): CardRecord[] {
	const urgency = ({ schedule }: CardRecord) => {
		if (!isDue(schedule, now)) return 3;
		if (schedule.state === 'new') return 2;
		return schedule.state === 'review' ? 1 : 0;
	};
	return [...cards].sort((a, b) => urgency(a) - urgency(b) || a.position - b.position);
}
