import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_PRESET_CONTENT, nextByFsrs } from './fsrs';
import { passByFsrs } from './fsrs-passing';
import type { Rating } from './log';
import { newSchedule } from './new-schedule';
import { rateSchedule } from './rate';

const MINUTE = 60_000;
const START = { at: Date.UTC(2026, 2, 1, 9), offsetMinutes: 60, dayStartMinutes: 240 };
const steps = fc.array(fc.integer({ min: 1, max: 1439 }), { maxLength: 3 });
const answers = fc.array(
	fc.record({
		rating: fc.constantFrom<Rating>('again', 'hard', 'good', 'easy'),
		// Clocks are set back now and then.
		minutes: fc.oneof(
			fc.integer({ min: 0, max: 30 }),
			fc.integer({ min: -4000, max: 400_000 }),
			fc.integer({ min: 0, max: 4000 })
		),
		offsetMinutes: fc.constantFrom(60, 120, -570, 840)
	}),
	{ minLength: 1, maxLength: 20 }
);

test('what a review leaves for the next one is what FSRS itself leaves, whatever the steps', () => {
	const states = new Set<string>();
	fc.assert(
		fc.property(steps, steps, answers, (learningSteps, relearningSteps, given) => {
			const preset = { ...DEFAULT_PRESET_CONTENT, id: 'p', learningSteps, relearningSteps };
			let schedule = newSchedule(START);
			let at = START.at;
			for (const { rating, minutes, offsetMinutes } of given) {
				at += minutes * MINUTE;
				const review = { cardId: 'c', rating, preset, now: { ...START, at, offsetMinutes } };
				const { state, memory, learningStep, reps, lapses } = nextByFsrs(schedule, review);
				const passage = { ...schedule };
				passByFsrs(passage, review);
				expect(passage).toMatchObject({ state, memory, learningStep, reps, lapses });
				schedule = rateSchedule(schedule, review);
				states.add(schedule.state);
			}
		}),
		{ numRuns: 400 }
	);
	expect([...states].sort()).toEqual(['learning', 'relearning', 'review']);
});
