import { verbForm } from '$lib/extraction/verb-forms';
import { isNominal, type Word } from '$lib/extraction/word';
import { FOR_AN_END } from '../rewording/phrases';
import type { Statement } from './statement';

/** Open a phrase that tells when, how or under what a whole statement holds. */
const OF_STATEMENT =
	/^(?:during|after|before|when|whenever|while|if|once|using|without|despite|throughout|following|under|until|because|although|via|through)$/u;
/** May belong to the verb as well as to the noun before them: the tree tells. */
const OF_VERB_OR_NOUN = /^(?:in|at|on|for|by|among|across|within)$/u;
/** "as the tide rises", and not "as a lamp". */
const AS_CLAUSE = /^(?:as|since)$/u;
const SET_PHRASE =
	/^(?:compared (?:with|to)|relative to|due to|because of|depending on|based on|according to|in (?:comparison|contrast))$/u;
export const OPENS_CLAUSE =
	/^(?:when|whenever|while|if|once|because|although|until|after|before|without)$/u;
/** "in great detail", "on average": how much or how well, said only behind the verb. */
const SET_MANNER =
	/^(?:average|detail|general|total|fact|turn|addition|amount|form|purpose|respect|common|place|particular|whole|least|most)$/u;
/** Words up to which a phrase in front is not too long to wait for what comes. */
const LONGEST = 14;

/** Points to what would come only after it, or takes up what stood before; or its place tells what it bears on. */
const POINTS_BACK =
	/^(?:it|its|they|their|them|themselves|itself|he|his|him|she|her|this|these|those|such|that|another|others?|latter|former|respectively|each|same|which|who|whose|where|than|what|whether|also|there|we|our|one|ones|not|either|neither|nor|only|but|except|versus|vs|so|as|too|well)$/u;

/** Nouns that are half without what follows them: "the role of X in Y", "a change in Z". */
export const HALF_NOUN =
	/^(?:ability|absence|access|accuracy|addition|adherence|advances?|advantages?|agreement|alterations?|approach|associations?|attention|attempts?|bas[ei]s|benefits?|candidates?|capability|capacity|challenges?|chance|changes?|choice|concern|confidence|contribut(?:ions?|ors?)|correlations?|criteria|decreases?|declines?|defects?|deficits?|demand|dependence|depletion|development|deviations?|differences?|difficult(?:y|ies)|direction|disparit(?:y|ies)|disturbances?|drop|effects?|efficacy|effort|elevations?|emphasis|engagement|errors?|evidence|experience|expertise|exposure|factors?|failure|fall|findings|fluctuations?|focus|framework|gains?|goal|growth|guarantees?|guidelines|guidance|heterogeneity|impact|impairments?|implications?|improvements?|increases?|increment|inference|influence|information|insights?|interest|interventions?|investment|involvement|knowledge|loss|losses|means|methods?|mutations?|need|opportunit(?:y|ies)|overview|part|participation|patterns?|perspectives?|place|plans?|potential|power|precision|preference|presence|priority|problems?|progress|questions?|reason|reductions?|relations?|relationships?|reliability|research|respect|responses?|responsibility|rise|roles?|room|shifts?|similarit(?:y|ies)|skills?|specialists?|speed-?ups?|stability|steps?|stud(?:y|ies)|success|support|techniques?|tendency|tools?|training|treatments?|trends?|utility|validity|value|variability|variance|variations?|ways?|willingness|work|solutions?|models?|systems?|algorithms?|strateg(?:y|ies)|indications?|markers?|biomarkers?|predictors?|targets?|vehicles?|substrates?|precursors?|indicators?|measures?|tests?|therap(?:y|ies)|activity|report|resource)$/u;

/** Verbs that are half without where or what in: "results in A", "is located at B". */
const HALF_IN =
	/^(?:result|lie|consist|reside|participate|engage|involve|implicate|interest|locate|situate|specialize|end|live|place|put|insert|invest|trap|root|lodge|divide|split|classify|categorize|group|arrange|translate|convert|culminate|embed|immerse|include|incorporate|integrate|stand|set|succeed|fail|aid|assist|help|differ|vary|score|rank|range|reach|arrive|direct|point|aim|look|focus|concentrate|compare|formulate|be|rest|draw|mean|center|store|write|embark|sit|map|fix|fill|cover|enrich|begin|start)$/u;
