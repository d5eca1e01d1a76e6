import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ALGORITHM, DEFAULT_PRESET_CONTENT } from './fsrs';
import { FLAG_REASONS, type FlagReason, type LogEntry, type Rating } from './log';
import { learningDay, type Moment } from './moment';
import { momentAt } from './moment-in-zone.testing';
import type { Preset } from './preset';
import { newSchedule } from './new-schedule';
import { applyEntry, replay, standingEntries } from './replay';
import type { Schedule } from './schedule';

const SEED = 20261122;
const HISTORY_COUNT = 250;
const ENTRY_COUNT = 30;
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** A machine that does much else at once is no failure, ms. */
const PATIENCE = 120_000;
const CREATED = momentAt(Date.UTC(2026, 0, 5, 9), 'Europe/Berlin');
const CARD = { id: 'card', created: CREATED };
const PRESETS = new Map<string, Preset>(
	[
		{ id: 'default', ...DEFAULT_PRESET_CONTENT },
		{ id: 'strict', ...DEFAULT_PRESET_CONTENT, desiredRetention: 0.95, relearningSteps: [] },
		{ id: 'long', ...DEFAULT_PRESET_CONTENT, desiredRetention: 0.8, learningSteps: [5, 30, 240] }
	].map((preset) => [preset.id, preset])
);
const presetOf = (id: string) => PRESETS.get(id);
const ZONES = ['Europe/Berlin', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu'];

type Action =
	| {
			readonly kind: 'review';
			readonly rating: Rating;
			readonly presetId: string;
			readonly intervalDays?: number;
	  }
	| { readonly kind: 'flag'; readonly reason: FlagReason }
	| { readonly kind: 'reschedule'; readonly stability: number; readonly intervalDays: number }
	| { readonly kind: 'suspend' | 'resume' }
	| { readonly kind: 'bury'; readonly days: number }
	/** Undoes the entry this far back in what the device knows, undos included. */
	| { readonly kind: 'undo'; readonly back: number };

/** One thing done on one of two devices. */
interface Step {
	readonly device: 0 | 1;
	readonly action: Action;
	/** Before acting, this device takes in all that the other has. */
	readonly mergesFirst: boolean;
	readonly gapMs: number;
	readonly zone: string;
	/** Where the entry lands when the log is shuffled. */
	readonly shuffleKey: number;
}

const actions: fc.Arbitrary<Action> = fc.oneof(
	{
		weight: 12,
		arbitrary: fc.record(
			{
				kind: fc.constant('review' as const),
				rating: fc.constantFrom<Rating>('again', 'hard', 'good', 'good', 'easy'),
				presetId: fc.constantFrom(...PRESETS.keys()),
				intervalDays: fc.integer({ min: 1, max: 400 })
			},
			{ requiredKeys: ['kind', 'rating', 'presetId'] }
		)
	},
	{
		weight: 1,
		arbitrary: fc.record({
			kind: fc.constant('flag' as const),
			reason: fc.constantFrom(...FLAG_REASONS)
		})
	},
	{
		weight: 3,
		arbitrary: fc.record({
			kind: fc.constant('reschedule' as const),
			stability: fc.double({ min: 0.01, max: 900, noNaN: true }),
			intervalDays: fc.integer({ min: 1, max: 400 })
		})
	},
	{
		weight: 2,
		arbitrary: fc.record({ kind: fc.constantFrom('suspend' as const, 'resume' as const) })
	},
	{
		weight: 2,
		arbitrary: fc.record({
			kind: fc.constant('bury' as const),
			days: fc.integer({ min: 1, max: 9 })
		})
	},
	{
		weight: 5,
		arbitrary: fc.record({
			kind: fc.constant('undo' as const),
			back: fc.integer({ min: 0, max: 3 })
		})
	}
);

const steps: fc.Arbitrary<Step> = fc.record({
	device: fc.constantFrom<0 | 1>(0, 1),
	action: actions,
	mergesFirst: fc.boolean(),
	gapMs: fc.oneof(
		fc.integer({ min: -2 * DAY, max: 0 }),
		fc.integer({ min: 0, max: 30 * MINUTE }),
		fc.integer({ min: 0, max: 40 * DAY })
	),
	zone: fc.constantFrom(...ZONES),
	shuffleKey: fc.nat()
});

interface Device {
	readonly name: string;
	readonly log: Map<string, LogEntry>;
	/** Kept up to date as storage does it: a step at a time where it can, by replay where it must. */
	schedule: Schedule;
	/** Hybrid logical clock: above every id seen. */
	clock: number;
}

function device(name: string): Device {
	return { name, log: new Map(), schedule: newSchedule(CREATED), clock: 0 };
}

function act(own: Device, step: Step, moment: Moment): void {
	own.clock += 1;
	const entry = entryOf(own, step.action, moment);
	if (!entry) return;
	own.log.set(entry.id, entry);
	own.schedule =
		entry.kind === 'undo'
			? replay([...own.log.values()], CARD, presetOf)
			: applyEntry(own.schedule, entry, presetOf);
}

function entryOf(own: Device, action: Action, moment: Moment): LogEntry | null {
	const id = `${String(own.clock).padStart(6, '0')}-${own.name}`;
	const base = { id, cardId: CARD.id, moment };
	switch (action.kind) {
		case 'review':
			return { ...base, ...action, durationMs: 2000, algorithm: ALGORITHM };
		case 'bury':
			return { ...base, kind: 'bury', untilDay: learningDay(moment) + action.days };
		case 'undo': {
			const undoes = [...own.log.keys()].sort().at(-1 - action.back);
			return undoes === undefined ? null : { ...base, kind: 'undo', undoes };
		}
		case 'flag':
			return { ...base, ...action };
		case 'reschedule': {
			const reviews = standingEntries([...own.log.values()]).filter(isReview);
			const after = reviews.at(-1)?.id;
			return after === undefined ? null : { ...base, ...action, difficulty: 5, after };
		}
		default:
			return { ...base, kind: action.kind };
	}
}

function isReview({ kind }: LogEntry): boolean {
	return kind === 'review';
}

function merge(into: Device, from: Device): void {
	for (const [id, entry] of from.log) into.log.set(id, entry);
	into.clock = Math.max(into.clock, from.clock);
	into.schedule = replay([...into.log.values()], CARD, presetOf);
}

interface History {
	readonly devices: readonly [Device, Device];
	readonly shuffled: readonly LogEntry[];
}

/** Plays a history, and checks after every entry that the kept schedule is the replay. */
function play(history: readonly Step[]): History {
	const devices = [device('a'), device('b')] as const;
	let at = CREATED.at;
	for (const step of history) {
		const own = devices[step.device];
		at += step.gapMs;
		if (step.mergesFirst) merge(own, devices[1 - step.device] as Device);
		act(own, step, momentAt(at, step.zone));
		expect(replay(shuffle([...own.log.values()], history), CARD, presetOf)).toStrictEqual(
			own.schedule
		);
	}
	const all = [...new Map([...devices[0].log, ...devices[1].log]).values()];
	return { devices, shuffled: shuffle(all, history) };
}

function shuffle(entries: LogEntry[], history: readonly Step[]): LogEntry[] {
	const keyOf = (id: string) => history[Number.parseInt(id, 10) % history.length]?.shuffleKey ?? 0;
	return entries.sort((a, b) => keyOf(a.id) - keyOf(b.id));
}

const histories = fc.array(steps, { minLength: ENTRY_COUNT, maxLength: ENTRY_COUNT });

test(
	`the stored schedule is the replay of the log after every entry (seed ${SEED})`,
	() => {
		const counts = { undone: 0, redone: 0 };
		fc.assert(
			fc.property(histories, (history) => {
				const { shuffled } = play(history);
				const undos = shuffled.filter(({ kind }) => kind === 'undo');
				const standing = new Set(standingEntries(shuffled).map(({ id }) => id));
				counts.undone += shuffled.length - undos.length - standing.size;
				counts.redone += undos.filter(
					(undo) => undo.kind === 'undo' && standing.has(undo.undoes)
				).length;
			}),
			{ seed: SEED, numRuns: HISTORY_COUNT }
		);
		// The histories are worth playing only if they do take back, and take that back.
		expect(counts.undone).toBeGreaterThan(HISTORY_COUNT);
		expect(counts.redone).toBeGreaterThan(HISTORY_COUNT / 2);
	},
	PATIENCE
);

test(
	`two devices come to the same schedule in whatever order they merge (seed ${SEED + 1})`,
	() => {
		fc.assert(
			fc.property(histories, (history) => {
				const { devices, shuffled } = play(history);
				const [one, other] = devices;
				const logs = [[...one.log.values()], [...other.log.values()]] as const;
				const merged = [
					[...logs[0], ...logs[1]],
					[...logs[1], ...logs[0]],
					shuffled,
					[...shuffled].reverse(),
					JSON.parse(JSON.stringify(shuffled)) as LogEntry[]
				].map((entries) => replay(entries, CARD, presetOf));
				merge(one, other);
				merge(other, one);
				for (const schedule of merged) expect(schedule).toStrictEqual(one.schedule);
				expect(other.schedule).toStrictEqual(one.schedule);
				expect(JSON.parse(JSON.stringify(one.schedule))).toStrictEqual(one.schedule);
			}),
			{ seed: SEED + 1, numRuns: HISTORY_COUNT }
		);
	},
	PATIENCE
);
