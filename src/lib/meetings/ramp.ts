import { memoryModel } from '$lib/scheduling/fsrs-model';
import { learningDay, type Moment } from '$lib/scheduling/moment';
import type { Preset } from '$lib/scheduling/preset';
import type { Schedule } from '$lib/scheduling/schedule';
import type { StudyCosts } from '$lib/scheduling/study-costs';
import { expectedRecall, type Foretelling, type StudyTime } from './expected-recall';

/** A card that is to be ready for the meeting. */
export interface Finding {
	readonly id: string;
	readonly schedule: Schedule;
}

export interface RampRequest {
	readonly findings: readonly Finding[];
	readonly now: Moment;
	/** The meeting, on the reader's clock. */
	readonly at: Moment;
	readonly preset: Preset;
	readonly costs: StudyCosts;
	/** Of all cards of the meeting together, those that are due anyway included. */
	readonly minutesPerDay: number;
}

/** The cards of one day. */
export interface RampDay {
	/** Learning day. */
	readonly day: number;
	readonly cardIds: readonly string[];
	/** What they are expected to cost. */
	readonly ms: number;
}

export interface Ramp {
	/** From today to the day of the meeting, those with nothing to do included. */
	readonly days: readonly RampDay[];
	/** Probability of recall at the meeting by card id, 0–1: as things stand, and after all of it. */
	readonly untouched: ReadonlyMap<string, number>;
	readonly prepared: ReadonlyMap<string, number>;
}

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
/** The last study ends so long before the meeting. */
const LAST_STUDY_MS = 30 * MS_PER_MINUTE;
/** An extra retrieval is worth it from so much more recall at the meeting on, 0–1. */
const LEAST_GAIN = 0.02;
/** How likely it is that the reader comes on a day still ahead: whoever plans for the last one alone may miss it. */
const COMES = 0.75;
/** Each card is planned so often at most; what comes is planned anew after each answer. */
const MOST_TIMES = 3;
/** Extra retrievals come within so many days of the meeting: a ramp is short, and a clock may be decades wrong. */
const RAMP_DAYS = 42;

/** The days on which cards are asked so that most is recalled at the meeting, within the minutes. */
export function planRamp(request: RampRequest): Ramp {
	const times = studyTimes(request);
	const planning = new Planning(request, times);
	planning.placeDue();
	planning.placeNew();
	planning.placeExtra();
	return planning.ramp();
}

/** One time a day at the hour it is now, the last one before the meeting. */
function studyTimes({ now, at }: Pick<RampRequest, 'now' | 'at'>): StudyTime[] {
	const today = learningDay(now);
	const last = at.at - LAST_STUDY_MS;
	if (now.at >= last) return [];
	const times: StudyTime[] = [];
	for (let day = today; day <= learningDay({ ...at, at: last }); day++) {
		const instant = Math.min(now.at + (day - today) * MS_PER_DAY, last);
		times.push({ day, at: instant, chance: day === today ? 1 : COMES });
	}
	return times;
}

interface Planned {
	readonly finding: Finding;
	readonly cost: number;
	/** Indexes into the study times, in order. */
	days: number[];
	recall: number;
}

interface Choice {
	readonly planned: Planned;
	readonly days: number[];
	readonly recall: number;
	readonly gainPerMs: number;
}

class Planning {
	readonly #foretelling: Foretelling;
	readonly #planned: Planned[];
	readonly #loads: number[];
	readonly #capMs: number;
	readonly #untouched: Map<string, number>;

