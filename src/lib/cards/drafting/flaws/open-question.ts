import { baseOf, verbForm } from '$lib/extraction/verb-forms';
import type { Ask } from '../ask';
import { classNamed } from '../rewording/class-named';
import { wellWorded } from '../rewording/well-worded';

/** Bare, "what does the net show?" asks for all that is told of the net. */
const HOLDS =
	'exhibit|show|demonstrate|display|feature|present|represent|form|possess|give|have|reveal|suggest|indicate';
/** With these it is told how good a thing is. */
const BRINGS = `${HOLDS}|provide|yield|achieve|require|obtain|produce|offer|deliver|attain|gain|maintain|bring|result(?: in)?|lead(?: to)?|report|reach|enjoy|confer|use|observe`;
const ASKS = '(?:^|, )what (?:do|does|did|can|could|may|might|will|would|should|has|have) [^?]+ ';
const ASKS_ANY = ASKS.replace(', )', ', )(?:(?:to|in|for|from|with|on) )?');
const ASKS_BARE = new RegExp(String.raw`${ASKS}(?:${HOLDS}|exert|impose|require)\?$`, 'u');
const MOVES = '(?:affect|alter|change|impact|influence|modify)';
/** "what does the frost affect?", "what has it no effect on?": much, and which way is what matters. */
const ASKS_MOVED = new RegExp(
	String.raw`${ASKS}(?:${MOVES}(?=\?$| (?:in|on|at|for|among|during|of)\s)|[^?]*\b(?:effects?|impacts?|influences?) on(?=\?$))`,
	'u'
);
const ASKS_GAIN = new RegExp(
	String.raw`(?:${ASKS}|(?:^|, )(?:in|to) what (?:kind of \p{L}+ )?(?:do|does|did|can|could|may|will) [^?]+ )(?:${BRINGS})(?:\?$| (?:in|on|at|for|to|with|between|across|under|over|when|while|about|than|compared|in comparison)\s)`,
	'u'
);
const HOLDS_LEMMA = new RegExp(`^(?:${HOLDS})$`, 'u');
const BRINGS_LEMMA = new RegExp(`^(?:${BRINGS})$`, 'u');

const GRADE =
	'(?:good|better|superior|promising|wider|higher|lower|less|fewer|more|comparable|significant|great|greater|simple|minimum|maximum|high|low|clear|useful|desirable|excellent|competitive|similar|improved|strong|stronger|faster|inferior|poorer|worse|certain|ideal|important|complex|moderate|stable|close|little|state[- ]of[- ]the[- ]art)';
const OPENS = String.raw`^(?:(?:an?|the|some|much|very|\p{L}+ly) )*${GRADE}`;
/** "lower trust": which way it goes, and one word for what. */
const GRADED = new RegExp(String.raw`${OPENS} [\p{L}-]+$`, 'u');
/** "good agreement between A and B": whatever is measured has one. */
const GRADED_MEASURE = new RegExp(
	String.raw`${OPENS}(?: [\p{L}-]+)? (?:performance|accuracy|results?|quality|solutions?|efficiency|agreement|trade-?off|security|potential|capability|returns)(?=$| (?:in|of|on|with|to|for|between|about|compared|from|than|at|when|under|across)\b)`,
	'u'
);
/** "higher quality and lower cost": two things, which nobody guesses. */
const TWO = new RegExp(`\\band (?:\\p{L}+ly )?(?:${GRADE}|no)\\b`, 'u');

const isPraise = (hidden: string) =>
	(GRADED.test(hidden) || GRADED_MEASURE.test(hidden)) && !TWO.test(hidden);

/** "led", "has" → "lead", "have"; a participle's subject is all that stands before it. */
function lemmaOf(verb: string): string {
	if (/^(?:has|had|have)$/u.test(verb)) return 'have';
	const known = verbForm(verb);
	return known === undefined || /^(?:participle|ing)$/u.test(known.form) ? '' : known.lemma;
}

const ALSO = /\balso (?:been |be )?(?:\p{L}+ly )?(?<verb>\p{Ll}+)/gu;
/** Beside what, the question says. */
const BESIDE = /\b(?:also|besides|addition(?:al)?|further|apart from)\b/iu;

/** "what did frost do?" – "crack piers", where the paper says "it also cracked piers": the first is as right. */
function isSecondOfTwo({ seen, quote, candidate }: Ask): boolean {
	if (!quote.includes('also ') || BESIDE.test(seen)) return false;
	// "we also build B to C": another deed of the study, and for an end of its own.
	const asks = candidate.finding.isOwnAct ? String.raw`(?=\?$)` : String.raw`\b`;
	return [...quote.matchAll(ALSO)].some(({ groups }) => {
		const verb = groups?.['verb'] ?? '';
		const lemma = verbForm(verb)?.lemma ?? baseOf(verb);
		return new RegExp(String.raw`${ASKS_ANY}(?:[^?]* )?${lemma}${asks}`, 'u').test(seen);
	});
}

