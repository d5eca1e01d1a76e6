import { ALGORITHM, DEFAULT_PRESET_CONTENT } from '$lib/scheduling/fsrs';
import type { Moment } from '$lib/scheduling/moment';
import type { Preset } from '$lib/scheduling/preset';
import { previewRatings } from '$lib/scheduling/rate';
import { newSchedule } from '$lib/scheduling/new-schedule';
import { applyEntry, replay } from '$lib/scheduling/replay';
import { expect, test } from 'vitest';
import { reviewCard } from './review-card';

const PRESET: Preset = { id: 'default', ...DEFAULT_PRESET_CONTENT };
const NOW: Moment = { at: 1_800_000_000_000, offsetMinutes: 60, dayStartMinutes: 240 };
const CARD = { id: 'card', schedule: newSchedule(NOW) };
const REVIEW = { id: '01', rating: 'good', now: NOW, durationMs: 4200, preset: PRESET } as const;

test('a review yields the log entry it can be replayed from', () => {
	const { schedule, log } = reviewCard(CARD, REVIEW);
	expect(log).toEqual({
		kind: 'review',
		id: '01',
		cardId: 'card',
		moment: NOW,
		rating: 'good',
		durationMs: 4200,
		presetId: 'default',
		algorithm: ALGORITHM
	});
	expect(replay([log], { id: 'card', created: NOW }, () => PRESET)).toEqual(schedule);
	expect(applyEntry(CARD.schedule, log, () => PRESET)).toEqual(schedule);
});

test('a review stores what was previewed, and leaves the card it was given as it was', () => {
	const preview = previewRatings(CARD.schedule, { cardId: 'card', now: NOW, preset: PRESET });
	expect(reviewCard(CARD, REVIEW).schedule).toEqual(preview.good);
	expect(CARD.schedule).toEqual(newSchedule(NOW));
});

test.each([
	[-1, true],
	[0, undefined],
	[3, undefined]
])('a review %i days after its day is marked as ahead: %s', (days, ahead) => {
	const first = reviewCard(CARD, { ...REVIEW, rating: 'easy' });
	const at = NOW.at + (first.schedule.intervalDays + days) * 86_400_000;
	const card = { ...CARD, schedule: first.schedule };
	const { log, schedule } = reviewCard(card, { ...REVIEW, id: '02', now: { ...NOW, at } });
	expect(log.ahead).toBe(ahead);
	expect(replay([first.log, log], { id: 'card', created: NOW }, () => PRESET)).toEqual(schedule);
});
