import type { LogEntry, UndoLog } from './log';
import { learningDay, type Moment } from './moment';
import type { Preset } from './preset';
import { rateSchedule } from './rate';
import type { Schedule } from './schedule';

/** Finds the preset a review was made with; `undefined` is a broken log. */
export type PresetOf = (id: string) => Preset | undefined;

/** An entry that does something by itself; an undo only takes others out. */
export type StandingEntry = Exclude<LogEntry, UndoLog>;

/** A card that was never reviewed: due from the learning day it was made. */
export function newSchedule(created: Moment): Schedule {
	return {
		state: 'new',
		memory: null,
		dueDay: learningDay(created),
		dueAt: null,
		intervalDays: 0,
		learningStep: 0,
		reps: 0,
		lapses: 0,
		lastReviewed: null,
		suspended: false,
		buriedUntilDay: null
	};
}

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
	return standingEntries(entries).reduce(
		(schedule, entry) => applyEntry(schedule, entry, presetOf),
		newSchedule(card.created)
	);
}

/** One step of `replay`, for an entry newer than all that were applied. An undo needs `replay`. */
export function applyEntry(schedule: Schedule, entry: StandingEntry, presetOf: PresetOf): Schedule {
	switch (entry.kind) {
		case 'review': {
			const { cardId, rating, moment } = entry;
			const preset = presetOf(entry.presetId);
			if (!preset) throw new Error(`Log entry ${entry.id} has unknown preset ${entry.presetId}`);
			return rateSchedule(schedule, { cardId, rating, now: moment, preset });
		}
		case 'suspend':
			return { ...schedule, suspended: true };
		case 'resume':
			return { ...schedule, suspended: false };
		case 'bury':
			return { ...schedule, buriedUntilDay: entry.untilDay };
	}
}

/**
 * The entries that count, oldest first. Read from the newest back, so that an undo which was itself
 * undone takes nothing out (a redo), and an entry stays out while any undo of it stands.
 */
export function standingEntries(entries: readonly LogEntry[]): StandingEntry[] {
	const undone = new Set<string>();
	const standing: StandingEntry[] = [];
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	for (const entry of [...byId.values()].sort(newestFirst)) {
		if (undone.has(entry.id)) continue;
		if (entry.kind === 'undo') undone.add(entry.undoes);
		else standing.push(entry);
	}
	return standing.reverse();
}

/** By code unit: a locale would order ids differently on two devices. */
function newestFirst(a: LogEntry, b: LogEntry): number {
	return a.id < b.id ? 1 : -1;
}
