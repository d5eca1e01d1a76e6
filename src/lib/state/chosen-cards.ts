import type { CardRecord } from '$lib/cards/card-record';
import { isDue } from '$lib/scheduling/due';
import { byUrgency, dueOfPaper } from '$lib/storage/due-of-paper';
import { readMeeting } from '$lib/storage/meetings';
import type { App } from './app.svelte';
import { meetingOutlook } from './meeting-outlook';

/** What the reader asked to study. */
export interface Chosen {
	readonly paperId: string | null;
	readonly meetingId: string | null;
	/** Learning steps count as ended so early. */
	readonly aheadMs: number;
}

/** The cards of it that can be asked now, the most urgent first. */
export async function chosenCards(
	app: App,
	{ paperId, meetingId, aheadMs }: Chosen
): Promise<CardRecord[]> {
	const now = app.now();
	if (paperId !== null) return dueOfPaper(app.db, now, { paperId, aheadMs });
	const meeting = meetingId === null ? undefined : await readMeeting(app.db, meetingId);
	if (!meeting) return [];
	const { cards, ramp } = await meetingOutlook(app, meeting);
	const planned = new Set(ramp.days[0]?.cardIds);
	const isStep = ({ schedule }: CardRecord) =>
		schedule.dueAt !== null && isDue(schedule, now, aheadMs);
	return byUrgency(
		cards.filter((card) => planned.has(card.id) || isStep(card)),
		now
	);
}
