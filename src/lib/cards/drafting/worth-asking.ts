import type { Paper } from '$lib/papers/paper';
import { parseClause } from '$lib/extraction/clause';
import { tagWords } from '$lib/extraction/parts-of-speech';
import { verbForm } from '$lib/extraction/verb-forms';
import { contentStems } from '$lib/text/stems';
import { MADE_KINDS } from './antecedents';
import { toAsk, type Ask } from './ask';
import type { Candidate } from './candidate';
import { cutsList } from './flaws/cut-list';
import { cutsWords, holdsStop } from './flaws/cut-words';
import { halvesAnswer } from './flaws/halved-answer';
import { isGuessable } from './flaws/guessable';
import { isIllPut } from './flaws/ill-put';
import { isToldInPassing } from './flaws/in-passing';
import { leavesHalf } from './flaws/left-half';
import { isNoSentence } from './flaws/no-sentence';
import { hasNothingFound, tellsNothing } from './flaws/nothing-found';
import { isOpenPhrase } from './flaws/open-phrase';
import { pointsOutside } from './flaws/points-outside';
import { isRoutine } from './flaws/routine';
import { saysLittle } from './flaws/says-little';
import { isIdleFigure } from './flaws/idle-figure';
import { isSideNumber } from './flaws/side-number';
import { isToldByTitle } from './flaws/told-by-title';
import { asksForAllMade, isVaguelySaid } from './flaws/vague-predicate';
import { asksArms } from './patterns/asking/arms';
import { EMPTY_HEADS, isVague } from './phrases';
import { topicStems } from './topic-stems';

interface Topics {
	/** Nouns, names, qualities and numbers that tell what is spoken of. */
	readonly telling: number;
	/** Those that any paper could hold: "models", "results". */
	readonly vague: number;
}

/** Of "additional information" or "several recent results" nothing is told. */
const IDLE_WORD =
	/^(?:study|what|who|other|more|most|less|non|only|results|findings|additional|further|various|several|certain|available|current|recent)$/;

function topicsOf(text: string): Topics {
	const words = tagWords(text).filter(
		(word) => /^(?:NOUN|PROPN|ADJ|NUM)$/.test(word.pos) && !IDLE_WORD.test(word.lower)
	);
	const vague = words.filter((word) => word.pos !== 'PROPN' && isVague([word]));
	return { telling: words.length - vague.length, vague: vague.length };
}

const OWN_THING = `(?:proposed |presented |suggested |new |novel |developed |resulting )?(?:${MADE_KINDS}|proposal|language|mechanism|predictor|theory|environment|software)`;
const LIGHT_VERB =
	/\b(?:have|has|had|take|show|be|include|involve|use|provide|do|get|receive|give|make|offer|need|require|represent|perform|find|describe|report|present|consider|underscore|highlight|illustrate|emphasi[sz]e|yield|see|learn|say|leave)\b[^?]{0,12}\?$/;
const EMPTY_VERB = /\b(?:obtain|contain|enjoy|provide|have|show|use|offer|give|include|make)\?$/;
/** An aim repeats the title, unless it says a good deal more. */
const STUDIES =
	/\bthe (?:study|review|paper|article|survey) (?:will )?(?:\p{L}+ly )?(?:investigate|stud(?:y|ie)|examine|explore|compare|assesse?|evaluate|analy[sz]e|addresse?|concern|focuse?|consider|determine|discusse?|review|survey|aim|measure|describe|look|understand|seek|test|try)(?:s|d|ed)?\b/u;
/** "what is the approach based on?", "what does the proposed method combine?": how the thing of the work is made, which the handle names. */
const HOW_MADE = new RegExp(
	`(?:^|, )what (?:(?:is|are|was) (?:the|its) ${OWN_THING} (?:mainly |partly )?(?:based (?:up)?on|built (?:up)?on|grounded (?:in|on)|derived from|inspired by|composed of)|do(?:es)? the ${OWN_THING} (?:\\p{L}+ly )?(?:rely on|build (?:up)?on|draw (?:up)?on|consist of|combine|integrate|exploit|extend|employ|use|fuse|merge|outperform))\\?$`,
	'u'
);
/** "when does caulking help most?": a deed of one word, and how well it is done. */
const GRADED_DEED =
	/(?:^|, )(?:when|under what condition) (?:do|does|did) \p{Ll}{5,} \p{Ll}+ (?:most|best|least|worst)\b/u;
