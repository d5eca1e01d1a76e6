import { DELETION } from '../../card';
import { intervalBehind } from '$lib/extraction/passes/quantities';
import type { Candidate } from '../candidate';

/** "1.8" → "1.8 (95% CI 1.2-2.6)", where the paper says so: how sure a value is, is learnt with it. */
export function withInterval(candidate: Candidate): Candidate {
	const { type, body, answer, finding } = candidate;
	const hidden = answer === '' ? (DELETION.exec(body)?.[1] ?? '') : answer;
	const interval =
		type === 'number' && /^[^()]*\d[^()]*$/u.test(hidden)
			? intervalBehind(finding.statement, hidden)
			: undefined;
	if (interval === undefined || /\bCI\b/u.test(hidden)) return candidate;
	const told = `${hidden} (${interval})`;
	return answer === ''
		? { ...candidate, body: body.replace(DELETION, `{{c1::${told}}}`) }
		: { ...candidate, answer: told };
}
