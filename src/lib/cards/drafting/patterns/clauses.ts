import { textOfRange, type Clause, type Range } from '$lib/extraction/clause';
import { isNominal, type Word } from '$lib/extraction/word';
import type { Candidate, Pattern, Source } from '../candidate';
import {
	complementEnd,
	contentWords,
	isVague,
	isWholePhrase,
	joinsClause,
	joinsVerb,
	phraseEnd,
	tail
} from '../phrases';
import { askRelation } from './asking/relations';
import { opensSetPhrase } from './set-phrases';
import { asksTooOpenly, isPurpose } from './open-objects';
import {
	askingWord,
	complementOf,
	inverted,
	opening,
	singularVerb,
	subjectText
} from '../questions';
import { BEARS_ON, isTellingAct } from './telling-act';

/** "what do the results reveal?" asks about nothing. */
const NO_TOPIC =
	/^(?:the |this )?(?:\p{L}+ )?(?:purpose|aim|goal|objective|findings|results|conclusions?) of\s.*$|^(?:the |these |our )?(?:\p{L}+ )?(?:results?|findings?|analys[ei]s|experiments?|data|evidence|evaluations?|measures|measurements|simulations|work|paper|method|approach|framework|system|model|review|article|technique|tests)$/iu;

/** After an object, these open what may stay in the question. */
const ADJUNCT =
	/^(?:in|at|both|across|during|under|by|when|while|after|before|over|compared|relative|within|among|between|despite|through|via|throughout)$/;
/** With these verbs the preposition belongs to the verb: "lead to what". */
const VERB_WITH_PREPOSITION =
	/^(?:lead to|result in|contribute to|correlate with|depend on|rely on|suffer from|focus on|struggle with|consist of|stem from|derive from|arise from|respond to|account for|associated with|linked to|related to|characterized by|caused by|driven by|predicted by|limited to|due to|react to|interact with|converge to|converge on|lie in|build on|benefit from|differ in|adapt to|attributed to|extend to|associate with)$/;
const LONGEST_QUESTION_TAIL = 16;
/** Words of an answer. */
const LONGEST_ANSWER = 14;

/** "put forward a theory": part of the verb. */
const PARTICLE = /^(?:forward|out|up|down|off|away|back|together)$/;
const size = ({ from, to }: Range) => to - from;

function candidate(source: Source, part: Omit<Candidate, 'finding' | 'type'>): Candidate {
	return { ...part, type: source.finding.kind, finding: source.finding };
}

/** "standard lamps well": how it was done is no part of what it was done to. */
const endsInManner = (words: readonly Word[], { from, to }: Range) =>
	words[to - 1]?.pos === 'ADV' && words.slice(from, to - 1).some(isNominal);

function isAskable(clause: Clause, answer: Range): boolean {
	return (
		isWholePhrase(clause.words, answer) &&
		!/^(?:ed|participle)$/.test(clause.words[answer.to - 1]?.form ?? '') &&
		!endsInManner(clause.words, answer) &&
		size(answer) <= LONGEST_ANSWER &&
		contentWords(clause.words, answer).length >= 1 &&
		!isVague(contentWords(clause.words, answer))
	);
}

/** "…, compared with rafts": beside what, parted from it by a comma. */
const isSetOff = (words: readonly Word[], at: number) =>
	words[at]?.text === ',' && /^(?:compared|relative)$/.test(words[at + 1]?.lower ?? '');

function stays(clause: Clause, end: number, isOwnAct: boolean): string | undefined {
	const isPlain = !clause.words.slice(clause.rest.from, end).some(({ pos }) => pos === 'NUM');
	const from = isPlain && isSetOff(clause.words, end) ? end + 1 : end;
	const next = clause.words[from];
	const purpose = isPurpose(clause, from, isOwnAct);
	// "lowers [the depth] and raises B": the second act stays away.
	const isSecondAct =
		next?.lower === 'and' &&
		goesOn(clause.words, clause.rest.from) === from &&
		clause.words[from + (clause.words[from + 1]?.pos === 'ADV' ? 2 : 1)]?.form !== 'ing';
	if (!next || isSecondAct) return '';
	// "in both rows: 3 in May": what is told once more stays away.
	const rest = tail(clause, from).replace(/:\s.*$/su, '');
	// "… compared with X, and showed Y": a second predicate.
	if (/,\s(?:and|but|yet|while|which)\s|\s(?:and|but)\s\p{L}+(?:ed|es)\s/u.test(rest))
		return undefined;
	if (goesOn(clause.words, from) >= 0) return undefined;
	if (rest.split(' ').length > LONGEST_QUESTION_TAIL) return undefined;
	// "information captured by maps": whose doing it is belongs to the noun.
	const ofNoun = next.lower === 'by' && clause.words[from + 1]?.form !== 'ing';
	// "to develop X, explicitly to understand and predict Y": more than one purpose.
	if (purpose && rest.includes(',')) return undefined;
	if (belongsToThing(clause, from, isOwnAct)) return undefined;
	const stands = ADJUNCT.test(next.lower) || gradesAct(clause.words, from);
	return purpose || (stands && !ofNoun) ? ` ${rest}` : undefined;
}