/** "what did no model have?", "what does the study improve?": any paper could be meant. */
function asksAboutNothing({ isCloze, seen, before, hidden, candidate }: Ask): boolean {
	const { pattern, finding, type } = candidate;
	if (/-name$/.test(pattern) || asksArms(candidate)) return false;
	if (pattern === 'circumstance' && GRADED_DEED.test(seen)) return false;
	const { telling, vague } = topicsOf(seen);
	// What someone else's study did is asked with its figures or not at all.
	if (!isCloze && type !== 'number' && /\b(?:18|19|20)\d\d[a-z]?\)/.test(seen)) return true;
	if (isCloze && finding.isOwnAct && STUDIES.test(seen)) {
		// "in multi-agent [Foraging Games]": a name of the paper's own.
		const isName = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(hidden);
		if (telling < (isName ? 2 : 3)) return true;
		if (candidate.type === 'number' || /\bwhether\b/.test(before)) return false;
		return !isName && !/the study (?:\p{L}+ly )?\p{L}+ $|\bsuch as $/u.test(before);
	}
	if (isCloze) return telling === 0 && vague < 2;
	if (finding.role !== 'background' && HOW_MADE.test(seen)) return topicsOf(hidden).telling < 2;
	// "what does the study compare the yields of A with?" names one of two things.
	const isPaired = pattern === 'how-many' || /\s(?:with|to|against)\?$/.test(seen);
	if (finding.isOwnAct && STUDIES.test(seen)) return telling < (isPaired ? 2 : 3);
	if (finding.isOwnAct) return telling === 0 && asksForAllMade(candidate);
	if (pattern === 'subject' || pattern === 'made-thing') return telling < 2;
	const hasName = /\s\p{Lu}/u.test(seen);
	if (!hasName && telling + vague <= 1) return true;
	const few = hasName ? telling + vague <= 1 : telling <= 1;
	return telling + vague === 0 || (few && (hasName ? EMPTY_VERB : LIGHT_VERB).test(seen));
}

/** "the coat by which it is kept dry" tells; "kept dry by which coat?" asks, and "sailors in whom" may be asked of. */
const TELLS_WHICH =
	/\s(?:through|in|by|for|on|with|to|of) (?:which|(?<!(?:patients|subjects|women|men|people|participants|children|those) in )whom)\b(?! ?[\p{L}\d-]*\?$)/u;

/** "what puts that in order?": what "that" is, only the sentences before tell. */
const DONE_TO_THAT =
	/(?:^|, )(?:what|who) \p{Ll}+ (?:this|that|these|those) (?:in|into|on|at|by|to|under|with) /u;

/** "what does this lead to?", "suggests independence of […]", "what here drew on X?" */
function isBrokenSentence({ seen, isCloze, before, hidden, after, candidate }: Ask): boolean {
	if (DONE_TO_THAT.test(seen)) return true;
	if (
		/\b(?:what|who|does|do|did|is|are|was|were|can|may)\s(?:this|these|those(?! (?:with|without|who|whose)\b)|that|it|they|here|there|one|another|also|then|thus|hence|thereafter|thereby)\b(?!-)/i.test(
			// "in what respect was there a difference?"
			seen.replace(
				/((?:^\p{Ll}+ (?:what|which)|\bhow (?:many|large)) .*)\b(?:is|are|was|were) there\b/u,
				'$1'
			)
		)
	)
		return true;
	if (
		isCloze &&
		/^(?:whose|which|whereas)\s|^(?:because|even(?! (?:the|our)\b))\s[^,]*$/.test(seen)
	)
		return true;
	if (/\b(?:is|are|was|were) \p{L}+ed (?:is|are|was|were)\b/u.test(seen)) return true;
	// A purpose, and nothing that was done for it.
	if (isCloze && /^to \p{L}+\s/u.test(seen) && !parseClause(`${before}${hidden}${after}`))
		return true;
	if (/^(?:another|here|each of which|what|whether|both of)\s/i.test(seen) && isCloze) return true;
	const first = /^\p{Ll}+/u.exec(before)?.[0];
	const verb = first === undefined ? undefined : verbForm(first);
	const isVerb = /^(?:3sg|base)$/.test(verb?.form ?? '') && !/^(?:un)?like$/.test(first ?? '');
	if (isCloze && isVerb && !verb?.maybeNoun) return true;
	if (/[\u2061-\u2064]|\p{L}-\.?$|\s(?:and|or) if\s/u.test(seen)) return true;
	// "why was it not? – because of frost"
	if (!isCloze && /\bnot(?: only\b|\?$)/u.test(seen)) return true;
	const joined = /^\s?and\s(?:\p{L}+ly\s)?(\p{Ll}+)\s/u.exec(after)?.[1] ?? '';
	const own = candidate.finding.isOwnAct && verbForm(joined);
	// "the study samples [X] and explore Y"
	if (isCloze && own && own.form === 'base' && !own.maybeNoun) return true;
	// "although A was rare, what did B not reach?"
	const isHeldAgainst = candidate.type === 'number' && /^while |^[^?]*: /u.test(seen);
	if (!isCloze && !isHeldAgainst && /^(?:although|though|while|whereas|even though)\s/.test(seen))
		return true;
	if (!isCloze && TELLS_WHICH.test(seen)) return true;
	if (
		/^(?:\p{L}+\s){0,2}(?:results|experiments|simulations|analyses)\s\p{L}+\s(?:that\s)?(?:its|their)\b/iu.test(
			seen
		)
	)
		return true;
	if ((seen.match(/\s--\s/g)?.length ?? 0) % 2 === 1) return true;
	// "what kinds in B?", but "what results in B?"
	return /\ballows? to\s|\bwhat (?!(?:results in|depends on|relies on|hinges on|rests on|acts on|focuses on|accounts for|calls for|consists of|interacts with|interferes with|competes with|coincides with|correlates with) )\p{L}+s (?:in|for|without|with|on|of) /u.test(
		seen
	);
}

