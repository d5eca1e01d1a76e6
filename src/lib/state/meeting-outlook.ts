import type { CardRecord } from '$lib/cards/card-record';
import type { MeetingRecord } from '$lib/meetings/meeting';
import { planRamp, type Ramp } from '$lib/meetings/ramp';
import { minutesPerDayOf, readinessOf, type Readiness } from '$lib/meetings/readiness';
import { offsetMinutesAt } from '$lib/meetings/wall-time';
import type { PaperSummary } from '$lib/papers/paper-record';
import type { Moment } from '$lib/scheduling/moment';
import type { Preset } from '$lib/scheduling/preset';
import { costsOf } from '$lib/scheduling/study-costs';
import { cardsOfPaper } from '$lib/storage/cards';
import { listPapers } from '$lib/storage/papers';
import { wantedPreset } from '$lib/storage/presets';
import { readColumnsOf } from '$lib/storage/review-columns';
import type { App } from './app.svelte';

/** One paper of a meeting. */
export interface MeetingPaper {
	readonly id: string;
	readonly title: string;
	/** Those that are asked; suspended ones are not. */
	readonly cards: readonly CardRecord[];
	/** Drafts that wait for a decision. */
	readonly waitingCount: number;
	readonly readiness: Readiness;
}

/** How a meeting is prepared, as of now. */
export interface MeetingOutlook {
	readonly meeting: MeetingRecord;
	readonly papers: readonly MeetingPaper[];
	readonly cards: readonly CardRecord[];
	readonly ramp: Ramp;
	readonly preset: Preset;
	readonly readiness: Readiness;
	/** Whole minutes on a day with something to do. */
	readonly minutesPerDay: number;
}

/** The meeting's instant on the reader's clock, as it will stand then. */
export function momentOf({ at, timeZone }: MeetingRecord, now: Moment): Moment {
	return { at, offsetMinutes: offsetMinutesAt(at, timeZone), dayStartMinutes: now.dayStartMinutes };
}

export async function meetingOutlook(app: App, meeting: MeetingRecord): Promise<MeetingOutlook> {
	const { db } = app;
	const now = app.now();
	const wanted = new Set(meeting.paperIds);
	const summaries = (await listPapers(db)).filter(({ id }) => wanted.has(id));
	const cardsOf = await Promise.all(
		summaries.map(async ({ id }) =>
			(await cardsOfPaper(db, id)).filter(({ schedule }) => !schedule.suspended)
		)
	);
	const cards = cardsOf.flat();
	const preset = await wantedPreset(db);
	const columns = await readColumnsOf(
		db,
		cards.map(({ id }) => id)
	);
	const ramp = planRamp({
		findings: cards,
		now,
		at: momentOf(meeting, now),
		preset,
		costs: costsOf(columns),
		minutesPerDay: meeting.minutesPerDay
	});
	const ready = (findings: readonly CardRecord[]) => readinessOf(findings, ramp, { now, preset });
	return {
		meeting,
		papers: summaries.map((summary, index) => paperOf(summary, cardsOf[index] ?? [], ready)),
		cards,
		ramp,
		preset,
		readiness: ready(cards),
		minutesPerDay: minutesPerDayOf(ramp)
	};
}

function paperOf(
	{ id, paper, waitingCount }: PaperSummary,
	cards: readonly CardRecord[],
	ready: (findings: readonly CardRecord[]) => Readiness
): MeetingPaper {
	const { title } = paper.citation;
	return { id, title, cards, waitingCount, readiness: ready(cards) };
}
