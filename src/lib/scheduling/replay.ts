import { passByFsrs, type Passage } from './fsrs-passing';
import type { LogEntry, RescheduleLog, ReviewLog, UndoLog } from './log';
import { learningDay, type Moment } from './moment';
import { newSchedule } from './new-schedule';
import type { Preset } from './preset';
import { rateSchedule } from './rate';
import type { MemoryState, Schedule } from './schedule';

/** Finds the preset a review was made with; `undefined` is a broken log. */
export type PresetOf = (id: string) => Preset | undefined;

/** An entry that does something by itself; an undo only takes others out. */
export type StandingEntry = Exclude<LogEntry, UndoLog>;

/**
 * Rebuilds a card's schedule from its log, in whatever order and however often entries arrive.
 * @throws when an entry is of another card, or its preset is unknown.
 */
export function replay(
	entries: readonly LogEntry[],
	card: { readonly id: string; readonly created: Moment },
	presetOf: PresetOf
): Schedule {
	const foreign = entries.find(({ cardId }) => cardId !== card.id);
	if (foreign) throw new Error(`Log entry ${foreign.id} is of ${foreign.cardId}, not ${card.id}`);
	const standing = standingEntries(entries);
	const last = standing.findLastIndex(({ kind }) => kind === 'review');
	const passed = passEntries(
		newSchedule(card.created),
		standing.slice(0, Math.max(0, last)),
		presetOf
	);
	return standing
		.slice(Math.max(0, last))
		.reduce((schedule, entry) => applyEntry(schedule, entry, presetOf), passed);
}

/** Applies entries that a review follows: when the card was due in between is of no account. */
function passEntries(
	start: Schedule,
	entries: readonly StandingEntry[],
	presetOf: PresetOf
): Schedule {
	let schedule = start;
	const passage = passageFrom(start);
	for (const entry of entries) {
		if (entry.kind === 'review') passByFsrs(passage, ratedReview(entry, presetOf));
		else if (entry.kind === 'reschedule') passage.memory = memoryIn(entry);
		else schedule = applyEntry(schedule, entry, presetOf);
	}
	return { ...schedule, ...passage };
}

function passageFrom(schedule: Schedule): Passage {
	const { state, memory, learningStep, reps, lapses, lastReviewed } = schedule;
	return { state, memory, learningStep, reps, lapses, lastReviewed };
}

/** One step of `replay`, for an entry newer than all that were applied. An undo needs `replay`. */
export function applyEntry(schedule: Schedule, entry: StandingEntry, presetOf: PresetOf): Schedule {
	switch (entry.kind) {
		case 'review':
			return applyReview(schedule, entry, presetOf);
		case 'suspend':
			return { ...schedule, suspended: true };
		case 'flag':
			return { ...schedule, suspended: true, flagged: entry.reason };
		case 'resume':
			return resumed(schedule);
		case 'bury':
			return { ...schedule, buriedUntilDay: entry.untilDay };
		case 'reschedule':
			return rescheduled(schedule, entry);
	}
}

function applyReview(schedule: Schedule, entry: ReviewLog, presetOf: PresetOf): Schedule {
	return rateSchedule(schedule, {
		...ratedReview(entry, presetOf),
		intervalDays: entry.intervalDays
	});
}

function ratedReview({ id, cardId, rating, moment, presetId }: ReviewLog, presetOf: PresetOf) {
	const preset = presetOf(presetId);
	if (!preset) throw new Error(`Log entry ${id} has unknown preset ${presetId}`);
	return { cardId, rating, now: moment, preset };
}

function resumed(schedule: Schedule): Schedule {
	const open: { -readonly [Key in keyof Schedule]: Schedule[Key] } = { ...schedule };
	delete open.flagged;
	return { ...open, suspended: false };
}

/** A card in a learning step keeps its step; only what is remembered of it changes. */
function rescheduled(schedule: Schedule, entry: RescheduleLog): Schedule {
	const { intervalDays } = entry;
	const memory = memoryIn(entry);
	const { lastReviewed, dueAt } = schedule;
	if (!lastReviewed || dueAt !== null) return { ...schedule, memory };
	return { ...schedule, memory, intervalDays, dueDay: learningDay(lastReviewed) + intervalDays };
}

function memoryIn({ stability, difficulty }: RescheduleLog): MemoryState {
	return { stability, difficulty };
}

/**
 * The entries that count, oldest first. Read from the newest back, so that an undo which was itself
 * undone takes nothing out (a redo), and an entry stays out while any undo of it stands.
 */
export function standingEntries(entries: readonly LogEntry[]): readonly StandingEntry[] {
	if (isInOrder(entries) && entries.every(standsAlone)) return entries;
	const undone = new Set<string>();
	const standing: StandingEntry[] = [];
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	for (const entry of [...byId.values()].sort(newestFirst)) {
		if (undone.has(entry.id)) continue;
		if (entry.kind === 'undo') undone.add(entry.undoes);
		else standing.push(entry);
	}
	return withoutStaleReschedules(standing.reverse());
}

/** Most logs have no undo and no reschedule: they need no account of what counts. */
function standsAlone(entry: LogEntry): entry is Exclude<StandingEntry, RescheduleLog> {
	return entry.kind !== 'undo' && entry.kind !== 'reschedule';
}

/** Whether entries stand in the order of events, each once. */
function isInOrder(entries: readonly LogEntry[]): boolean {
	return entries.every(({ id }, index) => index === 0 || (entries[index - 1]?.id ?? '') < id);
}

/** Entries in the order of events. */
export function inOrder(entries: readonly LogEntry[]): readonly LogEntry[] {
	return isInOrder(entries) ? entries : [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A review that arrived or was undone since leaves nothing of what was reckoned without it. */
function withoutStaleReschedules(standing: StandingEntry[]): StandingEntry[] {
	let lastReviewId: string | undefined;
	return standing.filter((entry) => {
		if (entry.kind === 'review') lastReviewId = entry.id;
		return entry.kind !== 'reschedule' || entry.after === lastReviewId;
	});
}

/** The newest entry that undo may take back; a reschedule of many cards has a way back of its own. */
export function lastUndoable(standing: readonly StandingEntry[]): StandingEntry | undefined {
	return standing.findLast(({ kind }) => kind !== 'reschedule');
}

/** By code unit: a locale would order ids differently on two devices. */
function newestFirst(a: LogEntry, b: LogEntry): number {
	return a.id < b.id ? 1 : -1;
}