/** "include [efforts to reach more]", where the paper goes on "and an extension …". */
function stopsShort({ hidden, quote, after, candidate }: Ask): boolean {
	if (candidate.finding.named || candidate.type === 'number' || after.length > 1) return false;
	const at = quote.indexOf(hidden);
	const next = at < 0 ? '' : quote.slice(at + hidden.length);
	return /^,?\s(?:and|or)\s(?:an?|the|its|their|other|more)\s(?:\p{L}+\s){1,2}(?:of|in|for|to|with)\b/u.test(
		next
	);
}

/** Scraps that only hold words together: "in [terms of X]", "[resolutions close] to". */
const SCRAP =
	/^(?:compared|based|relative|according|due) (?:to|with|on)\s|^(?:account|advantage of|terms of|risk (?:for|of|to)|parts? of|use of|particular|order to|addition to|the (?:context|case|form|sense) of|only to|to|not only|that|which|whose|whether)\s|\s(?:rather|close|due|prior|next|similar|compared|based|related|relative|according|such|less|more)$|^(?:enough|a problem|problems|able|likely|unlikely|adequate|capable|suitable|appropriate|desirable)\s|^(?:the )?(?:state-of-the-art|existing|previous|prior|other|baseline) (?:\p{L}+ ){0,2}(?:methods?|results?|performance|models?|approaches|techniques|algorithms|baselines|systems)$/iu;
/** Who took part, or where: it stands in the title as often as not. */
const PARTICIPANTS =
	/^(?:the |a |all |these )?(?:[\p{L}-]+ ){0,2}(?:patients|controls|control subjects|subjects|participants|groups?|women|woman|men|children|adults|cases|cohorts?|sessions|rats|mice|authors|literature)$/iu;
/** "the extended abstract", "past studies": what was written, and nothing that it tells of. */
const WRITTEN =
	/^(?:(?:the|this|our|an?) )?(?:aims? of (?:the|this|our) )?(?:(?!systematic|structured|unstructured)[\p{L}-]+ ){0,2}(?:abstract|chapter|paper|article|thesis|dissertation|tutorial|special issue|theme section|research project|(?:past|previous|prior|earlier|recent|existing|few|most) (?:studies|research|works?|literature|reviews))$|^the main (?:body|part) of (?:the|this|our) (?:paper|chapter|article|study)$/iu;
const LANGUAGE =
	/^(?:the )?(?:English|Chinese|Mandarin|German|French|Spanish|Italian|Portuguese|Japanese|Korean|Arabic|Russian|Hindi|Turkish|Dutch)(?: (?:language|constituency|text|data))?$/;
const FLAT =
	/^(?:(?:more|most|highly|very|quite|generally|also|well|similarly) )?(?:effective|efficient|similar|good|well|better|possible|important|useful|common|consistent|robust|significant|competitive|promising|available|different|difficult|feasible|successful|accurate|reliable|valid|safe|strong|high|low|new|novel|large|small|rare|simple|unknown|unclear|evident|present|critical|necessary|superior|comparable|significance|statistical significance|statistically significant|well tolerated)(?: results| performance| accuracy)?$/i;

