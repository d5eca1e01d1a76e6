import type { Candidate, Pattern, Source } from './candidate';
import { doubter } from './sources';

/** What a study set out from is no result of it, however sure it grew. */
const NO_RESULT = /^(?:background|objective)$/u;

/** "the results suggest that A lowers B" → "as the results suggest, what does A lower?": asked as if sure, the doubt in front. */
export function askDoubted({ clause, finding }: Source, patterns: readonly Pattern[]): Candidate[] {
	const { doubt, ...sure } = finding;
	if (doubt === undefined || NO_RESULT.test(finding.role)) return [];
	const asked = patterns.flatMap((pattern) => pattern({ clause, finding: sure }));
	return asked.map((one) => ({ ...one, finding, body: `as ${doubter(doubt)}, ${one.body}` }));
}
