import { textOfRange, type Clause } from '$lib/extraction/clause';
import { verbForm } from '$lib/extraction/verb-forms';
import { isNominal, type Word } from '$lib/extraction/word';
import { askingWord, inverted, opening, singular, singularVerb, subjectText } from '../questions';
import { isWholePhrase, phraseEnd } from '../phrases';
import {
	after,
	hasPlainSubject,
	isActive,
	isPlainBefore,
	type Gapped,
	type Question
} from './gapped';

export const isBe = (word: Word | undefined) => /^(?:is|are|was|were)$/.test(word?.lower ?? '');

/** Speaks of the subject, which the question no longer names, or runs on. */
const NO_PREDICATE = /[;:]|\b(?:they|it|its|their|them|itself|themselves)\b/u;

/** "is linked to A, B, and C": commas of a list alone. */
function runsOn({ words, rest }: Clause): boolean {
	const comma = words.findIndex(({ text }, at) => at >= rest.from && text === ',');
	if (comma < 0) return false;
	if (
		isBe(words[rest.from - 1]) &&
		isNominal(words[comma - 1]) &&
		/^(?:DET|NOUN|PROPN)$/.test(words[rest.from]?.pos ?? '')
	)
		return true;
	const start =
		words.findLastIndex(({ pos }, at) => at < comma && /^(?:ADP|VERB|AUX)$/.test(pos)) + 1;
	return start <= rest.from - 1 || phraseEnd(words, start, rest.to) < rest.to;
}

const SAID_TO_BE =
	/^(?:appears?|appeared|seems?|seemed|tends?|tended|found|shown|reported|thought|believed|known)$/;
/** "seems to be a choice": of too many things. */
const TOLD_OF = /\s(?:with|of|for|in|by|on|from|than)\s/u;
/** "is the main reason for B": there is but one, and it can be asked for. */
const ONE_OF_ITS_KIND =
	/^the (?:only|sole|main|major|primary|most|best|strongest|leading|principal|commonest|biggest|greatest|largest|first|chief|core|key|central|critical|crucial|dominant|prime|root|underlying)\s/u;

/** "[A] lowers B" → "what lowers B?". */
function askSubject(gap: Gapped): Question | undefined {
	const { clause, from, to, hidden } = gap;
	const { subject, rest } = clause;
	if (from !== subject.from || to !== subject.to || rest.to - rest.from < 2) return undefined;
	const verb = singularVerb(clause);
	const said = textOfRange(clause, rest);
	const main = clause.words[clause.verb.to - 1];
	if (
		verb === undefined ||
		NO_PREDICATE.test(said) ||
		/^as well as\s/u.test(said) ||
		(/^to\s/u.test(said) && (!SAID_TO_BE.test(main?.lower ?? '') || !TOLD_OF.test(said))) ||
		runsOn(clause) ||
		/^(?:those|that|recent)\b/.test(hidden)
	)
		return undefined;
	// "the number of B needed to do C", "show A but lack B": no verb, and a second one in the plural.
	const isLoose =
		main?.form === 'ed' && /^(?:need|require)$/.test(main.lemma) && /^to\s/u.test(said);
	const isPair = clause.words.some(
		({ pos }, at) =>
			pos === 'CCONJ' &&
			at >= rest.from &&
			clause.words
				.slice(at + 1, at + 3)
				.some(({ pos: part, form }) => part === 'VERB' && form === 'base')
	);
	if (isLoose || (isPair && main?.form === 'base' && clause.verb.to - clause.verb.from === 1))
		return undefined;
	// "what is probably the answer?" is the sentence turned round.
	const isNamed = clause.words.slice(rest.from, rest.from + 2).some(({ pos }) => pos === 'DET');
	if (isBe(main) && isNamed && !ONE_OF_ITS_KIND.test(said)) return undefined;
	const body = `${opening(clause)}${askingWord(clause)} ${verb} ${said}?`;
	return { body, pattern: 'subject' };
}

/** What is made or taken for an end. */
export const FOR_AN_END =
	/^(?:use|employ|adopt|apply|introduce|develop|design|propose|perform|train|build|create|adapt|combine|extend|leverage|exploit|collect|modify|utili[sz]e|construct|present|implement|integrate|incorporate|invoke|conduct|compare|recogni[sz]e|analy[sz]e|measure|replace|add|need|require|deploy|establish|devise|store|monitor|compute|calculate|divide|split|merge|fuse|embed|augment|simulate|record)$/;
