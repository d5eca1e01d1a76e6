import { expect, test } from 'vitest';
import { DEFAULT_PRESET_CONTENT } from '$lib/scheduling/fsrs';
import type { Moment } from '$lib/scheduling/moment';
import type { Preset } from '$lib/scheduling/preset';
import { newSchedule } from '$lib/scheduling/new-schedule';
import { freshnessOf, memoryWords, paperMemory, refresherCards } from './paper-memory';

const PRESET: Preset = { id: 'default', ...DEFAULT_PRESET_CONTENT };
const NOW: Moment = { at: Date.UTC(2026, 10, 21, 12), offsetMinutes: 60, dayStartMinutes: 240 };

function card(id: string, stability: number | null, daysAgo = 0) {
	const then = { ...NOW, at: NOW.at - daysAgo * 86_400_000 };
	const fresh = newSchedule(then);
	if (stability === null) return { id, schedule: fresh };
	const memory = { stability, difficulty: 5 };
	return { id, schedule: { ...fresh, state: 'review' as const, memory, lastReviewed: then } };
}

const CARDS = [
	card('kept', 200, 1),
	card('fading', 10, 10),
	card('gone', 1, 60),
	card('new', null)
];

test('a paper is remembered as its cards are', () => {
	const memory = paperMemory(CARDS, NOW, PRESET);
	expect(memory).toMatchObject({ reviewed: 3, unseen: 1 });
	expect(memory.recallable).toBeGreaterThan(2);
	expect(memory.recallable).toBeLessThan(2.6);
	expect(freshnessOf(memory)).toBeCloseTo(memory.recallable / 3, 10);
	expect(freshnessOf(paperMemory([card('new', null)], NOW, PRESET))).toBe(1);
});

test.each([
	[{ recallable: 6.8, reviewed: 9, unseen: 0 }, 'You would recall 7 of 9 findings today.'],
	[
		{ recallable: 1.9, reviewed: 2, unseen: 3 },
		'You would recall 2 of 2 findings today; 3 more wait to be learnt.'
	],
	[{ recallable: 0.9, reviewed: 1, unseen: 0 }, 'You would recall its one finding today.'],
	[{ recallable: 0.2, reviewed: 1, unseen: 0 }, 'You would hardly recall its one finding today.'],
	[{ recallable: 0, reviewed: 0, unseen: 4 }, 'None of its cards has been asked yet.'],
	[{ recallable: 0, reviewed: 0, unseen: 0 }, '']
])('row %#: “%s”', (memory, words) => {
	expect(memoryWords(memory)).toBe(words);
});

test('a refresher asks the most faded first, as many as the time is enough for, and no bad ones', () => {
	const asked = (seconds: number) =>
		refresherCards(CARDS, { now: NOW, preset: PRESET, seconds }).map(({ id }) => id);
	expect(asked(20)).toEqual(['gone', 'fading']);
	expect(asked(5)).toEqual(['gone']);
	expect(asked(600)).toEqual(['gone', 'fading', 'kept', 'new']);
	const [, , gone] = CARDS;
	const flagged = { ...gone!, schedule: { ...gone!.schedule, flagged: 'wrong' as const } };
	const left = refresherCards([flagged, CARDS[0]!], { now: NOW, preset: PRESET, seconds: 60 });
	expect(left.map(({ id }) => id)).toEqual(['kept']);
});
