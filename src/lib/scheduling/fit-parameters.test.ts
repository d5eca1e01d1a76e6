import { describe, expect, test } from 'vitest';
import { fitParameters } from './fit-parameters';
import { DEFAULT_PRESET_CONTENT } from './fsrs';
import { memoryModel } from './fsrs-model';
import { scorePredictions } from './prediction-score';
import { toColumns } from './review-columns';
import { syntheticReviews } from './synthetic-reviews.testing';
import { dividingDay, sampleCards, trainingSet } from './training-set';
import { walkReviews } from './walk-reviews';

const DEFAULTS = DEFAULT_PRESET_CONTENT.parameters;
/** Forgets sooner than most, and gains less from a review. */
const FORGETFUL = DEFAULTS.map((weight, index) =>
	index < 4 ? weight * 0.3 : index === 8 ? weight - 0.8 : weight
);
const REVIEWS = syntheticReviews({
	parameters: FORGETFUL,
	cardCount: 300,
	reviewsPerCard: 8,
	seed: 7
});

function card(id: string, ...reviews: [day: number, grade: number][]) {
	return { id, reviews: reviews.map(([day, grade]) => ({ day, grade, durationMs: 1 })) };
}

describe('items for the optimiser', () => {
	test('each review a day or more after another, with all before it, in the order of time', () => {
		const columns = toColumns([
			card('a', [10, 3], [10, 3], [12, 1], [12, 3], [20, 4]),
			card('b', [11, 3], [13, 3]),
			card('none'),
			card('one', [9, 3])
		]);
		const { ratings, deltas, lengths } = trainingSet(columns);
		expect([...lengths]).toEqual([3, 2, 5]);
		expect([...ratings]).toEqual([3, 3, 1, 3, 3, 3, 3, 1, 3, 4]);
		expect([...deltas]).toEqual([0, 0, 2, 0, 2, 0, 0, 2, 0, 8]);
		expect([...trainingSet(columns, 12).lengths]).toEqual([3]);
	});

	test('a clock that went back is no time, and no item', () => {
		const { deltas, lengths } = trainingSet(toColumns([card('a', [10, 3], [8, 3], [9, 3])]));
		expect([...lengths]).toEqual([3]);
		expect([...deltas]).toEqual([0, 0, 1]);
	});

	test('of very many reviews a part of the cards is taken, whole and the same each time', () => {
		const sample = sampleCards(REVIEWS, 600);
		expect(sample.days.length).toBeGreaterThan(400);
		expect(sample.days.length).toBeLessThan(800);
		expect(sample.days.length % 8).toBe(0);
		expect(sampleCards(REVIEWS, 600)).toEqual(sample);
		expect(sampleCards(REVIEWS, 1e6)).toBe(REVIEWS);
		const first = REVIEWS.cardIds.indexOf(sample.cardIds[0]!) * 8;
		expect([...sample.days.subarray(0, 8)]).toEqual([...REVIEWS.days.subarray(first, first + 8)]);
	});

	test('the dividing day has the asked share before it', () => {
		const day = dividingDay(REVIEWS, 0.8);
		const before = trainingSet(REVIEWS, day - 1).lengths.length;
		expect(before / trainingSet(REVIEWS).lengths.length).toBeGreaterThan(0.75);
		expect(before / trainingSet(REVIEWS).lengths.length).toBeLessThanOrEqual(0.8);
	});
});

describe('the score', () => {
	test('log loss is that of the chances foretold, and is least for the true parameters', () => {
		const columns = toColumns([card('a', [0, 3], [3, 3], [9, 1])]);
		const chances: number[] = [];
		walkReviews(columns, memoryModel(DEFAULTS), {
			onReview: ({ elapsedDays, foretold }) => {
				if (elapsedDays > 0) chances.push(foretold);
			}
		});
		const [kept = 0, lost = 0] = chances;
		const { logLoss, reviewCount } = scorePredictions(columns, DEFAULTS);
		expect(reviewCount).toBe(2);
		expect(logLoss).toBeCloseTo(-(Math.log(kept) + Math.log(1 - lost)) / 2, 10);
		expect(scorePredictions(REVIEWS, FORGETFUL).logLoss).toBeLessThan(
			scorePredictions(REVIEWS, DEFAULTS).logLoss
		);
		expect(scorePredictions(REVIEWS, FORGETFUL).rmseBins).toBeLessThan(
			scorePredictions(REVIEWS, DEFAULTS).rmseBins
		);
	});

	test('no reviews, or none in the window, are no score and no error', () => {
		expect(scorePredictions(toColumns([]), DEFAULTS).reviewCount).toBe(0);
		expect(scorePredictions(REVIEWS, DEFAULTS, { from: 1, to: 2 })).toEqual({
			...{ logLoss: 0, rmseBins: 0, reviewCount: 0 }
		});
	});
});

describe('a fit', () => {
	const request = {
		columns: REVIEWS,
		parameters: DEFAULTS,
		previousParameters: null,
		now: 5
	};

	test('is kept when it foretells reviews it has not seen better', () => {
		const seen: number[] = [];
		const outcome = fitParameters(request, ({ lengths }) => {
			seen.push(lengths.length);
			return FORGETFUL;
		});
		expect(outcome).toMatchObject({
			kind: 'better',
			fit: { parameters: FORGETFUL, fittedAt: 5, reviewCount: seen[0] }
		});
		if (outcome.kind === 'too-few') throw new Error('There are enough');
		expect(outcome.fit.after.logLoss).toBeLessThan(outcome.fit.before.logLoss);
		expect(seen[0]! + outcome.fit.before.reviewCount).toBe(trainingSet(REVIEWS).lengths.length);
	});

	test('is not kept when it is worse, or the same', () => {
		const worse = DEFAULTS.map((weight, index) => (index === 8 ? weight + 1 : weight));
		expect(fitParameters(request, () => worse).kind).toBe('no-better');
		expect(fitParameters(request, () => DEFAULTS).kind).toBe('no-better');
	});

	test('waits for enough reviews', () => {
		const few = syntheticReviews({
			parameters: DEFAULTS,
			cardCount: 20,
			reviewsPerCard: 5,
			seed: 1
		});
		const outcome = fitParameters({ ...request, columns: few }, () => FORGETFUL);
		expect(outcome).toEqual({ kind: 'too-few', reviewCount: 80, neededCount: 400 });
		expect(fitParameters({ ...request, columns: toColumns([]) }, () => DEFAULTS)).toMatchObject({
			kind: 'too-few',
			reviewCount: 0
		});
	});
});