/** What a thing is found to be. */
const FOUND_TO_BE =
	/^(?:find|reveal|show|prove|report|confirm|consider|deem|judge|believe|assume|perceive|identify|suggest|expect)$/;
export const TAKES_INFINITIVE =
	/\b(?:tendency|ability|capacity|need|attempt|effort|potential|way|failure|incentive|willingness|right|power|opportunity|likelihood|inability)\b/;
const WITHOUT_OBJECT =
	/^(?:arise|occur|emerge|differ|vary|happen|exist|result|depend|rely|belong|consist|participate|correlate|die|survive|persist|decline|fall|rise|converge|interact|appear|behave|perform well)$/;
const PLAIN_VERB = /^(?:have|be|become|remain|seem|appear|include|take|make|play|need|do)$/;

export function isThing({ clause: { words, verb }, from, to, hidden }: Gapped): boolean {
	const [first, last] = [words[from], words[to - 1]];
	// "from [B and similar to C]": two things are said.
	const second = words[from + 1];
	// "tobacco displays [influence buyers]": a noun taken for the verb, and the verb for a noun.
	const main = words[verb.to - 1];
	if (main?.isAmbiguous && from === verb.to) {
		if (
			verbForm(first?.lower ?? '')?.form === 'base' ||
			(first?.pos === 'ADJ' && second?.pos === 'ADP')
		)
			return false;
	}
	// "to [coerce dampened waves]": a verb that is not known.
	const isBare =
		/^(?:NOUN|ADJ)$/.test(first?.pos ?? '') &&
		first?.isPlural !== true &&
		words[from - 1]?.lower === 'to' &&
		!(first?.pos === 'ADJ' && second?.pos === 'ADJ');
	if (isBare && (/^(?:ADJ|DET|ADP)$/.test(second?.pos ?? '') || second?.form === 'ed')) {
		const isVerb = second?.pos !== 'ADP' || verbForm(first?.lower ?? '')?.form === 'base';
		if (isVerb) return false;
	}
	const isTwo = words.some(
		({ pos }, at) =>
			pos === 'CCONJ' &&
			at > from &&
			at < to &&
			words[at + 1]?.pos === 'ADJ' &&
			/^(?:to|from|with|than|in|for|at|under)$/.test(words[at + 2]?.lower ?? '')
	);
	if (isTwo || /\band (?:one|another|the other)\b/u.test(hidden)) return false;
	return (
		(/^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(first?.pos ?? '') ||
			first?.form === 'ing' ||
			(first?.pos === 'ADV' &&
				(/^(?:ADJ|NOUN)$/.test(words[from + 1]?.pos ?? '') ||
					/^(?:ed|ing)$/.test(words[from + 1]?.form ?? '')))) &&
		(isNominal(last) || last?.text === ')' || last?.form === 'ing')
	);
}

const MADE =
	/^(?:propose|introduce|present|develop|design|build|provide|use|construct|offer|describe|establish|employ|adopt|refine|devise|create)$/;

/** "that make it": after "what" the verb is singular. */
function inSingular(verbs: string, finite: Word | undefined): string {
	const words = verbs.split(' ');
	const last = words.at(-1) ?? '';
	return [
		...words.slice(0, -1),
		singular(last, finite?.pos === 'VERB' && finite.form === 'base')
	].join(' ');
}

/** Words of an answer that tells enough without the clause that hangs on it. */
const LEAST_TOLD = 4;
const withoutIt = (hidden: string) => (hidden.split(' ').length >= LEAST_TOLD ? '' : undefined);

/** "introduces [a lamp] that dims", "uses [a lamp] fed by oil": what tells of the thing stays in sight. */
function quality({ clause, to, from }: Gapped): string | undefined {
	const { words, rest, verb } = clause;
	const [first, next] = [words[to], words[to + 1]];
	const said = textOfRange(clause, { from: to, to: rest.to });
	if (!first || /[,;:]/.test(said)) return undefined;
	if (/^(?:that|which)$/.test(first.lower)) {
		const deed = words.findIndex(({ pos }, at) => at > to && /^(?:AUX|VERB)$/.test(pos));
		// "the size of lakes that freeze": which of the two is told apart by neither.
		const isOf = words.slice(from, to).some(({ lower }) => lower === 'of');
		const isNext =
			!isOf &&
			words
				.slice(to + 1, deed)
				.every(({ pos, lower }) => pos === 'ADV' || /^(?:by|itself)$/.test(lower));
		const verbs = textOfRange(clause, { from: to + 1, to: deed + 1 });
		const tells = textOfRange(clause, { from: deed + 1, to: rest.to });
		return deed > to && isNext ? ` that ${inSingular(verbs, words[deed])} ${tells}` : undefined;
	}
	const isOne = /^an?$/.test(words[from]?.lower ?? '') && words[to - 1]?.isPlural === false;
	if (!isOne || !MADE.test(words[verb.to - 1]?.lemma ?? '')) return undefined;
	const isDone = /^(?:ed|participle)$/.test(first.form ?? '') && first.pos === 'VERB';
	const is = /^(?:ed|past)$/.test(words[verb.to - 1]?.form ?? '') ? 'was' : 'is';
	return isDone && next?.pos === 'ADP' ? ` that ${is} ${said}` : undefined;
}

