import { expect, test } from 'vitest';
import { isDue } from './due';
import { DEFAULT_PRESET_CONTENT } from './fsrs';
import { learningDay, type Moment } from './moment';
import { momentLocal } from './moment-in-zone.testing';
import type { Preset } from './preset';
import { previewRatings, rateSchedule } from './rate';
import { newSchedule } from './new-schedule';

const PRESET: Preset = { id: 'default', ...DEFAULT_PRESET_CONTENT };
const CARD = '0197f0c0-0000-7000-8000-000000000002';

function easy(now: Moment) {
	return rateSchedule(newSchedule(now), { cardId: CARD, rating: 'easy', now, preset: PRESET });
}

test('a card learned in the afternoon is due from the start of its day, not 24 hours later', () => {
	const schedule = rateSchedule(newSchedule(momentLocal('2026-11-20T15:00', 'Asia/Shanghai')), {
		cardId: CARD,
		rating: 'good',
		now: momentLocal('2026-11-20T15:00', 'Asia/Shanghai'),
		preset: { ...PRESET, id: 'one day', learningSteps: [], maximumIntervalDays: 1 }
	});
	expect(schedule.intervalDays).toBe(1);
	expect(isDue(schedule, momentLocal('2026-11-21T03:59', 'Asia/Shanghai'))).toBe(false);
	expect(isDue(schedule, momentLocal('2026-11-21T04:00', 'Asia/Shanghai'))).toBe(true);
});

test('a card learned at 22:00 is due at 4 a.m. on the other side of a change of the clocks', () => {
	const schedule = easy(momentLocal('2026-03-27T22:00', 'Europe/Berlin'));
	const dueDate = new Date(schedule.dueDay * 86_400_000).toISOString().slice(0, 10);
	expect(schedule.dueDay).toBeGreaterThan(Date.parse('2026-03-29') / 86_400_000);
	expect(isDue(schedule, momentLocal(`${dueDate}T03:59`, 'Europe/Berlin'))).toBe(false);
	expect(isDue(schedule, momentLocal(`${dueDate}T04:00`, 'Europe/Berlin'))).toBe(true);
});

test('a card is due from the start of its day wherever the reader then is', () => {
	const schedule = easy(momentLocal('2026-11-20T15:00', 'Europe/Berlin'));
	const dueDate = new Date(schedule.dueDay * 86_400_000).toISOString().slice(0, 10);
	for (const zone of [
		'Asia/Tokyo',
		'America/Los_Angeles',
		'Pacific/Kiritimati',
		'Asia/Kathmandu'
	]) {
		expect(isDue(schedule, momentLocal(`${dueDate}T03:59`, zone))).toBe(false);
		expect(isDue(schedule, momentLocal(`${dueDate}T04:00`, zone))).toBe(true);
	}
});

test('a learning step runs on real time, through a change of the clocks', () => {
	// Ten minutes after 01:55 Berlin's clock shows 03:05.
	const now = momentLocal('2026-03-29T01:55', 'Europe/Berlin');
	const step = rateSchedule(newSchedule(now), {
		cardId: CARD,
		rating: 'good',
		now,
		preset: PRESET
	});
	expect(step.dueAt).toBe(now.at + 10 * 60_000);
	expect(isDue(step, momentLocal('2026-03-29T03:04', 'Europe/Berlin'))).toBe(false);
	expect(isDue(step, momentLocal('2026-03-29T03:05', 'Europe/Berlin'))).toBe(true);
});

test('a step that ends after the day start is due on the next learning day', () => {
	const now = momentLocal('2026-11-21T03:55', 'Europe/Berlin');
	const step = rateSchedule(newSchedule(now), {
		cardId: CARD,
		rating: 'good',
		now,
		preset: PRESET
	});
	expect(step.dueDay).toBe(learningDay(now) + 1);
	expect(step.intervalDays).toBe(0);
});

test('a lapse is counted once and leads to the relearning step', () => {
	const learned = easy(momentLocal('2026-11-01T12:00', 'UTC'));
	const now = momentLocal('2026-11-10T12:00', 'UTC');
	const lapsed = rateSchedule(learned, { cardId: CARD, rating: 'again', now, preset: PRESET });
	expect(lapsed).toMatchObject({ state: 'relearning', lapses: 1, reps: 2, intervalDays: 0 });
	expect(lapsed.dueAt).toBe(now.at + 10 * 60_000);
	const again = rateSchedule(lapsed, { cardId: CARD, rating: 'again', now, preset: PRESET });
	expect(again).toMatchObject({ state: 'relearning', lapses: 1, reps: 3 });
});

test('what is previewed for each rating is what that rating stores', () => {
	const now = momentLocal('2026-11-21T12:00', 'Europe/Berlin');
	const schedule = easy(momentLocal('2026-11-10T12:00', 'Europe/Berlin'));
	const preview = previewRatings(schedule, { cardId: CARD, now, preset: PRESET });
	expect(Object.keys(preview)).toEqual(['again', 'hard', 'good', 'easy']);
	for (const rating of ['again', 'hard', 'good', 'easy'] as const) {
		expect(rateSchedule(schedule, { cardId: CARD, rating, now, preset: PRESET })).toEqual(
			preview[rating]
		);
	}
	expect(preview.hard.dueDay).toBeLessThan(preview.good.dueDay);
	expect(preview.good.dueDay).toBeLessThan(preview.easy.dueDay);
});

test('a review ends a burial and leaves a suspension to the reader', () => {
	const now = momentLocal('2026-11-21T12:00', 'UTC');
	const hidden = { ...easy(now), suspended: true, buriedUntilDay: learningDay(now) + 3 };
	const after = rateSchedule(hidden, { cardId: CARD, rating: 'good', now, preset: PRESET });
	expect(after.buriedUntilDay).toBeNull();
	expect(after.suspended).toBe(true);
});
