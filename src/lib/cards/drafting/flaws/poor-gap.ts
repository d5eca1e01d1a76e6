import { verbForm } from '$lib/extraction/verb-forms';
import { isNominal, type Word } from '$lib/extraction/word';
import { contentStems } from '$lib/text/stems';
import type { Ask } from '../ask';
import { EMPTY_HEADS } from '../phrases';
import { tellingStems } from '../telling-stems';
import { topicStems } from '../topic-stems';
import { isBesidePoint } from './beside-point';
import { hidesHalfPhrase } from './half-phrase';
import { isOpenGap } from './open-gap';
import { isDone, readGap, type Gap } from './read-gap';

/** They open what the whole clause is told of, and do not hang on the noun before them. */
const OF_CLAUSE =
	/^(?:using|via|following|including|compared|depending|according|regarding|concerning|given|during|without|considering|namely|relative)$/;

/** "the lamps […] fed by oil", "[the ropes] hanging from B": what tells of the hidden thing is left in the air. */
function leavesParticiple({ words, range, clause, part }: Gap): boolean {
	const next = words[range.to];
	if (!next || next.pos !== 'VERB' || OF_CLAUSE.test(next.lower)) return false;
	if (clause && range.to >= clause.verb.from && range.to < clause.verb.to) return false;
	const last = part.at(-1);
	return (isDone(next) || next.form === 'ing') && (isNominal(last) || last?.text === ')');
}

/** "[the ropes knotted] here", "[the part kept] dry": half of what tells of the thing. */
function endsInParticiple({ part }: Gap): boolean {
	return isDone(part.at(-1)) && part.length > 1 && isNominal(part.at(-2));
}

/** "is fed [by a wick]": how the phrase hangs on the sentence should stay in sight. */
function opensWithPreposition({ words, range, part }: Gap): boolean {
	const [first, second] = part;
	// "by [using tar]" is whole.
	const isFree = words[range.from - 1]?.pos !== 'ADP';
	if (isFree && /^(?:using|employing|based|compared)$/.test(first?.lower ?? '')) return true;
	return first?.pos === 'ADP' && second?.pos !== 'NUM' && part.length > 1;
}

/** ", tar, and hemp ropes": the others of a row, up to the end. */
const OTHERS =
	/^,\s(?!(?:which|who|where|while|whereas|but|and|or|so|an?|thus|thereby|such|including|with|in|on|to|for|by|from|as|at|under|over|after|before|when|if|especially|\p{L}+ing|\p{L}+ly)\b)[^,;:]{2,40}(?:,\s[^,;:]{2,40})*,?\s(?:and|or)\s(?!then\b|so\b|\p{L}+(?:s|ed)\s(?:the|an?)\s)[^,;:]{2,60}\.$/u;

/** "[salt], as well as tar", "hemp, oak, [tar]", "[tar], hemp and oak": one of several that stand in sight. */
function isOneOfSeveral({ ask: { before, after } }: Gap): boolean {
	return (
		/^,?\sas well as[\s,]/u.test(after) ||
		OTHERS.test(after) ||
		/(?:\s(?!\p{L}+ly,)[\p{L}\d-]+,){2}\s$/u.test(before)
	);
}

const MANNER =
	/\s(?:with (?:an? )?(?:[\p{L}-]+ ){0,2}(?:accuracy|precision|complexity|efficiency|quality|success|speed|effort|error|errors|cost|costs|ease|confidence)|in an? (?:[\p{L}-]+ )+(?:way|manner|fashion)|via|through|using)\b/u;

/** "after [a storm with high accuracy]": the phrase and, of another, how well. */
function holdsManner({ ask: { hidden }, part }: Gap): boolean {
	return part[0]?.pos !== 'VERB' && MANNER.test(hidden);
}

/** "[tides and ports] in winter", "[the depth of lakes and changes] in B": which of the two it belongs to. */
function leavesTailOfTwo({ words, range, part }: Gap): boolean {
	const joint = part.findLastIndex(({ pos }) => pos === 'CCONJ');
	const next = words[range.to];
	return joint > 0 && isNominal(part[joint - 1]) && next?.pos === 'ADP' && next.lower !== 'using';
}