/** Verbs that are half without what for, on or by. */
const HALF_FOR =
	/^(?:call|account|aim|search|look|serve|suit|design|intend|need|require|suffice|qualify|compensate|allow|care|correct|control|adjust|test|screen|act|insist|reflect|build|draw|embark|expand|bear|elaborate|report|comment|impact|hinge|center|rest|operate|work|focus|depend|rely|base|concentrate|mean|know|model|follow|accompany|mark|spend|use|function|meant|impose|vary|range|differ|train|evaluate|assess|perform|apply|run|plan|adapt|optimize|prepare|stand|make|mount|place|hold|responsible)$/u;

/** Stand behind a comma, and tell of all before it. */
const BESIDE =
	/^(?:compared (?:with|to)|relative to|in (?:comparison|contrast)|irrespective of|regardless of|even (?:after|without|when|if)|controlling for|adjusting for|after (?:controlling|adjusting))$/u;
const TAKES_UP = /^(?:it|its|they|their|them|those|that|these|this|which|same)$/u;

const WHOLE_PHRASE =
	/^(?:with the (?:help|aid|use) of|by means of|in the (?:presence|absence|context|course) of|on the basis of|in response to|as a result of|at the (?:end|beginning|time|level) of)\b/u;
const BEARS_ON =
	/^(?:only|solely|exclusively|merely|mainly|primarily|mostly|specifically|particularly|especially|predominantly|largely|even|just|also)$/u;

const TIME_NOUN = /^(?:second|minute|hour|day|week|month|year|decade|time|min|h)s?$/u;
/** What an adverb before a phrase says of that phrase alone. */
const FOCUS = /^(?:ADV|CCONJ|DET|ADP|SCONJ|PART|NUM)$/u;
const ASKED_HALF =
	/^(?:roles?|relationships?|associations?|correlations?|links?|differences?|changes?|impacts?|influences?|effects?|part|interest|trends?|increases?|decreases?|reductions?|improvements?)$/u;
const EFFECT = /\bwhat (?:effect|impact|influence)s? /u;

/** "to warn boats", not "to the boats". */
export function isPurposeAt(words: readonly Word[], at: number): boolean {
	const next = words[at + 1];
	return (
		words[at]?.lower === 'to' &&
		(words[at]?.pos === 'PART' || verbForm(next?.lower ?? '')?.form === 'base') &&
		!/^(?:DET|AUX|NUM|PRON)$/u.test(next?.pos ?? '')
	);
}

const pairAt = (words: readonly Word[], at: number) =>
	`${words[at]?.lower ?? ''} ${words[at + 1]?.lower ?? ''}`;
export const isAct = (word: Word | undefined) => word?.pos === 'VERB' || word?.pos === 'AUX';

/** Head of the first noun phrase: "in [great detail] on deck". */
function firstNoun(words: readonly Word[]): string | undefined {
	const at = words.findIndex((word, index) => isNominal(word) && !isNominal(words[index + 1]));
	return words[at]?.lower;
}

/** Whether all verbs in the phrase are its own, and nothing in it needs what would come after it. */
function isMovable({ shown: { words }, tree, end }: Statement, at: number): boolean {
	const inside = words.slice(at + 1, end);
	const last = words[end - 1];
	if (inside.length === 0 || inside.length >= LONGEST) return false;
	if (/^(?:ADP|PART|CCONJ|AUX|DET|SCONJ)$/u.test(last?.pos ?? '')) return false;
	if (inside[0]?.pos === 'CCONJ' || SET_MANNER.test(firstNoun(inside) ?? '')) return false;
	if (inside.slice(1).some(({ lower }) => lower === 'compared')) return false;
	// "in spring by the keeper": who did it stays behind.
	const by = inside.findIndex(({ lower }) => lower === 'by');
	if (by > 0 && inside[by - 1]?.form !== 'ed' && inside[by + 1]?.form !== 'ing') return false;
	if (inside.some(({ lower, text }) => POINTS_BACK.test(lower) || /^[,;:?]$/u.test(text)))
		return false;
	const open = inside.filter(({ text }) => text === '(').length;
	return (
		open === inside.filter(({ text }) => text === ')').length &&
		(OPENS_CLAUSE.test(words[at]?.lower ?? '') ||
			AS_CLAUSE.test(words[at]?.lower ?? '') ||
			!/^(?:VB|VBD|VBP|VBZ|MD)$/u.test(tree().tags[end - 1] ?? ''))
	);
}