/** "B uses [A] for C" → "what does B use for C?". */
function askObject(gap: Gapped): Question | undefined {
	const { clause, from } = gap;
	const main = clause.words[clause.verb.to - 1];
	const isIdle = PLAIN_VERB.test(main?.lemma ?? '') || WITHOUT_OBJECT.test(main?.lemma ?? '');
	if (from !== clause.rest.from || !isActive(clause) || isIdle) return undefined;
	const verb = inverted(clause);
	const end = after(gap) ?? quality(gap);
	if (!verb || end === undefined || !isThing(gap) || !hasPlainSubject(clause)) return undefined;
	// "saw [owls more often than rats]": how often is no part of what was seen.
	if (/\s(?:more|less) \p{L}+(?:ly|n) than\s/u.test(gap.hidden)) return undefined;
	// "shows [the ability of A] to do B", "lowers [the urge] to do B": one phrase.
	const isEnd = clause.words[gap.to]?.pos === 'PART';
	// "found [tar] to be the best seal"
	const isFound = clause.words[gap.to + 1]?.lower === 'be' && FOUND_TO_BE.test(main?.lemma ?? '');
	if (
		isEnd &&
		!isFound &&
		(TAKES_INFINITIVE.test(gap.hidden) || !FOR_AN_END.test(main?.lemma ?? ''))
	)
		return undefined;
	// "allows [a boat to turn]": what a boat is then able to do is asked.
	if (LETS.test(main?.lemma ?? '') && /\sto \p{Ll}/u.test(gap.hidden)) return undefined;
	// "proposes [using ropes] to tie B": how, and not what.
	if (clause.words[from]?.form === 'ing' && MADE.test(main?.lemma ?? '')) return undefined;
	// "[the plan of tying ropes] to B", "[a net using rope] from B": what follows belongs to the act.
	const isOfAct = clause.words
		.slice(from + 1, gap.to - 1)
		.some(({ form, pos }) => form === 'ing' && pos === 'VERB');
	if (end !== '' && isOfAct) return undefined;
	if (!belongsToVerb(clause, gap.to)) return undefined;
	// "takes [a new view] on B"
	const isOn =
		clause.words[gap.to]?.lower === 'on' &&
		clause.words.slice(from, gap.to).some(({ lower }) => TAKES_ON.test(lower));
	if (isOn) return undefined;
	const body = `${opening(clause)}what ${verb.helper} ${subjectText(clause)} ${verb.rest}${end}?`;
	return { body, pattern: 'object' };
}

const STRANDS = /^(?:with|to|on|from|by|for|into|as|in|about|against|at)$/;
/** "applies B to [A]", "turns B into [A]": the preposition belongs to the verb, and may close a question. */
export const VERB_WITH_PREPOSITION: Readonly<Record<string, RegExp>> = {
	with: /^(?:encode|treat|compose|solve|test|train|evaluate|assess|measure|approximate|model|examine|apply|use|replace|combine|compare|equip|integrate|augment|pair|supplement|extend|initiali[sz]e|enrich|share|link|associate|connect|contrast|unify|bridge|confuse|merge|correlate|interact)$/,
	to: /^(?:apply|extend|adapt|relate|compare|link|map|convert|reduce|transfer|add|attach|connect|attribute|assign|generali[sz]e|scale)$/,
	on: /^(?:train|evaluate|test|base|validate|demonstrate|focus|run|rely|depend|build)$/,
	from: /^(?:decouple|disentangle|distinguish|separate|learn|derive|extract|obtain|sample|collect|infer|draw|estimate|recover|predict|generate|isolate|benefit|differ|suffer)$/,
	for: /^(?:use|propose|present|introduce|develop|design|provide|build|offer|adapt|optimi[sz]e|account|derive|find|give|set)$/,
	into: /^(?:turn|merge|fuse|embed|combine|build|insert|fold|convert|transform|integrate|divide|map|incorporate|translate|split|decompose|encode|cast|break|categori[sz]e|classify|cluster|compile|decouple|disentangle|group|organi[sz]e|partition|segment|segregate|separate|sort|subdivide)$/,
	at: /^(?:aim|arrive|point|hint)$/,
	in: /^(?:result|participate|engage|consist)$/,
	as: /^(?:formulate|formali[sz]e|reformulate|reframe|recast|conceptuali[sz]e|cast|define|treat|view|model|use|regard|represent|interpret|describe|pose|frame|express|see|consider|obtain)$/
};
export const NOUN_WITH =
	/^(?:effects?|impacts?|influence|emphasis|focus|constraints?) on$|^(?:alternative|alternatives|solution|extension|approximation|answer|barrier|access|resistance) to$|^(?:approach|method|algorithm|framework|criteria|evidence|potential|basis|candidate|substitute) for$|^(?:correlation|association|interaction|relationship) with$/;
