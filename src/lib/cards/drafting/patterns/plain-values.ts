import type { Finding } from '$lib/extraction/finding';
import { measurementsIn } from '$lib/extraction/passes/quantities';
import type { Candidate } from '../candidate';
import { standingStatement } from '../sources';

/** Words; a longer sentence is more than one asks for. */
const LONGEST_SENTENCE = 32;
/** What a statement's clause could not be read from may be read wrongly elsewhere too. */
const FIT = 0.5;

/** A result's own sentence with its number hidden, whether or not its clause could be read. */
export function hidePlainValues(finding: Finding): Candidate[] {
	const text = standingStatement(finding);
	if (text === undefined || text.split(' ').length > LONGEST_SENTENCE) return [];
	return measurementsIn(text, finding.role)
		.filter(({ quantityClass }) => quantityClass === 'result')
		.map(({ span: { start, end } }): Candidate => ({
			type: 'number',
			pattern: 'value',
			body: `${text.slice(0, start)}{{c1::${text.slice(start, end)}}}${text.slice(end)}.`,
			answer: '',
			finding,
			fit: FIT
		}));
}
