import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { logEntry } from './log-schema';
import { plainReviewCheck } from './plain-review';

const REVIEW = {
	kind: 'review',
	id: '0197a000-0000-7000-8000-0000000000aa',
	cardId: '0197a000-0000-5000-8000-000000000002',
	moment: { at: 1_780_000_000_123, offsetMinutes: -570, dayStartMinutes: 240 },
	rating: 'good',
	durationMs: 4200,
	presetId: '0197a000-0000-5000-8000-000000000004',
	algorithm: 'fsrs-6/ts-fsrs-5.4.2'
};

describe('a review as nearly all are passes, and is what the schema makes of it', () => {
	test.each([[REVIEW], [{ ...REVIEW, intervalDays: 3 }], [{ ...REVIEW, durationMs: 0 }]])(
		'row %#',
		(review) => {
			expect(plainReviewCheck()(review)).toBe(true);
			expect(v.parse(logEntry, review)).toEqual(review);
		}
	);
});

describe('what the schema refuses or changes does not pass', () => {
	const { algorithm, ...lacking } = REVIEW;
	test.each<[string, unknown]>([
		['nothing', null],
		['another kind', { ...REVIEW, kind: 'undo', undoes: REVIEW.id }],
		['a rating in numbers', { ...REVIEW, rating: 3 }],
		['an id without order', { ...REVIEW, id: REVIEW.cardId }],
		['an id of a far future', { ...REVIEW, id: REVIEW.id.replace('0197a', '7fffa') }],
		['an id in capitals', { ...REVIEW, id: REVIEW.id.replace('aa', 'AA') }],
		['a card that is none', { ...REVIEW, cardId: 'x' }],
		['a preset that is none', { ...REVIEW, presetId: '' }],
		['no algorithm', lacking],
		['an algorithm in numbers', { ...REVIEW, algorithm: algorithm.length }],
		['half a millisecond', { ...REVIEW, durationMs: 0.5 }],
		['less than no time', { ...REVIEW, durationMs: -1 }],
		['no interval', { ...REVIEW, intervalDays: 0 }],
		['a moment before the epoch', { ...REVIEW, moment: { ...REVIEW.moment, at: -1 } }],
		['a zone out of this world', { ...REVIEW, moment: { ...REVIEW.moment, offsetMinutes: 9e3 } }],
		['a key that is unknown', { ...REVIEW, mood: 'good' }],
		['an unknown key of the moment', { ...REVIEW, moment: { ...REVIEW.moment, zone: 'UTC' } }]
	])('%s', (_, record) => {
		expect(plainReviewCheck()(record)).toBe(false);
		const parsed = v.safeParse(logEntry, record);
		const isSame = parsed.success && JSON.stringify(parsed.output) === JSON.stringify(record);
		expect(isSame && parsed.output.kind === 'review').toBe(false);
	});
});

test('a card or preset that was seen before does not vouch for another', () => {
	const isPlain = plainReviewCheck();
	expect(isPlain(REVIEW)).toBe(true);
	expect(isPlain({ ...REVIEW, cardId: 'x' })).toBe(false);
	expect(isPlain({ ...REVIEW, presetId: 'x' })).toBe(false);
	expect(isPlain(REVIEW)).toBe(true);
});
