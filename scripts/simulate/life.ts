import { DEFAULT_PRESET_CONTENT } from '../../src/lib/scheduling/fsrs';
import { memoryModel, type MemoryModel } from '../../src/lib/scheduling/fsrs-model';
import type { Rating } from '../../src/lib/scheduling/log';
import { learningDay, type Moment } from '../../src/lib/scheduling/moment';
import { placeDays, type Placing } from '../../src/lib/scheduling/placing';
import type { Preset } from '../../src/lib/scheduling/preset';
import { rateSchedule } from '../../src/lib/scheduling/rate';
import { newSchedule } from '../../src/lib/scheduling/new-schedule';
import { gradeOf, type ColumnReview } from '../../src/lib/scheduling/review-columns';
import type { MemoryState, Schedule } from '../../src/lib/scheduling/schedule';

export const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;

/** A card of a simulated learner: what the scheduler knows, and what the learner truly remembers. */
export interface LivedCard {
	readonly id: string;
	readonly paper: number;
	schedule: Schedule;
	memory: MemoryState | null;
	lastDay: number;
	readonly reviews: ColumnReview[];
}

/** A learner whose memory follows FSRS with parameters of their own. */
export class Learner {
	readonly preset: Preset;
	readonly cards: LivedCard[] = [];
	readonly #model: MemoryModel;
	readonly #loads = new Map<number, { cards: number; papers: number[] }>();
	readonly #recallMs: number;
	/** Reviews a day or more after another, of cards that could have come sooner or later. */
	asked = 0;
	recalled = 0;
	/** And of cards that came after a day because nothing comes sooner. */
	soonestAsked = 0;
	soonestRecalled = 0;

	constructor(
		readonly random: () => number,
		{ desiredRetention, from }: { readonly desiredRetention: number; readonly from?: Learner }
	) {
		if (from) {
			this.preset = from.preset;
			this.#model = from.#model;
			this.#recallMs = from.#recallMs;
			this.#takeOver(from);
			return;
		}
		const [initial, growth] = [Math.exp(0.5 * this.#normal()), 0.25 * this.#normal()];
		const parameters = DEFAULT_PRESET_CONTENT.parameters.map((weight, index) =>
			index < 4 ? weight * initial : index === 8 ? weight + growth : weight
		);
		this.preset = { ...DEFAULT_PRESET_CONTENT, id: 'own', parameters, desiredRetention };
		this.#model = memoryModel(parameters);
		this.#recallMs = 7000 * Math.exp(0.35 * this.#normal());
	}

	/** The same learner at this instant, to live on in another way. */
	copy(random: () => number): Learner {
		return new Learner(random, { desiredRetention: this.preset.desiredRetention, from: this });
	}

	#takeOver(from: Learner): void {
		for (const card of from.cards) this.cards.push({ ...card, reviews: [...card.reviews] });
		for (const [day, { cards, papers }] of from.#loads) {
			this.#loads.set(day, { cards, papers: [...papers] });
		}
		this.asked = from.asked;
		this.recalled = from.recalled;
		this.soonestAsked = from.soonestAsked;
		this.soonestRecalled = from.soonestRecalled;
	}

	/** Of mean 0 and variance 1 (Irwin–Hall with twelve terms). */
	#normal(): number {
		let sum = -6;
		for (let term = 0; term < 12; term++) sum += this.random();
		return sum;
	}

	add(count: number, paper: number, day: number): LivedCard[] {
		const added = Array.from({ length: count }, (_, index) => ({
			id: `paper ${paper} card ${index}`,
			paper,
			schedule: newSchedule(momentOf(day)),
			memory: null,
			lastDay: day,
			reviews: []
		}));
		this.cards.push(...added);
		return added;
	}

	/** Answers a card, and again after each learning step, until it is done for the day; ms spent. */
	study(card: LivedCard, day: number): number {
		let spent = 0;
		let now = momentOf(day);
		do {
			const rating = this.#answer(card, day);
			const durationMs = Math.round(
				this.#recallMs * (rating === 'again' ? 1.6 : 1) * (0.5 + this.random())
			);
			spent += durationMs;
			card.reviews.push({ day, grade: gradeOf(rating), durationMs });
			card.schedule = this.#rate(card, rating, now);
			now = { ...now, at: card.schedule.dueAt ?? now.at };
		} while (card.schedule.dueAt !== null && learningDay(now) === day);
		this.#count(card, 1);
		return spent;
	}

	#answer(card: LivedCard, day: number): Rating {
		const elapsedDays = Math.max(0, day - card.lastDay);
		const first = card.memory === null;
		const chance = card.memory ? this.#model.recall(card.memory.stability, elapsedDays) : 0.65;
		const isRecalled = this.random() < chance;
		if (!first && elapsedDays > 0) {
			const isSoonest = card.schedule.intervalDays <= 1;
			if (isSoonest) this.soonestAsked += 1;
			else this.asked += 1;
			if (isRecalled && isSoonest) this.soonestRecalled += 1;
			else if (isRecalled) this.recalled += 1;
		}
		const rating = isRecalled ? 'good' : 'again';
		card.memory = this.#model.next(card.memory, { elapsedDays, grade: gradeOf(rating) });
		card.lastDay = day;
		return rating;
	}

	#rate(card: LivedCard, rating: Rating, now: Moment): Schedule {
		if (card.schedule.state === 'review') this.#count(card, -1);
		const review = { cardId: card.id, now, preset: this.preset };
		const placing: Placing = {
			easyDays: [1, 1, 1, 1, 1, 1, 1],
			loadOn: (day) => {
				const load = this.#loads.get(day);
				const samePaper = load?.papers.filter((paper) => paper === card.paper).length ?? 0;
				return { cards: load?.cards ?? 0, samePaper };
			}
		};
		const placed = placeDays(card.schedule, review, placing);
		return rateSchedule(card.schedule, { ...review, rating, intervalDays: placed[rating] });
	}

	#count({ schedule, paper }: LivedCard, change: 1 | -1): void {
		const load = this.#loads.get(schedule.dueDay) ?? { cards: 0, papers: [] };
		load.cards += change;
		if (change === 1) load.papers.push(paper);
		else load.papers.splice(load.papers.indexOf(paper), 1);
		this.#loads.set(schedule.dueDay, load);
	}

	recallOf(card: LivedCard, day: number): number {
		return this.#model.recall(card.memory?.stability ?? 1, Math.max(0, day - card.lastDay));
	}
}

export function momentOf(day: number): Moment {
	return { at: day * MS_PER_DAY + 600 * MS_PER_MINUTE, offsetMinutes: 0, dayStartMinutes: 240 };
}
