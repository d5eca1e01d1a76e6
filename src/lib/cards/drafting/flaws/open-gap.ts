import { hasOwnSubject } from '$lib/extraction/cut-sentence';
import { isNominal, type Word } from '$lib/extraction/word';
import { TAKES_INFINITIVE } from '../rewording/phrases';
import { hidesOneOfMany } from './open-question';
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

/** "40 boats", but not "3D hulls" */
const FIGURE = /(?<![\p{L}\d])\d+(?:[.,]\d+)*(?![\p{L}\d])/u;

/** "is [put forward to]", "is [paramount for]": a quality or an act that was taken for a thing; one thing has an article. */
const isBareWord = ([first, second]: readonly Word[]) =>
	first?.pos === 'NOUN' && !first.isPlural && /^(?:ADP|PART|ADV)$/.test(second?.pos ?? '');

/** "the hull is [prone to rot].", "nets can be [dried in smoke].": a whole predicate, of many that fit. */
function hidesPredicate(gap: Gap): boolean {
	const { part, ask } = gap;
	if (!IS.test(wordBefore(gap)?.lower ?? '')) return false;
	if (FIGURE.test(ask.hidden) || /\bthan\b/u.test(ask.hidden)) return false;
	if (isBareWord(part)) return true;
	if (!isAtEnd(gap)) return false;
	const cut = part.findIndex(({ pos }, at) => at > 0 && /^(?:ADP|PART)$/.test(pos));
	// "are [hollow logs of oak]": things of a kind.
	if (part.slice(0, cut < 0 ? part.length : cut).some(isNominal)) return false;
	const head = part.find(({ pos }) => pos !== 'ADV');
	return head?.pos === 'ADJ' || isDone(head) || head === undefined;
}

const IS_OR_BECAME = /^(?:is|are|was|were|be|been|being|remains?|remained|become|becomes|became)$/;
/** "kelp fences are [a cheap shelter for barges].": one of all that could be said of them; a name or a figure tells which. */
const hidesWhatItIs = (gap: Gap): boolean =>
	IS_OR_BECAME.test(wordBefore(gap)?.lower ?? '') &&
	isAtEnd(gap) &&
	/^(?:an?|the)\s[^\d\p{Lu}]*$/u.test(gap.ask.hidden) &&
	!/\bthere (?:is|are|was|were|has been|have been) $/u.test(gap.ask.before);

/** "there was [a slow tide] in B": one of all that there was; that there was none is told by few words. */
const hidesWhatThereIs = ({ ask: { before, hidden } }: Gap): boolean =>
	/\bthere (?:is|are|was|were) (?:\p{L}+ )?$/u.test(before) && !hidden.startsWith('no ');

/** "[the ropes that last] are hemp and Manila": a name is told by what it names, and not the other way. */
function hidesNamed({ words, range, clause, part, ask: { after } }: Gap): boolean {
	const isDescribed = /^(?:DET|NUM)$/.test(part[0]?.pos ?? '');
	if (!isDescribed || !clause || range.from !== clause.subject.from) return false;
	const is = words[clause.verb.to - 1]?.lower ?? '';
	return (
		IS.test(is) &&
		/^ (?:is|are|was|were) (?:the \p{Lu}|\p{Lu}|the \p{L}+ (?:\p{L}+ )+and )/u.test(after)
	);
}

/** "is [the lightest hull]", "has been [one of the main causes]": praise, of whatever is spoken of. */
const IS_FIRST =
	/^(?:one of the\b|the (?:first|best|main|(?:most|least) \p{L}+|\p{L}{2,}est)\s|(?:more|less|\p{L}{2,}er) and (?:more|less|\p{L}{2,}er)\s)/u;
const hidesRank = (gap: Gap): boolean =>
	IS.test(wordBefore(gap)?.lower ?? '') && IS_FIRST.test(gap.ask.hidden);

/** "old hulls have [a tarred keel].", "had [a longer keel] than B": one of all that they have; what they have not is told by few words. */
const hidesHolding = (gap: Gap): boolean =>
	HAS.test(wordBefore(gap)?.lower ?? '') &&
	(isAtEnd(gap) || gap.ask.after.startsWith(' than ')) &&
	!NEGATION.test(gap.ask.before) &&
	!gap.ask.hidden.startsWith('no ');

