import { DELETION } from '../card';
import type { Candidate } from './candidate';

/** "Nfia and Otx2", "a two-way valve", "a 3D map": the sign is part of a name, and no figure. */
const IN_NAME_BEFORE = /[\p{L}\d_/]-?$/u;
const IN_NAME_AFTER = /^(?:[\p{L}\d_]|[-–](?:\p{L}|\s))/u;
/** "[0.35 nm CMOS technology]", "[3.0T breath-hold scans]": which one it is. */
const STRENGTH = /\d\s?(?:[µμn]m|T|Tesla|k?Hz|[MG]Hz|kVp?)$/u;
const THING_AFTER =
	/^\s(?!(?:in|of|for|with|at|on|by|to|and|or|than|per|after|before|from|compared|longer|shorter|higher|lower)\b)\p{L}/u;

function holds(hidden: string, figure: string): boolean {
	const at = hidden.indexOf(figure);
	if (at < 0) return false;
	const after = hidden.slice(at + figure.length);
	if (IN_NAME_BEFORE.test(hidden.slice(0, at)) || IN_NAME_AFTER.test(after)) return false;
	return !(STRENGTH.test(figure) && THING_AFTER.test(after));
}

/** A phrase that holds a result's figure is a number to recall, whatever pattern hid it. */
export function typedByAnswer(candidate: Candidate): Candidate {
	const { finding, body, answer, type, pattern } = candidate;
	if (type === 'number') return candidate;
	// "lower (3 mm vs 5 mm)": how it came out is asked, its figures stand beside.
	const told = pattern === 'outcome' ? answer.replace(/\s\([^()]*\)$/u, '') : answer;
	const hidden = answer === '' ? (DELETION.exec(body)?.[1] ?? '') : told;
	const holdsResult = finding.measurements.some(
		({ quantityClass, text }) =>
			quantityClass === 'result' && holds(hidden, text.replace(/^close to /u, ''))
	);
	return holdsResult ? { ...candidate, type: 'number' } : candidate;
}