/** "effective", "English", "recurrent": guessed without the paper, or not worth keeping. */
function isFlatAnswer({ hidden, isCloze, candidate }: Ask): boolean {
	// "no significant difference", "higher": how it came out is the finding.
	if (candidate.type === 'number' || candidate.pattern === 'outcome') return false;
	const words = tagWords(hidden);
	const only = words.length === 1 ? words[0] : undefined;
	if (
		/^(?:some|several|various|certain|many|multiple|numerous|different|a (?:variety|number|range|series) of)\s/.test(
			hidden
		)
	)
		return true;
	if (
		candidate.pattern === 'subject' &&
		/^the (?:\p{Ll}[\p{L}-]* ){1,3}\p{Ll}+$/u.test(hidden) &&
		EMPTY_HEADS.test(hidden.split(' ').at(-1) ?? '')
	)
		return true;
	if (LANGUAGE.test(hidden) || FLAT.test(hidden) || /\b\d+ (?:cases|patients)\b/.test(hidden))
		return true;
	// "there was [a concurrent change] towards X"
	if (/^an? (?:\p{L}+ )?(?:change|trend|shift|tendency|need|lack|possibility)$/u.test(hidden))
		return true;
	if (SCRAP.test(hidden)) return true;
	if (isCloze && words.length === 1 && only?.pos === 'NOUN' && !/\p{Lu}/u.test(hidden)) return true;
	if (WRITTEN.test(hidden)) return true;
	if (PARTICIPANTS.test(hidden) && !/\d/.test(hidden)) return true;
	// "in [India]", "for [success]": the last scrap of a sentence.
	if (
		isCloze &&
		candidate.fit < 0.66 &&
		words.filter((word) => !/^(?:DET|ADP)$/.test(word.pos)).length < 2
	)
		return true;
	if (
		/^the (?:(?:proposed|resulting|new|present|same|above|novel|following)\s)+\p{L}+(?:\s\p{L}+)?$/u.test(
			hidden
		)
	)
		return true;
	if (only && (only.pos === 'ADJ' || only.pos === 'ADV' || only.pos === 'VERB')) return true;
	// "an iterative approach", "a basic method": a head that says nothing, and a quality before it.
	const head = words.at(-1)?.lower ?? '';
	// "what kind of method?": its quality is the answer, but "existing" or "neural" alone tells none.
	if (candidate.pattern === 'kind')
		return (
			words.filter(({ pos }) => pos !== 'DET').length <= 3 && !/\b(?:new|novel)\b/.test(hidden)
		);
	const bare = words.filter(
		(word) => word.pos !== 'DET' && !/^(?:new|novel|simple|basic|general)$/.test(word.lower)
	);
	if (isCloze && !/^(?:DET|NUM)$/.test(words[0]?.pos ?? '')) return false;
	return EMPTY_HEADS.test(head) && bare.length <= 2 && bare.every((word) => word.pos !== 'PROPN');
}

/** "neither the judges nor …", "no difference", "based on X": no thing that a question could be about. */
function isOddAnswer({ seen, hidden, isCloze, candidate }: Ask): boolean {
	if (/^(?:value|how-many|outcome)$/.test(candidate.pattern)) return false;
	if (holdsStop(hidden) || /\s--|: |^-|''|``|^(?:none|neither|nothing)\s/.test(hidden)) return true;
	if (
		/\b(?:it|they|them|its|their|this|these)$|^(?:[\p{L}\d]+\s){1,3}ones\b/iu.test(hidden) &&
		!/^(?:effect|doing)$/.test(candidate.pattern)
	)
		return true;
	if (isCloze) return false;
	// "on what was it shown?": stilted, and the gap in its place is not.
	if (/(?:^|,\s)(?:by|on|despite|via|from|with) what\s(?!kind\b|extent\b|degree\b)/u.test(seen))
		return true;
	// "when did it change?" – "after surgery": under what condition, or since when?
	if (/\b(?:when|where) \p{Ll}+\s/u.test(seen) && tagWords(hidden)[0]?.pos === 'ADP') return true;
	if (
		candidate.pattern === 'subject' &&
		/^(?:(?:neither|no|none|nothing|few|not|only|either|any|every|one|two|three|four|five|six|seven|there)\b|\d)/i.test(
			hidden
		)
	)
		return true;
	return /^(?:\p{L}+ed (?:in|by|on|from|to|with)|based|compared|effective|regards|according|due|able)\b/iu.test(
		hidden
	);
}

