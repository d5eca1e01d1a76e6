import { tagWords } from '$lib/extraction/parts-of-speech';
import { isNominal, type Word } from '$lib/extraction/word';
import type { Ask } from '../ask';

/** "[the severity of X compared with B]": the partner belongs to what is in sight. */
const PARTNER_INSIDE =
	/^(?!.*\b(?:more|less|fewer|higher|lower|greater|better|worse|larger|smaller|longer|shorter|no|increas\p{L}*|decreas\p{L}*|reduc\p{L}*|improv\p{L}*|similar|different|differences?)\b).+\s(?:compared|relative) (?:with|to)\s/u;

/** "no harm was seen in [patients who took X]", "in [a 9 year old boy]": in whom, and not what. */
const PERSONS =
	/^an? (?:[\p{L}\d-]+ ){0,3}(?:patient|man|woman|male|female|boy|girl|child|infant|adult)\b|^(?:the |all |both |these |those )?(?:[\p{L}-]+ ){0,2}(?:patients|participants|subjects|women|men|children|adults|individuals|people|students|controls|cases|infants|rats|mice)\b/u;

/** Qualities that need what follows: "responsive to", "rich in". */
const NEEDS_MORE =
	/^(?:responsive|resistant|sensitive|susceptible|related|similar|capable|prone|specific|adjacent|proximal|distal|equal|equivalent|comparable|subject|exposed|rich|dependent|independent|consistent|positive|negative|due|secondary|attributable|suitable|eligible|present|available|located|involved|associated|connected|attached|linked|enough|relevant|proportional|analogous|orthogonal)$/;
/** Done to the noun before it: "genes [involved in X]". */
const BELONGS_TO_NOUN =
	/^\s(?:involved|associated|located|related|expressed|reported|linked|caused|induced|mediated|derived|isolated|obtained|caused|encoded|defined|characterized|characterised|required|responsible|exposed|infected|treated|diagnosed|undergoing|receiving|necessary|similar|due|specific)\s(?:in|with|by|to|from|for|of|as|at|[\p{L}-]+)/u;

/** "…, [predominantly involving the neck]", "[possible mechanisms]". */
const ADDED =
	/^(?:predominantly|mainly|mostly|primarily|especially|particularly|likely|possibly|probably|potentially|presumably)\s\p{L}+ing\b|^(?:possible|potential)\s/u;

/** "during [the follow-up period]": how long it was watched. */
const WATCHED =
	/^(?:the )?(?:follow-?up|study|observation|intervention)(?: period)?\b|^a (?:[\p{L}\d-]+ )?period\b/u;

/** "no association was found between [A and B]": the outcome is in sight, and what it joins is not. */
const PAIR_OF_OUTCOME =
	/\b(?:differences?|links?|associations?|correlations?|relations?|relationships?|overlap|agreement)\b.*\bbetween $/u;
/** "in relation to [X]", "at [risk for X]": held together by words that say nothing. */
const LOOSE_FRAME =
	/\b(?:in relation to|with regards? to|with respect to|in terms of|in addition to|as part of|regarding|concerning|in the (?:context|setting|treatment|management|case|presence|absence) of) $/u;

/** "are [the key down-stream] signals", "a poorly known [source of X]": the noun or its quality is left outside. */
function cutsPhrase(before: string, hidden: string, after: string): boolean {
	const words = tagWords(`${before}${hidden}${after}`);
	const next = words.find((word) => word.span.start >= before.length + hidden.length);
	const isNext = after.startsWith(' ') && next !== undefined && /^(?:NOUN|PROPN)$/.test(next.pos);
	if (isNext && !next.isAmbiguous) return true;
	const at = words.findIndex((word) => word.span.start >= before.length);
	const [earlier, previous] = [words[at - 2], words[at - 1]];
	if (previous?.form === 'ing' && earlier?.pos === 'AUX' && isNominal(words[at])) return true;
	const quality = previous?.pos === 'ADJ' || previous?.form === 'ed';
	return quality && /^(?:DET|ADV|CCONJ)$/.test(earlier?.pos ?? '') && isNominal(words[at]);
}

/** "the [0.57] and 0.34 levels": which of the two is which, nothing in sight tells. */
const TWIN_AFTER = /^(?:\s\([^()]*\))?\s(?:and|or)\s[<>~∼≈]?\d[\d.,]*/u;
const TWIN_BEFORE = /(?:^|\s)[<>~∼≈]?\d[\d.,]*\s?%?(?:\s\([^()]*\))?\s(?:and|or)\s$/u;

/** "told [the crews that the tide rose]": whom, and what they were told, are two things. */
const TELLS_WHOM =
	/\b(?:tells?|told|inform(?:s|ed)?|warn(?:s|ed)?|remind(?:s|ed)?|assured?|convinced?|persuaded?|notif(?:y|ied)|promised?)(?: |\?)$/u;

/** "what does the tar make?" */
const MAKES_SO = /\b(?:make|render|leave|keep)\?$/u;

/** "what does the tar make? – [old nets | useless for fog]": the thing, and how it then is. */
const endsInState = (words: readonly Word[]) =>
	words.some(
		({ pos }, at) =>
			pos === 'ADJ' &&
			isNominal(words[at - 1]) &&
			/^(?:ADP|PART|SCONJ)$/.test(words[at + 1]?.pos ?? 'ADP')
	);

function hidesTwin({ before, after }: Ask): boolean {
	if (/\brespectively\b/u.test(after) || /\bbetween\s[^,]{0,20}$/u.test(before)) return false;
	return TWIN_AFTER.test(after) || TWIN_BEFORE.test(before);
}

/** "[patients responsive] to X", "[genes] involved in Y": the half in sight gives the other half its sense. */
export function halvesAnswer(ask: Ask): boolean {
	const { isCloze, hidden, before, after, candidate, seen } = ask;
	if (/ that /u.test(hidden) && TELLS_WHOM.test(isCloze ? before : seen)) return true;
	if (!isCloze) return MAKES_SO.test(seen) && endsInState(tagWords(hidden));
	if (candidate.pattern === 'value') return hidesTwin(ask);
	if (candidate.type === 'number') return false;
	if (/\brespectively\b/u.test(after) || ADDED.test(hidden)) return true;
	if (PAIR_OF_OUTCOME.test(before) || LOOSE_FRAME.test(before)) return true;
	if (/^\d.*\sand\s\d/u.test(hidden) || PARTNER_INSIDE.test(hidden)) return true;
	if (/\b(?:in|among|for|of) $/.test(before) && PERSONS.test(hidden)) return true;
	if (/\d\S*\sto $/.test(before) || WATCHED.test(hidden)) return true;
	if (/\bnot $/.test(before) && /^,?\sbut\b/.test(after)) return true;
	if (cutsPhrase(before, hidden, after)) return true;
	const words = tagWords(hidden);
	const last = words.at(-1);
	if (NEEDS_MORE.test(last?.lower ?? '') && /^\s(?:to|in|with|for|of|on|by)\s/.test(after))
		return true;
	return words.length >= 2 && isNominal(last) && BELONGS_TO_NOUN.test(after);
}
