import { verbForm } from '$lib/extraction/verb-forms';
import { contentStems } from '$lib/text/stems';
import type { Candidate } from '../candidate';
import { namesPersons } from '../questions';
import { areSeveral, classOf, mayHaveClass, nounsIn, type AnswerClass } from './class-of';

/** What stands after "what" where it asks for a thing, and not for one of a kind that is already named. */
const HELPER =
	/^(?:do|does|did|is|are|was|were|has|have|had|can|could|may|might|must|should|will|would|cannot)$/u;
const IS = /^(?:is|are|was|were)$/u;
const ASKED =
	/^(?<front>(?:[^?]*(?:, | ))??)what (?<adverbs>(?:(?:\p{Ll}+ly|not|also|best|often|still|only) )*)(?<verb>[\p{Ll}-]+)(?<rest>(?: [^?]+)?\?)$/u;
const BEHIND_PREPOSITION =
	/(?:^|[\s,])(?:about|after|against|among|at|before|between|by|during|for|from|in|into|of|on|over|than|through|to|towards?|under|upon|using|via|with|within|without) $/iu;
const IN_FRONT = /(?:^|, )$/u;
/** "what do the results suggest raises B?": the verb goes with what is asked for. */
const REPORTS_ON =
	/\b(?:suggest|show|find|found|indicate|demonstrate|reveal|conclude|report|confirm|believe)\s(?:that )?(?:\p{Ll}+ly )*(?:is|was|has|does|[\p{Ll}-]+s)\s/u;
/** "what is the mean of B?": no more is said of it than what it is. */
const ONLY_NAMES =
	/^(?: (?:the|an?|one|their|its)\b)(?![^?]* (?:[\p{Ll}-]+(?:ed|en|wn|ought|ade|eld|ilt|un|one|et)\b|able|likely))[^?]*(?<! (?:to|with|by|for|from|on|of|in|into|at|as|against))\?$/u;

const PLURAL: Readonly<Record<string, string>> = {
	is: 'are',
	was: 'were',
	has: 'have',
	does: 'do'
};

/** The verb beside a subject of that number; none where it cannot be told. */
function agreeing(verb: string, isPlural: boolean): string | undefined {
	const one = Object.entries(PLURAL).find(([, many]) => many === verb)?.[0];
	if (!isPlural) return one === undefined ? verb : one;
	if (one !== undefined) return verb;
	const many = PLURAL[verb];
	if (many !== undefined) return many;
	const { form, lemma } = verbForm(verb) ?? {};
	return form === '3sg' ? lemma : verb.endsWith('s') ? undefined : verb;
}

const ASKS_SUBJECT = /^(?:subject|found-thing)$/u;
const PARTICIPLE =
	/^ (?:(?:\p{Ll}+ly|not|also|often|still|already) )*\p{Ll}+(?:ed|en|wn|ought|ade|ilt|un|ound)\b/u;

interface Asked {
	readonly front: string;
	readonly adverbs: string;
	readonly verb: string;
	readonly rest: string;
}

function partsOf(body: string): Asked | undefined {
	const { front = '', adverbs = '', verb = '', rest = '' } = ASKED.exec(body)?.groups ?? {};
	const isWhole = IN_FRONT.test(front) || BEHIND_PREPOSITION.test(front);
	return isVerb(verb) && isWhole ? { front, adverbs, verb, rest } : undefined;
}

const isSubject = ({ front, verb }: Asked, pattern: string) =>
	!BEHIND_PREPOSITION.test(front) &&
	!/^(?:do|does|did)$/u.test(verb) &&
	(ASKS_SUBJECT.test(pattern) || !HELPER.test(verb));

/** The verb as it stands behind the class, its number made to fit where the class is its subject. */
function verbBehind(asked: Asked, pattern: string, isPlural: boolean): string | undefined {
	const { front, verb, rest } = asked;
	if (BEHIND_PREPOSITION.test(front)) return verb;
	if (isSubject(asked, pattern)) return agreeing(verb, isPlural);
	// "what was used?": its subject all the same.
	if (IS.test(verb) && PARTICIPLE.test(rest)) {
		const fitting = agreeing(verb, isPlural);
		return fitting === verb ||
			/^ (?:\p{Ll}+ly )?(?:used|utili[sz]ed|applied|employed)\b/u.test(rest)
			? fitting
			: undefined;
	}
	return isPlural && /^(?:do|does|did)$/u.test(verb) && REPORTS_ON.test(rest) ? undefined : verb;
}

const isVerb = (word: string) =>
	HELPER.test(word) ||
	/^(?:3sg|past|ed)$/u.test(verbForm(word)?.form ?? '') ||
	/\p{Ll}{2}ed$/u.test(word);

/** "predicts B", "was linked to B": whatever does so is a factor. */
const OF_FACTORS =
	/^(?:(?:may|might|can|could|does|did|do)(?: not)? )?(?:(?:is|are|was|were|be|remain(?:s|ed)?)(?: (?:not|also|\p{Ll}+ly))* (?:associated|correlated|related|linked) (?:with|to)|predict(?:s|ed)?|influence[sd]?|affect(?:s|ed)?|contribute[sd]? to|correlate[sd]?(?: \p{Ll}+ly)? with)\b/u;

/** "the depth of the hold and old ropes": two, though the phrase of the first goes on. */
const TWO_FACTORS = /^(?![^?]*\bbetween\b).* and (?!(?:its|their|the [\p{L}-]+$)\b)\p{L}/u;

function kindAsked(
	asked: Asked,
	{ answer, pattern }: Candidate
): Omit<AnswerClass, 'isDegree'> | undefined {
	const { verb, rest } = asked;
	const isFactor = isSubject(asked, pattern) && OF_FACTORS.test(`${verb}${rest}`);
	if (!isFactor && !mayHaveClass(answer)) return undefined;
	const nouns = nounsIn(answer);
	const kind = classOf(answer, nouns);
	if (kind && !kind.isDegree && kind.words !== 'quantity') return kind;
	if (isFactor && nouns.length > 0 && !namesPersons(answer)) {
		const isPlural = areSeveral(nouns) || TWO_FACTORS.test(answer);
		return { words: isPlural ? 'factors' : 'factor', isPlural };
	}
	return kind?.isDegree ? undefined : kind;
}

/** "is seen as B": no more than what it is called. */
const CALLED = /\b(?:defined|known|described|regarded|viewed|seen|considered|treated) as\?$/u;

/** A question that asks for a thing, said with the kind of thing: "what slows B?" → "which drug slows B?"; itself where none is known. */
export function classNamed(candidate: Candidate): Candidate {
	const { body, answer, pattern, finding } = candidate;
	if (answer === '' || finding.named || /\bto do\?$|\bwhat exactly\b/u.test(body)) return candidate;
	const asked = partsOf(body);
	if (!asked || CALLED.test(body) || (IS.test(asked.verb) && ONLY_NAMES.test(asked.rest)))
		return candidate;
	const kind = kindAsked(asked, candidate);
	const known = new Set(contentStems(body));
	if (!kind || contentStems(kind.words).some((stem) => known.has(stem))) return candidate;
	const fitting = verbBehind(asked, pattern, kind.isPlural);
	if (fitting === undefined) return candidate;
	const { front, adverbs, rest } = asked;
	const wh = kind.words.startsWith('kind of') && !isSubject(asked, pattern) ? 'what' : 'which';
	return { ...candidate, body: `${front}${wh} ${kind.words} ${adverbs}${fitting}${rest}` };
}
