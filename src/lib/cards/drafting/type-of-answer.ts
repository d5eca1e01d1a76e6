import { DELETION } from '../card';
import type { Candidate } from './candidate';

/** A phrase that holds a result's figure is a number to recall, whatever pattern hid it. */
export function typedByAnswer(candidate: Candidate): Candidate {
	const { finding, body, answer, type } = candidate;
	if (type === 'number') return candidate;
	const hidden = answer === '' ? (DELETION.exec(body)?.[1] ?? '') : answer;
	const holdsResult = finding.measurements.some(
		({ quantityClass, text }) =>
			quantityClass === 'result' && hidden.includes(text.replace(/^close to /u, ''))
	);
	return holdsResult ? { ...candidate, type: 'number' } : candidate;
}
