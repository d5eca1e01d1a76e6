import { verbForm } from '$lib/extraction/verb-forms';
import { ROLE_OF_NOTE } from './guessable';

const COMPARATIVE =
	/\b(?:more|less|fewer|rather|other|different|better|worse|higher|lower|greater|larger|smaller|longer|shorter|older|younger|faster|slower|stronger|weaker|earlier|later|sooner|easier|harder|poorer|richer|wider|narrower|deeper|heavier|lighter|thicker|thinner|cheaper|safer|closer|further|farther|simpler|quicker|newer|cleaner|denser|finer|tighter|broader|steeper|rarer|milder|nearer|bigger|taller|warmer|colder|sharper|smoother|\p{L}{2,}ier|no sooner|twice|times)\b/u;

/** "who kept a rounder keel than old ferries?" is whole; "who kept keels than old ferries?" – "more barges" is not. */
const lacksComparative = (seen: string) => {
	const than = seen.indexOf(' than ');
	return than > 0 && !COMPARATIVE.test(seen.slice(0, than));
};

/** "what is the lamp meant for?" – "night rowing and to warm hands". */
const joinsPurpose = (hidden: string) =>
	/^(?!to\b)(?!.*\b(?:able|how|ways?|ability|order|used|due|related|prone|according)\b)[^,]*\sand to \p{Ll}+ /u.test(
		hidden
	);

/** "in what percentage of hulls was the most common fault dry rot?": two nouns without a joint. */
const NAME_AND_NAME =
	/\bin what percentage of [^?]*? (?:was|were) the (?:most|main|primary|only|chief|commonest|final) /u;

/** "what was a rise linked with in depth and 0.3 m in width?": the figures' other half; ", compared with 3% in B and 4% in C" is none. */
const SECOND_FIGURE =
	/(?<!, (?:compared with|versus) \d[^?]*)\sand [\d.]+(?:\s?(?:±|\+\/-)\s?[\d.]+)?\s?(?:%|\p{L}+)\s(?:in|for|of)\s[^?]*\?$/u;

/** "between what were links found?" – "salt and rust and between oil and wear". */
function isBetweenMany(seen: string, hidden: string): boolean {
	const isAsked = /(?:^|, )between (?:what|whom) /u.test(seen);
	const isOfKind = /(?:^|, )between which (?!two\b)\p{L}+ /u.test(seen);
	if (isOfKind) return !/\s(?:and|or)\s|\/|\b(?:two|both|three|all)\b|\d/u.test(hidden);
	return isAsked && hidden.split(/\s(?:and|or)\s/u).length !== 2;
}

/** "what was a leak at night?" – "the most common fault": what it is, asked of its name. */
const asksName = (seen: string, hidden: string) =>
	/(?:^|, )what (?:is|was|are|were) (?:an?|the) /u.test(seen) &&
	/^the (?:(?:second |third )?most [\p{L}-]+|main|primary|chief|leading|commonest|only) [^,]+$/u.test(
		hidden
	);

/** "in what rise does tar result in depth?", "with which net is the main idea to row?": a noun and what it is of, parted. */
const NOUN_PARTED =
	/(?:^|, )(?:in|with|by|to|from) (?:what|which) (?:kind of )?(?:(?:reduction|decrease|increase|drop|rise|fall|decline|improvement|gain|change|difference)s?\b[^?]* in |[\p{L}-]+ (?:is|was) the (?:main|key|basic|general|core) (?:idea|insight|aim|goal) to )/u;

/** "what can tar dry? – faster than salt": how, where a thing is asked for. */
const tellsHowFast = (seen: string, hidden: string) =>
	/\bwhat\b(?! (?:speed|rate|pace))/u.test(seen) &&
	/^(?:(?:\p{L}+ly|much|far|even) )?(?:faster|slower|sooner|earlier|later|better|worse) than\b/u.test(
		hidden
	);

/** "… between Jan?": a stop that was none ended it. */
const BROKEN_OFF =
	/\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|vs|approx|resp|Dr|St|No)\?$/u;

