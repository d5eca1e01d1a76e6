import { intervalBehind } from '$lib/extraction/passes/quantities';
import type { Candidate } from '../candidate';

const NAME = String.raw`(?:(?:adjusted|pooled|crude) )?(?:odds ratio|hazard ratio|relative risk|risk ratio|rate ratio|prevalence ratio|correlation coefficient|a?ORs?(?:adj)?|[as]?HR|a?RR|IRR|[rR](?:s|2|²)?|rho|ρ|β|beta|coefficient)`;
/** "(adjusted OR = 2.3", "[hazard ratio [HR], 0.4", "(r −0.43": a bracket that opens with an estimate. */
const ESTIMATE = new RegExp(
	String.raw`[([]\s?(?<name>${NAME})(?:\s?[([][^()[\]]{1,12}[)\]])?\s?[=:,]?\s?(?:of\s)?(?<value>[-−–+]?\s?\d*[.·]?\d+)(?![\d.]|\s?%)`,
	'gu'
);
/** Words that an estimate is of. */
const TIE =
	/\b(?:associat\p{L}+|correlat\p{L}+|relat\p{L}+|predict\p{L}+|link\p{L}*|factors?|markers?|indicators?|risks?|odds|likelihood|likely|determinants?)\b/iu;
const HOLDS_THING = /^(?:outcome|object|subject|found-thing|effect)$/u;

/** A figure that another question's answer tells already, with what it is of. */
export function isToldEstimate(value: string, others: readonly Candidate[]): boolean {
	return others.some((other) => {
		const told = other.pattern === 'outcome' ? withEstimate(other) : other;
		return told !== other && told.answer.slice(other.answer.length).includes(value);
	});
}

/** "inversely" → "inversely (r = −0.43)", where the paper gives one figure for what is asked: how much is learnt with which way. */
export function withEstimate(candidate: Candidate): Candidate {
	const { answer, pattern, finding } = candidate;
	if (answer === '' || !HOLDS_THING.test(pattern) || /[\d)]$/u.test(answer)) return candidate;
	const estimate = estimateIn(finding.statement);
	// "inversely (r 0.4)": its sign was lost in print.
	const isTurned = NEGATIVE.test(answer) && /^r\S* = \d/u.test(estimate ?? '');
	return estimate === undefined || isTurned
		? candidate
		: { ...candidate, answer: `${answer} (${estimate})` };
}

const NEGATIVE = /\b(?:negativ|invers)/u;

/** "a link between A and B" */
const PAIR = /\b(?:between|among) (?:(?!and\b)[^,\s]+ )+and\b/u;

/** The only estimate of a statement with one tie between two things. */
function estimateIn(statement: string): string | undefined {
	const tie = TIE.exec(statement);
	const [found, ...more] = tie ? [...statement.matchAll(ESTIMATE)] : [];
	const { name = '', value = '' } = found?.groups ?? {};
	if (!tie || !found || more.length > 0 || found.index < tie.index) return undefined;
	const between = statement.slice(tie.index, found.index).replace(PAIR, '');
	// "with A and B (OR 2)": of which of them?
	if (/,|\b(?:and|or|but)\b/u.test(between)) return undefined;
	const interval = intervalBehind(statement.slice(found.index), value);
	const sign = name.length <= 3 && /^(?:[rR]|rho|ρ|β)/u.test(name) ? ' = ' : ' ';
	return `${name}${sign}${value.replace(/\s/gu, '')}${interval === undefined ? '' : `, ${interval}`}`;
}
