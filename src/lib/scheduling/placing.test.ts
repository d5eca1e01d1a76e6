import { expect, test } from 'vitest';
import { DEFAULT_PRESET_CONTENT } from './fsrs';
import { memoryModel } from './fsrs-model';
import { learningDay, type Moment } from './moment';
import { daysOfRatings, isLongOverdue, placeDays, type Placing } from './placing';
import type { Preset } from './preset';
import { previewRatings } from './rate';
import { newSchedule } from './new-schedule';
import type { Schedule } from './schedule';
import { weekdayOf } from './weekday';

const PRESET: Preset = { id: 'default', ...DEFAULT_PRESET_CONTENT };
const NOW: Moment = { at: Date.UTC(2026, 10, 21, 12), offsetMinutes: 60, dayStartMinutes: 240 };
const TODAY = learningDay(NOW);
const EMPTY: Placing = {
	loadOn: () => ({ cards: 0, samePaper: 0 }),
	easyDays: [1, 1, 1, 1, 1, 1, 1]
};

function remembered(stability: number): Schedule {
	const lastReviewed = { ...NOW, at: NOW.at - Math.round(stability) * 86_400_000 };
	const memory = { stability, difficulty: 5 };
	const intervalDays = Math.max(1, Math.round(stability));
	const kept = { state: 'review' as const, memory, reps: 4, lastReviewed, intervalDays };
	return { ...newSchedule(lastReviewed), ...kept };
}

function review(cardId: string) {
	return { cardId, now: NOW, preset: PRESET };
}

/** Good intervals of many cards of one stability. */
function intervals(count: number, placing: Placing): number[] {
	return Array.from({ length: count }, (_, index) => {
		return placeDays(remembered(30), review(`card ${index}`), placing).good ?? 0;
	});
}

test('every chosen day lies within what the fuzz allows, the harder rating first', () => {
	for (const stability of [0.5, 1, 2, 3, 8, 30, 200, 5000]) {
		const schedule = remembered(stability);
		for (let index = 0; index < 20; index++) {
			const card = review(`card ${index}`);
			const placed = placeDays(schedule, card, EMPTY);
			const allowed = daysOfRatings(schedule, card);
			for (const rating of ['hard', 'good', 'easy'] as const) {
				expect(placed[rating]).toBeGreaterThanOrEqual(allowed[rating]!.from);
				expect(placed[rating]).toBeLessThanOrEqual(allowed[rating]!.to);
			}
			expect(allowed.again).toBeNull();
			expect(placed.again).toBeUndefined();
			expect(placed.hard).toBeLessThanOrEqual(placed.good!);
			expect(placed.good).toBeLessThanOrEqual(placed.easy!);
		}
	}
});

test('short intervals keep what is wanted: Good is no day past Hard where both come to the same', () => {
	const preset = { ...PRESET, desiredRetention: 0.95 };
	const model = memoryModel(preset.parameters);
	const recalls: number[] = [];
	for (let index = 0; index < 400; index++) {
		const memory = { stability: 1 + (index % 40) / 10, difficulty: 9 };
		const lastReviewed = { ...NOW, at: NOW.at - 86_400_000 };
		const schedule = { ...remembered(1), memory, lastReviewed, intervalDays: 1 };
		const asked = { ...review(`card ${index}`), preset };
		const { good } = placeDays(schedule, asked, EMPTY);
		const next = previewRatings(schedule, asked).good.memory!;
		if (good! > 1) recalls.push(model.recall(next.stability, good!));
	}
	const mean = recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length;
	expect(recalls.length).toBeGreaterThan(50);
	expect(Math.abs(mean - 0.95)).toBeLessThan(0.01);
});

test('a recall on its day brings no shorter interval than the one before', () => {
	for (const stability of [1, 2, 4, 7, 15, 60, 400]) {
		for (let index = 0; index < 40; index++) {
			const schedule = remembered(stability);
			const card = review(`card ${index}`);
			for (const placing of [EMPTY, { easyDays: EMPTY.easyDays }]) {
				const { good } = placeDays(schedule, card, placing);
				expect(good).toBeGreaterThan(schedule.intervalDays);
				expect(previewRatings(schedule, card).good.intervalDays).toBeGreaterThan(
					schedule.intervalDays
				);
			}
		}
	}
});

