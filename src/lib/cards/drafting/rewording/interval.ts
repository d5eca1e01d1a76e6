import { DELETION } from '../../card';
import { intervalBehind } from '$lib/extraction/passes/quantities';
import type { Candidate } from '../candidate';

/** "90%", "18 months": a share, or a level with its unit. */
const MEASURED = /%|\d\s?(?:(?!times|fold)\p{L}{2,}|°)/u;
/** "how large was the difference?", "what was the risk ratio?" */
const ASKS_DIFFERENCE =
	/\b(?:differ|reduc|increas|decreas|declin|lower|rais|chang|improv|gain|drop|rise|fall|fell|rose|effect|ratio|risk|odds|coefficient|how much|higher|less|more|fewer|larger|smaller)/iu;

/** What two sides differ by is learnt with how sure it is; a share or a level of one side alone. */
const standsAlone = (value: string, body: string) =>
	MEASURED.test(value) && !ASKS_DIFFERENCE.test(body);

/** "1.8" → "1.8 (95% CI 1.2-2.6)", where the paper says so: how sure a value is, is learnt with it. */
export function withInterval(candidate: Candidate): Candidate {
	const { type, body, answer, finding } = candidate;
	const hidden = answer === '' ? (DELETION.exec(body)?.[1] ?? '') : answer;
	const interval =
		type === 'number' && /^[^()]*\d[^()]*$/u.test(hidden) && !standsAlone(hidden, body)
			? intervalBehind(finding.statement, hidden)
			: undefined;
	if (interval === undefined || /\bCI\b/u.test(hidden)) return candidate;
	const told = `${hidden} (${interval})`;
	return answer === ''
		? { ...candidate, body: body.replace(DELETION, `{{c1::${told}}}`) }
		: { ...candidate, answer: told };
}
