import type { Candidate, PatternName } from './candidate';
import { tellingStems } from './telling-stems';

/** What a pattern is worth when it fits; set by hand from reading cards. */
const PATTERN_WORTH: Readonly<Record<PatternName, number>> = {
	'what-is-name': 0.95,
	'which-name': 0.9,
	'made-thing': 0.8,
	'how-many': 0.85,
	value: 0.85,
	object: 0.85,
	subject: 0.68,
	effect: 0.85,
	outcome: 0.9,
	means: 0.85,
	circumstance: 0.62,
	doing: 0.62,
	'found-thing': 0.6,
	kind: 0.65,
	besides: 0.6,
	gap: 0.65
};

/** The answer's last word stands in the prompt: "… affect […]" → "related languages" after "languages …". */
function repeatsHead(prompt: string, answer: string): boolean {
	const words = answer.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
	const last = words.at(-1)?.replace(/s$/, '');
	return last !== undefined && words.length <= 3 && prompt.toLowerCase().includes(last);
}

/** What only this paper could hold, in the answer and before it. */
function tellingGain({ type, pattern, body }: Candidate, answer: string): number {
	const named = /\s\p{Lu}/u.test(body.replace(/\{\{c1::[\s\S]*?\}\}/u, '')) ? 0.03 : 0;
	if (type === 'number' || pattern === 'outcome' || pattern === 'effect') return named;
	const telling = tellingStems(answer).length;
	const inAnswer = telling >= 4 ? 0.04 : telling === 3 ? 0.02 : telling <= 1 ? -0.0 : 0;
	return named + inAnswer + (/\S\s?[\p{Lu}\d]/u.test(answer) ? 0.03 : 0);
}

/** "X was […].": much could be said of X; how much of it is another matter. */
function hidesPredicate(prompt: string, answer: string): boolean {
	return /\b(?:is|are|was|were|be|been) \[…\]\.?$/.test(prompt) && !GRADED.test(answer);
}

const GRADED =
	/\b(?:more|less|fewer|higher|lower|greater|better|worse|larger|smaller|longer|shorter|earlier|later|no|not|only|similar|associated|related|correlated)\b|\d/u;
/** What may be, and what should be, told at the end of a paper. */
const SUPPOSES = /\b(?:may|might|could|should)\b/u;

/** Explainable: worth of the pattern, its fit, the finding's confidence, what is told, and the length of the prompt. */
export function scoreOf(candidate: Candidate, prompt: string, answer: string): number {
	const { pattern, fit, finding } = candidate;
	const promptWords = prompt.split(' ').length;
	const answerWords = answer.split(' ').length;
	let score = 0.35 * PATTERN_WORTH[pattern] + 0.3 * fit + 0.35 * finding.confidence;
	if (promptWords > 32) score -= 0.08;
	if (answerWords > 8) score -= 0.06;
	if (answerWords > 14) score -= 0.08;
	// "what did a longer gap improve?" → "recall"
	if (pattern === 'object' && answerWords === 1 && !/\p{Lu}|\d/u.test(answer)) score -= 0.08;
	// "win rates from 22% to 33%": the figure is asked for by itself.
	if (candidate.type !== 'number' && /\d\s?%/.test(answer)) score -= 0.12;
	score += tellingGain(candidate, answer);
	if (repeatsHead(prompt, answer)) score -= 0.12;
	if (hidesPredicate(prompt, answer)) score -= 0.06;
	if (finding.kind === 'conclusion' && SUPPOSES.test(finding.statement)) score -= 0.05;
	return Math.max(0, Math.min(1, score));
}
