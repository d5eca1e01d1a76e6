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
const ASKS_BARE = new RegExp(String.raw`${ASKS}(?:${HOLDS})\?$`, 'u');
const ASKS_GAIN = new RegExp(
	String.raw`(?:${ASKS}|(?:^|, )(?:in|to) what (?:kind of \p{L}+ )?(?:do|does|did|can|could|may|will) [^?]+ )(?:${BRINGS})(?:\?$| (?:in|on|at|for|to|with|between|across|under|over|when|while|about|than|compared|in comparison)\s)`,
	'u'
);
const HOLDS_LEMMA = new RegExp(`^(?:${HOLDS})$`, 'u');
const BRINGS_LEMMA = new RegExp(`^(?:${BRINGS})$`, 'u');

const GRADE =
	'(?:good|better|superior|promising|wider|higher|lower|less|fewer|more|comparable|significant|great|greater|simple|minimum|maximum|high|low|clear|useful|desirable|excellent|competitive|similar|improved|strong|stronger|faster|inferior|poorer|worse|certain|ideal|important|complex|moderate)';
const OPENS = String.raw`^(?:(?:an?|the|some|much|very|\p{L}+ly) )*${GRADE}`;
/** "lower trust": which way it goes, and one word for what. */
const GRADED = new RegExp(String.raw`${OPENS} [\p{L}-]+$`, 'u');
/** "good agreement between A and B": whatever is measured has one. */
const GRADED_MEASURE = new RegExp(
	String.raw`${OPENS}(?: [\p{L}-]+)? (?:performance|accuracy|results?|quality|solutions?|efficiency|agreement|trade-?off|security|potential|capability)(?=$| (?:in|of|on|with|to|for|between|about|compared|from|than|at|when|under|across)\b)`,
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

const ALSO = /\balso (?:been |be )?(?:\p{L}+ly )?(?<verb>\p{Ll}+)/u;
/** Beside what, the question says. */
const BESIDE = /\b(?:also|besides|addition(?:al)?|further|apart from)\b/iu;

/** "what did frost do?" – "crack piers", where the paper says "it also cracked piers": the first is as right. */
function isSecondOfTwo({ seen, candidate }: Ask): boolean {
	const verb = ALSO.exec(candidate.finding.statement)?.groups?.['verb'];
	if (verb === undefined || BESIDE.test(seen)) return false;
	const lemma = verbForm(verb)?.lemma ?? baseOf(verb);
	return new RegExp(String.raw`${ASKS}(?:[^?]* )?${lemma}\b`, 'u').test(seen);
}

/** "what does the study propose in nets?": where it was done belongs to what was made. */
const MAKES =
	'propose|introduce|present|report|offer|give|provide|describe|illustrate|investigate|review|address|discuss|analy[sz]e|conduct|perform|examine|explore|study|survey|restructure';
const IN = '(?:in|at|on|around|within|between|among|under|across|over|about|inside|near)';
const STUDY_IN = new RegExp(
	String.raw`(?:^|, )what (?:do|does|did|has) the study (?:\p{L}+ly )?(?:${MAKES})(?:e?d)? ${IN} `,
	'u'
);
/** "what could play a part in rust?": many things could. */
const COULD =
	'(?:can|could|may|might|will|would|should) (?:(?:provide|give|play|offer|show|make|bring|contribute) |have (?:an? |the )?(?:[\\p{L}-]+ ){0,2}(?:impacts?|effects?|influence|implications?|potential|roles?|applications?|utility|benefits?)\\b|be (?:\\p{L}+ly )?(?:observed|seen|found|obtained|guaranteed|achieved|expected|noted) )';
const WHAT_COULD = new RegExp(`(?:^|, )what ${COULD}`, 'u');

const IN_PLACE =
	/(?<verb>\p{Ll}+)(?: (?:in|to))? what(?<rest>\?$| (?:in|on|for|with|between|across|under) )/u;

/** "frost results in what?" – "lower yield" */
function isOpenInPlace(body: string, answer: string): boolean {
	const { verb = '', rest } = IN_PLACE.exec(body)?.groups ?? {};
	if (rest === undefined) return false;
	const lemma = lemmaOf(verb);
	return (
		(rest === '?' && HOLDS_LEMMA.test(lemma)) || (BRINGS_LEMMA.test(lemma) && isPraise(answer))
	);
}

const isOpen = (body: string, answer: string) =>
	ASKS_BARE.test(body) ||
	STUDY_IN.test(body) ||
	WHAT_COULD.test(body) ||
	(ASKS_GAIN.test(body) && isPraise(answer)) ||
	isOpenInPlace(body, answer);

/** A question that many things of the paper answer, or praise that any paper has. */
export function isOpenQuestion(ask: Ask): boolean {
	const { candidate, isCloze, seen, hidden } = ask;
	const { type, pattern, finding } = candidate;
	if (isCloze || type === 'number' || finding.named || /^(?:outcome|effect)$/u.test(pattern))
		return false;
	if (isSecondOfTwo(ask)) return true;
	if (!isOpen(seen, hidden)) return false;
	// "what pattern do the bones suggest?", "what does it show at night?": as it will be worded.
	const last = wellWorded(classNamed(candidate));
	return isOpen(last.body, last.answer);
}

const BEFORE_GAP =
	/(?:^|\s)(?:(?<idiom>leads?|led|results?|resulted) (?:to|in)|(?<plain>\p{Ll}+)) $/u;
const AND_ON = /^(?:\.?$|, (?:which|and|but) | and (?:is|are|was|were|has|have|can|do|does) )/u;
const AFTER_COULD = new RegExp(`^ ${COULD}`, 'u');

/** The same of a gap: "the nets show […], which dry fast", "[nets] could play a part in B". */
export function hidesOneOfMany({ before, hidden, after }: Ask): boolean {
	const { idiom, plain = idiom ?? '' } = BEFORE_GAP.exec(before)?.groups ?? {};
	const verb = lemmaOf(plain);
	return (
		(HOLDS_LEMMA.test(verb) && AND_ON.test(after) && !/\bnot \p{L}+ $/u.test(before)) ||
		(BRINGS_LEMMA.test(verb) && isPraise(hidden)) ||
		(before === '' && AFTER_COULD.test(after))
	);
}
