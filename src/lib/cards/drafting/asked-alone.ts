import type { Paper } from '$lib/papers/paper';
import { toAsk } from './ask';
import type { Candidate } from './candidate';
import { keepingOdds } from './keeping-odds';
import { askOtherOfList } from './patterns/asking/besides';
import { asQuestions } from './rewording/as-question';
import { classOf } from './rewording/class-of';
import { asksInPlace } from './rewording/in-place';
import { flawsOf, flawsOfAnswer, isAnswerSound } from './worth-asking';

/** What is wrong with a gap alone: half of a phrase, or one of a row, is in sight beside it. */
const OF_GAP = /^(?:cutsList|halvesAnswer)$/u;
/** "TarNet", "tar-3": a name, and no everyday word. */
const NAME = /^\S+[\p{Lu}\d]\S*$/u;
/** Below these odds no question is looked for. */
const LEAST_ODDS = 0.4;
/** Words of a question that is read at a glance. */
const LONGEST_QUESTION = 24;

/** "[tar]" is too little for a gap, and enough where what kind of thing it is can be told. */
const isOneThing = (hidden: string) =>
	!hidden.includes(' ') && (NAME.test(hidden) || classOf(hidden) !== undefined);

const isOfGap = (flaw: string, hidden: string) =>
	OF_GAP.test(flaw) || (flaw === 'isFlatAnswer' && isOneThing(hidden));

/** "a survey of 40 crews", "the measurement of tides": how something came to be known. */
const HOW_KNOWN =
	/\b(?:analys[ei]s|audits?|coefficients?|comparisons?|experiments?|interviews?|measurements?|observations?|statistics|stud(?:y|ies)|surveys?|tests?)\b/iu;
/** "between which groups", "there was a drift. What was it due to?", "what do salt, tar, and oil act with?", "in which crews has there been doubt?": not as one would ask. */
const STILTED =
	/(?:^|, )between wh|\. What |\s(?:has|have|is|are|was|were) there\s|,.*,.*\swith\?$/u;

function isWhole(asked: Candidate, paper: Paper): boolean {
	const { body, answer, pattern, isMoved } = asked;
	if (isMoved || asksInPlace(body) || STILTED.test(body)) return false;
	if (/^(?:possible|potential|likely) /u.test(answer)) return false;
	if (/^(?:subject|found-thing)$/u.test(pattern) && HOW_KNOWN.test(answer)) return false;
	return body.split(' ').length <= LONGEST_QUESTION && flawsOf(toAsk(asked, paper)).length === 0;
}

/** "besides A and B, what does it change? – C", where the title tells of C: A or B in its place. */
const otherOfList = (candidate: Candidate, paper: Paper): Candidate[] =>
	askOtherOfList(candidate)
		.filter((other) => isAnswerSound(other, paper))
		.slice(0, 1);

/** A gap that is refused only because it is one, as the question that it would be: "crews with [wet ropes]" → "which crews?" */
export function askedAlone(candidate: Candidate, paper: Paper): Candidate[] {
	if (candidate.pattern === 'besides')
		return candidate.finding.role === 'results' ? otherOfList(candidate, paper) : [];
	if (candidate.answer !== '' || candidate.type === 'number' || candidate.finding.isOwnAct)
		return [];
	const ask = toAsk(candidate, paper);
	if (!flawsOfAnswer(ask).every((flaw) => isOfGap(flaw, ask.hidden))) return [];
	if (keepingOdds(candidate, paper, []) < LEAST_ODDS) return [];
	return asQuestions(candidate, paper)
		.filter((asked) => isWhole(asked, paper))
		.slice(0, 1);
}
