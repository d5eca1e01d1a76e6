import { tagWords } from '$lib/extraction/parts-of-speech';
import type { Ask } from '../ask';
import { classOf } from '../rewording/class-of';
import { withEstimate } from '../rewording/estimate';
import { tellingStems } from '../telling-stems';

/** Stand before the names that follow: ": A and B", "---adding X", ", Multi-Head Walks, that …". */
const ITEMS_FOLLOW =
	/^(?::|\s?(?:---|--|—|–)|,\s(?:namely|called|dubbed|termed|named|i\.e\.)|,\s\p{Lu}[\p{L}\d-]+(?:[\s,]|$))/u;

/** "proposes [a framework], Walker, that …", "[two modules]: A and B": what kind the things in sight are. */
function namesKindInSight({ isCloze, hidden, after }: Ask): boolean {
	if (isCloze && COUNTED_KIND.test(hidden) && /,\s(?:namely|i\.e\.)/.test(after)) return true;
	if (!isCloze || /\b\p{Lu}{2}/u.test(hidden)) return false;
	// "gathers posts from [two networks]: A and B", "proposes [a plain alternative]: Hootnet."
	if (/^:\s/.test(after) && OF_SEVERAL.test(hidden)) return true;
	if (/^:\s\p{Lu}[^\s.]+\.?$/u.test(after)) return true;
	return ITEMS_FOLLOW.test(after) && (tellingStems(hidden).length === 0 || NEW_KIND.test(hidden));
}
const COUNTED_KIND = /^(?:the )?(?:two|three|four|five|several)\s/u;
/** "may play a role in [doing it well]": whatever is spoken of plays one in what it is for. */
const PLAYS_ROLE = /\broles? in\s$/u;
/** More is a thing of its own, which no reader would guess. */
const MOST_GUESSED = 3;

function isRoleOfAny({ isCloze, before, hidden }: Ask): boolean {
	return isCloze && PLAYS_ROLE.test(before) && tellingStems(hidden).length <= MOST_GUESSED;
}
const OF_SEVERAL =
	/^(?:(?:\p{L}+\s){0,2}(?:from|in|on|of|by)\s)?(?:the\s)?(?:two|three|four|several)\s/u;
const NEW_KIND =
	/^(?:an?|two|three|four|several)\s(?:\p{L}+\s)?(?:new|novel|simple|general|different|independent)\b/u;

/** "the remaining nodes", "its two mechanisms": things that the sentence before had told. */
const TOLD_BEFORE =
	/^(?:the|these|those|both|all|its|their)\s(?:two|three|four|remaining|corresponding|same|other|respective|resulting|current|previously|above|previous)\s/u;

/** "achieves [unprecedented performance]", "is able to [outperform others]": praise, and no rival by name. */
const PRAISE =
	/^(?:an? )?(?:\p{L}+ly )?(?:unprecedented|state-of-the-art|superior|competitive|excellent|outstanding|remarkable|promising|desired|encouraging|satisfactory|improved)\s(?:performance|results?|accuracy|quality)|\b(?:outperforms?|surpass(?:es)?|beats?)\s(?:the |all |other |previous |existing |several )*(?:state-of-the-arts?|baselines?|methods?|approaches|models|systems|algorithms|techniques|competitors?)\b|^(?:the |all |other |previous |existing )+state-of-the-arts?\b|^images of superior\b|^achieve (?:desired|good|better|high) performance/u;

/** "[better performance than SGD]", "[a stunning improvement]": any paper says so of what it brings. */
const BETTER =
	/\bbetter (?:[\p{L}-]+ ){0,3}(?:performance|quality|efficiency|accuracy|results?|understanding)\b|^(?:\p{L}+ )?(?:better|faster|slower) than (?:the )?(?:those|that|existing|previous|state|baselines?|other|all)\b|^(?:an? |the )?(?:stunning|remarkable|substantial|significant|considerable|notable|dramatic|impressive|great|strong|large|qualitative)\s(?:[\p{L}-]+\s)?(?:improvements?|gains?|performance|results?)(?:\sin\s(?:[\p{L}-]+\s)?(?:performance|accuracy|quality)|\sover\s.*)?$|^(?:an? |the )?(?:superior|improved|enhanced)\s(?:[\p{L}-]+\s){0,3}(?:performance|capabilit\p{L}+|quality|accuracy)\b|^statistically significant\b/u;
/** "shows [surprising evidence] that A": what is shown stands behind. */
const SHOWN_BEHIND = /^(?:an? |the )?(?:\p{L}+ )?(?:evidence|results?|findings?|fact)$/u;

const isBetter = ({ isCloze, hidden, after }: Ask) =>
	isCloze &&
	((BETTER.test(hidden) && !/\bor\b/u.test(hidden)) ||
		(SHOWN_BEHIND.test(hidden) && /^\sthat\s/u.test(after)));

/** "what achieves state-of-the-art performance?": what the paper made. */
const PRAISED =
	/^what (?:achieves|attains|reaches|shows|yields|obtains|outperforms) (?:the )?(?:new )?(?:state-of-the-art|superior|competitive|better|best|previous|existing|promising)\b/u;