/** "what do last, oars and nets weigh?", "is it, as opposed to B, …?": what stands in passing between a verb and its subject. */
const IN_PASSING =
	/\b(?:do|does|did|is|are|was|were|can|could|may|might|has|have|will) (?:last|lastly|first|second|third|finally|then|next|further|furthermore|moreover|however|therefore|thus|hence|also|again|alternately|additionally|besides|overall|together|\p{Ll}+ly), /u;
/** "how does it row compared with B, by at least three knots?": by how much is told of what is asked for. */
const BY_HOW_MUCH =
	/^(?:[^?]*, )?how [^?]*, by (?:at least|about|up to|over|more than|nearly|only)? ?\d[^?]*\?$/u;
/** "what reviews on old nets is kept?", "what left behind by crews were burnt?": two verbs, and one subject. */
const TWO_VERBS =
	/^(?:[^,?]+, )?what \p{Ll}+(?:s|ed) (?!(?:that|which|who)\b)(?:(?!\b(?:that|which|who|whose|how|where|when|what|if|as|than|whether|because|since|while|and|but|is|are|was|were)\b)[^?,])+ (?:is|are|was|were) (?:\p{L}+ly )?\p{L}+(?:ed|en|wn|lt|nt)\?$/u;
/** "what does tar make?" – "it heavier": two things, of which one is a quality of the other. */
const MAKES_SO = /\b(?:make|render|keep|leave)\?$/u;

/** "what does it keep at night, dries nets?", "what did it not raise in spring and slowly sank?": a second act, in the wrong form. */
const SECOND_FORM =
	/(?:^|[,.] )(?:[Ww]hat|[\p{L} ]+ of what) (?:do|does|did|can|could|may|might|will|would|should) (?:(?!\b(?:that|which|who|whose|how|where)\b)[^?])*(?:, (?<third>\p{Ll}+s) \p{L}+ |\b(?:and|but) (?:\p{L}+ly )(?<past>\p{Ll}+ed) |\band (?<joined>\p{Ll}+s) (?:for|the|an?) )/u;

function addsSecondAct(seen: string): boolean {
	const { third, past, joined } = SECOND_FORM.exec(seen)?.groups ?? {};
	const verb = verbForm(third ?? past ?? joined ?? '');
	return past !== undefined
		? verb?.form === 'ed' || verb?.form === 'past'
		: verb?.form === '3sg' && !verb.maybeNoun;
}

/** "what was weighed and users noted leaks?": a second sentence, of other people. */
const SECOND_SENTENCE =
	/\b(?:was|were) \p{Ll}+ed and (?:(?:the|all|both|most) )?(?:patients|participants|subjects|women|men|children|adults|volunteers|students|users) \p{Ll}+(?:ed|[^s]t) (?!by\b)[^?]*\?$/u;

/** "compared with and?", "what may due to fog sink?", "what is how to row?", "what was remained on deck?", "who moors boats in their dock to?" */
const BROKEN =
	/(?:^|, )what (?:is|was) not (?:\p{L}+ly )?\p{L}+ed but [^?,]* (?:is|are|was|were) |\b(?:what|which \p{L}+) (?:do|does|did) [^?]*[^\p{L}](?:namely|in part|due)\?$|(?:^|, )who (?!(?:is|are|was|were|do|does|did|can|could|may|has|have)\b)[^?]* (?:to|of|for|with|from)\?$|\b(?:and|or|the|an?)\?$|\bwhat (?:can|could|may|might|will|would) (?:due|because)\b|\bwith (?:an?|the) [\p{L}-]+ of\?$|\btolerated with\?$|(?:^|, )with what [^?]*\btolerated\?$|\bwhat (?:is|are|was|were) (?:how|whether|gotten)\b|, (?:each )?consists? of\b|\b(?:is|are|was|were) (?:\p{L}+ly )?(?:appeared|emerged|existed|happened|occurred|remained|resulted)\b/u;