const BRINGS_IN =
	/^(?:propose|introduce|present|develop|describe|design|devise|construct|build|create|report|offer)$/;

const TIES =
	/^(?:interaction|relation|relationship|link|correlation|difference|connection|similarit|distance)(?:s|y|ies)?$/;

/** "ropes between A and B", "presents a way of sailing in fog": what follows tells which, and not where it was done. */
function belongsToThing({ words, verb }: Clause, at: number, isOwnAct: boolean): boolean {
	const opener = words[at]?.lower ?? '';
	const isPair =
		opener === 'between'
			? words[at + 1]?.pos !== 'NUM'
			: opener === 'among' && TIES.test(words[at - 1]?.lower ?? '');
	const isMade = isOwnAct && BRINGS_IN.test(words[verb.to - 1]?.lemma ?? '');
	return (
		isPair || (isMade && /^(?:in|at|under|within|across|between|compared|relative)$/.test(opener))
	);
}

/** "more often than owls": how the act is done, and no part of what it is done to. */
const gradesAct = (words: readonly Word[], at: number) =>
	/^(?:more|less)$/.test(words[at]?.lower ?? '') && words[at + 1]?.pos === 'ADV';

const tellsAmount = (words: readonly Word[], at: number) =>
	words[at]?.form === 'ing' || words.slice(at, at + 4).some((word) => /\d/.test(word.text));

/** Where a second clause or a second act is joined on; -1 where none is. */
function goesOn(words: readonly Word[], from: number): number {
	return words.findIndex(
		(word, at) =>
			at >= from &&
			word.pos === 'CCONJ' &&
			(joinsVerb(words, at + 1) || joinsClause(words, at + 1)) &&
			!words.slice(from, at).some((other) => other.pos === 'SCONJ')
	);
}

/** "tested positive for B", "varies little across C", "rose one day after D": how or when, and no thing. */
function tellsHow(words: readonly Word[], at: number): boolean {
	const [first, second, third] = words.slice(at, at + 3);
	const isOpen = /^(?:ADP|SCONJ|PART|PUNCT)$/.test(second?.pos ?? 'PUNCT');
	// "varied a lot", "grew a good deal"
	const noun = second?.pos === 'ADJ' ? third : second;
	const isMuch = first?.lower === 'a' && /^(?:lot|deal|bit)$/.test(noun?.lower ?? '');
	if (isMuch && words[words.indexOf(noun ?? first) + 1]?.lower !== 'of') return true;
	if (isOpen && (first?.pos === 'ADJ' || /^(?:little|much)$/.test(first?.lower ?? ''))) return true;
	const isBefore = /^(?:pre|post)-?\p{Ll}+$/u.test(first?.lower ?? '');
	if (isBefore && (isOpen || second?.pos === 'CCONJ')) return true;
	const isTime = /^(?:years?|months?|weeks?|days?|hours?|minutes?)$/.test(second?.lower ?? '');
	return (
		first?.pos === 'NUM' && isTime && /^(?:after|before|later|earlier)$/.test(third?.lower ?? '')
	);
}

/** What follows the verb is no object, or half of one. */
function hasNoObject(clause: Clause, main: Word, first: Word): boolean {
	if (first.form === 'ing' || /^(?:coin|refer|let|call|name|term|dub)$/.test(main.lemma))
		return true;
	if (takesTwo(clause) || SAYS_NO_ACT.test(main.lemma)) return true;
	// "took place in 2000", "helps keep track": what follows is part of the verb.
	if (opensSetPhrase(clause.words, clause.rest.from) || first.form === 'base') return true;
	if (/^(?:neither|no|none|few|nor)$/.test(clause.words[clause.subject.from]?.lower ?? ''))
		return true;
	// "what do the measurements show?"
	return NO_TOPIC.test(subjectText(clause)) && REPORTS.test(main.lemma);
}