const QUALITY_WITH =
	/^(?:similar|related|sensitive|essential|equivalent|proportional|robust|vulnerable|susceptible|central|crucial|critical|key|comparable|superior|inferior|identical|attributable|resistant|relevant|specific|unrelated) to$|^(?:responsible|sufficient|important|essential|necessary|useful|suitable|crucial|critical|appropriate|insufficient|effective|adequate) for$|^(?:consistent|compatible|incompatible|inconsistent) with$|^(?:different|distinct|independent) from$|^(?:independent|dependent) of$|^(?:dependent|reliant) on$/;
/** Words between a verb and its preposition that still leave them together. */
const LONGEST_OBJECT = 8;

const TAKES_ON =
	/^(?:perspective|perspectives|viewpoints?|view|views|emphasis|focus|research|study|studies|work|information|knowledge|evidence|influence|effects?|impacts?|constraints?|bounds?|data|light|insights?|restrictions?|limits?)$/;

/** "shows [a likeness] to B", "backs [the worth of visits] by C": what follows may belong to the thing. */
function belongsToVerb({ words, verb, rest }: Clause, at: number): boolean {
	const word = words[at]?.lower ?? '';
	if (
		at >= rest.to ||
		words[at]?.pos !== 'ADP' ||
		!/^(?:to|with|from|by|into|as|towards?|about|against)$/.test(word)
	)
		return true;
	if (word === 'by' && words[at + 1]?.form === 'ing') return true;
	return VERB_WITH_PREPOSITION[word]?.test(words[verb.to - 1]?.lemma ?? '') === true;
}

/** "[a plan] that lists B": what hangs on the thing may stay away where it tells enough. */
export function relative({ clause, to, hidden }: Gapped): string | undefined {
	const isRelative = /^(?:that|which)$/.test(clause.words[to]?.lower ?? '');
	return isRelative ? withoutIt(hidden) : undefined;
}

