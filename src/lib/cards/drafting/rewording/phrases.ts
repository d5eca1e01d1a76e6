import { textOfRange, type Clause } from '$lib/extraction/clause';
import { isNominal, type Word } from '$lib/extraction/word';
import { askingWord, inverted, opening, singularVerb, subjectText } from '../questions';
import { isWholePhrase } from '../phrases';
import { after, type Gapped, type Question } from './gapped';

export const isBe = (word: Word | undefined) => /^(?:is|are|was|were)$/.test(word?.lower ?? '');

/** Speaks of the subject, which the question no longer names, or runs on. */
const NO_PREDICATE = /[,;:]|\b(?:they|it|its|their|them|itself|themselves)\b|^that\b/u;

/** "[A] lowers B" → "what lowers B?". */
function askSubject(gap: Gapped): Question | undefined {
	const { clause, from, to, hidden } = gap;
	const { subject, rest } = clause;
	if (from !== subject.from || to !== subject.to || rest.to - rest.from < 2) return undefined;
	const verb = singularVerb(clause);
	const said = textOfRange(clause, rest);
	if (verb === undefined || NO_PREDICATE.test(said) || /^(?:those|that|recent)\b/.test(hidden))
		return undefined;
	// "what is probably the answer?" is the sentence turned round.
	const isNamed = clause.words.slice(rest.from, rest.from + 2).some(({ pos }) => pos === 'DET');
	if (isBe(clause.words[clause.verb.to - 1]) && isNamed) return undefined;
	const body = `${opening(clause)}${askingWord(clause)} ${verb} ${said}?`;
	return { body, pattern: 'subject' };
}

const TAKES_INFINITIVE =
	/\b(?:tendency|ability|capacity|need|attempt|effort|potential|way|failure|incentive|willingness|right|power|opportunity|likelihood|inability)\b/;
const PLAIN_VERB = /^(?:have|be|become|remain|seem|appear|include|take|make|play|need|do)$/;

/** Whether the verb acts: "was lowered" does not. */
export function isActive({ words, verb }: Clause): boolean {
	const main = words[verb.to - 1];
	const group = words.slice(verb.from, verb.to - 1);
	return (
		main?.pos === 'VERB' &&
		!group.some(({ lower }) => /^(?:is|are|was|were|be|been|being)$/.test(lower))
	);
}

function isThing({ clause: { words }, from, to }: Gapped): boolean {
	const [first, last] = [words[from], words[to - 1]];
	return (
		/^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(first?.pos ?? '') &&
		(isNominal(last) || last?.form === 'ing')
	);
}

/** "B uses [A] for C" → "what does B use for C?". */
function askObject(gap: Gapped): Question | undefined {
	const { clause, from } = gap;
	const main = clause.words[clause.verb.to - 1];
	if (from !== clause.rest.from || !isActive(clause) || PLAIN_VERB.test(main?.lemma ?? ''))
		return undefined;
	const verb = inverted(clause);
	const end = after(gap);
	if (!verb || end === undefined || !isThing(gap)) return undefined;
	// "shows [the ability of A] to do B": one phrase.
	if (end.startsWith(' to ') && TAKES_INFINITIVE.test(gap.hidden)) return undefined;
	const body = `${opening(clause)}what ${verb.helper} ${subjectText(clause)} ${verb.rest}${end}?`;
	return { body, pattern: 'object' };
}

const STRANDS = /^(?:with|to|on|from|by|for|into|as)$/;
/** "applies B to [A]", "turns B into [A]": the preposition belongs to the verb, and may close a question. */
const VERB_WITH_PREPOSITION: Readonly<Record<string, RegExp>> = {
	with: /^(?:replace|combine|compare|equip|integrate|augment|pair|supplement|extend|initiali[sz]e|enrich|share|link|associate|connect|contrast|unify|bridge|confuse|merge)$/,
	to: /^(?:apply|extend|adapt|relate|compare|link|map|convert|reduce|transfer|add|attach|connect|attribute|assign|generali[sz]e|scale)$/,
	on: /^(?:train|evaluate|test|base|validate|demonstrate|focus|run|rely|depend|build)$/,
	from: /^(?:learn|derive|extract|obtain|sample|collect|infer|draw|estimate|recover|predict|generate|isolate|benefit|differ|suffer)$/,
	for: /^(?:use|propose|present|introduce|develop|design|provide|build|offer|adapt|optimi[sz]e|account|derive|find|give|set)$/,
	into: /^(?:turn|convert|transform|integrate|divide|map|incorporate|embed|translate|split|decompose|encode|cast)$/,
	as: /^(?:formulate|formali[sz]e|cast|define|treat|view|model|use|regard|represent|interpret|describe|pose|frame|express|see|consider|obtain)$/
};
/** Words between a verb and its preposition that still leave them together. */
const LONGEST_OBJECT = 8;