/** "agents develop X" → "what do agents develop?" */
export const askObject: Pattern = (source) => {
	const { clause, finding } = source;
	if (finding.doubt) return [];
	const verb = inverted(clause);
	const main = clause.words[clause.verb.to - 1];
	// "919 (4.4%) had cancer": the figure is what is to be known.
	if (clause.words[clause.subject.from]?.pos === 'NUM') return [];
	if (!verb || !main || (main.pos !== 'VERB' && !/^(?:has|have|had)$/.test(main.lower))) return [];
	const first = clause.words[clause.rest.from];
	if (!first || hasNoObject(clause, main, first)) return [];
	// "what was it inversely linked to?": asked as how the two are related.
	if (askRelation(source).length > 0) return [];
	if (/^(?:whether|how)$/.test(first.lower)) return [];
	const isPassive =
		main.form === 'participle' &&
		/\b(?:is|are|was|were|been|be)\b/.test(textOfRange(clause, clause.verb));
	const joined = `${main.lemma} ${first.lower}`;
	const byPreposition =
		VERB_WITH_PREPOSITION.test(joined) ||
		VERB_WITH_PREPOSITION.test(`${main.lower} ${first.lower}`);
	const start = byPreposition ? clause.rest.from + 1 : clause.rest.from;
	if (isPassive && !byPreposition) return [];
	if (
		!byPreposition &&
		(PARTICLE.test(first.lower) ||
			first.pos === 'ADP' ||
			(first.pos === 'ADJ' && isPredicative(clause)) ||
			first.pos === 'ADV' ||
			tellsHow(clause.words, clause.rest.from))
	)
		return [];
	const graded = clause.words.findIndex((_word, at) => at > start && gradesAct(clause.words, at));
	const ends = new Set(
		graded > 0
			? [graded]
			: [
					complementEnd(clause.words, start, clause.rest.to),
					phraseEnd(clause.words, start, clause.rest.to)
				]
	);
	const preposition = byPreposition ? ` ${first.text}` : '';
	const phrase = phraseEnd(clause.words, start, clause.rest.to);
	const served = finding.isOwnAct && isPurpose(clause, phrase, true);
	// "reduces the error by 20%", "by adding salt": by how much and how are other questions.
	const byHowMuch = (to: number) =>
		clause.words
			.slice(start, to)
			.some((word, at) => word.lower === 'by' && tellsAmount(clause.words, start + at + 1));
	return (served ? [phrase] : [...ends].filter((to) => !byHowMuch(to))).flatMap((to, index) => {
		const answer = { from: start, to };
		const after = stays(clause, to, finding.isOwnAct);
		// "what might X have?"
		if (after === '' && /(?:^|\s)have$/.test(verb.rest)) return [];
		if (after === undefined || !isAskable(clause, answer) || isEmptyAnswer(clause, answer))
			return [];
		const body = `${opening(clause)}what ${verb.helper} ${subjectText(clause)} ${verb.rest}${preposition}${after}?`;
		if (asksTooOpenly(source, answer, after)) return [];
		// "depend on [the keel rather than on the mast]": asked beside what it does not hold of.
		const said = textOfRange(clause, answer);
		if (byPreposition && said.includes(` rather than ${first.lower} `)) return [];
		const fit =
			(after === '' ? 0.9 : 0.85) -
			(index > 0 && contentWords(clause.words, answer).length < 2 ? 0.08 : 0) -
			(size(answer) > 10 ? 0.1 : 0) -
			(NO_TOPIC.test(subjectText(clause)) ? 0.25 : 0) -
			// "what does the study propose?": a sentence that shows the head asks more.
			(finding.isOwnAct && after === '' && clause.lead.to === 0 ? 0.12 : 0);
		return [candidate(source, { pattern: 'object', body, answer: said, fit })];
	});
};

/** A state, or an act that its object names: "what does it pose?" */
const SAYS_NO_ACT =
	/^(?:remain|stay|become|seem|appear|go|come|place|pose|face|bring|pay|undergo|constitute|represent|range|total|equal|weigh|average|number)$/;

