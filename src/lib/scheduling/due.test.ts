import { expect, test } from 'vitest';
import { isBuried, isDue, retrievability } from './due';
import { DEFAULT_PRESET_CONTENT } from './fsrs';
import { learningDay } from './moment';
import { momentAt, momentLocal } from './moment-in-zone.testing';
import type { Preset } from './preset';
import { newSchedule } from './new-schedule';
import type { Schedule } from './schedule';

const PRESET: Preset = { id: 'default', ...DEFAULT_PRESET_CONTENT };
const NOW = momentLocal('2026-11-21T12:00', 'Europe/Berlin');
const TODAY = learningDay(NOW);
const NEW = newSchedule(NOW);
const LEARNED: Schedule = {
	...NEW,
	state: 'review',
	memory: { stability: 10, difficulty: 5 },
	lastReviewed: NOW,
	dueDay: TODAY + 10,
	intervalDays: 10
};

test.each([
	['a new card', NEW, 0],
	['a card due today', { ...LEARNED, dueDay: TODAY }, 0],
	['a card overdue', { ...LEARNED, dueDay: TODAY - 9 }, 0],
	['a card buried until today', { ...NEW, buriedUntilDay: TODAY }, 0],
	['a step that has ended', { ...NEW, dueAt: NOW.at }, 0],
	['a step that ends within what is asked ahead', { ...NEW, dueAt: NOW.at + 9 }, 9]
])('%s is due', (_, schedule, aheadMs) => {
	expect(isDue(schedule, NOW, aheadMs)).toBe(true);
});

test.each([
	['a card due tomorrow', { ...LEARNED, dueDay: TODAY + 1 }, 0],
	['a card due tomorrow and a day asked ahead', { ...LEARNED, dueDay: TODAY + 1 }, 86_400_000],
	['a suspended card', { ...NEW, suspended: true }, 0],
	['a card buried until tomorrow', { ...NEW, buriedUntilDay: TODAY + 1 }, 0],
	['a step that runs for 1 ms', { ...NEW, dueAt: NOW.at + 1 }, 0],
	['a step that ends after what is asked ahead', { ...NEW, dueAt: NOW.at + 10 }, 9]
])('%s is not due', (_, schedule, aheadMs) => {
	expect(isDue(schedule, NOW, aheadMs)).toBe(false);
});

test('a burial is over at the minute its day begins', () => {
	const buried = { ...NEW, buriedUntilDay: TODAY + 1 };
	expect(isBuried(buried, momentLocal('2026-11-22T03:59', 'Europe/Berlin'))).toBe(true);
	expect(isBuried(buried, momentLocal('2026-11-22T04:00', 'Europe/Berlin'))).toBe(false);
});

test('recall cannot be told of a card that was never reviewed', () => {
	expect(retrievability(NEW, NOW, PRESET)).toBeNull();
});

test('recall falls by learning days and not within one', () => {
	const tonight = momentLocal('2026-11-22T03:59', 'Europe/Berlin');
	const tomorrow = momentLocal('2026-11-22T04:00', 'Europe/Berlin');
	const later = momentLocal('2026-12-01T12:00', 'Europe/Berlin');
	expect(retrievability(LEARNED, tonight, PRESET)).toBe(1);
	expect(retrievability(LEARNED, tomorrow, PRESET)).toBeLessThan(1);
	expect(retrievability(LEARNED, later, PRESET)).toBeCloseTo(0.9, 6);
});

test.each([
	['a clock set back', momentLocal('2026-10-01T12:00', 'Europe/Berlin')],
	['a flight west over the date line', momentAt(NOW.at, 'Pacific/Honolulu')]
])('recall is never above 1 after %s', (_, now) => {
	expect(retrievability(LEARNED, now, PRESET)).toBe(1);
});
