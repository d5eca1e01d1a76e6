import { expect, test } from 'vitest';
import { ALGORITHM, DEFAULT_PRESET_CONTENT } from './fsrs';
import type { LogEntry, Rating, UndoLog } from './log';
import { learningDay, type Moment } from './moment';
import type { Preset } from './preset';
import { newSchedule } from './new-schedule';
import { applyEntry, replay, type StandingEntry } from './replay';

const PRESET: Preset = { id: 'default', ...DEFAULT_PRESET_CONTENT };
const CREATED: Moment = { at: 1_800_000_000_000, offsetMinutes: 60, dayStartMinutes: 240 };
const CARD = { id: 'card', created: CREATED };
const TODAY = learningDay(CREATED);

function onDay(day: number): Moment {
	return { ...CREATED, at: CREATED.at + day * 86_400_000 };
}

function review(id: string, day: number, rating: Rating): LogEntry {
	return {
		kind: 'review',
		id,
		cardId: CARD.id,
		moment: onDay(day),
		rating,
		durationMs: 3000,
		presetId: PRESET.id,
		algorithm: ALGORITHM
	};
}

function undo(id: string, undoes: string): UndoLog {
	return { kind: 'undo', id, cardId: CARD.id, moment: onDay(9), undoes };
}

function schedule(...entries: LogEntry[]) {
	return replay(entries, CARD, (id) => (id === PRESET.id ? PRESET : undefined));
}

const EASY = review('1', 0, 'easy');
const GOOD = review('2', 8, 'good');

test('a card without a log is new and due from the day it was made', () => {
	expect(schedule()).toEqual(newSchedule(CREATED));
	expect(newSchedule(CREATED)).toEqual({
		state: 'new',
		memory: null,
		dueDay: TODAY,
		dueAt: null,
		intervalDays: 0,
		learningStep: 0,
		reps: 0,
		lapses: 0,
		lastReviewed: null,
		suspended: false,
		buriedUntilDay: null
	});
});

test('the order of events is that of the ids, not of arrival or of the clocks', () => {
	const clockSetBack = review('3', 2, 'hard');
	const inOrder = schedule(EASY, GOOD, clockSetBack);
	expect(schedule(clockSetBack, GOOD, EASY)).toEqual(inOrder);
	expect(inOrder.lastReviewed).toEqual(clockSetBack.moment);
});

test('an entry that arrives twice counts once', () => {
	expect(schedule(EASY, GOOD, { ...EASY }, { ...GOOD })).toEqual(schedule(EASY, GOOD));
});

test('ids are ordered by code unit, upper case before lower', () => {
	const upper = review('B', 0, 'easy');
	const lower = review('a', 8, 'good');
	expect(schedule(lower, upper).lastReviewed).toEqual(lower.moment);
});

test('an undone review leaves no trace', () => {
	expect(schedule(EASY, GOOD, undo('3', '2'))).toEqual(schedule(EASY));
	expect(schedule(EASY, undo('3', '1'))).toEqual(newSchedule(CREATED));
});

test('a review that is not the last can be undone', () => {
	expect(schedule(EASY, GOOD, undo('3', '1'))).toEqual(schedule(GOOD));
});

test('an undo that is undone is a redo, and that can be undone again', () => {
	const redo = [EASY, GOOD, undo('3', '2'), undo('4', '3')];
	expect(schedule(...redo)).toEqual(schedule(EASY, GOOD));
	expect(schedule(...redo, undo('5', '4'))).toEqual(schedule(EASY));
});

test('a review undone on two devices counts as undone, and stays so while one undo stands', () => {
	const twice = [EASY, GOOD, undo('3', '2'), undo('4', '2')];
	expect(schedule(...twice)).toEqual(schedule(EASY));
	expect(schedule(...twice, undo('5', '3'))).toEqual(schedule(EASY));
	expect(schedule(...twice, undo('5', '3'), undo('6', '4'))).toEqual(schedule(EASY, GOOD));
});