/** "[a rope saves the crew]", "[the plan and draw a map]": a second statement runs through the gap. */
function crossesClause({ part, clause }: Gap): boolean {
	return part.some((word, at) => {
		const form = verbForm(word.lower)?.form;
		const [before, next] = [part[at - 1], part[at + 1]];
		if (!before || form === undefined || form === 'ing' || part.slice(0, at).some(opensClause))
			return false;
		const isJoined = before.pos === 'CCONJ' && part[0]?.pos !== 'VERB';
		const isAfterThing = isNominal(before) || before.pos === 'NUM' || before.text === '%';
		if (!isJoined && !isAfterThing) return false;
		// "people with [gout drink strong tea]": where no verb was read, it may stand in the gap.
		const isAny = !clause || word.pos === 'VERB';
		return next?.pos === 'DET' || (isAny && next?.pos === 'ADJ');
	});
}

const opensClause = ({ pos }: Word) => pos === 'SCONJ';

/** They tell when or how the whole was done, wherever it was done. */
const OF_WHOLE =
	/^(?:during|after|before|without|while|when|using|by|via|through|if|throughout|despite|since|until)$/;

/** "to [sail nets] between ports", "by [tying ropes] to B": half of an act. */
function leavesHalfOfAct({ words, range, part }: Gap): boolean {
	// "the key idea is to [sail nets] between ports": the end tells what the act is.
	if (/^(?:is|are|was|were)$/.test(words[range.from - 2]?.lower ?? '')) return false;
	const act = part[0]?.pos === 'ADV' ? part[1] : part[0];
	const before = words[range.from - 1];
	const isEnd = before?.lower === 'to' && verbForm(act?.lower ?? '')?.form === 'base';
	const isDoing = before?.pos === 'ADP' && act?.form === 'ing' && act.pos === 'VERB';
	const next = words[range.to];
	const isNext = next?.pos === 'ADP' || next?.pos === 'PART';
	return (isEnd || isDoing) && isNext && !OF_WHOLE.test(next.lower);
}

const ROUTINE_ACT =
	/^(?:consider|perform|develop|describe|present|use|employ|apply|support|propose|study|discuss|compute|calculate|obtain|introduce|evaluate|recover|conduct|investigate|provide|require|need|analy[sz]e|include|report|adopt|implement|give|show|make|fix)$/;

/** "[B] are considered": of the subject nothing is told. */
function isOfThinPredicate({ clause, range, ask }: Gap): boolean {
	if (!clause || range.from !== clause.subject.from || range.to < clause.subject.to) return false;
	const main = clause.words[clause.verb.to - 1];
	const telling = tellingStems(ask.after).length + Math.min(1, tellingStems(ask.before).length);
	if (telling < 2) return true;
	const isLeft = clause.rest.to - clause.rest.from < 3;
	return isDone(main) && ROUTINE_ACT.test(main?.lemma ?? '') && (isLeft || telling < 3);
}

/** Words in sight that keep a gap from being filled by nearly anything. */
const LEAST_SHOWN = 5;

