import type { ImportProblem } from './problem';

/**
 * Problems of a paper that was read all the same. Any other code means that something was left out;
 * so a code that is forgotten here is shown as a reject, never swallowed.
 */
const KEPT: ReadonlySet<string> = new Set([
	'cut-short',
	'pdf-pages-broken',
	'left-aside',
	'hardly-any-text',
	'waits-for-text',
	'broken-entry',
	'repeated-key',
	'missing-title'
]);

/** Was the paper that a problem speaks of kept? */
export function isKept({ code }: ImportProblem): boolean {
	return KEPT.has(code);
}
