import type { DoneToday } from '$lib/cards/daily-allowance';
import { learningDay, type Moment } from '$lib/scheduling/moment';
import { standingEntries } from '$lib/scheduling/replay';
import { LONGEST_ANSWER_MS } from '$lib/scheduling/study-costs';
import { unpackHistory } from './packed-history';
import type { PaperdeckDatabase } from './database';

/** A learning day began less than this long ago, wherever the reader flew since, ms. */
const LONGEST_DAY_MS = 51 * 3_600_000;

/** What was done on the learning day that a moment belongs to; what was undone is not. */
export async function doneToday(db: PaperdeckDatabase, now: Moment): Promise<DoneToday> {
	const today = learningDay(now);
	const firstId = idFrom(Math.max(0, now.at - LONGEST_DAY_MS));
	const histories = await db.histories.where('lastEntryId').aboveOrEqual(firstId).toArray();
	const done = { reviews: 0, introduced: 0, durationMs: 0 };
	for (const history of histories) {
		const answers = standingEntries(unpackHistory(history.cardId, history)).filter(
			(entry) => entry.kind === 'review'
		);
		for (const [index, { moment, durationMs }] of answers.entries()) {
			if (learningDay(moment) !== today) continue;
			done.durationMs += Math.min(durationMs, LONGEST_ANSWER_MS);
			if (index === 0) done.introduced += 1;
			else if (!isSameDay(answers[index - 1]?.moment, today)) done.reviews += 1;
		}
	}
	return done;
}

function isSameDay(moment: Moment | undefined, day: number): boolean {
	return moment !== undefined && learningDay(moment) === day;
}

/** The least UUIDv7 of a millisecond. */
function idFrom(at: number): string {
	const hex = Math.floor(at).toString(16).padStart(12, '0');
	return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}
