import { tagWords } from '$lib/extraction/parts-of-speech';
import type { Ask } from '../ask';
import { isHeldAgainstTime } from '../outcome-figure';
import { MEASURED } from '../rewording/measured';

/** "200 mg", "0.3 mg/d", "40-mg", "10 μg/kg": how much of a substance. */
const DOSE =
	/^(?:[<>≥≤]\s?)?\d[\d.,]*(?:\s?(?:[-–]|to)\s?\d[\d.,]*)?[\s-]?(?:mg|mcg|[µμ]g|micro-?g(?:rams?)?|micrograms?|milligrams?|grams?|g|IU|mM|nM|[µμ]M)(?:[ /](?:kg|d|day|h|hr|min|m2|m\(2\)|mL|ml)(?:[-−]1)?){0,2}$/u;
/** "the dose was [5 mg]", "rose by [5 mg]", "to [5 mg]": what came out. */
const TELLS_AMOUNT =
	/\b(?:was|were|is|are|of|by|to|than|from|averag\p{L}*|reach\p{L}*|exceed\p{L}*|requir\p{L}*|consum\p{L}*|need\p{L}*|lost|gained|excret\p{L}*)\s(?:(?:only|about|approximately|an?|the|mean|median|total)\s)*$/iu;
const OF_DOSE =
	/\b(?:dos(?:e|age)s?|regimens?|tablets?|capsules?|strengths?|boluse?s?)(?: of| at)? $/iu;
/** "the mean dose of tar was", "the dose needed fell to" */
const IS_OUTCOME =
	/\b(?:requirements?|consumption|intake|excretion|mean dose|median dose|total dose|dose required)\b/iu;

/** "rats given [5 mg/kg]", "at doses above [5 mg]", "5 and [9 mg/kg], by mouth" */
const GIVEN =
	/\b(?:treated with|treatment with|given|fed|receiv\p{L}*|taking|took|inject\p{L}*(?: with| of)?|administration of|doses? (?:above|below|over|of)|exposed to|\d ?(?:m|[µμ])?g?(?:\/\S+)? (?:and|or|to)) $/iu;
const OF_A_DOSE =
	/^[\s-]?(?:once|twice|daily|three times|per day|a day|every|iv|i\.|intravenous|oral|groups?|doses?|of [\p{L}-]+ (?:daily|once|twice))\b/u;
/** "tar [5%] can dry", "wax [0.1%] and oil": how strong it was. */
const STRENGTH = /^\d?\d?(?:\.\d+)?%$/u;
const ACTS =
	/^ (?:can|may|was|were|is|are|and|or|provid\p{L}*|produc\p{L}*|caus\p{L}*|gave|given)\b/u;