/** "each adds to rust", "double oil meets all needs": a clause, where a thing is asked for. */
function answersWithClause(seen: string, hidden: string): boolean {
	if (!/(?:^|, )what (?:do|does|did) /u.test(seen)) return false;
	const [first = '', ...rest] = hidden.split(/[ ,]+/u);
	if (first === 'each' && verbForm(rest[0] ?? '')?.form === 'base') return true;
	const at = [first, ...rest].findIndex((word) => {
		const verb = verbForm(word);
		return verb?.form === '3sg' && !verb.maybeNoun;
	});
	const before = rest.slice(0, Math.max(0, at - 1)).concat(first);
	return at >= 0 && !before.some((word) => OPENS_CLAUSE.test(word));
}
const OPENS_CLAUSE =
	/^(?:that|which|who|whose|whom|how|what|why|when|where|whether|if|as|than|because|since|while|whereas|until|whenever|wherever)$/u;

/** "how does oak compare with to fir?": what it is closer to was taken for what is compared. */
const COMPARED_WITH_TO = /\bcompare with (?:to|of|for|by|from|with)\b/u;
/** "how did the depth change in spring, the fall was small?": a second sentence behind a comma. */
const SPLICED =
	/, (?:however,? )?(?:the|this) (?:[\p{L}-]+ )?[\p{L}-]+ (?:is|are|was|were) (?:not )?(?!what\b|which\b|whom?\b|how\b)[\p{L}-]+\?$/u;
/** "what did tar reach markedly?" – "better speeds": how far they are better was taken for how it was done. */
const DEGREE_LEFT = /\b(?:significantly|markedly|slightly|substantially|considerably|much|far)\?$/u;
const IS_GRADED =
	/^(?:better|worse|more|less|fewer|(?:high|low|great|small|fast|slow|strong|weak|long|short|larg)e?r)\b/u;

/** "what does tar play a role in at sea?", "what does tar play?": of many things it acts on, nobody can tell which. */
const ROLE_IN =
	/\bwhat (?:do|does|did|can|could|may|might) (?!not\b)[^?]* plays?(?:\?$| [^?]*\b(?:role|part) in\b)|\bplay(?:s|ed)? an? [^?]*\b(?:role|part) in (?:what|which [^?]+)\?$/u;
const ASKS_ROLE = /\bwhat role (?:do|does|did|can|could|may|might) /u;

/** "how is the hull mended? – by means of a tool pertaining", "the well-known fact": what it needs to be whole is left behind. */
const STOPS_SHORT =
	/\s(?:pertaining|belonging|consisting|relating|stemming|arising|originating|resulting|vying|aimed|aiming|ranging|corresponding|depending)$|^the (?:[\p{L}-]+ )?(?:fact|notion|claim)$/u;

/** A question whose halves do not fit, or whose answer holds part of another. */
export function isOutOfJoint(seen: string, hidden: string): boolean {
	return (
		lacksComparative(seen) ||
		joinsPurpose(hidden) ||
		NAME_AND_NAME.test(seen) ||
		(SECOND_FIGURE.test(seen) && /\d/u.test(hidden)) ||
		isBetweenMany(seen, hidden) ||
		asksName(seen, hidden) ||
		BROKEN_OFF.test(seen) ||
		IN_PASSING.test(seen) ||
		NOUN_PARTED.test(seen) ||
		tellsHowFast(seen, hidden) ||
		BY_HOW_MUCH.test(seen) ||
		TWO_VERBS.test(seen) ||
		SECOND_SENTENCE.test(seen) ||
		BROKEN.test(seen) ||
		COMPARED_WITH_TO.test(seen) ||
		SPLICED.test(seen) ||
		ROLE_IN.test(seen) ||
		STOPS_SHORT.test(hidden) ||
		(ASKS_ROLE.test(seen) && ROLE_OF_NOTE.test(hidden)) ||
		(DEGREE_LEFT.test(seen) && IS_GRADED.test(hidden)) ||
		addsSecondAct(seen) ||
		answersWithClause(seen, hidden) ||
		(MAKES_SO.test(seen) && /^(?:it|them) /u.test(hidden))
	);
}
