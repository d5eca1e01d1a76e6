/** Something in a file that kept us from reading it, or part of it. A value, never thrown. */
export interface ImportProblem {
	readonly code: string;
	/** One sentence: what happened, what was kept, what to do. */
	readonly message: string;
	/** The place or the first words concerned. */
	readonly at?: string;
}