/** "differed significantly", "performs effectively": either of two, and not the one that surprises. */
const PLAIN_WAY =
	/^(?:(?:is|are|was|were) )?(?:differed significantly|differs? significantly|(?:the )?(?:significant )?differences?|significant differences|(?:significantly |very |quite )?(?:effectively|well|efficiently|successfully|differently|adequately)|(?:significantly )?different)$|^(?:also )?(?:\p{L}+ly )?(?:var(?:y|ies|ied)|differ(?:s|ed)?)\b|^(?:can|could|may|might|will)\s/u;
/** "how did thirst differ in rowers?" – "more"; held against another side it may as well be less. */
const BARE_MORE = /^(?:much )?(?:more|less)$/u;
const HELD_AGAINST = /\bcompared? with\b/u;
/** "how did the results compare?", "how did A change, but B was C?": of no one thing. */
const OF_NOTHING =
	/\bhow (?:do|does|did) (?:the |our )?(?:experimental |empirical )?(?:results|experiments|findings|differences|comparisons?)\b|,\sbut\s|\bas did\b|\bcompare by only\b|\bhow (?:do|does|did) a total of\b/u;

/** "what link was found between A and B?" – "a significant one": which way or how strong is not told. */
const BARE_TIE =
	/^(?:an? |the )?(?:statistically )?(?:significant|excellent|good) (?:correlations?|associations?|relationships?|relations?|links?)$/u;
/** "what impact had the frost?" – "a significant impact" */
const BARE_EFFECT =
	/^(?:an? |the )?(?:statistically )?(?:significant|important|strong) (?:effects?|impacts?|influences?)$/u;
const isBareTie = ({ candidate, hidden, isCloze }: Ask) =>
	!isCloze &&
	(BARE_TIE.test(hidden) || BARE_EFFECT.test(hidden)) &&
	withEstimate(candidate).answer === hidden;

const BARE_DIRECTION =
	/^(?:(?:significantly|much|far|slightly|markedly)\s)?(?:higher|lower|greater|larger|smaller|longer|shorter|better|worse|more frequent|less frequent)$/u;
/** "(28% vs 59%)": where the figures of both sides stand, one of them is asked for. */
const BOTH_SIDES = /\d[\d.%]*\s?(?:vs?\.?|versus|compared (?:with|to))\s\d/iu;
const holdsBothSides = ({ candidate }: Ask) => BOTH_SIDES.test(candidate.finding.statement);

/** "what role does fog play in wrecks?" – "an important role": else nobody would have asked. */
export const ROLE_OF_NOTE =
	/^(?:(?:an?|the) )?(?:\p{L}+ly )?(?:important|essential|active|major|key|critical|crucial|significant|central|vital|pivotal|fundamental|prominent|decisive|big|great|main)(?:(?: and|,) \p{L}+)? (?:(?:roles?|parts?|factors?)$|roles? in\s)/u;

const TWO_WORDS = /^(?:the )?\p{Ll}+ \p{Ll}+$/u;
const THINGS = /^(?:object|subject|found-thing)$/u;
/** A gap is asked for by its kind as soon as it is turned; of these any paper holds some. */
const GAPS = /^(?:gap|phrase)$/u;
const VAGUE_KIND =
	/^(?:area|corpus|dataset|environment|image|network|outcome|pattern|problem|signal|skill|system|task)s?$/u;

/** "which corpus was read? – the reliable corpus": but for one plain quality the question tells it. */
function isQualityOfKind({ isCloze, hidden, candidate: { pattern } }: Ask): boolean {
	if (!TWO_WORDS.test(hidden)) return false;
	if (!(isCloze ? GAPS : THINGS).test(pattern)) return false;
	const [quality, head] = tagWords(hidden).slice(-2);
	if (classOf(hidden)?.words !== head?.lower) return false;
	if (isCloze && !VAGUE_KIND.test(head?.lower ?? '')) return false;
	const isQuality = quality?.pos === 'ADJ' || /^(?:ed|participle)$/u.test(quality?.form ?? '');
	return isQuality;
}

/** Told by the words around it: its items, the sentence before, or that every paper praises what it made. */
export function isGuessable(ask: Ask): boolean {
	const { candidate, hidden } = ask;
	if (candidate.type === 'number' || candidate.finding.named) return false;
	if (ROLE_OF_NOTE.test(hidden) || isBareTie(ask)) return true;
	if (candidate.pattern === 'outcome')
		return (
			PLAIN_WAY.test(hidden) ||
			(BARE_MORE.test(hidden) && !HELD_AGAINST.test(ask.seen)) ||
			OF_NOTHING.test(ask.seen) ||
			(BARE_DIRECTION.test(hidden) && holdsBothSides(ask))
		);
	if (candidate.pattern === 'subject' && PRAISED.test(ask.seen)) return true;
	return (
		TOLD_BEFORE.test(hidden) ||
		PRAISE.test(hidden) ||
		namesKindInSight(ask) ||
		isQualityOfKind(ask) ||
		isRoleOfAny(ask) ||
		isBetter(ask)
	);
}
