import { hasOwnSubject } from '$lib/extraction/cut-sentence';
import { isNominal, type Word } from '$lib/extraction/word';
import { isDone, type Gap } from './read-gap';

const IS = /^(?:is|are|was|were|be|been|being|remains?|remained)$/;
const HAS = /^(?:has|have|had|having)$/;
const NEGATION = /\b(?:no|not|none|never|neither|cannot|without)\b/iu;

/** The word before the gap, but for one that tells how: "was significantly […]". */
function wordBefore({ words, range }: Gap): Word | undefined {
	const last = words[range.from - 1];
	return last?.pos === 'ADV' ? words[range.from - 2] : last;
}

/** Where nothing follows that what is hidden would have to fit. */
const isAtEnd = ({ ask: { after } }: Gap): boolean => /^[.,;]/u.test(after) || after === '';

/** "the hull is [prone to rot].", "nets can be [dried in smoke].": a whole predicate, of many that fit. */
function hidesPredicate(gap: Gap): boolean {
	const { part, ask } = gap;
	if (!IS.test(wordBefore(gap)?.lower ?? '') || !isAtEnd(gap) || /\d|\bthan\b/u.test(ask.hidden))
		return false;
	const cut = part.findIndex(({ pos }, at) => at > 0 && /^(?:ADP|PART)$/.test(pos));
	// "are [hollow logs of oak]": things of a kind.
	if (part.slice(0, cut < 0 ? part.length : cut).some(isNominal)) return false;
	const head = part.find(({ pos }) => pos !== 'ADV');
	return head?.pos === 'ADJ' || isDone(head) || head === undefined;
}

/** "old hulls have [a tarred keel].", "had [a longer keel] than B": one of all that they have; what they have not is told by few words. */
const hidesHolding = (gap: Gap): boolean =>
	HAS.test(wordBefore(gap)?.lower ?? '') &&
	(isAtEnd(gap) || gap.ask.after.startsWith(' than ')) &&
	!NEGATION.test(gap.ask.before) &&
	!gap.ask.hidden.startsWith('no ');

/** "…, with [two of them ashore].", "rowed without [lighting a lamp]": anything may go with it, or not. */
const hidesCompany = ({ ask: { before } }: Gap): boolean => /(?:, with|\bwithout) $/u.test(before);

const GRADE =
	/^(?:more|less|fewer|greater|higher|lower|better|worse|larger|smaller|faster|slower|stronger|weaker|longer|shorter|wider|earlier|later)$/;
const PARTNER = /\b(?:than|compared|comparison|versus|vs|relative|as the|unlike|whereas|while)\b/u;

/** "showed [a lower rate of rot]": lower than what, nothing in sight tells. */
function lacksPartner({ words, range, part, ask: { seen, hidden } }: Gap): boolean {
	// "made the hull [less prone to rot]": than it had been.
	if (isNominal(words[range.from - 1])) return false;
	const at = part.findIndex(({ lower }) => GRADE.test(lower));
	const isFirst = at >= 0 && part.slice(0, at).every(({ pos }) => /^(?:DET|ADV)$/.test(pos));
	// What a paper brings is better than what there was.
	return isFirst && (part[at]?.lower === 'better' || !PARTNER.test(`${seen} ${hidden}`));
}

/** "are heavier than [oak barges]": the partner, and not how the two compare. */
const hidesPartner = ({ ask: { before } }: Gap): boolean => /\bthan $/u.test(before);

/** "cuts [the cost of tar] and lasts longer": what is joined on was told with it, but for a clause of its own. */
function leavesJoined({ ask: { after } }: Gap): boolean {
	const joined = /^,? and (?<rest>.*)$/su.exec(after)?.groups?.['rest'];
	return joined !== undefined && !hasOwnSubject(joined);
}

/** "after [a long storm], ferries …": a circumstance in front of what was found. */
const IN_FRONT =
	/^(?:after|before|in|on|at|for|from|during|within|without|under|despite|given|besides|with|for the (?:past|last))$/iu;
const isInFront = ({ ask: { before } }: Gap): boolean => IN_FRONT.test(before.trim());

/** What came out, and no step on the way to it. */
const FINDS =
	/^(?:finds?|found|shows?|showed|observe[sd]?|reveal(?:s|ed)|demonstrate[sd]?|suggests?|reports?|reported|confirms?|confirmed|detects?|detected)$/;
const ACT = /\bthe study (?:\p{L}+ly |also |first |then |further )?(?<act>\p{L}+) $/u;

/** "the study uses [old charts] to row north": a thing that it took, of many that it may have taken. */
function isThingOfStudy({ ask: { before } }: Gap): boolean {
	const act = ACT.exec(before)?.groups?.['act'];
	return act !== undefined && !FINDS.test(act);
}

/** "needs [a great deal of tar] for caulking": what it is for tells what it may be. */
function servesWhatFollows({ words, range, ask: { after } }: Gap): boolean {
	const before = words[range.from - 1];
	return /^ for /u.test(after) && before?.pos === 'VERB';
}

/** "sold [an old rope], the last of its kind.", "[two boats], namely A and B": more on what is hidden. */
const leavesApposition = ({ ask: { after } }: Gap): boolean =>
	/^, (?:namely\b|the (?!study\b)[^,]+\.$|\p{Lu}[\p{L}\d-]*\.$)/u.test(after);

/** "holds [two ropes] that are tarred": which ones is the point. */
const leavesMarks = ({ ask: { after } }: Gap): boolean =>
	/^ that (?!of\b|in\b|for\b|on\b|from\b)/u.test(after);

/** "[evenly tarred], light and dry nets" */
const leavesQualities = ({ part, ask: { after } }: Gap): boolean =>
	after.startsWith(', ') &&
	!part.some(isNominal) &&
	(part.at(-1)?.pos === 'ADJ' || isDone(part.at(-1)));

/** Words that this paper alone has, of which nobody recalls more in one answer. */
const MOST_UNTOLD = 4;
/** "[the northern tar works and the southern rope walk]": two things are recalled one by one. */
const isPlainPair = ({ part, ask: { hidden } }: Gap): boolean =>
	/\sand\s/u.test(hidden) && !/[\d(]/u.test(hidden) && !part.some(({ pos }) => pos === 'ADP');

const holdsTooMuch = (gap: Gap): boolean =>
	gap.untold.length > MOST_UNTOLD && !isPlainPair(gap) && !/\sthan\s/u.test(gap.ask.hidden);

export const SIGNS: Readonly<Record<string, (gap: Gap) => boolean>> = {
	hidesPredicate,
	hidesHolding,
	hidesCompany,
	lacksPartner,
	hidesPartner,
	leavesJoined,
	isInFront,
	isThingOfStudy,
	servesWhatFollows,
	leavesApposition,
	leavesMarks,
	leavesQualities,
	holdsTooMuch
};

/** Too many things would fit it, however well they were read: experts would give different ones. */
export const isOpenGap = (gap: Gap): boolean => Object.values(SIGNS).some((isSign) => isSign(gap));
