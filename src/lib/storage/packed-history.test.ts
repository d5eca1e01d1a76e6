import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FLAG_REASONS, type LogEntry } from '$lib/scheduling/log';
import { packHistory, unpackHistory } from './packed-history';

const CARD = '0197a000-0000-7000-8000-000000000001';
const uuid = fc.uuid({ version: 7 });

const common = {
	id: uuid,
	cardId: fc.constant(CARD),
	moment: fc.record({
		at: fc.integer({ min: 0, max: 2 ** 48 - 1 }),
		offsetMinutes: fc.integer({ min: -1440, max: 1440 }),
		dayStartMinutes: fc.integer({ min: 0, max: 1439 })
	})
};
const entry: fc.Arbitrary<LogEntry> = fc.oneof(
	fc.record({
		kind: fc.constant('review' as const),
		...common,
		rating: fc.constantFrom('again' as const, 'hard' as const, 'good' as const, 'easy' as const),
		durationMs: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
		presetId: fc.constantFrom('a preset', 'another preset'),
		algorithm: fc.constantFrom('fsrs-6/ts-fsrs-5.4.2', 'fsrs-7')
	}),
	fc.record({
		kind: fc.constant('review' as const),
		...common,
		rating: fc.constantFrom('again' as const, 'good' as const),
		durationMs: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
		presetId: fc.constantFrom('a preset', 'another preset'),
		algorithm: fc.constant('fsrs-6/ts-fsrs-5.4.2'),
		intervalDays: fc.integer({ min: 1, max: 2 ** 32 - 1 })
	}),
	fc.record(
		{
			kind: fc.constant('review' as const),
			...common,
			rating: fc.constantFrom('again' as const, 'good' as const),
			durationMs: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
			presetId: fc.constantFrom('a preset', 'another preset'),
			algorithm: fc.constant('fsrs-6/ts-fsrs-5.4.2'),
			intervalDays: fc.integer({ min: 1, max: 2 ** 32 - 1 }),
			ahead: fc.constant(true as const)
		},
		{
			requiredKeys: [
				'kind',
				'id',
				'cardId',
				'moment',
				'rating',
				'durationMs',
				'presetId',
				'algorithm',
				'ahead'
			]
		}
	),
	fc.record({ kind: fc.constant('undo' as const), ...common, undoes: uuid }),
	fc.record({ kind: fc.constantFrom('suspend' as const, 'resume' as const), ...common }),
	fc.record({
		kind: fc.constant('bury' as const),
		...common,
		untilDay: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })
	}),
	fc.record({
		kind: fc.constant('flag' as const),
		...common,
		reason: fc.constantFrom(...FLAG_REASONS)
	}),
	fc.record({
		kind: fc.constant('reschedule' as const),
		...common,
		after: uuid,
		stability: fc.double({ min: 0.001, max: 36500, noNaN: true }),
		difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
		intervalDays: fc.integer({ min: 1, max: 2 ** 32 - 1 })
	})
);

const REVIEW: LogEntry = {
	kind: 'review',
	id: '0197a000-0000-7000-8000-0000000000aa',
	cardId: CARD,
	moment: { at: 1_780_000_000_123, offsetMinutes: -570, dayStartMinutes: 240 },
	rating: 'good',
	durationMs: 4200,
	presetId: 'p',
	algorithm: 'fsrs-6/ts-fsrs-5.4.2'
};

test('any log comes back as it was packed', () => {
	fc.assert(
		fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
			expect(unpackHistory(CARD, packHistory(entries))).toEqual(entries);
		})
	);
});

test('a review takes 36 bytes', () => {
	const one = packHistory([REVIEW]).packed.byteLength;
	expect(packHistory([REVIEW, REVIEW]).packed.byteLength - one).toBe(36);
});

test('a flipped bit anywhere is told and not read as another log', () => {
	const history = packHistory([REVIEW, { ...REVIEW, rating: 'again' }]);
	for (let index = 0; index < history.packed.length; index++) {
		const packed = Uint8Array.from(history.packed);
		packed[index]! ^= 0b100;
		expect(() => unpackHistory(CARD, { ...history, packed })).toThrow(`card ${CARD} is damaged`);
	}
});

test('a log cut short anywhere is told and not read as a shorter one', () => {
	const history = packHistory([REVIEW, REVIEW]);
	for (let length = 0; length < history.packed.length; length++) {
		const packed = history.packed.slice(0, length);
		expect(() => unpackHistory(CARD, { ...history, packed })).toThrow('is damaged');
	}
});

test('a log that lost its words is told', () => {
	const history = packHistory([REVIEW]);
	expect(() => unpackHistory(CARD, { ...history, presetIds: [] })).toThrow('is damaged');
	expect(() => unpackHistory(CARD, { ...history, algorithms: [] })).toThrow('is damaged');
});

describe('a number that would come back as another is refused', () => {
	const at = (moment: Partial<LogEntry['moment']>): LogEntry => ({
		...REVIEW,
		moment: { ...REVIEW.moment, ...moment }
	});
	test.each<[string, LogEntry]>([
		['time', at({ at: -1 })],
		['time', at({ at: 1.5 })],
		['time', at({ at: 2 ** 48 })],
		['UTC offset', at({ offsetMinutes: 40_000 })],
		['day start', at({ dayStartMinutes: -1 })],
		['duration', { ...REVIEW, durationMs: 0.25 } as LogEntry],
		['duration', { ...REVIEW, durationMs: Infinity } as LogEntry],
		['learning day', { ...REVIEW, kind: 'bury', untilDay: 2 ** 31 } as LogEntry]
	])('%s of row %#', (what, refused) => {
		expect(() => packHistory([refused])).toThrow(what);
	});
});

test('bytes that stand within a larger buffer are read from where they stand', () => {
	const { packed, ...words } = packHistory([REVIEW]);
	const larger = new Uint8Array(packed.length + 7);
	larger.set(packed, 7);
	expect(unpackHistory(CARD, { ...words, packed: larger.subarray(7) })).toEqual([REVIEW]);
});

test('a log of the first form is read as it was written', () => {
	const history = packHistory([REVIEW]);
	const packed = Uint8Array.from(history.packed);
	packed[0] = 1;
	expect(unpackHistory(CARD, { ...history, packed })).toEqual([REVIEW]);
	packed[0] = 0;
	expect(() => unpackHistory(CARD, { ...history, packed })).toThrow('is damaged');
});
