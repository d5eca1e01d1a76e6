import type { Candidate } from './candidate';
import { ASKS_CHANGE, ASKS_RELATION } from './first-turns';
import { asksArms } from './patterns/asking/arms';
import { HOPED_FIT } from './patterns/asking/effect-question';
import { asksOwnSize } from './patterns/asking/sizes';
import { worthOfSentence } from './worth-of-sentence';

/** Log odds by which readers keep a plain question more often than its signs tell, and a gap less often. */
const ASKED = 0.4;
/** Which way one thing moves another they keep most of all, though such an answer tells few signs. */
const EFFECT_ASKED = 1.1;
/** How a thing compares, changed, or is related to another. */
const OUTCOME_ASKED = 0.8;
/** "when does caulking help most?" */
const ASKS_WHEN_MOST =
	/^(?:[^?]*, )?(?:when|under what condition) (?:do|does|did|is|are|was|were) [^?]*\b(?:most|best|least|worst)\b/u;
const WHEN_MOST_ASKED = 1.1;
const LEFT_GAP = -0.2;
/** Of a figure they keep every second question, and one gap of four. */
const FIGURE_ASKED = 0.6;
const FIGURE_LEFT_GAP = -0.15;

/** Odds, 0–1, moved by so many log odds. */
export function shifted(odds: number, by: number): number {
	return 1 / (1 + ((1 - odds) / odds) * Math.exp(-by));
}

/** By its form. */
function worthOfForm(candidate: Candidate, isAsked: boolean): number {
	const { type, pattern, fit, body } = candidate;
	if (asksOwnSize(candidate)) return 0;
	if (!isAsked) return type === 'number' ? FIGURE_LEFT_GAP : LEFT_GAP;
	if (pattern === 'effect' && fit > HOPED_FIT) return EFFECT_ASKED;
	if (pattern === 'circumstance' && ASKS_WHEN_MOST.test(body)) return WHEN_MOST_ASKED;
	const isOutcome = pattern === 'outcome' && (ASKS_CHANGE.test(body) || ASKS_RELATION.test(body));
	if (isOutcome || asksArms(candidate)) return OUTCOME_ASKED;
	return pattern === 'value' || (pattern === 'counted' && type === 'number') ? FIGURE_ASKED : ASKED;
}

/**
 * Log odds by which readers keep a candidate more often than its signs tell: by its form, and by the sentence it asks
 * of. A figure is worth recalling in a sentence that is not, too: "we tried 36 tars".
 */
export function moreThanOdds(candidate: Candidate, isAsked: boolean): number {
	const ofSentence = worthOfSentence(candidate.finding, isAsked);
	const isFigure = candidate.type === 'number';
	return worthOfForm(candidate, isAsked) + (isFigure ? Math.max(0, ofSentence) : ofSentence);
}
