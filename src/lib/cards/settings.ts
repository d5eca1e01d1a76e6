/** What the reader may choose. */
export interface Settings {
	/** Minutes after local midnight at which the learning day begins, 0–1439. */
	readonly dayStartMinutes: number;
	/** How many new cards a learning day brings at most. */
	readonly newPerDay: number;
	/** Forgot and Got it, or all four ratings. */
	readonly ratingButtons: 2 | 4;
	/** Show on each rating when the card would come back. */
	readonly showIntervals: boolean;
	readonly theme: 'system' | 'light' | 'dark';
	/** Target probability of recall, 0.7–0.97. */
	readonly desiredRetention: number;
}

export const DEFAULT_SETTINGS: Settings = {
	dayStartMinutes: 240,
	newPerDay: 20,
	ratingButtons: 2,
	showIntervals: false,
	theme: 'system',
	desiredRetention: 0.9
};