	constructor(
		readonly request: RampRequest,
		readonly times: readonly StudyTime[]
	) {
		const { findings, preset, costs, at, minutesPerDay } = request;
		this.#foretelling = { model: memoryModel(preset.parameters), preset, costs, at: at.at };
		this.#capMs = minutesPerDay * MS_PER_MINUTE;
		this.#planned = findings.map((finding) => ({
			finding,
			cost: finding.schedule.memory ? costs.recalledMs : costs.newMs,
			days: [],
			recall: this.#recall(finding, [])
		}));
		this.#untouched = new Map(this.#planned.map(({ finding, recall }) => [finding.id, recall]));
		this.#loads = times.map((_, index) => (index === 0 ? this.#spentToday() : 0));
	}

	/** What is due until then is asked anyway; where the minutes do not suffice it comes all the same. */
	placeDue(): void {
		const today = this.times[0]?.day ?? 0;
		for (const planned of this.#planned) {
			const { memory, dueDay, dueAt } = planned.finding.schedule;
			// A step that runs is asked within this study.
			if (!memory || (dueAt !== null && this.#wasAskedToday(planned.finding))) continue;
			const index = Math.max(today, dueDay) - today;
			if (index < this.times.length) this.#place(planned, [index]);
		}
	}

	/** New cards come as early as the minutes allow, so that a day missed is no harm. */
	placeNew(): void {
		for (const planned of this.#planned) {
			if (planned.finding.schedule.memory) continue;
			const index = this.times.findIndex((_, day) => this.#hasRoom(day, planned.cost));
			if (index >= 0) this.#place(planned, [index]);
		}
	}

	/** Then whatever adds most to what is recalled at the meeting for its time. */
	placeExtra(): void {
		const best = new Map<Planned, Choice | null>();
		for (;;) {
			let chosen: Choice | null = null;
			for (const planned of this.#planned) {
				let choice = best.get(planned);
				if (choice === undefined || (choice && !this.#fits(choice))) {
					choice = this.#bestOf(planned);
					best.set(planned, choice);
				}
				if (choice && choice.gainPerMs > (chosen?.gainPerMs ?? 0)) chosen = choice;
			}
			if (!chosen) return;
			this.#place(chosen.planned, chosen.days);
			best.delete(chosen.planned);
		}
	}

	ramp(): Ramp {
		const days = this.times.map(({ day }, index): RampDay => {
			const asked = this.#planned.filter((planned) => planned.days.includes(index));
			const ms = asked.reduce((sum, planned) => sum + this.#costOn(planned, index), 0);
			return { day, cardIds: asked.map(({ finding }) => finding.id), ms };
		});
		return {
			days,
			untouched: this.#untouched,
			prepared: new Map(this.#planned.map(({ finding, recall }) => [finding.id, recall]))
		};
	}

	#bestOf(planned: Planned): Choice | null {
		const { finding, days } = planned;
		const isNew = finding.schedule.memory === null;
		// A new card that found no room gets none.
		if (days.length >= MOST_TIMES || (isNew && days.length === 0)) return null;
		let best: Choice | null = null;
		const first = Math.max(0, this.times.length - RAMP_DAYS);
		for (let index = first; index < this.times.length; index++) {
			const cost = this.request.costs.recalledMs;
			const isBeforeFirst = isNew && index < (days[0] ?? 0);
			if (days.includes(index) || isBeforeFirst || !this.#hasRoom(index, cost)) continue;
			if (index === 0 && this.#wasAskedToday(finding)) continue;
			const more = [...days, index].sort((a, b) => a - b);
			const recall = this.#recall(finding, more);
			const gain = recall - planned.recall;
			if (gain < LEAST_GAIN || gain / cost <= (best?.gainPerMs ?? 0)) continue;
			best = { planned, days: more, recall, gainPerMs: gain / cost };
		}
		return best;
	}

	#fits({ planned, days }: Choice): boolean {
		const added = days.filter((index) => !planned.days.includes(index));
		return added.every((index) => this.#hasRoom(index, this.request.costs.recalledMs));
	}

	#place(planned: Planned, days: number[]): void {
		for (const index of days) {
			if (planned.days.includes(index)) continue;
			const isFirst = planned.days.length === 0;
			const cost = isFirst ? planned.cost : this.request.costs.recalledMs;
			this.#loads[index] = (this.#loads[index] ?? 0) + cost;
		}
		planned.days = days;
		planned.recall = this.#recall(planned.finding, days);
	}

	#costOn(planned: Planned, index: number): number {
		return planned.days[0] === index ? planned.cost : this.request.costs.recalledMs;
	}

	#hasRoom(index: number, cost: number): boolean {
		return (this.#loads[index] ?? 0) + cost <= this.#capMs;
	}

	#wasAskedToday({ schedule: { lastReviewed } }: Finding): boolean {
		return lastReviewed !== null && learningDay(lastReviewed) === learningDay(this.request.now);
	}

	/** Cards of the meeting that were answered today have had their share of the minutes. */
	#spentToday(): number {
		const { findings, costs } = this.request;
		return findings
			.filter((finding) => this.#wasAskedToday(finding))
			.reduce((sum, { schedule }) => sum + (schedule.reps > 1 ? costs.recalledMs : costs.newMs), 0);
	}

	#recall({ schedule: { memory, lastReviewed } }: Finding, days: readonly number[]): number {
		const { now } = this.request;
		const last = lastReviewed ?? now;
		return expectedRecall(
			{ memory, last: { day: learningDay(last), at: last.at } },
			days.flatMap((index) => this.times[index] ?? []),
			this.#foretelling
		);
	}
}
