import { memoryModel, type MemoryModel } from './fsrs-model';
import type { Preset } from './preset';
import { randomFrom } from './random';
import type { MemoryState } from './schedule';
import type { KnownCards } from './simulate';
import type { StudyCosts } from './study-costs';

export interface Backlog {
	readonly known: KnownCards;
	/** Learning day. */
	readonly today: number;
	readonly preset: Omit<Preset, 'id'>;
	readonly costs: StudyCosts;
	readonly seed: number;
}

/** A way out of a backlog that ends. */
export interface WayBack {
	readonly minutesPerDay: number;
	/** Days with reviews, today included, until nothing is overdue. */
	readonly dayCount: number;
}

const MS_PER_MINUTE = 60_000;
/** A plan that takes longer is none. */
const LONGEST_DAYS = 90;
const TRIALS = 4;

/** How long so many minutes a day take, most memorable first and new cards paused; `null`: too long. */
export function wayBack(backlog: Backlog, minutesPerDay: number): WayBack | null {
	let sum = 0;
	for (let trial = 0; trial < TRIALS; trial++) {
		const days = daysToClear({ ...backlog, seed: backlog.seed + trial }, minutesPerDay);
		if (days === null) return null;
		sum += days;
	}
	return { minutesPerDay, dayCount: Math.max(1, Math.round(sum / TRIALS)) };
}

/** Up to three ways, from gentle to quick, each of them finite. */
export function waysBack(backlog: Backlog, usualMinutes: number): WayBack[] {
	const ways: WayBack[] = [];
	for (const share of [1, 1.5, 2.5, 4, 6]) {
		const way = wayBack(backlog, Math.max(5, Math.round(usualMinutes * share)));
		const last = ways.at(-1);
		if (way && (!last || way.dayCount < last.dayCount)) ways.push(way);
		if (ways.length === 3 || way?.dayCount === 1) break;
	}
	return ways;
}

interface Waiting {
	memory: MemoryState;
	lastDay: number;
	dueDay: number;
}

/** Lives through one way back, day by day. */
function daysToClear(backlog: Backlog, minutesPerDay: number): number | null {
	const { known, today, preset, costs } = backlog;
	const model = memoryModel(preset.parameters);
	const random = randomFrom(backlog.seed);
	const cards = Array.from(known.dueDays, (dueDay, index) => ({
		memory: {
			stability: known.stabilities[index] ?? 1,
			difficulty: known.difficulties[index] ?? 5
		},
		lastDay: known.lastDays[index] ?? today,
		dueDay
	}));
	for (let day = today; day < today + LONGEST_DAYS; day++) {
		const due = worthFirst(
			cards.filter(({ dueDay }) => dueDay <= day),
			(card) => model.recall(card.memory.stability, day - card.lastDay)
		);
		let leftMs = minutesPerDay * MS_PER_MINUTE;
		let done = 0;
		for (const card of due) {
			if (leftMs <= 0) break;
			leftMs -= review(card, day, { model, random, preset, costs });
			done += 1;
		}
		if (done === due.length) return day - today + 1;
	}
	return null;
}

/** What is remembered best comes first: one answer saves it, where the others are learnt anew anyway. */
export function worthFirst<T>(cards: readonly T[], recallOf: (card: T) => number): T[] {
	return cards
		.map((card) => ({ card, recall: recallOf(card) }))
		.sort((a, b) => b.recall - a.recall)
		.map(({ card }) => card);
}

interface Reviewing {
	readonly model: MemoryModel;
	readonly random: () => number;
	readonly preset: Omit<Preset, 'id'>;
	readonly costs: StudyCosts;
}

/** One card's answers of a day; what they cost in ms. */
function review(card: Waiting, day: number, { model, random, preset, costs }: Reviewing): number {
	const elapsedDays = Math.max(0, day - card.lastDay);
	const isRecalled = random() < model.recall(card.memory.stability, elapsedDays);
	card.memory = model.next(card.memory, { elapsedDays, grade: isRecalled ? 3 : 1 });
	const stepCount = isRecalled ? 0 : preset.relearningSteps.length;
	for (let step = 0; step < stepCount; step++) {
		card.memory = model.next(card.memory, { elapsedDays: 0, grade: 3 });
	}
	const interval = model.interval(card.memory.stability, preset.desiredRetention);
	card.lastDay = day;
	card.dueDay = day + Math.min(preset.maximumIntervalDays, Math.max(1, Math.round(interval)));
	return isRecalled ? costs.recalledMs : costs.forgottenMs;
}
