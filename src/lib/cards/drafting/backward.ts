import type { Paper } from '$lib/papers/paper';
import { contentStems } from '$lib/text/stems';
import type { Candidate } from './candidate';
import { topicStems } from './topic-stems';

/** "what is dried by turning peat?", "what is based on old charts?": by what, or on what, is the thing to know. */
const DONE_BY_MEANS =
	/^(?:[^?]*, )?what (?:is|are|was|were|(?:can|could|may|might|will|should) be|(?:has|have) been) (?:\p{L}+ly )?\p{L}+ [^?]*\b(?:by|using|via|through|based on|based upon)\b|^(?:[^?]*, )?what (?:is|are|was|were) (?:based|founded|built) (?:up)?on\b/u;

/** Nearly all of its words stand in the title. */
function isOfTitle(answer: string, paper: Paper): boolean {
	const stems = contentStems(answer);
	const { told } = topicStems(paper);
	const known = stems.filter((stem) => told.has(stem)).length;
	return stems.length > 1 && known * 2 > stems.length;
}

/** A gap where the subject stands asks for it as a question does. */
const SUBJECT_GAP = /^(?<lead>(?:[^{]*, )?)\{\{c1::(?<hidden>[\s\S]*?)\}\}(?= )/u;

function subjectAsked({ pattern, body, answer }: Candidate) {
	if (answer !== '') return pattern === 'subject' ? { body, answer } : undefined;
	const { lead = '', hidden = '' } = SUBJECT_GAP.exec(body)?.groups ?? {};
	return hidden === ''
		? undefined
		: { body: body.replace(SUBJECT_GAP, `${lead}what`), answer: hidden };
}

/**
 * It asks which thing a finding is told of, where the finding is the other half of the sentence: "what
 * lowers the toll? – night bells", in "Night bells at harbours".
 */
export function isBackward(candidate: Candidate, paper: Paper): boolean {
	const asked = candidate.type === 'number' ? undefined : subjectAsked(candidate);
	return asked !== undefined && (DONE_BY_MEANS.test(asked.body) || isOfTitle(asked.answer, paper));
}
