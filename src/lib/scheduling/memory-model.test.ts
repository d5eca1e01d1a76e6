import { expect, test } from 'vitest';
import { DEFAULT_PRESET_CONTENT, nextByFsrs, recallAfter } from './fsrs';
import { memoryModel } from './fsrs-model';
import type { Rating } from './log';
import type { Preset } from './preset';
import { newSchedule } from './new-schedule';
import { rateSchedule } from './rate';
import { gradeOf } from './review-columns';
import type { MemoryState } from './schedule';

const PRESET: Preset = { id: 'default', ...DEFAULT_PRESET_CONTENT };
const START = { at: Date.UTC(2026, 0, 5, 9), offsetMinutes: 0, dayStartMinutes: 240 };

test('without dates, FSRS remembers as the scheduler does, within a day and over months', () => {
	const model = memoryModel(PRESET.parameters);
	let schedule = newSchedule(START);
	let memory: MemoryState | null = null;
	let day = 0;
	const reviews: [number, Rating][] = [
		...([
			[0, 'good'],
			[0, 'good'],
			[3, 'hard'],
			[9, 'again'],
			[0, 'good']
		] as [number, Rating][]),
		...([
			[4, 'easy'],
			[60, 'again'],
			[0, 'again'],
			[0, 'good'],
			[2, 'good']
		] as [number, Rating][])
	];
	for (const [elapsedDays, rating] of reviews) {
		day += elapsedDays;
		const now = { ...START, at: START.at + day * 86_400_000 };
		schedule = rateSchedule(schedule, { cardId: 'c', rating, now, preset: PRESET });
		memory = model.next(memory, { elapsedDays, grade: gradeOf(rating) });
		expect(memory.stability).toBeCloseTo(schedule.memory!.stability, 6);
		expect(memory.difficulty).toBeCloseTo(schedule.memory!.difficulty, 6);
		expect(model.recall(memory.stability, 5)).toBeCloseTo(recallAfter(memory, 5, PRESET), 6);
	}
});

test('an interval is where recall has fallen to what is desired', () => {
	const model = memoryModel(PRESET.parameters);
	for (const desired of [0.7, 0.9, 0.97]) {
		expect(model.recall(40, model.interval(40, desired))).toBeCloseTo(desired, 8);
	}
	expect(model.interval(40, 0.9)).toBeCloseTo(40, 6);
	const easy = nextByFsrs(newSchedule(START), {
		...{ cardId: 'c', rating: 'easy', now: START, preset: PRESET }
	});
	expect(easy.intervalDays).toBeGreaterThan(0);
});