/** "…, with [two of them ashore].", "rowed without [lighting a lamp]": anything may go with it, or not. */
const hidesCompany = ({ ask: { before } }: Gap): boolean =>
	/(?:, with|, given|, suggesting|\bwithout) $/u.test(before);

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
const hidesPartner = ({ ask: { before } }: Gap): boolean =>
	/(?:\bthan|(?<!\b(?:is|are|was|were|been|be) )compared (?:to|with)) $/u.test(before);

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
function isThingOfStudy({ ask: { before, after } }: Gap): boolean {
	const act = ACT.exec(before)?.groups?.['act'];
	// "compares [two tars]: pine and birch": which thing is meant its parts tell.
	return act !== undefined && !FINDS.test(act) && !after.startsWith(':');
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

/** "tests of melamine [salt in milk]": the first half of the name stands outside. */
function cutsCompound({ words, range, part }: Gap): boolean {
	const [before, earlier] = [words[range.from - 1], words[range.from - 2]];
	return (
		earlier?.pos === 'ADP' &&
		/^(?:NOUN|PROPN)$/.test(before?.pos ?? '') &&
		/^(?:NOUN|PROPN|ADJ)$/.test(part[0]?.pos ?? '')
	);
}

/** "[evenly tarred], light and dry nets" */
const leavesQualities = ({ part, ask: { after } }: Gap): boolean =>
	after.startsWith(', ') &&
	!part.some(isNominal) &&
	(part.at(-1)?.pos === 'ADJ' || isDone(part.at(-1)));

/** What is done on the way, or talked about. */
const ON_THE_WAY =
	/\bthe study (?:\p{L}+ly |also |first |then |further )?(?:us|investigat|examin|explor|evaluat|assess|review|survey|discuss|describ|report|expect|hop|hypothesi[sz]|need|requir|vari|vary|defin|shar|provid|perform|conduct|calculat|normali[sz]|obtain|consider)(?:e?s|e?d)?\b(?! that\b)/u;
/** "the study uses tar to dry [old nets]": a step, unless it asks "whether" or expects "that". */
const isOnTheWay = ({ ask: { before } }: Gap): boolean =>
	ON_THE_WAY.test(before) && !/\bwhether\b/u.test(before);

/** "[a list of knots]", "[the ability of tar]": how much or which side of it, and what it is besides. */
const SOME_OF =
	/^(?:an? |the )?(?:[\p{L}-]+ ){0,2}(?:lists?|lots?|range|variety|spectrum|sampling|numbers?|set|series|amounts?|fraction|percentage|majority|ability|potential|possibility|importance|extension|roles?|use|subset|body|focus|characteristics|content) of\b/u;
const isSomeOf = ({ ask: { hidden } }: Gap): boolean => SOME_OF.test(hidden);

/** "[nets so that they last]", "[old oars to steer by]": the thing, and what for. */
function holdsEnd({ words, range, part, ask: { hidden } }: Gap): boolean {
	if (/ (?:so that|so as to|in order to) /u.test(hidden)) return true;
	// "a chance for [crews to rest]": one act.
	if (words[range.from - 1]?.lower === 'for') return false;
	const end = part.findIndex(({ pos }, at) => pos === 'PART' && part[at + 1]?.form === 'base');
	// "[sail north to sell tar]", "[the ability to float]"
	const isOfThing = !part.slice(0, 2).some(({ pos }) => pos === 'VERB') && isNominal(part[end - 1]);
	return end > 0 && isOfThing && !TAKES_INFINITIVE.test(hidden);
}

/** "is useful for [keeping nets dry]": anything is, for what it is made for. */
const GOOD_FOR =
	/\b(?:importan(?:t|ce)|promising|useful(?:ness)?|suitable|feasible|responsible|appropriate|essential|crucial|critical|vital|necessary|needs?|desirable|beneficial|valuable|ideal|helpful|applicable|convenient|key) (?:for|to) $/u;
const isItsUse = ({ ask: { before } }: Gap): boolean => GOOD_FOR.test(before);

/** "drifts from [port to port]", "from port to [pier]", "moored at [the old pier]": the ends of a way, or a mere place. */
function isWayOrPlace({ words, range, ask: { before, hidden, after } }: Gap): boolean {
	if (/\bfrom (?:near )?$/u.test(before)) return /\sto\s/u.test(hidden) || /^ to\b/u.test(after);
	const way = words.slice(0, range.from).findLastIndex(({ lower }) => lower === 'from');
	const start = words.slice(way + 1, range.from - 1);
	const isStart = start.length <= 4 && !start.some(({ pos }) => /^(?:VERB|AUX|PUNCT)$/.test(pos));
	if (way >= 0 && isStart && /\bto $/u.test(before)) return true;
	// "good at [rowing in fog]"
	return / at $/u.test(before) && !/\d/u.test(hidden) && words[range.from - 2]?.pos !== 'ADJ';
}

/** A change of what follows, or what serves it: "a rise in [rot]", "a marker for [wear]". */
const OF_WHAT_FOLLOWS =
	/^(?:(?:in|de)creases?|reductions?|changes?|shifts?|differences?|variations?|improvements?|deficits?|gains?|rises?|declines?|markers?|biomarkers?|predictors?|targets?|substitutes?|proxy|evidence|preferences?|mechanisms?|reasons?|explanations?)$/;

/** "sheds bring the drying of nets in [old ports].", "three ropes for [the mast]", "a truce between [A and B]": where, for or between what, loosely told of a thing. */
function hangsLoosely({ words, range, part }: Gap): boolean {
	const [held, preposition] = [words[range.from - 2], words[range.from - 1]];
	return (
		/^(?:in|for|between)$/.test(preposition?.lower ?? '') &&
		isNominal(held) &&
		!OF_WHAT_FOLLOWS.test(held?.lower ?? '') &&
		// "helps crews in [drying nets]"
		!(preposition?.lower === 'in' && /ing$/.test(part[0]?.lower ?? ''))
	);
}

/** "borrow from [those with tar]", "dry [their nets]": whom or whose they are is told outside the gap. */
const standsForOthers = ({ ask: { hidden } }: Gap): boolean =>
	/^(?:those|one another|each other|others?|another|its|their)\b/u.test(hidden);

const QUALITY =
	/^(?:accurate|adequate|appropriate|available|beneficial|careful|challenging|close|common|competent|comprehensive|considerable|corresponding|critical|crucial|current|desired|dramatic|effective|efficient|essential|excellent|existing|flexible|good|great|important|innovative|interested|interesting|likely|main|major|mandatory|mild|necessary|new|novel|obvious|positive|powerful|practical|pragmatic|productive|prominent|promising|proper|real|reasonable|relevant|reliable|remarkable|required|robust|safe|satisfactory|significant|simple|slight|special|strong|successful|suitable|useful|user-friendly|valuable|varied|various|viable|wide|widespread)$/;
const DEGREE =
	/^(?:very|more|most|much|less|quite|fairly|rather|highly|so|too|significantly|statistically|particularly|especially|relatively|extremely|sufficiently|also|generally)$/;
/** "by [a wide margin at every pier]" */
const MARGIN =
	/^(?:an? )?(?:significant|large|wide|considerable|substantial|great|huge|notable|clear|good|fair|small) (?:margin|amount|extent|degree)\b/u;
/** Words of such an answer, but for articles and the like. */
const LONGEST_PRAISE = 3;

/** "[innovative mooring solutions]", "[safe and effective]": a quality that any paper tells of its things. */
function isMereQuality({ part, ask: { hidden } }: Gap): boolean {
	if (/[\d\p{Lu}]|\bthan\b/u.test(hidden)) return false;
	if (MARGIN.test(hidden)) return true;
	// "socially useful rules": useful in what way is the point.
	if (part.some(({ pos, lower }) => pos === 'ADV' && !DEGREE.test(lower))) return false;
	const content = part.filter(({ pos }) => !/^(?:DET|ADP|CCONJ|ADV|PART)$/.test(pos));
	return content.length <= LONGEST_PRAISE && QUALITY.test(content[0]?.lower ?? '');
}

/** Words that this paper alone has, of which nobody recalls more in one answer. */
const MOST_UNTOLD = 4;
/** "[the northern tar works and the southern rope walk]": two things are recalled one by one. */
const isPlainPair = ({ part, ask: { hidden } }: Gap): boolean =>
	/\sand\s/u.test(hidden) && !/[\d(]/u.test(hidden) && !part.some(({ pos }) => pos === 'ADP');

const holdsTooMuch = (gap: Gap): boolean =>
	gap.untold.length > MOST_UNTOLD && !isPlainPair(gap) && !/\sthan\s/u.test(gap.ask.hidden);

/** "[tide logs] showed a drop": by what it was seen, and not what was seen. */
const SHOWS = /^(?:show|reveal|demonstrate|indicate|confirm|suggest)$/;
const hidesWitness = ({ range, clause }: Gap): boolean =>
	clause !== undefined &&
	range.from === clause.subject.from &&
	SHOWS.test(clause.words[clause.verb.to - 1]?.lemma ?? '');

/** "runs with [a draught of 2 m]", "showed [a mean depth of 9 m]": what was measured stands in the gap with its figure. */
const BRINGS_FIGURE =
	/\b(?:with|show(?:s|ed)|achieve[sd]?|ha[sd]|have|reach(?:es|ed)|obtain(?:s|ed)) $/u;
const hidesMeasure = ({ ask: { before, hidden } }: Gap): boolean =>
	BRINGS_FIGURE.test(before) && /\s(?:of|between|from)\s\D{0,8}\d/u.test(hidden);

/** "to [safely moor] beside B": an act without what it is done to. */
const hidesBareAct = ({ part, ask: { before, after } }: Gap): boolean =>
	/\bto $/u.test(before) &&
	part.length === 2 &&
	(part[0]?.pos === 'ADV' || part[0]?.lower === 'early') &&
	/^ \p{L}/u.test(after);

const SIGNS: Readonly<Record<string, (gap: Gap) => boolean>> = {
	hidesPredicate,
	hidesWhatItIs,
	hidesWhatThereIs,
	hidesNamed,
	hidesHolding,
	hidesOneOfMany: ({ ask }) => hidesOneOfMany(ask),
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
	cutsCompound,
	hidesRank,
	isOnTheWay,
	isSomeOf,
	holdsEnd,
	isItsUse,
	isWayOrPlace,
	hangsLoosely,
	standsForOthers,
	isMereQuality,
	hidesWitness,
	hidesMeasure,
	hidesBareAct,
	holdsTooMuch
};

/** Too many things would fit it, however well they were read: experts would give different ones. */
export const isOpenGap = (gap: Gap): boolean => Object.values(SIGNS).some((isSign) => isSign(gap));
