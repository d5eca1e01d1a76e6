/** How reviews are scheduled. Immutable: a changed preset is another preset with another id. */
export interface Preset {
	readonly id: string;
	/** FSRS-6 weights, 21 numbers. */
	readonly parameters: readonly number[];
	/** Target probability of recall, 0–1. */
	readonly desiredRetention: number;
	/** Minutes. */
	readonly learningSteps: readonly number[];
	/** Minutes. */
	readonly relearningSteps: readonly number[];
	readonly maximumIntervalDays: number;
}