/** "what does the study propose in nets?": where it was done belongs to what was made. */
const MAKES =
	'propose|introduce|present|report|offer|give|provide|describe|illustrate|investigate|review|address|discuss|analy[sz]e|conduct|perform|examine|explore|study|survey|restructure';
const IN = '(?:in|at|on|around|within|between|among|under|across|over|about|inside|near)';
const STUDY_IN = new RegExp(
	String.raw`(?:^|, )what (?:do|does|did|has) the study (?:\p{L}+ly )?(?:(?:${MAKES})(?:e?d)? ${IN}|(?:identify|enable) (?:in|within|at)) `,
	'u'
);
/** "what could play a part in rust?": many things could. */
const COULD =
	'(?:can|could|may|might|will|would|should) (?:(?:provide|give|play|offer|show|make|bring|contribute) |have (?:an? |the )?(?:[\\p{L}-]+ ){0,2}(?:impacts?|effects?|influence|implications?|potential|roles?|applications?|utility|benefits?)\\b|be (?:\\p{L}+ly )?(?:observed|seen|found|obtained|guaranteed|achieved|expected|noted) )';
const WHAT_COULD = new RegExp(`(?:^|, )what ${COULD}`, 'u');

const IN_PLACE =
	/(?<verb>\p{Ll}+)(?: (?:in|to))? what(?<rest>\?$| (?:in|on|for|with|between|across|under) )/u;

const MOVES_LEMMA = new RegExp(`^${MOVES}$`, 'u');
const EFFECT_ON_WHAT =
	/\b(?:exert|give|ha[sd]|have|impose|show)(?:s|ed|d)? (?:\S+ ){0,4}(?:effects?|impacts?|influences?) on what\?$/u;

/** "frost results in what?" – "lower yield" */
function isOpenInPlace(body: string, answer: string): boolean {
	const { verb = '', rest } = IN_PLACE.exec(body)?.groups ?? {};
	if (rest === undefined) return false;
	const lemma = lemmaOf(verb);
	return (
		(rest === '?' && (HOLDS_LEMMA.test(lemma) || MOVES_LEMMA.test(lemma))) ||
		EFFECT_ON_WHAT.test(body) ||
		(BRINGS_LEMMA.test(lemma) && isPraise(answer))
	);
}

/** Whether it is so in these words, whatever others there may be for it. */
export const isOpenAsPut = (body: string, answer: string) =>
	ASKS_BARE.test(body) ||
	ASKS_MOVED.test(body) ||
	STUDY_IN.test(body) ||
	WHAT_COULD.test(body) ||
	(ASKS_GAIN.test(body) && isPraise(answer)) ||
	isOpenInPlace(body, answer);

/** A question that many things of the paper answer, or praise that any paper has. */
export function isOpenQuestion(ask: Ask): boolean {
	const { candidate, isCloze } = ask;
	const { type, pattern, finding } = candidate;
	if (isCloze || type === 'number' || finding.named || /^(?:outcome|effect)$/u.test(pattern))
		return false;
	if (isSecondOfTwo(ask)) return true;
	// "what pattern do the bones suggest?", "what does it show at night?": as it will be worded.
	const last = wellWorded(classNamed(candidate));
	return isOpenAsPut(last.body, last.answer);
}

const BEFORE_GAP =
	/(?:^|\s)(?:(?<idiom>leads?|led|results?|resulted) (?:to|in)|(?<plain>\p{Ll}+)) $/u;
const AND_ON = /^(?:\.?$|, (?:which|and|but) | and (?:is|are|was|were|has|have|can|do|does) )/u;
const AFTER_COULD = new RegExp(`^ ${COULD}`, 'u');

/** "[nets] had a better yield": how it came out is told, and on which is all that is hidden. */
export const HAS_GRADED =
	/^ (?:has|have|had) (?:an?|no|nearly|only|significant(?:ly)?|strong(?:ly)?|positive|negative|good|great|marked|little|limited|linear|more|less|fewer|better|worse|higher|lower|greater|larger|smaller|longer|shorter|faster|slower|stronger|weaker|superior) (?![^?]* been\b)/u;

/** The same of a gap: "the nets show […], which dry fast", "[nets] could play a part in B". */
export function hidesOneOfMany({ before, hidden, after }: Ask): boolean {
	const { idiom, plain = idiom ?? '' } = BEFORE_GAP.exec(before)?.groups ?? {};
	const verb = lemmaOf(plain);
	return (
		(HOLDS_LEMMA.test(verb) && AND_ON.test(after) && !/\bnot \p{L}+ $/u.test(before)) ||
		(BRINGS_LEMMA.test(verb) && isPraise(hidden)) ||
		(MOVES_LEMMA.test(verb) && (AND_ON.test(after) || /^ (?:in|on|at|for|among) /u.test(after))) ||
		(before === '' && AFTER_COULD.test(after)) ||
		(/^$|, $/u.test(before) && HAS_GRADED.test(after))
	);
}