test('where no balance is wanted, every day that is allowed is as likely as another', () => {
	const counts = new Map<number, number>();
	const noBalance = { easyDays: EMPTY.easyDays };
	for (const days of intervals(1200, noBalance)) counts.set(days, (counts.get(days) ?? 0) + 1);
	const usual = 1200 / counts.size;
	for (const count of counts.values()) expect(Math.abs(count - usual)).toBeLessThan(usual / 2);
});

test('the same card draws the same day, and what is previewed is what is chosen', () => {
	const schedule = remembered(30);
	const placed = placeDays(schedule, review('a'), EMPTY);
	expect(placeDays(schedule, review('a'), EMPTY)).toEqual(placed);
	const preview = previewRatings(schedule, review('a'), placed);
	expect(preview.good.intervalDays).toBe(placed.good);
	expect(preview.good.dueDay).toBe(TODAY + placed.good!);
	expect(preview.again).toEqual(previewRatings(schedule, review('a')).again);
});

test('a full day is left alone, and a day with the same paper is seldom taken', () => {
	const { from, to } = daysOfRatings(remembered(30), review('a')).good!;
	const busy = intervals(200, {
		...EMPTY,
		loadOn: (day) => ({ cards: day === TODAY + from ? 0 : 200, samePaper: 0 })
	});
	expect(busy.filter((days) => days === from).length).toBeGreaterThan(190);
	const paper = intervals(400, {
		...EMPTY,
		loadOn: (day) => ({ cards: 0, samePaper: day === TODAY + from ? 4 : 0 })
	});
	const plain = intervals(400, EMPTY);
	const at = (all: number[]) => all.filter((days) => days === from).length;
	expect(at(paper)).toBeLessThan(at(plain) / 2);
	expect(Math.max(...plain)).toBe(to);
});

test('an easy weekday gets little, one without a share nothing', () => {
	const share = (saturday: number) =>
		intervals(600, {
			...EMPTY,
			easyDays: [1, 1, 1, 1, 1, saturday, 1]
		}).filter((days) => weekdayOf(TODAY + days) === 5).length;
	expect(share(0)).toBe(0);
	expect(share(0.5)).toBeLessThan(share(1) / 2);
	expect(share(0.5)).toBeGreaterThan(0);
});

test('days with no share at all are used where nothing else is allowed', () => {
	const none = { ...EMPTY, easyDays: [0, 0, 0, 0, 0, 0, 0] };
	expect(placeDays(remembered(0.5), review('a'), none).good).toBeGreaterThan(0);
});

test('cards placed one after the other lie flatter than drawn ones, and no later on average', () => {
	const flat = new Map<number, number>();
	const placing: Placing = {
		...EMPTY,
		loadOn: (day) => ({ cards: flat.get(day) ?? 0, samePaper: 0 })
	};
	const drawn = new Map<number, number>();
	const sums = { placed: 0, drawn: 0 };
	for (let index = 0; index < 800; index++) {
		const schedule = remembered(30);
		const card = review(`card ${index}`);
		const placed = placeDays(schedule, card, placing).good!;
		flat.set(TODAY + placed, (flat.get(TODAY + placed) ?? 0) + 1);
		const by = previewRatings(schedule, card).good.intervalDays;
		drawn.set(TODAY + by, (drawn.get(TODAY + by) ?? 0) + 1);
		sums.placed += placed;
		sums.drawn += by;
	}
	expect(Math.max(...flat.values())).toBeLessThan(Math.max(...drawn.values()));
	expect(sums.placed / sums.drawn).toBeGreaterThan(0.95);
	expect(sums.placed / sums.drawn).toBeLessThan(1.02);
});

test('a card that was long overdue comes back sooner than FSRS says, one a little late does not', () => {
	const late = (days: number): Schedule => {
		const lastReviewed = { ...NOW, at: NOW.at - (20 + days) * 86_400_000 };
		return { ...remembered(20), lastReviewed, intervalDays: 20 };
	};
	expect([13, 14, 60].map((days) => isLongOverdue(late(days), NOW))).toEqual([false, true, true]);
	expect(isLongOverdue({ ...late(60), state: 'relearning' }, NOW)).toBe(false);
	const { from } = daysOfRatings(late(60), review('a')).good!;
	expect(placeDays(late(60), review('a'), EMPTY).good).toBeLessThan(from);
	const little = daysOfRatings(late(5), review('a')).good!;
	expect(placeDays(late(5), review('a'), EMPTY).good).toBeGreaterThanOrEqual(little.from);
});