/** "B is linked to [A]" → "what is B linked to?"; "turns B into [A]" → "what does it turn B into?". */
function askAfterPreposition(gap: Gapped): Question | undefined {
	const { clause, from } = gap;
	const { words, rest } = clause;
	const preposition = words[from - 1];
	const main = words[clause.verb.to - 1];
	const word = preposition?.lower ?? '';
	const length = from - 1 - rest.from;
	const end = after(gap);
	// "trained on [A] from B": what follows may belong to what is hidden.
	if (
		end === undefined ||
		!/^(?: to |$)/.test(end) ||
		length < 0 ||
		!STRANDS.test(word) ||
		main?.pos !== 'VERB'
	)
		return undefined;
	const between = words.slice(rest.from, from - 1);
	const isPlain = between.every(
		({ pos, lower }) => /^(?:DET|ADJ|NOUN|PROPN|ADV|NUM)$/.test(pos) || lower === 'of'
	);
	const belongs = VERB_WITH_PREPOSITION[word]?.test(main.lemma) === true;
	if (length > 0 && (!isPlain || !belongs || length > LONGEST_OBJECT)) return undefined;
	if (length === 0 && (word === 'into' || word === 'as') && !belongs) return undefined;
	const verb = inverted(clause);
	if (!verb || !isThing(gap)) return undefined;
	const said = textOfRange(clause, { from: rest.from, to: from - 1 });
	const body = `${opening(clause)}what ${verb.helper} ${subjectText(clause)} ${verb.rest} ${said} ${word}${end}?`;
	return { body, pattern: 'circumstance' };
}

/** "is able to [do B]", "enables C to [do B]": what follows is all that the verb is about. */
const TAKES_ACT =
	/^(?:able|likely|unlikely|designed|expected|required|used|trained|shown|found|known|allowed|needed|reported|ready|willing|forced|asked)$/;
const LETS =
	/^(?:allow|enable|help|encourage|ask|cause|lead|force|require|teach|permit|instruct|persuade)$/;
const WANTS =
	/^(?:tend|aim|learn|fail|need|try|prefer|intend|plan|continue|manage|choose|refuse|seek|hope)$/;

/** "B can be used to [do A]" → "what can B be used to do?". */
function askDeed(gap: Gapped): Question | undefined {
	const { clause, from, to } = gap;
	const { words, rest, verb } = clause;
	const isAct =
		words[from - 1]?.lower === 'to' &&
		words[from]?.form === 'base' &&
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

/** "A speeds B up by [storing C]" → "how does A speed B up?". */
function askHow(gap: Gapped): Question | undefined {
	const { clause, from, to } = gap;
	const { words, rest, lead } = clause;
	const asked = inverted(clause);
	const isBy = words[from - 1]?.lower === 'by' && words[from]?.form === 'ing';
	if (!asked || !isBy) return undefined;
	const isInFront = from - 1 === lead.from && to >= lead.to - 1;
	const isAtEnd = from - 1 >= rest.from && to >= rest.to && lead.to === lead.from;
	const said = textOfRange(clause, { from: rest.from, to: isInFront ? rest.to : from - 1 });
	if ((!isInFront && !isAtEnd) || /[,;:]|\bby\b/.test(said)) return undefined;
	return {
		body: `how ${asked.helper} ${subjectText(clause)} ${asked.rest} ${said}?`,
		pattern: 'circumstance'
	};
}

export const OF_PHRASES = [askHow, askDeed, askSubject, askObject, askAfterPreposition];