const REPORTS =
	/^(?:show|reveal|demonstrate|indicate|suggest|confirm|present|highlight|provide|report|illustrate|support|offer)$/;

const EMPTY =
	/^(?:differences?|effects?|results?|variability|evidence|insights?|phenomen(?:on|a)|patterns?|property|properties|findings?|approach|analysis|evaluation|experiments?|comparison|issues?|problems?|challenges?|work|framework|method|model|study|role|need|importance|use|existence|emergence|development|overview|stud(?:y|ies)|changes?|relationship|association|potential|ability|impact|concerns?|research|literature|questions?|term|techniques?|data|datasets?|signatures?|behaviou?r|sets?|dimensions?|improvements?|gains?|boost|increases?|decreases?|reductions?|kinds?|types?|class(?:es)?|famil(?:y|ies)|forms?|ways?|stages?|steps?|parts?|components?|aspects?|proteins?|performance|advantages?|benefits?|understanding)$/;

/** "significant differences", "the same effect": the head says nothing, and nothing more is told. */
/** Words up to which an act says no more than its object. */
const SHORT_ACT = 14;

/** "the study identifies significant differences …": nothing in it to recall. */
export function isEmptyAct({ clause, finding }: Source): boolean {
	const { rest, words, verb } = clause;
	const reports =
		/^(?:find|identify|observe|show|reveal|report|demonstrate|present|provide|discuss|extend|uncover|offer|highlight|discover)$/.test(
			words[verb.to - 1]?.lemma ?? ''
		);
	const isShort =
		words.length <= SHORT_ACT ||
		/^(?:the |our )?(?:\p{L}+ )?(?:research|results|evidence|literature|insights|work)\b/u.test(
			textOfRange(clause, rest)
		);
	return (
		finding.isOwnAct && reports && isShort && rest.to > rest.from && isEmptyAnswer(clause, rest)
	);
}

export function isEmptyAnswer({ words }: Clause, range: Range): boolean {
	const head = { from: range.from, to: Math.min(range.to, phraseEnd(words, range.from, range.to)) };
	const content = contentWords(words, head);
	const telling = content.filter(
		(word) =>
			!EMPTY.test(word.lower) &&
			!/^(?:significant|same|various|different|several|novel|new|clear|important|similar|major|key|average|large|simple|systematic|comprehensive|empirical|extensive|further|additional|specific|certain|general|better|good|great|substantial|considerable|remarkable|two|three|four|five|six|more|non-trivial|interesting|promising|effective|efficient|outstanding|competitive|superior|excellent|desirable|striking|strong|high|higher|low|lower)$/.test(
				word.lower
			)
	);
	return telling.length === 0;
}

const WITH_AS =
	/^(?:treat|consider|interpret|define|regard|view|see|describe|frame|formulate|reformulate|formali[sz]e|cast|model|conceptuali[sz]e|characterize|characterise|identify|establish)$/;
const WITH_RESULT =
	/^(?:render|make|keep|leave|deem|help|teach|allow|enable|cause|force|encourage|lead|prompt|ask|train|guide|let|facilitate|permit|require|expect|assume|show|find|want)$/;
/** "told the crews that it rained" */
const WITH_CLAUSE = /^(?:tell|inform|warn|remind|assure|convince|persuade|notify|promise)$/;
const WITH_OTHER = /^(?:ascribe|attribute|equip|provide)$/;

/** "renders LLMs vulnerable", "treats X as Y", "allows X to Y": the object alone is half the answer. */
function takesTwo({ words, verb, rest }: Clause): boolean {
	const lemma = words[verb.to - 1]?.lemma ?? '';
	const object = phraseEnd(words, rest.from, rest.to);
	// "told the crews that B", "warned them to B"
	const isTold = words
		.slice(rest.from, rest.to)
		.some(({ lower, pos }) => lower === 'that' || pos === 'PART');
	if (WITH_CLAUSE.test(lemma) && isTold) return true;
	if (WITH_AS.test(lemma))
		// "consider the swallow to be unsafe"
		return (
			words[object]?.pos === 'PART' ||
			words.slice(object, object + 3).some((word) => word.lower === 'as')
		);
	// "attribute the leak to frost", "provides the crew with ropes"
	const joint = lemma === 'provide' || lemma === 'equip' ? 'with' : 'to';
	if (WITH_OTHER.test(lemma) && words.slice(object).some(({ lower }) => lower === joint))
		return true;
	if (!WITH_RESULT.test(lemma)) return false;
	const inside = words.slice(rest.from + 1, object);
	const adjectiveLast = inside.some(
		(word, at) => word.pos === 'ADJ' && isNominal(words[rest.from + at])
	);
	const acts = words.slice(rest.from, rest.to).some((word, at) => at > 0 && word.form === 'base');
	return words[object]?.pos === 'PART' || adjectiveLast || acts;
}

