import { DELETION } from '../card';
import type { Candidate } from './candidate';

/** A phrase that holds a result's figure is a number to recall, whatever pattern hid it. */
export function typedByAnswer(candidate: Candidate): Candidate {
	const { finding, body, answer, type, pattern } = candidate;
	if (type === 'number') return candidate;
	// "lower (3 mm vs 5 mm)": how it came out is asked, its figures stand beside.
	const told = pattern === 'outcome' ? answer.replace(/\s\([^()]*\)$/u, '') : answer;
	const hidden = answer === '' ? (DELETION.exec(body)?.[1] ?? '') : told;
	const holdsResult = finding.measurements.some(
		({ quantityClass, text }) =>
			quantityClass === 'result' && hidden.includes(text.replace(/^close to /u, ''))
	);
	return holdsResult ? { ...candidate, type: 'number' } : candidate;
}
