import {
	default_w,
	FSRS,
	GenSeedStrategyWithCardId,
	Rating as FsrsRating,
	State as FsrsState,
	StrategyMode,
	type Card as FsrsCard,
	type Grade,
	type StepUnit
} from 'ts-fsrs';
import type { Rating } from './log';
import { learningClock, type Moment } from './moment';
import { faultOfPreset, type Preset, type PresetContent } from './preset';
import type { MemoryState, Schedule, State } from './schedule';

/** What is written into each review's log entry. */
export const ALGORITHM = 'fsrs-6/ts-fsrs-5.4.2';

export const DEFAULT_PRESET_CONTENT: PresetContent = {
	parameters: [...default_w],
	desiredRetention: 0.9,
	learningSteps: [1, 10],
	relearningSteps: [10],
	maximumIntervalDays: 36500
};

/** A rating, and all that its effect depends on. */
export interface RatedReview {
	/** Seeds the fuzz together with `reps`, so that every device draws the same interval. */
	readonly cardId: string;
	readonly rating: Rating;
	readonly now: Moment;
	readonly preset: Preset;
	/** The interval is of no account, because it is given or another review follows: no fuzz is drawn. */
	readonly isUnfuzzed?: boolean;
}

/** What FSRS says follows from a rating, without a date. */
export interface FsrsOutcome {
	readonly state: State;
	readonly memory: MemoryState;
	/** 0 within learning steps. */
	readonly intervalDays: number;
	/** Minutes until the learning step ends; `null` once intervals are days. */
	readonly stepMinutes: number | null;
	readonly learningStep: number;
	readonly reps: number;
	readonly lapses: number;
}

interface SeededCard extends FsrsCard {
	readonly cardId: string;
}

const MS_PER_MINUTE = 60_000;

export const GRADES: Readonly<Record<Rating, Grade>> = {
	again: FsrsRating.Again,
	hard: FsrsRating.Hard,
	good: FsrsRating.Good,
	easy: FsrsRating.Easy
};

const FSRS_STATES: Readonly<Record<State, FsrsState>> = {
	new: FsrsState.New,
	learning: FsrsState.Learning,
	review: FsrsState.Review,
	relearning: FsrsState.Relearning
};

const STATES: Readonly<Record<FsrsState, State>> = {
	[FsrsState.New]: 'new',
	[FsrsState.Learning]: 'learning',
	[FsrsState.Review]: 'review',
	[FsrsState.Relearning]: 'relearning'
};

const engines = new WeakMap<Preset, FSRS>();
const plainEngines = new WeakMap<Preset, FSRS>();

/** One step of FSRS-6. */
export function nextByFsrs(schedule: Schedule, review: RatedReview): FsrsOutcome {
	const { cardId, rating, preset } = review;
	const now = fsrsNow(schedule.lastReviewed, review.now);
	const engine = review.isUnfuzzed ? plainEngineOf(preset) : engineOf(preset);
	const { card } = engine.next(toFsrs(schedule, cardId, now), now, GRADES[rating]);
	const isDays = card.state === FsrsState.Review;
	return {
		state: STATES[card.state],
		memory: { stability: card.stability, difficulty: card.difficulty },
		// ts-fsrs keeps Hard, Good and Easy a day apart even where that passes the maximum.
		intervalDays: isDays ? Math.min(card.scheduled_days, preset.maximumIntervalDays) : 0,
		stepMinutes: isDays ? null : (card.due.getTime() - now.getTime()) / MS_PER_MINUTE,
		learningStep: card.learning_steps,
		reps: card.reps,
		lapses: card.lapses
	};
}

/** Probability of recall after some days, 0–1. */
export function recallAfter(memory: MemoryState, days: number, preset: Preset): number {
	return engineOf(preset).forgetting_curve(days, memory.stability);
}

/**
 * ts-fsrs counts days by their UTC date. On the learning clock that is the learning day: a step that
 * crosses 00:00 UTC stays within its day. A clock that went back would make it throw, so it stands still.
 */
function fsrsNow(last: Moment | null, now: Moment): Date {
	const clock = learningClock(now);
	return new Date(last ? Math.max(clock, learningClock(last)) : clock);
}

function toFsrs(schedule: Schedule, cardId: string, now: Date): SeededCard {
	const { memory, lastReviewed } = schedule;
	return {
		cardId,
		due: now,
		stability: memory?.stability ?? 0,
		difficulty: memory?.difficulty ?? 0,
		elapsed_days: 0,
		scheduled_days: schedule.intervalDays,
		learning_steps: schedule.learningStep,
		reps: schedule.reps,
		lapses: schedule.lapses,
		state: FSRS_STATES[schedule.state],
		...(lastReviewed && { last_review: new Date(learningClock(lastReviewed)) })
	};
}

function engineOf(preset: Preset): FSRS {
	const known = engines.get(preset);
	if (known) return known;
	const fault = faultOfPreset(preset);
	if (fault) throw new Error(`Preset ${preset.id} has a ${fault} of ${String(preset[fault])}`);
	const engine = newEngine(preset, true).useStrategy(
		StrategyMode.SEED,
		GenSeedStrategyWithCardId('cardId')
	);
	engines.set(preset, engine);
	return engine;
}

/** The same without fuzz: what the fuzz ranges around. */
export function plainEngineOf(preset: Preset): FSRS {
	const known = plainEngines.get(preset);
	if (known) return known;
	const engine = newEngine(preset, false);
	plainEngines.set(preset, engine);
	return engine;
}

function newEngine(preset: Preset, isFuzzed: boolean): FSRS {
	return new FSRS({
		w: preset.parameters,
		request_retention: preset.desiredRetention,
		maximum_interval: preset.maximumIntervalDays,
		learning_steps: preset.learningSteps.map(toStep),
		relearning_steps: preset.relearningSteps.map(toStep),
		enable_fuzz: isFuzzed,
		enable_short_term: true
	});
}

function toStep(minutes: number): StepUnit {
	return `${minutes}m`;
}