/** The answer of a reversed question is what the whole paper is about. */
function answersWithTopic({ hidden, candidate, paper }: Ask): boolean {
	if (candidate.pattern !== 'subject') return false;
	const stems = contentStems(hidden);
	const { told, opening } = topicStems(paper);
	if (stems.length > 0 && stems.every((stem) => told.has(stem))) return true;
	return stems.length <= 2 && stems.every((stem) => (opening.get(stem) ?? 0) >= 4);
}

/** "what was .73?", "what was 23.5% and in-hospital was 33.5%?": the value is the thing to ask for. */
function asksAfterNumber({ seen, candidate }: Ask): boolean {
	if (candidate.pattern !== 'subject') return false;
	return (
		/^(?:what|who) (?:is|are|was|were|has|had|reached|averaged)\s[\d.(<>~=]/.test(seen) ||
		(seen.match(/\d/g)?.length ?? 0) > 6
	);
}

/** What a prompt of more words says, nobody reads at a glance. */
const LONGEST_PROMPT = 38;

function isTooLong({ seen, candidate }: Ask): boolean {
	return (
		seen.split(' ').length > (candidate.type === 'number' ? LONGEST_PROMPT + 5 : LONGEST_PROMPT)
	);
}

type Rules = Readonly<Record<string, (ask: Ask) => boolean>>;

/** Look at little more than the answer and the words beside it; those first that find much for little. */
const RULES_OF_ANSWER: Rules = {
	isTooLong,
	isToldInPassing,
	isFlatAnswer,
	isToldByTitle,
	isOddAnswer,
	asksAfterNumber,
	stopsShort,
	saysLittle,
	isSideNumber,
	isIdleFigure,
	cutsList,
	halvesAnswer,
	cutsWords,
	isGuessable,
	isRoutine
};

/** Read all that is asked, and the sentence behind it. */
const RULES_OF_WHOLE: Rules = {
	hasNothingFound,
	tellsNothing,
	pointsOutside,
	isOpenPhrase,
	isIllPut,
	asksAboutNothing,
	isBrokenSentence,
	leavesHalf,
	isNoSentence,
	answersWithTopic,
	isVaguelySaid
};

const RULES: Rules = { ...RULES_OF_ANSWER, ...RULES_OF_WHOLE };

/** By name, what is wrong with the answer of an ask. */
export const flawsOfAnswer = (ask: Ask): readonly string[] => namesOf(RULES_OF_ANSWER, ask);

const namesOf = (rules: Rules, ask: Ask): readonly string[] =>
	Object.entries(rules).flatMap(([name, hasFlaw]) => (hasFlaw(ask) ? [name] : []));

/** By name, what is wrong with an ask that the gate cannot see, since it needs no paper to be wrong. */
export function flawsOf(ask: Ask): readonly string[] {
	const known = KNOWN.get(ask) ?? namesOf(RULES, ask);
	KNOWN.set(ask, known);
	return known;
}

const KNOWN = new WeakMap<Ask, readonly string[]>();

/** Of what an ask is worth its wording tells nothing, but a question can be worse put than its gap. */
const RULES_OF_WORDING: Rules = {
	isTooLong,
	isOddAnswer,
	asksAfterNumber,
	isOpenPhrase,
	isIllPut,
	asksAboutNothing,
	isBrokenSentence,
	halvesAnswer,
	leavesHalf,
	isVaguelySaid
};

const isSoundBy =
	(rules: Rules) =>
	(candidate: Candidate, paper: Paper): boolean => {
		const ask = toAsk(candidate, paper);
		return !Object.values(rules).some((hasFlaw) => hasFlaw(ask));
	};

/** Neither empty nor guessable nor half, by its answer: costs little and finds most flaws. */
export const isAnswerSound = isSoundBy(RULES_OF_ANSWER);

/** Asks about something, in a sentence that is whole: for what is about to be chosen. */
export const isAskSound = isSoundBy(RULES_OF_WHOLE);

/** For a gap that is worth asking, as a question; one flaw may be let pass, by its name. */
export const isWellPut = (ask: Ask, passed?: string): boolean =>
	!Object.entries(RULES_OF_WORDING).some(([name, hasFlaw]) => name !== passed && hasFlaw(ask));
