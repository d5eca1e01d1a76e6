import type { CardRecord } from '$lib/cards/card-record';
import { fullestDayAfter } from '$lib/scheduling/fullest-day';
import { learningDay } from '$lib/scheduling/moment';
import type { Preset } from '$lib/scheduling/preset';
import { intervalFor } from '$lib/scheduling/refit-memories';
import { allCards } from '$lib/storage/cards';
import { wantedPreset } from '$lib/storage/presets';
import { rescheduleCards, takeBackReschedules, type NewMemory } from '$lib/storage/reschedule';
import { readReviewColumns } from '$lib/storage/review-columns';
import { askStudyWorker } from '$lib/workers/study';
import type { App } from './app.svelte';
import type { MoveCounts } from './fit-words';

/** What a reschedule would do: counted, and not done. */
export interface ReschedulePlan {
	readonly counts: MoveCounts;
	readonly memories: readonly NewMemory[];
}

/** Reckons every card's memory and day with the parameters and retentions in force. */
export async function planReschedule(app: App, signal: AbortSignal): Promise<ReschedulePlan> {
	const { db } = app;
	const today = learningDay(app.now());
	const general = await wantedPreset(db);
	const columns = await readReviewColumns(db);
	const question = { columns, parameters: general.parameters };
	const { stabilities, difficulties } = await askStudyWorker('memories', question, { signal });
	const rows = new Map(columns.cardIds.map((id, row) => [id, row]));
	const presets = new Map<string, Preset>();
	const moved: { memory: NewMemory; becomes: 'due' | 'sooner' | 'later' }[] = [];
	let same = 0;
	const dueDays: number[] = [];
	for (const card of await allCards(db)) {
		const row = rows.get(card.id);
		const stability = row === undefined ? 0 : (stabilities[row] ?? 0);
		if (row === undefined || !isMovable(card) || stability === 0) continue;
		const preset = presets.get(card.paperId) ?? (await wantedPreset(db, card.paperId));
		presets.set(card.paperId, preset);
		const intervalDays = intervalFor(stability, card.id, preset);
		const dueDay = learningDay(card.schedule.lastReviewed) + intervalDays;
		const becomes = changeOf(card.schedule.dueDay, dueDay, today);
		if (!card.schedule.suspended) dueDays.push(becomes === 'same' ? card.schedule.dueDay : dueDay);
		if (becomes === 'same') same += 1;
		else {
			const difficulty = difficulties[row] ?? 5;
			moved.push({ becomes, memory: { cardId: card.id, stability, difficulty, intervalDays } });
		}
	}
	const count = (what: string) => moved.filter(({ becomes }) => becomes === what).length;
	const becomeDue = count('due');
	return {
		counts: {
			becomeDue,
			sooner: becomeDue + count('sooner'),
			later: count('later'),
			same,
			fullest: fullestDayAfter(today, dueDays)
		},
		memories: moved.map(({ memory }) => memory)
	};
}

type Movable = CardRecord & {
	readonly schedule: { readonly lastReviewed: NonNullable<CardRecord['schedule']['lastReviewed']> };
};

function isMovable(card: CardRecord): card is Movable {
	return card.schedule.state === 'review' && card.schedule.lastReviewed !== null;
}

function changeOf(
	before: number,
	after: number,
	today: number
): 'due' | 'sooner' | 'later' | 'same' {
	if (after === before || (after <= today && before <= today)) return 'same';
	if (after > before) return 'later';
	return after <= today ? 'due' : 'sooner';
}

/** Does what was planned. Answers since when it can be taken back, epoch ms. */
export async function carryOut(
	app: App,
	{ memories }: ReschedulePlan
): Promise<number | undefined> {
	const now = app.now();
	const done = await app.write(() => rescheduleCards(app.db, memories, now));
	return done === undefined ? undefined : now.at;
}

/** Gives the cards back the days they had. */
export function takeBack(app: App, since: number): Promise<number | undefined> {
	return app.write(() => takeBackReschedules(app.db, app.now(), since));
}
