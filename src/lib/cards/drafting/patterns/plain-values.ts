import type { Finding, Measurement } from '$lib/extraction/finding';
import { measurementsIn } from '$lib/extraction/passes/quantities';
import type { Candidate } from '../candidate';
import { standingStatement } from '../sources';

/** Words; a longer sentence is more than one asks for. */
const LONGEST_SENTENCE = 32;
/** What a statement's clause could not be read from may be read wrongly elsewhere too. */
const FIT = 0.5;

/** In a text of three sentences what was found may look like what was known. */
function isFound({ kind }: Finding, quantityClass: Measurement['quantityClass']): boolean {
	return quantityClass === 'result' || (kind === 'conclusion' && quantityClass === 'background');
}

/** A result's own sentence with its number hidden, whether or not its clause could be read. */
export function hidePlainValues(finding: Finding): Candidate[] {
	const text = standingStatement(finding);
	if (text === undefined || text.split(' ').length > LONGEST_SENTENCE) return [];
	return measurementsIn(text, finding.role)
		.filter(({ quantityClass }) => isFound(finding, quantityClass))
		.map(({ span: { start, end } }): Candidate => ({
			type: 'number',
			pattern: 'value',
			body: `${text.slice(0, start)}{{c1::${text.slice(start, end)}}}${text.slice(end)}.`,
			answer: '',
			finding,
			fit: FIT
		}));
}
