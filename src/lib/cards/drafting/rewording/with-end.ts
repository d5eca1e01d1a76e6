import { tagWords } from '$lib/extraction/parts-of-speech';
import { verbForm } from '$lib/extraction/verb-forms';
import { isNominal, type Word } from '$lib/extraction/word';
import type { Candidate } from '../candidate';
import { tellingStems } from '../telling-stems';
import { asksInPlace } from './in-place';
import { NEEDS_REST } from './with-condition';

type Worded = Pick<Candidate, 'body' | 'answer'>;

/** Seen at a glance, before the words are read one by one. */
const MAY_END =
	/\S (?:to|into|onto|using|via|without|regardless of|irrespective of|at|after|within) /u;
/** What is done, and to what: no part of a name's meaning, of a report or of what does it. */
const ASKS_ACT =
	/\b(?:do|does|did|can|could|may|might|will|would|should)\b|\s(?:to|on|onto|with|from|by|in|for|into)\?$/u;
const OTHERWISE =
	/\bwhat (?:can|could|may|might|will|would|should) (?:\p{Ll}+ly )?be\b|\b(?:exactly|how|why|when|where|who|that|which (?:is|are|can|has|have)|kinds? of|(?:suggest|show|find|argue|indicate|reveal|demonstrate|conclude|believe|claim|propose|introduce|present|develop|design|devise|describe|build|construct|create)s?)\b|\b(?:to do|meant for|designed for|developed for)\?$/u;
/** "the ropes using a knot": means or bound of the act, whatever noun stands before it. */
const OF_ACT = /^(?:using|via|onto|regardless|irrespective)$/u;
const TIME = /^(?:at|after|within) \d+ (?:years?|months?|weeks?|days?|hours?|minutes?)$/u;
/** "room to turn", "enough rope to tie B": the noun has its end for itself. */
const HAS_END =
	/^(?:ability|abilities|attempts?|capabilit(?:y|ies)|chances?|decision|desire|efforts?|enough|failure|freedom|inability|incentive|inclination|intentions?|likelihood|means|motivation|necessity|need|opportunit(?:y|ies)|permission|possibilit(?:y|ies)|potential|power|readiness|reason|right|room|strateg(?:y|ies)|sufficient|tendency|that|time|too|urge|ways?|willingness)$/u;
/** "sends the log to the pier": where to belongs to the verb. */
const SENDS =
	/\b(?:add|assign|attach|attribute|connect|convert|distribute|expose|link|map|relate|revert|send|shift|transfer)\?$/u;
/** "the resistance to tides", "access to the pier" */
const TAKES_TO = /(?:ability|ibility|[ae]nce|[rn]ity|ness|access|response|approach|exposure|key)$/u;
/** Whose, only the answer would tell: "without wetting its lamps"; but who turns does so "to lift its own". */
const POINTS_BACK =
	/\b(?:it|they|them|these|those|this|such|respectively)\b|^(?!to )[^?]*\bits\b|^(?![^?]*s [^?]*their\b)[^?]*\btheir\b/u;
const TWO_ENDS = /\b(?:and|or|but) (?:the|an?|in|on|for|at|to|not|with|of|from)\b/u;
const ENDS_IN_PREPOSITION =
	/\s(?:with|to|on|onto|from|by|for|into|as|in|about|against|at|of|upon|than)\?$/u;
const LONGEST_END = 14;
const LONGEST_QUESTION = 32;
/** Words that may open a question before what it asks. */
const LONGEST_IN_FRONT = 10;

const isPurpose = (words: readonly Word[], at: number) =>
	words[at]?.lower === 'to' && verbForm(words[at + 1]?.lower ?? '')?.form === 'base';

/** "a net to catch B" is made for it, "the net to catch B" is used so. */
function ownsEnd(words: readonly Word[]): boolean {
	const head = words.at(-1)?.lower ?? '';
	const isKnown = words[0]?.lower === 'the';
	return words.some(({ lower }) => HAS_END.test(lower)) || (!isKnown && NEEDS_REST.test(head));
}

function endAt(words: readonly Word[], body: string): number {
	return words.findIndex((word, at) => {
		const before = words.slice(0, at);
		if (!isNominal(before.at(-1))) return false;
		if (isPurpose(words, at)) return !ownsEnd(before);
		if (OF_ACT.test(word.lower)) return true;
		if (word.lower === 'without') return words[at + 1]?.form === 'ing';
		if (/^(?:to|into)$/u.test(word.lower))
			return SENDS.test(body) && !TAKES_TO.test(before.at(-1)?.lower ?? '');
		const rest = words.slice(at).map(({ lower }) => lower);
		return rest.length === 3 && TIME.test(rest.join(' '));
	});
}

/** Behind the question; in front where it ends in a preposition, if nothing else stands there. */
function placed(body: string, end: string): string | undefined {
	if (!asksInPlace(body) && !ENDS_IN_PREPOSITION.test(body))
		return body.replace(/\?$/u, ` ${end}?`);
	const isLong = end.split(' ').length > LONGEST_IN_FRONT;
	return /[,.]/u.test(body) || isLong ? undefined : `${end}, ${body}`;
}

/** "what does the lamp on B light up?" – "the reef without blinding crews" → "… light up without blinding crews?" – "the reef". */
export function withEnd({ body, answer }: Worded): Worded | undefined {
	if (!MAY_END.test(answer) || /[,;:]/u.test(answer)) return undefined;
	const asksAct = ASKS_ACT.test(body) || asksInPlace(body);
	if (!asksAct || OTHERWISE.test(body)) return undefined;
	const words = tagWords(answer);
	// "tie ropes using a knot": an act, and no thing.
	if (!/^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(words[0]?.pos ?? '')) return undefined;
	const at = endAt(words, body);
	const opener = words[at];
	if (!opener) return undefined;
	const thing = answer.slice(0, words[at - 1]?.span.end ?? 0);
	const end = answer.slice(opener.span.start);
	if (tellingStems(thing).length === 0 || POINTS_BACK.test(end) || TWO_ENDS.test(end))
		return undefined;
	if (end.split(' ').length > LONGEST_END) return undefined;
	const asked = placed(body, end);
	if (asked === undefined || asked.split(' ').length > LONGEST_QUESTION) return undefined;
	return { body: asked, answer: thing };
}
