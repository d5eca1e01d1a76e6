import type { Fit } from './fit';
import { scorePredictions } from './prediction-score';
import type { ReviewColumns } from './review-columns';
import { dividingDay, sampleCards, trainingSet, type TrainingSet } from './training-set';

/** FSRS-6 weights that explain a training set best. */
export type Optimise = (items: TrainingSet) => readonly number[];

export interface FitRequest {
	readonly columns: ReviewColumns;
	/** In force until now. */
	readonly parameters: readonly number[];
	/** What they are compared with when none are fitted yet: `null` for the default ones. */
	readonly previousParameters: readonly number[] | null;
	/** Epoch ms. */
	readonly now: number;
}

/** `fit` is `null` where there is too little to learn from; otherwise whether it is worth keeping. */
export type FitOutcome =
	| { readonly kind: 'too-few'; readonly reviewCount: number; readonly neededCount: number }
	| { readonly kind: 'no-better'; readonly fit: Fit }
	| { readonly kind: 'better'; readonly fit: Fit };

/** Reviews a day or more apart; with fewer the optimiser mostly returns the defaults. */
export const LEAST_REVIEWS = 400;
/** More take longer and teach no more: 21 numbers are known well by then. */
const MOST_REVIEWS = 100_000;
/** The older share is fitted on, the newer one decides. */
const FITTED_SHARE = 0.8;
/** Log loss that must be won on the held-back reviews: less is noise. */
const LEAST_GAIN = 0.0005;

/** Fits on the older reviews and judges on the newer ones, which it has not seen. */
export function fitParameters(request: FitRequest, optimise: Optimise): FitOutcome {
	const { parameters, previousParameters, now } = request;
	const columns = sampleCards(request.columns, MOST_REVIEWS);
	const cut = dividingDay(columns, FITTED_SHARE);
	const items = trainingSet(columns, cut - 1);
	const heldBack = { from: cut, to: Infinity };
	const before = scorePredictions(columns, parameters, heldBack);
	const reviewCount = items.lengths.length + before.reviewCount;
	if (reviewCount < LEAST_REVIEWS || before.reviewCount === 0 || items.lengths.length === 0) {
		return { kind: 'too-few', reviewCount, neededCount: LEAST_REVIEWS };
	}
	const fitted = optimise(items);
	const after = scorePredictions(columns, fitted, heldBack);
	const fit = {
		parameters: fitted,
		fittedAt: now,
		reviewCount: items.lengths.length,
		...{ before, after, previousParameters }
	};
	// A fit that gains in one measure and loses in the other has learnt chance.
	const isBetter = before.logLoss - after.logLoss > LEAST_GAIN && after.rmseBins <= before.rmseBins;
	return { kind: isBetter ? 'better' : 'no-better', fit };
}
