import type { Candidate, PatternName } from './candidate';

/** What a pattern is worth when it fits; set by hand from reading cards. */
const PATTERN_WORTH: Readonly<Record<PatternName, number>> = {
	'what-is-name': 0.95,
	'which-name': 0.9,
	'made-thing': 0.8,
	'how-many': 0.85,
	value: 0.85,
	object: 0.85,
	subject: 0.75,
	effect: 0.85,
	gap: 0.65
};

/** Explainable: worth of the pattern, its fit, the finding's confidence, and the length of the prompt. */
export function scoreOf(candidate: Candidate, prompt: string, answer: string): number {
	const { pattern, fit, finding } = candidate;
	const promptWords = prompt.split(' ').length;
	const answerWords = answer.split(' ').length;
	let score = 0.35 * PATTERN_WORTH[pattern] + 0.3 * fit + 0.35 * finding.confidence;
	if (promptWords > 32) score -= 0.08;
	if (answerWords > 8) score -= 0.06;
	if (answerWords > 14) score -= 0.08;
	return Math.max(0, Math.min(1, score));
}
