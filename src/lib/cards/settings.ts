import type { Language } from '$lib/language/language';
import type { Fit } from '$lib/scheduling/fit';

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
	/** Of the app's words; papers and cards keep their own. */
	readonly language: 'system' | Language;
	/** How an answer is given before it is shown: thought of, or typed where it is short, or always. */
	readonly answerBy: 'thought' | 'typed-short' | 'typed';
	/** Tell after a session on which of the last days there were reviews. */
	readonly showStudyDays: boolean;
	/** Target probability of recall, 0.7–0.97. */
	readonly desiredRetention: number;
	/** Target probability of recall of single papers and of labels, by their ids. */
	readonly retentionOf: Readonly<Record<string, number>>;
	/** Minutes; empty: a new card goes straight to days. */
	readonly learningSteps: readonly number[];
	/** Minutes; empty: a forgotten card goes straight to days. */
	readonly relearningSteps: readonly number[];
	readonly maximumIntervalDays: number;
	/** How many reviews a learning day brings at most, new cards apart; `null`: all that are due. */
	readonly reviewsPerDay: number | null;
	/** After so many minutes of answers a learning day brings no more; `null`: no end but the last card. */
	readonly minutesPerDay: number | null;
	/** Which new cards come first. */
	readonly newOrder: 'oldest' | 'newest' | 'random';
	/** Choose, among the days the fuzz allows, one with few cards and few of the same paper. */
	readonly balanceLoad: boolean;
	/** Share of a usual day's reviews wanted on each weekday, Monday first, 0–1. */
	readonly easyDays: readonly number[];
	/** FSRS parameters fitted to the reader's own reviews; `null`: the default ones. */
	readonly fit: Fit | null;
	/** The way back from missed days that the reader took; `null`: none. */
	readonly welcomeBack: WelcomeBackPlan | null;
}

/** So many minutes a day until nothing is overdue; new cards pause. */
export interface WelcomeBackPlan {
	readonly minutesPerDay: number;
	/** Learning days: the first of the plan, and the one on which it should be done. */
	readonly firstDay: number;
	readonly lastDay: number;
}

export const DEFAULT_SETTINGS: Settings = {
	dayStartMinutes: 240,
	newPerDay: 20,
	ratingButtons: 2,
	showIntervals: false,
	theme: 'system',
	language: 'system',
	answerBy: 'thought',
	showStudyDays: true,
	desiredRetention: 0.9,
	retentionOf: {},
	learningSteps: [1, 10],
	relearningSteps: [10],
	maximumIntervalDays: 36500,
	reviewsPerDay: null,
	minutesPerDay: null,
	newOrder: 'oldest',
	balanceLoad: true,
	easyDays: [1, 1, 1, 1, 1, 1, 1],
	fit: null,
	welcomeBack: null
};