/** The noun that stands right before the figure: "oil of tar [200 mg]", "oil, [0.6 mg/d]". */
function standsBehindNoun(before: string): boolean {
	const last = tagWords(before.replace(/[,(]\s*$/u, '')).at(-1);
	return last !== undefined && /^(?:NOUN|PROPN)$/u.test(last.pos);
}

/** "oil of tar [200 mg] shone", "oil, [0.6 mg/d], shone": how much of it was given. */
function isDose({ hidden, before, after, isCloze, candidate }: Ask): boolean {
	if (!isCloze || candidate.type !== 'number' || before.trim() === '') return false;
	if (STRENGTH.test(hidden)) {
		const isNamed = ACTS.test(after) && /\p{Ll}{3} $/u.test(before);
		return isNamed && standsBehindNoun(before) && !MEASURED.test(before.trim());
	}
	if (!DOSE.test(hidden)) return false;
	if (GIVEN.test(before) || (OF_DOSE.test(before) && !IS_OUTCOME.test(before))) return true;
	if (OF_A_DOSE.test(after)) return !TELLS_AMOUNT.test(before) || !IS_OUTCOME.test(before);
	return !TELLS_AMOUNT.test(before) && standsBehindNoun(before);
}

const TIME =
	/^(?:(?:up to|about|at least|over|more than|less than|the first|approximately) )?(?:\d[\d.,]*(?:\s?(?:[-–]|to)\s?\d[\d.,]*)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)[\s-](?:seconds?|secs?|minutes?|mins?|h|hours?|hrs?|days?|d|weeks?|wks?|wk|months?|years?|yrs?)$/iu;
/** For how long, up to when, or when it was looked at. */
const TIME_BEFORE =
	/\b(?:for|over|during|within|through|by|at|in|the (?:past|last|first|next|initial|previous|following|subsequent)|for the|(?:hours?|weeks?|months?|min|h) (?:and|or)|\d (?:h|min|minutes|hours|days|weeks|months),) (?:(?:only|about|the|a mean of|an average of|a period of|up to) )*$/iu;
/** "lasted for [9 days]", "was cut by [3 h]", "stayed dry for [2 years]": what came out. */
const LASTS =
	/\b(?:last|persist|remain|continu|surviv|prolong|extend|shorten|reduc|delay|stay|return|cut|increas|decreas|improv|maintain|sustain|took|take|differ|grow|grew|kept|keep|live|detect|abolish|eliminat|extinguish|prevent|suppress|postpone|advance|earlier|later|longer|shorter)\p{L}*\b/iu;
/** "at [24 h] the rates were 5%": beside what came out. */
const AFTER_TIME = /^ (?:after|before|following|prior to|post)\b/u;

/** "at 30 min, [60 min] and 24 h" */
const NEXT_TIME = /^,? (?:and |or )?\d[\d.]* ?(?:h|min|hours|minutes|days|weeks|months|years)\b/u;

/** "helped when given for [9 days]", "in the past [6 years]", "when begun [3 months] after": when or how long it was done. */
function isTimeOfDoing({ hidden, before, after, isCloze, candidate }: Ask): boolean {
	if (!isCloze || candidate.type !== 'number' || !TIME.test(hidden)) return false;
	if (AFTER_TIME.test(after) && /\b(?:when|if|started|begun|given|initiated)\b/u.test(before))
		return true;
	if (isHeldAgainstTime(after)) return false;
	if (NEXT_TIME.test(after) && !LASTS.test(before)) return true;
	return TIME_BEFORE.test(before) && !LASTS.test(before);
}

/** "a cure was reached in [89%].", "in what percentage?": of whom or of what, nothing tells. */
function isShareOfNone({ seen, hidden, before, after, isCloze, candidate }: Ask): boolean {
	if (candidate.type !== 'number' || !/%$|per\s?cent$/u.test(hidden)) return false;
	return isCloze
		? /\b(?:in|by) $/u.test(before) && /^[.;]?$/u.test(after.trim()) && !IS_BY_HOW_MUCH.test(before)
		: /\b(?:in|by) what percentage\?$/u.test(seen) && !IS_BY_HOW_MUCH.test(seen);
}
const IS_BY_HOW_MUCH =
	/\b(?:increas|decreas|reduc|ris|rose|fell|fall|drop|declin|lower|rais|improv|chang|grew|grow|shrank|shrunk|cut|exceed|differ|outperform|inhibit|suppress|depress|attenuat|block|enhanc|elevat|diminish|prolong|shorten|delay|higher|less|more|greater|smaller|longer|shorter)\p{L}* [^,;]*\bby\b/u;

const SHARE_IN_BRACKET = /\((?:n\s?=\s?\d+[;,]\s?)?\d[\d.,·]*\s?%[^()]*\)/gu;
const SHARE = /\d\s?%/gu;
const COMPARES = /\b(?:than|compared|versus|vs)\b/u;
/** "a rise in depth (9%)": how large it was. */
const CHANGE_IN = /\b(?:increase|decrease|rise|fall|reduction|drop) in [^,;()]{2,40}\($/u;
/** "(36%), oars ([21%]) and nets (9%)": one of three or more shares that are told in a row. */
function isOfSharesInRow({ seen, hidden, before, after, candidate, isCloze }: Ask): boolean {
	if (candidate.type !== 'number' || !/%/u.test(hidden)) return false;
	if (/: what percentage for [^?]*\?$/u.test(seen)) return true;
	if (!isCloze) return false;
	if (!COMPARES.test(seen) && (before.match(SHARE)?.length ?? 0) >= 3) return true;
	if (!/\($/u.test(before) || !/^\)/u.test(after)) return false;
	if (CHANGE_IN.test(before)) return false;
	const others = `${before}${after}`.match(SHARE_IN_BRACKET)?.length ?? 0;
	return others >= 2 && !COMPARES.test(seen);
}

/** "at baseline, 40% of the boats leaked", "the depth was 3 m at the start of the trial" */
const AT_START =
	/(?:^|[,:] )(?:at|before) (?:the )?(?:baseline|study entry|enrol?ment|(?:beginning|start|outset) of (?:the )?(?:study|trial|treatment))\b|\bat (?:the )?(?:baseline|study entry|(?:beginning|start|outset) of (?:the )?(?:study|trial|treatment))(?:[.?,]|$)/iu;
const GOES_ON =
	/\b(?:from|to|than|change|changed|rose|fell|increas\p{L}*|decreas\p{L}*|improv\p{L}*|reduc\p{L}*|declin\p{L}*|follow-?up|post-?intervention|(?<!at baseline )after)\b/iu;
/** How it was before anything was done. */
const isOfStart = ({ seen, hidden, candidate }: Ask): boolean =>
	candidate.type === 'number' &&
	candidate.pattern === 'value' &&
	/\d/u.test(hidden) &&
	AT_START.test(seen) &&
	!GOES_ON.test(seen);

const ALIKE =
	/\b(?:(?<!\ban? )similar(?:ly)?|the same|comparable|equal(?:ly)?|equivalent|no (?:statistically )?(?:significant |clear |apparent |marked )?differences?|(?:did|do|does|was|were|is|are) not (?:(?:\p{L}+ly|at all) )*(?:differ|different|higher|lower|changed?)\b|not (?:statistically )?significant(?:ly)?|non-?significant(?:ly)?|no longer significant|(?:un|not )altered|unchanged)\b/iu;
const OF_MEASURE =
	'(?:accurac|amount|cost|degree|duration|efficac|efficien|extent|fashion|frequenc|incidence|level|likelihood|manner|mortality|number|outcome|performance|precision|probabilit|proportion|quality|rate|recall|result|risk|safety|score|sensitivit|specificit|speed|success|survival|time(?! (?:budget|limit))|tolerab|value|way|yield)';
/** "for a model of the same size", "with the same data", "on similar machines": under which conditions, and not how the two compare. */
const SAME_CONDITION = new RegExp(
	String.raw`(?<!\b(?:is|are|was|were|be|been|found) )\b(?:at|for|from|given|in|of|on|per|under|using|with|within) (?:an? )?(?:roughly |nearly |exactly )?(?:the same|similar|equal|equivalent|comparable) (?!(?:[\p{L}-]+ ){0,2}${OF_MEASURE})[\p{L}-]+`,
	'giu'
);
/** "with the same number of ribs", and not "in a similar number of hulls": how many each side was given. */
const SAME_NUMBER =
	/\b(?:given|using|with) (?:an? )?(?:roughly |nearly |exactly )?(?:the same|similar|equal) (?:amount|number)s? of \p{L}+/giu;
const RATIO = /\b(?:ratios?|[OHR]Rs?|coefficient|correlation|r =|difference)\b/u;
const HALVES = /;|,? (?:but|whereas|while|although|however|except)\b,? |, and /u;

/** "there was weak evidence that … (OR [0.3])", "tended to fall (r = [0.1])": how far what was not found. */
const NOT_SURE =
	/\b(?:weak evidence|imprecise|non-?significant(?:ly)?|not (?:statistically )?significant|no longer (?:statistically )?significant(?:ly)?|(?:was|were) not significantly|did not (?:significantly )?differ|tended to|trend (?:to|toward|for|in))\b/iu;
const isOfNothingSure = ({ seen, hidden, candidate }: Ask): boolean =>
	candidate.type === 'number' &&
	candidate.pattern === 'value' &&
	/\d/u.test(hidden) &&
	NOT_SURE.test(seen.split(HALVES).at(-1) ?? '');

/** "was similar in both ([82%] vs 88%)": that they were alike is the finding, and no one's figure. */
function isOfAlike({ seen, hidden, before, candidate, isCloze }: Ask): boolean {
	if (candidate.type !== 'number' || candidate.pattern !== 'value') return false;
	if (!/\d/u.test(hidden) || RATIO.test(seen)) return false;
	const own = isCloze
		? `${before.split(HALVES).at(-1) ?? ''}${seen.slice(before.length).split(HALVES)[0] ?? ''}`
		: seen;
	const others = own.replace(hidden, '').match(/\d[\d.]*/gu)?.length ?? 0;
	return (
		others > 0 &&
		ALIKE.test(own.replace(SAME_CONDITION, '').replace(SAME_NUMBER, '')) &&
		/\b(?:vs\.?|versus|compared|and|between|groups?)\b/u.test(own)
	);
}

/** Figures that tell how it was done or before it was, one of a row, or a side of what was alike. */
export const isIdleFigure = (ask: Ask): boolean =>
	isDose(ask) ||
	isTimeOfDoing(ask) ||
	isOfSharesInRow(ask) ||
	isOfStart(ask) ||
	isShareOfNone(ask) ||
	isOfAlike(ask) ||
	isOfNothingSure(ask);