/** "the crew used [B]", "it is [B]": nearly anything would fit. */
function showsLittle({ ask }: Gap): boolean {
	const seen = ask.seen.replace(/\bthe study(?:'s)?\b/u, '');
	return tellingStems(seen).length < 2 && new Set(contentStems(seen)).size < LEAST_SHOWN;
}

const OUTCOME =
	/\b(?:more|less|fewer|higher|lower|better|worse|larger|smaller|faster|slower|stronger|weaker|longer|shorter|most|least|no|not|never|without|increased?|decreased?|reduced?|improved?|equal|similar|inferior|superior|only|little)\b|\d|\p{Lu}/u;
const EMPTY_NOUN =
	/^(?:results?|introduction|practice|knowledge|information|situation|calculation|application|applications|data|tools?|factors?|markers?|instruments?|guidance|role|part|view|node|reasons?|standpoint|point|way)$/;

/** "[visual results]", "[prominent approaches]": one quality of what any paper has. */
function tellsTooLittle({ ask: { hidden }, part, untold }: Gap): boolean {
	if (OUTCOME.test(hidden)) return false;
	// "do [their daily work]", "is in [its infancy]"
	if (/^(?:its|their)\s/u.test(hidden) && untold.length < 2) return true;
	if (untold.length === 0) return true;
	const cut = part.findIndex(({ pos }, at) => at > 0 && pos === 'ADP');
	const noun = part[(cut < 0 ? part.length : cut) - 1]?.lower ?? '';
	const head = noun.replace(/ies$/, 'y').replace(/(?<=ch|ss)es$/, '');
	return untold.length < 2 && (EMPTY_HEADS.test(head) || EMPTY_NOUN.test(head));
}

/** Telling words of an end that nobody guesses from a sentence with a gap; a question tells better what is asked for. */
const LEAST_UNTOLD = 3;
const LEAST_UNTOLD_ASKED = 2;

/** "… in order to [find the leak]": an end that the rest of the sentence leads one to guess. */
function isGuessedEnd({ words, range, part, untold }: Gap, least = LEAST_UNTOLD): boolean {
	const act = part[0]?.pos === 'ADV' ? part[1] : part[0];
	const isEnd =
		words[range.from - 1]?.lower === 'to' && verbForm(act?.lower ?? '')?.form === 'base';
	return isEnd && untold.length < least;
}

/** After these a question in place asks for what closes a sentence. */
const OPENS_LAST = /\b(?:as|against|by|for|from|on|(?<!due )to|towards?|using|via|without) $/u;

/** "are judged by [the rare knots of old crews]", in "Knots of old crews": all but a word of it is known. */
function isNearlyTold({ ask: { before, hidden, after, seen, paper }, untold }: Gap): boolean {
	if (untold.length > 1 || !OPENS_LAST.test(before) || !/^\.?$/u.test(after)) return false;
	const { title } = topicStems(paper);
	const known = new Set(contentStems(seen));
	const told = contentStems(hidden).filter((stem) => title.has(stem) || known.has(stem));
	return told.length > 1 && told.some((stem) => title.has(stem)) && !OUTCOME.test(hidden);
}

/** "[steel hulls] rust, and were […]": no verb that one could read it by. */
function isUnread({ clause, part }: Gap): boolean {
	return !clause && part.some(({ pos }, at) => pos === 'VERB' && at > 0);
}

/** "it is not [clear that boats rot]": how sure it is, and what of, in one. */
const hidesJudgement = ({ ask: { before, hidden } }: Gap) =>
	/\bit (?:is|was) (?:not |still )?$/u.test(before) && /^\p{L}+ that /u.test(hidden);

const SIGNS: Readonly<Record<string, (gap: Gap) => boolean>> = {
	isBesidePoint: ({ ask }) => isBesidePoint(ask),
	leavesParticiple,
	endsInParticiple,
	opensWithPreposition,
	holdsManner,
	isOneOfSeveral,
	leavesHalfOfAct,
	leavesTailOfTwo,
	crossesClause,
	isOfThinPredicate,
	showsLittle,
	tellsTooLittle,
	isGuessedEnd,
	isNearlyTold,
	isUnread,
	hidesJudgement
};

/** A gap that hangs in the air, that anyone would fill, or that anything would fill: no card unless it turns into a question. */
export function isPoorGap(ask: Ask): boolean {
	const { isCloze, candidate } = ask;
	const gap = isCloze && candidate.pattern !== 'value' ? readGap(ask) : undefined;
	if (!gap) return false;
	// Of a phrase with a figure the figure is asked for.
	const isMoreThanFigure = candidate.type === 'number' && candidate.pattern === 'phrase';
	if (isMoreThanFigure || isOpenGap(gap)) return true;
	if (candidate.type === 'number') return false;
	return Object.values(SIGNS).some((isSign) => isSign(gap)) || hidesHalfPhrase(ask);
}

/** What it hides would be as plain in answer to a question that only fills the gap with "what". */
export function isGuessedGap(ask: Ask): boolean {
	const gap = readGap(ask);
	if (!gap) return false;
	return tellsTooLittle(gap) || isNearlyTold(gap) || isGuessedEnd(gap, LEAST_UNTOLD_ASKED);
}
