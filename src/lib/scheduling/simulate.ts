import { fuzzAround, memoryModel, type MemoryModel } from './fsrs-model';
import { distanceWeight, pickDay } from './placing';
import type { Preset } from './preset';
import { randomFrom } from './random';
import type { MemoryState } from './schedule';
import type { StudyCosts } from './study-costs';

/** Cards that were reviewed already, one array a field. */
export interface KnownCards {
	/** Days until retrievability falls to 90 %. */
	readonly stabilities: Float64Array;
	/** 1–10. */
	readonly difficulties: Float64Array;
	/** Learning day of the last review. */
	readonly lastDays: Int32Array;
	/** Learning day from which each is due. */
	readonly dueDays: Int32Array;
}

export const NO_KNOWN_CARDS: KnownCards = {
	stabilities: new Float64Array(),
	difficulties: new Float64Array(),
	lastDays: new Int32Array(),
	dueDays: new Int32Array()
};

export interface Simulation {
	readonly known: KnownCards;
	/** New cards that wait, and how many of them a day brings. */
	readonly newCount: number;
	readonly newPerDay: number;
	/** Learning day on which it begins, and how many days it lasts. */
	readonly today: number;
	readonly horizonDays: number;
	readonly preset: Omit<Preset, 'id'>;
	readonly costs: StudyCosts;
	/** Each card lives so many times; more makes the mean surer. */
	readonly trials: number;
	readonly seed: number;
}

/** The mean of all trials, day by day from today. */
export interface SimulatedStudy {
	readonly msByDay: Float64Array;
	/** Cards asked, without the learning steps of a day. */
	readonly cardsByDay: Float64Array;
	/** Share of reviews that were recalled, 0–1; `null` where there was none. */
	readonly retention: number | null;
}

interface Life {
	memory: MemoryState | null;
	lastDay: number;
	dueDay: number;
}

/** Lives through the days to come as FSRS foretells them. */
export function simulateStudy(simulation: Simulation): SimulatedStudy {
	const { known, newCount, newPerDay, today, horizonDays, trials } = simulation;
	const run = new Run(simulation);
	for (let trial = 0; trial < trials; trial++) {
		for (let card = 0; card < known.dueDays.length; card++) {
			const [stability = 1, difficulty = 5] = [known.stabilities[card], known.difficulties[card]];
			run.live({
				memory: { stability, difficulty },
				lastDay: known.lastDays[card] ?? today,
				dueDay: Math.max(today, known.dueDays[card] ?? today)
			});
		}
		for (let card = 0; card < newCount; card++) {
			const day = newPerDay > 0 ? Math.floor(card / newPerDay) : horizonDays;
			if (day >= horizonDays) break;
			run.live({ memory: null, lastDay: today + day, dueDay: today + day });
		}
	}
	return run.mean();
}

class Run {
	readonly #simulation: Simulation;
	readonly #model: MemoryModel;
	readonly #random: () => number;
	readonly #ms: Float64Array;
	readonly #cards: Float64Array;
	#asked = 0;
	#recalled = 0;

	constructor(simulation: Simulation) {
		this.#simulation = simulation;
		this.#model = memoryModel(simulation.preset.parameters);
		this.#random = randomFrom(simulation.seed);
		this.#ms = new Float64Array(simulation.horizonDays);
		this.#cards = new Float64Array(simulation.horizonDays);
	}

	mean(): SimulatedStudy {
		const { trials } = this.#simulation;
		return {
			msByDay: this.#ms.map((ms) => ms / trials),
			cardsByDay: this.#cards.map((cards) => cards / trials),
			retention: this.#asked === 0 ? null : this.#recalled / this.#asked
		};
	}

	/** One card, review after review, until the horizon. */
	live(life: Life): void {
		const { today, horizonDays } = this.#simulation;
		const end = today + horizonDays;
		while (life.dueDay < end) {
			const at = life.dueDay - today;
			this.#cards[at] = (this.#cards[at] ?? 0) + 1;
			this.#ms[at] = (this.#ms[at] ?? 0) + this.#answer(life);
			const interval = this.#interval(life);
			life.lastDay = life.dueDay;
			life.dueDay += interval;
		}
	}

	/** All answers of one day to one card; what they cost in ms. */
	#answer(life: Life): number {
		const { costs } = this.#simulation;
		if (!life.memory) {
			this.#learn(life, this.#firstGrade());
			return costs.newMs;
		}
		const elapsedDays = Math.max(0, life.dueDay - life.lastDay);
		const isRecalled = this.#random() < this.#model.recall(life.memory.stability, elapsedDays);
		this.#asked += 1;
		if (!isRecalled) {
			life.memory = this.#model.next(life.memory, { elapsedDays, grade: 1 });
			this.#goodSteps(life, this.#simulation.preset.relearningSteps.length);
			return costs.forgottenMs;
		}
		this.#recalled += 1;
		const draw = this.#random();
		const grade = draw < costs.hardShare ? 2 : draw < costs.hardShare + costs.easyShare ? 4 : 3;
		life.memory = this.#model.next(life.memory, { elapsedDays, grade });
		return costs.recalledMs;
	}

	#firstGrade(): number {
		const { firstGrades } = this.#simulation.costs;
		let left = this.#random();
		for (const [index, share] of firstGrades.entries()) {
			left -= share;
			if (left < 0) return index + 1;
		}
		return 3;
	}

	/** The learning steps of the first day: one good answer a step, one step done by a good first one. */
	#learn(life: Life, grade: number): void {
		life.memory = this.#model.next(null, { elapsedDays: 0, grade });
		const stepCount = this.#simulation.preset.learningSteps.length;
		if (grade < 3) this.#goodSteps(life, stepCount);
		else if (grade === 3) this.#goodSteps(life, Math.max(0, stepCount - 1));
	}

	#goodSteps(life: Life, count: number): void {
		for (let step = 0; step < count; step++) {
			life.memory = this.#model.next(life.memory, { elapsedDays: 0, grade: 3 });
		}
	}

	#interval({ memory, lastDay, dueDay }: Life): number {
		const { desiredRetention, maximumIntervalDays } = this.#simulation.preset;
		const exact = this.#model.interval(memory?.stability ?? 1, desiredRetention);
		const days = Math.min(maximumIntervalDays, Math.max(1, Math.round(exact)));
		const elapsed = Math.max(0, dueDay - lastDay);
		const range = fuzzAround(days, { elapsed, maximum: maximumIntervalDays });
		// As days are chosen where little else stands on them.
		return pickDay(range, this.#random(), distanceWeight);
	}
}
