import type { FitOutcome, FitRequest } from '$lib/scheduling/fit-parameters';
import type { Preset } from '$lib/scheduling/preset';
import type { Memories } from '$lib/scheduling/refit-memories';
import type { ReviewColumns } from '$lib/scheduling/review-columns';
import type { Simulation } from '$lib/scheduling/simulate';
import type { StudyCosts } from '$lib/scheduling/study-costs';
import type { StudyForecast } from '$lib/scheduling/study-forecast';
import type { StudySums, SumsRequest } from '$lib/scheduling/study-sums';
import type { Backlog, WayBack } from '$lib/scheduling/welcome-back';

/** What can be asked of the study worker, by its kind. */
export interface StudyQuestions {
	readonly fit: FitRequest;
	readonly memories: { readonly columns: ReviewColumns; readonly parameters: readonly number[] };
	readonly sums: SumsRequest;
	/** The same days at several desired retentions; the costs are the reader's own, by their columns. */
	readonly forecast: {
		readonly simulation: Omit<Simulation, 'costs'>;
		readonly columns: ReviewColumns;
		readonly retentions: readonly number[];
	};
	/** Ways back from a backlog, from gentle to quick. */
	readonly ways: {
		readonly backlog: Omit<Backlog, 'costs'>;
		readonly columns: ReviewColumns;
		readonly usualMinutes: number;
	};
	/** What one new card takes in its first year. */
	readonly cost: { readonly columns: ReviewColumns; readonly preset: Omit<Preset, 'id'> };
}

export interface StudyAnswers {
	readonly fit: FitOutcome;
	readonly memories: Memories;
	readonly sums: StudySums;
	readonly forecast: readonly StudyForecast[];
	readonly ways: readonly WayBack[];
	readonly cost: { readonly minutesPerCard: number; readonly costs: StudyCosts };
}

export type StudyKind = keyof StudyQuestions;

/** What the page asks of the study worker; it answers one question and is ended. */
export type StudyRequest = {
	[Kind in StudyKind]: { readonly kind: Kind; readonly question: StudyQuestions[Kind] };
}[StudyKind];

export type StudyReply =
	| { readonly kind: 'answer'; readonly answer: StudyAnswers[StudyKind] }
	/** Share of the work that is done, 0–1. */
	| { readonly kind: 'progress'; readonly done: number }
	| { readonly kind: 'failed'; readonly message: string };
