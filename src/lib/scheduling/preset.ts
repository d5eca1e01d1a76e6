/** How reviews are scheduled, apart from the name it has. */
export interface PresetContent {
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

/** How reviews are scheduled. Immutable: a changed preset is another preset with another id. */
export interface Preset extends PresetContent {
	readonly id: string;
}

const WEIGHT_COUNT = 21;
const MINUTES_PER_DAY = 1440;

/** The first field FSRS cannot work with, or `null`: for presets that come from outside. */
export function faultOfPreset(content: PresetContent): keyof PresetContent | null {
	const { parameters, desiredRetention, maximumIntervalDays } = content;
	if (parameters.length !== WEIGHT_COUNT || !parameters.every(Number.isFinite)) return 'parameters';
	if (!(desiredRetention > 0 && desiredRetention < 1)) return 'desiredRetention';
	if (!content.learningSteps.every(isStep)) return 'learningSteps';
	if (!content.relearningSteps.every(isStep)) return 'relearningSteps';
	if (!Number.isInteger(maximumIntervalDays) || maximumIntervalDays < 1) {
		return 'maximumIntervalDays';
	}
	return null;
}

/** ts-fsrs cuts fractions of a minute off, and a step of a day or more would be an interval. */
function isStep(minutes: number): boolean {
	return Number.isInteger(minutes) && minutes >= 1 && minutes < MINUTES_PER_DAY;
}