/** A verb that could be the statement's: "in mice but was absent in rats". */
function hasFinite({ shown, tree, end }: Statement, at: number): boolean {
	const { tags } = tree();
	return shown.words
		.slice(at, end)
		.some(
			({ pos, lower }, index) =>
				/^(?:VBZ|VBP|VBD|MD)$/u.test(tags[at + index] ?? '') ||
				(pos === 'AUX' && !/^(?:be|been|being|having)$/u.test(lower))
		);
}

/** What stands before the phrase leaves it its own. */
function isFreeBefore({ shown: { words }, main }: Statement, at: number): boolean {
	const before = words[at - 1];
	if (!before) return false;
	if (at - 1 === main) return before.pos !== 'AUX';
	// "is carried out in fog"
	if (at - 2 === main && /^(?:out|up|down|off)$/u.test(before.lower)) return true;
	if (TIME_NOUN.test(before.lower) && /^(?:after|before|following)$/u.test(words[at]?.lower ?? ''))
		return false;
	return !FOCUS.test(before.pos);
}

/** No second verb between the first and the phrase, which could be its own. */
const isOneAct = ({ shown: { words }, main }: Statement, at: number) =>
	!words
		.slice(main + 1, at)
		.some((word) => isAct(word) || word.pos === 'SCONJ' || /^[,;:]$/u.test(word.text));

function hangsOnVerb({ tree, helper, main, shown }: Statement, at: number): boolean {
	const { heads } = tree();
	const head = heads[at] ?? -1;
	// "lit by the keeper in fog"
	const by = heads[head] ?? -1;
	const isOfDoer = by === main + 1 && shown.words[by]?.lower === 'by';
	return (
		head === main ||
		head === helper ||
		isOfDoer ||
		(head > 0 && isHelperAt(shown.words, head, main))
	);
}

const isHelperAt = (words: readonly Word[], at: number, main: number) =>
	at < main && words[at]?.pos === 'AUX';

/** "is used to warn boats": what it is done for, and not "is shown to warn boats". */
function isEndOf(statement: Statement, at: number): boolean {
	const { shown, main } = statement;
	const { heads } = statement.tree();
	const verb = heads[at] ?? -1;
	const head = verb > at ? (heads[verb] ?? -1) : verb;
	const { words } = shown;
	const isDesigned = at - 1 === main && words[main]?.lemma === 'design';
	const asksWith = words[statement.from]?.pos === 'ADP';
	return (
		!isDesigned &&
		!asksWith &&
		FOR_AN_END.test(words[main]?.lemma ?? '') &&
		(at - 1 === main || head === main || heads[main] === head)
	);
}

/** "in the old and the new harbour", and not "in the harbour and ropes on deck". */
function isJoinedWithin({ shown, tree, end }: Statement, at: number): boolean {
	if (!shown.words.slice(at, end).some(({ pos }) => pos === 'CCONJ')) return true;
	const { heads } = tree();
	for (let word = at + 1; word < end; word++) {
		let top = word;
		while (top >= 0 && top !== at) top = heads[top] ?? -1;
		if (top < 0) return false;
	}
	return true;
}

/** "what role did salt have [in rust]?": the noun that is asked for needs the phrase. */
function isAskedNouns({ shown, from, helper, main }: Statement, at: number): boolean {
	const { words, isQuestion } = shown;
	const isFirst = words
		.slice(main + 1, at)
		.every(({ pos, lower }) => pos !== 'ADP' || lower === 'by');
	return isQuestion && isFirst && ASKED_HALF.test(words[helper - 1]?.lower ?? '') && helper > from;
}

/** "how is the loss in spring told?": the main verb is within. */
function takesVerb({ shown: { words, isQuestion }, helper, end }: Statement, at: number): boolean {
	const isVerbal = (word: Word | undefined) => word?.form === 'ed' || word?.form === 'participle';
	const isBe = /^(?:is|are|was|were)$/u.test(words[helper]?.lower ?? '');
	if (!isQuestion || !isBe || !isVerbal(words[end - 1])) return false;
	const asksHow = /^(?:how|when|where)$/u.test(words[helper - 1]?.lower ?? '');
	return asksHow || !words.slice(helper, at).some(isVerbal);
}

/** A cue that costs nothing to look for. */
const mayOpen = (words: readonly Word[], at: number) =>
	OF_STATEMENT.test(words[at]?.lower ?? '') ||
	OF_VERB_OR_NOUN.test(words[at]?.lower ?? '') ||
	AS_CLAUSE.test(words[at]?.lower ?? '') ||
	/^(?:to|with)$/u.test(words[at]?.lower ?? '') ||
	SET_PHRASE.test(pairAt(words, at));

