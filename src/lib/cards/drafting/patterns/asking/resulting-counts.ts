import { measurementsIn } from '$lib/extraction/passes/quantities';
import type { Candidate, Pattern } from '../../candidate';
import { inverted, opening } from '../../questions';
import { countedBy, countsPersons, isFew, isLarge } from './sizes';

/** "we cut each log into pages, resulting in a total of …": what was done, before what came of it. */
const COMES_OF =
	/^(?<done>[^;:]{20,180}?),? (?:resulting in|yielding|producing) (?<row>\d[^,;:]*?,? and )?(?:a total of )?$/u;
/** "resulting in 40 old logs and 9 maps", but not "in 40 old logs being lost". */
const ENDS = /^(?:[.,;(]|\s(?:and|across|for|from|in|of|with)\s|$)/u;

/** How what came of it is told: "resulted when the study cut …". */
function cameOf(helper: string | undefined): string | undefined {
	if (/^(?:did|was|were)$/u.test(helper ?? '')) return 'resulted';
	return /^(?:do|does|is|are)$/u.test(helper ?? '') ? 'result' : undefined;
}

/** "the study cuts each log into pages, resulting in 40 sheets" → "how many sheets result when the study cuts each log into pages?" */
export const askResultingCount: Pattern = ({ clause, finding }) => {
	const { text } = clause;
	if (!/\b(?:resulting|yielding|producing)\b/u.test(text) || finding.role === 'background')
		return [];
	const came = cameOf(inverted(clause)?.helper);
	return measurementsIn(text, finding.role).flatMap((measurement): Candidate[] => {
		const { done, row } = COMES_OF.exec(text.slice(0, measurement.span.start))?.groups ?? {};
		if (row !== undefined && !isLarge(measurement.text)) return [];
		const things = done === undefined ? '' : countedBy(text, measurement);
		if (done === undefined || came === undefined || things === '') return [];
		if (countsPersons(things) || isFew(measurement.text)) return [];
		const behind = text.slice(measurement.span.end).trimStart();
		if (!ENDS.test(behind.slice(things.length))) return [];
		const lead = opening(clause);
		const deed = done.startsWith(lead) ? done.slice(lead.length) : done;
		const body = `${done.startsWith(lead) ? lead : ''}how many ${things} ${came} when ${deed}?`;
		const answer = measurement.text;
		return [{ type: 'number', pattern: 'how-many', body, answer, finding, fit: 0.85 }];
	});
};