test.each([
	['an entry that has not arrived', undo('3', '7')],
	['an entry newer than itself', undo('0', '2')],
	['itself', undo('3', '3')]
])('an undo of %s takes nothing out', (_, entry) => {
	expect(schedule(EASY, GOOD, entry)).toEqual(schedule(EASY, GOOD));
});

test('suspending, resuming and burying change nothing but that', () => {
	const base = { cardId: CARD.id, moment: onDay(1) };
	const suspend: LogEntry = { kind: 'suspend', id: '3', ...base };
	const resume: LogEntry = { kind: 'resume', id: '4', ...base };
	const bury: LogEntry = { kind: 'bury', id: '5', untilDay: TODAY + 2, ...base };
	const reviewed = schedule(EASY);
	expect(schedule(EASY, suspend)).toEqual({ ...reviewed, suspended: true });
	expect(schedule(EASY, suspend, resume)).toEqual(reviewed);
	expect(schedule(EASY, bury)).toEqual({ ...reviewed, buriedUntilDay: TODAY + 2 });
	expect(schedule(EASY, bury, review('6', 8, 'good'))).toEqual(schedule(EASY, GOOD));
	expect(schedule(EASY, suspend, undo('6', '3'))).toEqual(reviewed);
});

test('an unknown preset is an error that names it and the entry', () => {
	const entry: LogEntry = { ...EASY, presetId: 'gone' } as StandingEntry;
	expect(() => schedule(entry)).toThrow('Log entry 1 has unknown preset gone');
});

test('an undone review needs no preset', () => {
	const entry: LogEntry = { ...EASY, presetId: 'gone' } as StandingEntry;
	expect(schedule(entry, undo('2', '1'))).toEqual(newSchedule(CREATED));
});

test('an entry of another card is an error that names both', () => {
	expect(() => schedule({ ...EASY, cardId: 'other' })).toThrow('Log entry 1 is of other, not card');
});

test('applying the newest entry is the same as replaying all', () => {
	const step = applyEntry(schedule(EASY), GOOD as StandingEntry, () => PRESET);
	expect(step).toEqual(schedule(EASY, GOOD));
});

test('a review keeps the day that was chosen for it, and learning steps keep theirs', () => {
	const placed = { ...GOOD, intervalDays: 41 } as LogEntry;
	const drawn = schedule(EASY, GOOD);
	expect(schedule(EASY, placed)).toEqual({ ...drawn, intervalDays: 41, dueDay: TODAY + 8 + 41 });
	const step = { ...review('1', 0, 'again'), intervalDays: 41 } as LogEntry;
	expect(schedule(step)).toEqual(schedule(review('1', 0, 'again')));
});

test('a flagged card is out of review with its reason until it is resumed', () => {
	const flag: LogEntry = {
		kind: 'flag',
		id: '3',
		cardId: CARD.id,
		moment: onDay(9),
		reason: 'two-facts'
	};
	const resume: LogEntry = { kind: 'resume', id: '4', cardId: CARD.id, moment: onDay(10) };
	expect(schedule(EASY, flag)).toMatchObject({ suspended: true, flagged: 'two-facts' });
	expect(schedule(EASY, flag, resume)).toStrictEqual(schedule(EASY));
	expect(schedule(EASY, flag, undo('5', '3'))).toStrictEqual(schedule(EASY));
});

test('a reschedule sets memory and day anew, until a review it did not know comes to light', () => {
	const entry: LogEntry = {
		kind: 'reschedule',
		id: '5',
		cardId: CARD.id,
		moment: onDay(20),
		after: '2',
		...{ stability: 12.5, difficulty: 6, intervalDays: 13 }
	};
	expect(schedule(EASY, GOOD, entry)).toEqual({
		...schedule(EASY, GOOD),
		memory: { stability: 12.5, difficulty: 6 },
		intervalDays: 13,
		dueDay: TODAY + 8 + 13
	});
	const unknown = review('4', 19, 'again');
	expect(schedule(EASY, GOOD, unknown, entry)).toEqual(schedule(EASY, GOOD, unknown));
	expect(schedule(EASY, GOOD, entry, undo('6', '2'))).toEqual(schedule(EASY));
});