function isPredicative({ words, verb, rest }: Clause): boolean {
	const main = words[verb.to - 1];
	return (
		/^(?:is|are|was|were|be|been|become|remain|appear|seem)$/.test(main?.lemma ?? '') ||
		phraseEnd(words, rest.from, rest.to) === rest.from + 1
	);
}

/** "lowered A, raised B, and kept C": where the second act begins. */
function nextAct({ words, verb, rest }: Clause): number {
	const tense = (word: Word | undefined) => word?.form?.replace('past', 'ed');
	const form = tense(words[verb.to - 1]);
	const at = words.findIndex(
		(word, index) =>
			index > rest.from &&
			word.text === ',' &&
			words[index + 1]?.pos === 'VERB' &&
			tense(words[index + 1]) === form &&
			form !== 'participle' &&
			/^(?:DET|ADJ|NOUN|NUM|PROPN)$/.test(words[index + 2]?.pos ?? '') &&
			!words.slice(rest.from, index).some(({ pos }) => pos === 'SCONJ')
	);
	return at < 0 ? rest.to : at;
}

/** "training on A leads to B" → "what leads to B?" */
/** "fewer crews on rye than on oats rowed": how many, and not who. */
const LESS_OR_MORE =
	/^(?:\p{L}+ly )?(?:(?:more|fewer|less)\b.* than |an? (?:\p{L}+ly )?(?:greater|higher|larger|lower|smaller) (?:percentage|proportion|number|share)\b)/iu;

export const askSubject: Pattern = (source) => {
	const { clause, finding } = source;
	const verb = singularVerb(clause);
	const { words, subject, rest } = clause;
	const first = words[subject.from];
	if (!verb || !first || finding.doubt || finding.isOwnAct) return [];
	if (
		first.pos === 'PRON' ||
		first.pos === 'PROPN' ||
		/^(?:there|such|this|these|each|it|many|most|some|several|all|both)$/.test(first.lower)
	)
		return [];
	const bare = words[subject.to - 1]?.text === ',' ? { ...subject, to: subject.to - 1 } : subject;
	const bears = BEARS_ON.test(textOfRange(clause, rest));
	if (size(bare) > (bears ? LONGEST_ANSWER : 10) || size(rest) < 2 || !isAskable(clause, bare))
		return [];
	if (contentWords(words, subject).length < 2) return [];
	if (NO_TOPIC.test(subjectText(clause)) || !isTellingAct(clause)) return [];
	if (LESS_OR_MORE.test(subjectText(clause))) return [];
	// "what improved after six weeks?": asked backwards.
	const changes = /^(?:improve|increase|decrease|decline|fall|rise|grow|drop|worsen)$/;
	const isAlone = !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(words[rest.from]?.pos ?? '');
	if (changes.test(words[clause.verb.to - 1]?.lemma ?? '') && isAlone) return [];
	// "A causes B, and C is D": what causes B is asked.
	const second = goesOn(words, rest.from);
	const isOwnClause = second >= 0 && joinsClause(words, second + 1);
	const end = second >= 0 && words[second - 1]?.text === ',' ? second - 1 : second;
	const own = isOwnClause ? { from: rest.from, to: end } : rest;
	const asked = { from: own.from, to: Math.min(own.to, nextAct(clause)) };
	if (size(asked) < 2) return [];
	const complement = complementOf(clause, asked);
	const { length } = complement.split(' ');
	if (length < 2 || length > 26) return [];
	// "what were risk factors for X?"
	const does =
		bears && words[clause.verb.from]?.pos === 'AUX' ? textOfRange(clause, clause.verb) : verb;
	const body = `${opening(clause)}${askingWord(clause)} ${does} ${complement}?`.replace(
		/\s,/g,
		','
	);
	return [
		candidate(source, { pattern: 'subject', body, answer: textOfRange(clause, bare), fit: 0.7 })
	];
};
