import type { Paper } from '$lib/papers/paper';
import { toAsk } from '../ask';
import type { Candidate } from '../candidate';
import { opening } from '../questions';
import { isWellPut } from '../worth-asking';
import { gapsOf, type Gapped, type Question } from './gapped';
import { OF_PHRASES, OF_REPORTS } from './askers';
import { FIGURE, OF_VALUES } from './values';

/** Words of a question that is read at a glance. */
const LONGEST_QUESTION = 32;

/** Holds a sentence to the one before it, and says nothing alone. */
const DISCOURSE =
	/,?\s(?:however|therefore|moreover|furthermore|additionally|consequently|thus|hence|nevertheless|nonetheless),?\s/gu;

/** "to counter this, …": an end that stands in the sentence before. */
const LOOKS_BACK =
	/^(?:to \p{L}+ (?:this|these|it|them)(?: \p{L}+)?|of note|rather|in addition|in particular|in fact), /u;
/** "found by over the bed", "how does it hold by?": a seam. */
const SEAM =
	/\b(?:by|for|with|from|of|to|on|at) (?:over|in|on|for|with|from|to|by|at|across|during) |\b(?:here|instead)\b(?! of)|^how [^?]*\s(?:by|via|through|using)\?$/u;
/** "what does the study show?" */
const TELLS_NOTHING =
	/^what (?:does|did) the study (?!propose|introduce|present|develop|design)(?:\p{L}+ly )?\p{L}+\?$/u;

function worded(candidate: Candidate, gap: Gapped, question: Question): Candidate {
	return {
		...candidate,
		body: question.body
			.replace(LOOKS_BACK, '')
			.replace(DISCOURSE, ' ')
			.replace(/\s+/g, ' ')
			.replace(/\s(?=[?,])/g, ''),
		pattern: question.pattern,
		answer: question.answer ?? gap.hidden
	};
}

/** "fog, ice, and snow are …": a row of subjects taken for a phrase in front. */
function isListInFront({ clause }: Gapped): boolean {
	const lead = opening(clause);
	const first = clause.words[clause.lead.from];
	// "only lamps with wicks, not others, …": a thing, and no phrase that could stand in front.
	const isThing =
		clause.lead.to - clause.lead.from > 1 &&
		(/^(?:DET|NOUN|PROPN|ADJ|NUM)$/u.test(first?.pos ?? '') || first?.lower === 'only');
	return isThing || ((lead.match(/,/gu)?.length ?? 0) > 1 && !/\s(?:and|or)\s/u.test(lead));
}

/** "… of A. b is C": a stop that was not seen. */
const TWO_SENTENCES = /[\p{L}\d)]\.\s[\p{L}-]{2,}/u;

/** "B, respectively": a row of which the other half is hidden. */
const IN_ROW = /\brespectively\b/u;
/** "their depth", "and/or C": rests on words of the question. */
const SPEAKS_OF_ANOTHER = /^(?:(?:their|its|his|her)\s|and\b|or\b)/u;

/** Wordings the gate may choose from; each costs it a reading. */
const MOST_WORDINGS = 3;

/** A sentence with a gap as plain questions, where its words can be turned round without a seam; the closest first. */
export function asQuestions(candidate: Candidate, paper: Paper): Candidate[] {
	const { body, pattern, answer, finding } = candidate;
	if (answer !== '' || !/^(?:gap|phrase|value|means)$/.test(pattern)) return [];
	const isValue = pattern === 'value';
	const askers = isValue ? OF_VALUES : finding.doubt ? OF_REPORTS : OF_PHRASES;
	const found: Candidate[] = [];
	for (const gap of gapsOf(body, isValue)) {
		if (isListInFront(gap)) continue;
		if (isValue && (finding.doubt || !FIGURE.test(gap.hidden))) return [];
		for (const ask of askers) {
			const question = found.length < MOST_WORDINGS ? ask(gap) : undefined;
			const asked = question && worded(candidate, gap, question);
			if (!asked || asked.body.split(' ').length > LONGEST_QUESTION) continue;
			if (SPEAKS_OF_ANOTHER.test(asked.answer)) continue;
			if ([TWO_SENTENCES, TELLS_NOTHING, SEAM, IN_ROW].some((flaw) => flaw.test(asked.body)))
				continue;
			if (isWellPut(toAsk(asked, paper))) found.push(asked);
		}
	}
	return found;
}