/** "B is linked to [A]" → "what is B linked to?"; "turns B into [A]" → "what does it turn B into?". */
function askAfterPreposition(gap: Gapped): Question | undefined {
	const { clause, from } = gap;
	const { words, rest } = clause;
	const preposition = words[from - 1];
	const main = words[clause.verb.to - 1];
	const word = preposition?.lower ?? '';
	const adverbs = words.slice(rest.from).findIndex(({ pos }) => pos !== 'ADV');
	const length = from - 1 - rest.from - adverbs;
	const end = after(gap) ?? relative(gap);
	// "trained on [A] from B": what follows may belong to what is hidden.
	if (
		end === undefined ||
		(end !== '' &&
			!(/^ (?:over|compared) /.test(end) && /^(?:lead|result)$/.test(main?.lemma ?? ''))) ||
		length < 0 ||
		!STRANDS.test(word) ||
		!/^(?:VERB|AUX)$/.test(main?.pos ?? '')
	)
		return undefined;
	const between = words.slice(rest.from, from - 1);
	// "uses ropes to tie boats for [B]": too far from its verb.
	const isPlain = isPlainBefore(between) && !between.some(({ pos }) => pos === 'PART');
	// "is used to [coax B]": a verb that is not known.
	const isEnd = word === 'to' && !isActive(clause) && FOR_AN_END.test(main?.lemma ?? '');
	if (isEnd && !VERB_WITH_PREPOSITION['to']?.test(main?.lemma ?? '')) return undefined;
	// "continue to [appraise B]": a verb that is not known.
	if (word === 'to' && length === 0 && WANTS_ACT.test(main?.lemma ?? '')) return undefined;
	// "found by [digging B]", "consists of rules for [B]"
	if (word === 'by' && words[from]?.form === 'ing') return undefined;
	const isOfAnother = between.some(({ pos, lower }) => pos === 'ADP' && lower !== 'of');
	if (length > 0 && (between[0]?.pos === 'ADP' || (isOfAnother && word !== 'by'))) return undefined;
	if (word === 'from' && /\sto\s/u.test(gap.hidden)) return undefined;
	if (!hasPlainSubject(clause) || /\bthan\b/u.test(gap.hidden)) return undefined;
	// "give evidence for the use of A for [B]"
	if (between.some(({ lower }) => lower === word)) return undefined;
	const belongs =
		(VERB_WITH_PREPOSITION[word]?.test(main?.lemma ?? '') === true &&
			(word !== 'in' || length === 0)) ||
		(word === 'by' && !isActive(clause) && main?.pos === 'VERB') ||
		NOUN_WITH.test(`${between.at(-1)?.lower ?? ''} ${word}`) ||
		(word === 'for' && (words[from]?.form === 'ing' || isBe(main) || main?.lower === 'be')) ||
		(isBe(main) &&
			between.at(-1)?.pos === 'ADJ' &&
			QUALITY_WITH.test(`${between.at(-1)?.lower ?? ''} ${word}`));
	if (length > 0 && (!isPlain || !belongs || length > LONGEST_OBJECT)) return undefined;
	if (length === 0 && (/^(?:into|as|in|at)$/.test(word) || isBe(main)) && !belongs)
		return undefined;
	// "a chance of rain for [A]": what stands last is what it is for.
	if (
		word === 'for' &&
		/^(?:years|months|weeks|days|hours|minutes|example|instance)$/.test(
			words[gap.to - 1]?.lower ?? ''
		)
	)
		return undefined;
	const verb = inverted(clause);
	if (!verb || !isThing(gap)) return undefined;
	const said = textOfRange(clause, { from: rest.from, to: from - 1 });
	// "lowered by [a factor of two]"
	const isAmount =
		word === 'by' &&
		/^(?:over |about |up to |almost )?\d|\b(?:orders? of magnitude|factor|half|third|quarter)\b/u.test(
			gap.hidden
		);
	if (isAmount) return undefined;
	const body = `${opening(clause)}what ${verb.helper} ${subjectText(clause)} ${verb.rest} ${said} ${word}${end}?`;
	return { body, pattern: 'circumstance' };
}

/** "is able to [do B]", "enables C to [do B]": what follows is all that the verb is about. */
export const TAKES_ACT =
	/^(?:able|likely|unlikely|designed|expected|required|used|trained|shown|found|known|allowed|needed|reported|ready|willing|forced|asked)$/;
export const LETS =
	/^(?:allow|enable|help|encourage|ask|cause|lead|force|require|teach|permit|instruct|persuade)$/;
const WANTS_ACT =
	/^(?:tend|aim|fail|need|try|prefer|intend|plan|continue|manage|choose|refuse|seek|hope|begin|start|wish)$/;
const WANTS =
	/^(?:tend|aim|learn|fail|need|try|prefer|intend|plan|continue|manage|choose|refuse|seek|hope)$/;

/** "B can be used to [do A]" → "what can B be used to do?". */
function askDeed(gap: Gapped): Question | undefined {
	const { clause, from, to } = gap;
	const { words, rest, verb } = clause;
	const start = words[from]?.pos === 'ADV' ? from + 1 : from;
	const isAct =
		words[from - 1]?.lower === 'to' &&
		words[start]?.form === 'base' &&
		isWholePhrase(words, { from, to });
	if (!isAct || to < rest.to || from - 1 < rest.from) return undefined;
	const said = textOfRange(clause, { from: rest.from, to: from - 1 });
	const main = words[verb.to - 1];
	const length = from - 1 - rest.from;
	const isOne = length <= 1 && TAKES_ACT.test((length === 0 ? main : words[from - 2])?.lower ?? '');
	const isWanted = length === 0 && WANTS.test(main?.lemma ?? '');
	const isLet =
		length > 0 &&
		length <= LONGEST_OBJECT &&
		LETS.test(main?.lemma ?? '') &&
		!/[,;:]|\bto\b/.test(said);
	const asked = inverted(clause);
	if (!asked || !(isOne || isWanted || isLet)) return undefined;
	const body = `${opening(clause)}what ${asked.helper} ${subjectText(clause)} ${asked.rest} ${said} to do?`;
	return { body, pattern: 'doing' };
}

export const OF_PLAIN_PHRASES = [askDeed, askSubject, askObject, askAfterPreposition];
