import type { Ask } from '../ask';

/** "[A for grain], and for hay", "[A and B], and even between C": what is joined on belongs inside. */
const JOINED_PHRASE =
	/^,?\s(?:and|or|but)\s(?:even\s|also\s|not\s|only\s)?(?:in|of|for|to|with|on|from|by|at|between|across|without)\s/u;
/** "[salt], wool of two kinds, as well as tar" */
const SERIES =
	/^,\s(?!(?:which|that|who|while|but|with|so|where|when|such|including)\b)[^,]{3,60}(?:,[^,]{3,60})*,?\sas well as\s/u;
/** "[a small shift], reduced HR.": a second act, and no tail of the first. */
const SECOND_ACT =
	/^,\s(?!(?:followed|compared|based|combined|coupled|accompanied|associated|caused|supported|measured|defined|located|named|called|given|provided|motivated|inspired|related|combined)\b)\p{Ll}+ed\s(?!(?:by|with|on|in|to|from|for|as|at|of|via|using|into|over|and|or|through|under|that|when|after|before|during)\b)\p{L}+(?:\s\p{L}+){0,2}\.$/u;
/** What these hold together is told whole: "consists of A and B". */
const HOLDS_SEVERAL =
	/\b(?:consist(?:s|ed)? of|compris(?:es?|ed)|combin(?:es?|ed)|include[sd]?|integrates?|contains?|contained) $/u;
const SECOND_PART = /^\s(?:for|of|in|to|with|on|from|that|which)\s[^,;]*\sand (?:an?|the)\s/u;

/** "almost 2:[5 tons]", "(O)[<90%]" */
const CUT_WORD = /(?:[\p{L}\d)]|\d:)$/u;

/** A gap that leaves in sight what only the hidden words make sense of. */
function leavesHalf({ before, hidden, after }: Ask): boolean {
	if (JOINED_PHRASE.test(after) || SECOND_ACT.test(after) || SERIES.test(after)) return true;
	if (HOLDS_SEVERAL.test(before) && SECOND_PART.test(after)) return true;
	// "[the rule 1200]:44", "(O)[<90%]": cut inside a word.
	if (/^:\d/.test(after) || CUT_WORD.test(before)) return true;
	// "[a lower risk 6.2%] versus 7.7%"
	return /\d\s?%?$/.test(hidden) && /\s/.test(hidden) && /^\s(?:versus|vs\.?)\s/.test(after);
}

/** "[2.6] (2.4-3.4) and 4.9": a figure that its own range stands beside, and another's. */
function leavesFigure({ before, hidden, after }: Ask): boolean {
	if (/\s[-–] and $/.test(before)) return true;
	if (/\sx$/.test(hidden) || /\sx $/.test(before) || /^(?:19|20)\d\d to \d/.test(hidden))
		return true;
	if (/^\s\([\d.,\s±–/-]+\)\s(?:and|vs)/u.test(after)) return true;
	// "the mean [24] h rhythm": a name, and no finding.
	return (
		/\b(?:mean|average|the|an?) $/i.test(before) && /^\sh\s\p{L}+\s(?:was|were)\b/u.test(after)
	);
}

/** "signi cantly", "di erent": the printed letters were lost. */
const LOST_LETTERS =
	/(?:^|\s)(?:signi|di|de|e|speci|arti|classi|identi|bene|con|su|o|ine|modi|pro|quanti|scienti|veri|coe)\s(?:cant|cantly|cance|erent|erently|erence|erences|erential|ect|ects|ective|ectively|ectiveness|cial|cially|cation|cations|cients?|ciency|ciently|ne|ned|nes|nition|nitions|er|ers|ered|ce|cult|culty|culties|cult|ed|es|ts?|le|les|guration|dence|rm|rmed|rms)\b/u;
/** "\ThePrev\", "ti’ithout" */
const RESIDUE = /^[^$]*\\\p{L}|\p{Ll}{2}['’][b-ce-lo-rt-z]\p{Ll}{3,}/u;
const DOUBLED = /(?<![\p{L}-])(\p{L}{4,})\s\1(?:s|es)?(?![\p{L}-])/iu;

function isGarbled({ seen, hidden, isCloze, before, after }: Ask): boolean {
	const whole = isCloze ? `${before}${hidden}${after}` : `${seen} ${hidden}`;
	return LOST_LETTERS.test(whole) || RESIDUE.test(whole) || DOUBLED.test(isCloze ? whole : seen);
}

/** "how did A: about B compare …?", "what collects A, must be B?": two sentences run into one question. */
function runsOn({ seen, isCloze, candidate }: Ask): boolean {
	if (isCloze || candidate.finding.named) return false;
	if (/^how (?:do|does|did) [^?]*(?::\s[^?]*\scompare\b|^(?:and|or)\s)/u.test(seen)) return true;
	if (/\bhow (?:do|does|did) (?:and|or|but)\s|,\sexcept (?:that|for)\s/u.test(seen)) return true;
	// "what did it result in in frost?"
	if (/\s(in|on|of|to|with|for|at|by|against)\s(?:the )?\1\s/u.test(seen)) return true;
	return /^(?:what|who) [^?]*,\s(?:must|can|could|may|is|are|was|were|has|have|should|will)\s/u.test(
		seen
	);
}

/** Words that belong together are parted, or do not belong together at all. */
export function isOpenPhrase(ask: Ask): boolean {
	if (isGarbled(ask) || runsOn(ask)) return true;
	if (!ask.isCloze) return false;
	return (
		leavesFigure(ask) ||
		(ask.candidate.type !== 'number' && leavesHalf(ask)) ||
		CUT_WORD.test(ask.before)
	);
}
