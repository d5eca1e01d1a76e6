import type { Paper } from '$lib/papers/paper';
import type { ImportProblem } from './problem';

/** What one file, or one paste, gave: the papers, and what was left out and why. */
export interface ImportResult {
	readonly papers: readonly Paper[];
	readonly problems: readonly ImportProblem[];
}
