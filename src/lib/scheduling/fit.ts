/** How well parameters foretell reviews they were not fitted on. */
export interface PredictionScore {
	/** Mean negative log likelihood of what was answered; less is better, a coin scores 0.69. */
	readonly logLoss: number;
	/** Root mean square difference of foretold and true recall over bins of like reviews, 0–1. */
	readonly rmseBins: number;
	/** Reviews it was measured on: those a day or more after the one before. */
	readonly reviewCount: number;
}

/** FSRS parameters fitted to the reader's own reviews, and what they were worth when they were taken. */
export interface Fit {
	/** FSRS-6 weights, 21 numbers. */
	readonly parameters: readonly number[];
	/** Epoch ms. */
	readonly fittedAt: number;
	/** Reviews they were fitted on. */
	readonly reviewCount: number;
	/** On the reviews held back, the parameters in force until then and the fitted ones. */
	readonly before: PredictionScore;
	readonly after: PredictionScore;
	/** Parameters in force until then; `null`: the default ones. The way back. */
	readonly previousParameters: readonly number[] | null;
}