function isTailAt(statement: Statement, at: number): boolean {
	const { shown, main } = statement;
	const { words } = shown;
	const opener = words[at]?.lower ?? '';
	const before = words[at - 1];
	if (!mayOpen(words, at) || !isFreeBefore(statement, at) || !isOneAct(statement, at)) return false;
	if (!isMovable(statement, at)) return false;
	const isClause =
		AS_CLAUSE.test(opener) && words[at + 1]?.pos !== 'NUM' && hasFinite(statement, at);
	if (isClause) return isNominal(before) || at - 1 === main || before?.text === '%';
	const mayHoldVerb = OPENS_CLAUSE.test(opener) && words[at + 1]?.lower !== 'of';
	if ((!mayHoldVerb && hasFinite(statement, at)) || takesVerb(statement, at)) return false;
	if (isPurposeAt(words, at)) return isEndOf(statement, at);
	// "lit by the keeper": who did it.
	if (opener === 'by' && words[at + 1]?.form !== 'ing') return false;
	if (!isJoinedWithin(statement, at)) return false;
	const isHalf = HALF_NOUN.test(before?.lower ?? '');
	if (WHOLE_PHRASE.test(textFrom(words, at))) return !isHalf && isNominalEnd(before);
	if (OF_STATEMENT.test(opener) || SET_PHRASE.test(pairAt(words, at)))
		return !isHalf || OPENS_CLAUSE.test(opener);
	if (!OF_VERB_OR_NOUN.test(opener)) return false;
	if (!hangsOnVerb(statement, at)) return false;
	if (isAskedNouns(statement, at) || words[statement.from]?.pos === 'ADP') return false;
	if (at - 1 === main) {
		const half = /^(?:for|on|by)$/u.test(opener) ? HALF_FOR : HALF_IN;
		return opener !== 'by' && !half.test(before?.lemma ?? '');
	}
	if (words[main]?.pos === 'AUX' && /^(?:for|on|by)$/u.test(opener)) {
		// "what effect does salt have on the hull?"
		const isHad = /^(?:has|have|had)$/u.test(words[main]?.lower ?? '');
		if (!isHad) return false;
	}
	return isNominal(before) && !isHalf;
}

const textFrom = (words: readonly Word[], at: number) =>
	words
		.slice(at, at + 4)
		.map(({ lower }) => lower)
		.join(' ');

const isNominalEnd = (word: Word | undefined) =>
	isNominal(word) || word?.pos === 'VERB' || word?.text === ')' || word?.text === '%';

/** "was only seen in fog", "did not sink because of fog": what is said bears on the phrase. */
function isSaidOfPhrase({ shown: { words }, helper, main }: Statement, at: number): boolean {
	const group = words.slice(Math.max(0, helper - 1), main + 2);
	const isDenied = words.slice(0, at).some(({ lower }) => /^(?:not|no|never)$/u.test(lower));
	return (
		group.some(({ lower }) => BEARS_ON.test(lower)) ||
		(isDenied && /^(?:because|due|for)$/u.test(words[at]?.lower ?? ''))
	);
}

/** "what was the loss in spring, compared with 3% in autumn?" */
function besideOf({ shown: { words }, main, end }: Statement): number | undefined {
	const commas = words.flatMap(({ text }, at) => (text === ',' && at > main ? [at] : []));
	const at = (commas[0] ?? -1) + 1;
	const isBeside = commas.length === 1 && BESIDE.test(pairAt(words, at)) && end - at < LONGEST;
	return isBeside && !words.slice(at, end).some(({ lower }) => TAKES_UP.test(lower))
		? at
		: undefined;
}

/** Where the last phrase opens that tells of the statement as a whole; undefined where there is none. */
export function tailOf(statement: Statement): number | undefined {
	const { shown, end, main } = statement;
	const beside = besideOf(statement);
	if (beside !== undefined) return beside;
	for (let at = end - 2; at > main; at--)
		if (isTailAt(statement, at)) return isSaidOfPhrase(statement, at) ? undefined : at;
	// "what effect did salt have on the hull?"
	const on = shown.words.findIndex(({ lower }, at) => at > main && lower === 'on');
	const isHad = shown.words[on - 1]?.lower === 'have';
	return isHad && EFFECT.test(shown.text) && isMovable(statement, on) && !hasFinite(statement, on)
		? on
		: undefined;
}
