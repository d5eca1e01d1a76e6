import { isPluralSubject, textOfRange } from '$lib/extraction/clause';
import { tagWords } from '$lib/extraction/parts-of-speech';
import { verbForm } from '$lib/extraction/verb-forms';
import { isNominal, type Word } from '$lib/extraction/word';
import { namesPersons } from '../questions';
import { NO_HEAD } from '../kinds';
import { hasPlainSubject, type Gapped, type Question } from './gapped';
import { classOf, mayHaveClass, type AnswerClass } from './class-of';
import { kindAsked } from './kind-of';

/** Of such a claim nothing can be told more widely, not even on the way to a question. */
const HOLDS_NARROWLY =
	/^(?:not|no|never|only|cannot|neither|nor|without|few|fewer|less|more|most|least|rarely|hardly|unlike|than|compared|similar|comparable|equivalent|competitive|different|same|higher|lower|greater|larger|smaller|better|worse|superior|inferior|main|major|primary|all|every|each|any|exactly|solely)$|n['’]t$/;

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const textBefore = ({ clause, from }: Gapped) =>
	clause.text.slice(0, clause.words[from]?.span.start ?? 0);

const textBehind = ({ clause, to }: Gapped) =>
	clause.text.slice(clause.words[to - 1]?.span.end ?? 0).replace(/[.\s]+$/u, '');

const holdsWidely = ({ clause: { words }, from, to }: Gapped) =>
	words.every(({ lower }, at) => !HOLDS_NARROWLY.test(lower) || (at >= from && at < to));

/** Behind "to": "[train dogs]", "[betoken fog]", a verb, known or not. */
const mayAct = (first: Word | undefined) => !/^(?:DET|ADJ|PROPN)$/u.test(first?.pos ?? '');

/** "sails by [a hand-drawn map of B]" → "sails by a map of B. What kind of map?" */
export function askKindInPlace(gap: Gapped): Question | undefined {
	const { clause, from, hidden } = gap;
	if (from < clause.rest.from || !holdsWidely(gap) || !hasPlainSubject(clause)) return undefined;
	const { words } = clause;
	const [first, next] = [words[from], words[gap.to]];
	// "[a rain] gauge"
	if (isNominal(next) || next?.text === '-') return undefined;
	if (words[from - 1]?.lower === 'to' && mayAct(first)) return undefined;
	const kind = kindAsked(hidden);
	const head = kind?.head ?? '';
	// "the map shows a map": which of the two is asked of?
	const isElsewhere = words.some(({ lower, lemma }, at) => {
		const outside = at < from || at >= gap.to;
		return outside && (lower === head || lemma === head || `${lower}s` === head);
	});
	if (!kind || isElsewhere) return undefined;
	const statement = `${textBefore(gap)}${kind.shown}${kind.tail}${textBehind(gap)}`;
	return {
		body: `${statement}. ${capitalised(kind.asked)}?`,
		pattern: 'kind',
		answer: kind.answer
	};
}

/** "was trained on [the logs of the Anna] at sea" → "was trained on a dataset at sea. Which dataset?" */
export function askClassInPlace(gap: Gapped): Question | undefined {
	const { clause, from, to, hidden } = gap;
	const { words } = clause;
	if (from < clause.rest.from || !holdsWidely(gap) || !hasPlainSubject(clause)) return undefined;
	const known = mayHaveClass(hidden) ? classOf(hidden) : undefined;
	if (!known || !isTelling(known) || !isThing(words.slice(from, to))) return undefined;
	if (isNominal(words[to]) || (words[from - 1]?.lower === 'to' && mayAct(words[from])))
		return undefined;
	const head = known.words.split(' ')[0] ?? '';
	if (words.some(({ lower, lemma }) => lower === head || lemma === head || `${lower}s` === head))
		return undefined;
	const article =
		known.isPlural || /^data$/u.test(known.words) ? '' : /^[aeiou]/u.test(head) ? 'an ' : 'a ';
	const statement = `${textBefore(gap)}${article}${known.words}${textBehind(gap)}`;
	return { body: `${statement}. Which ${known.words}?`, pattern: 'object' };
}

/** Nouns that are of something else: "an effect on", "a link with". */
const TAKES: Readonly<Record<string, RegExp>> = {
	on: /^(?:effects?|impacts?|influence|emphasis|focus|improvements?|constraints?|limits?|bounds?)$/,
	to: /^(?:access|barriers?|obstacles?|resistance|alternatives?|extension|contribution|sensitivity|robustness|response|responses|exposure|similarity)$/,
	with: /^(?:associations?|correlations?|relationships?|links?|interactions?|agreement|correlation|overlap|problems|difficulty|difficulties)$/,
	for: /^(?:factors?|predictors?|markers?|biomarkers?|indications?|preference|candidates?|alternatives?|evidence|distribution|prior|basis|criteria|criterion|support|bounds?|algorithms?|approach|method|tool|model|framework)$/,
	from: /^(?:protection|deviations?|inspiration|distance|differences?|evidence|benefits?)$/,
	against: /^(?:protection|defen[cs]e|robustness|activity|resistance|efficacy)$/
};
/** Of these "what?" alone asks plainly. */
const ASKS_PLAINLY =
	/^(?:compared (?:with|to)|based (?:on|upon)|due to|instead of|using|through|via)$/;
const LINKS =
	/^(?:with|for|to|on|from|against|between|into|via|through|by|in|at|under|within|across|during|among|over|without|towards?|about|using)$/;
const NOT_ALONE =
	/^(?:rather|such|as|even|not|only|especially|particularly|mainly|both|either|except|respect|comparison|contrast|addition|order)$/u;

interface Link {
	readonly at: number;
	readonly said: string;
}

/** How what stands last hangs on the rest: "for", "compared with", "based on". */
function linkBefore({ clause: { words, rest }, from }: Gapped): Link | undefined {
	const last = words[from - 1]?.lower ?? '';
	const before = words[from - 2]?.lower ?? '';
	if (from - 1 <= rest.from) return undefined;
	const said = before === 'rather' ? 'instead of' : `${before} ${last}`;
	if (ASKS_PLAINLY.test(said) || (before === 'rather' && last === 'than'))
		return { at: from - 2, said };
	if (before === 'by' && last === 'using') return { at: from - 2, said: last };
	return LINKS.test(last) && !NOT_ALONE.test(before) ? { at: from - 1, said: last } : undefined;
}

/** Words in front of a link that close what is said. */
function isClosed({ clause: { words, rest } }: Gapped, at: number): boolean {
	const end = words[at - 1]?.text === ',' ? words[at - 2] : words[at - 1];
	if (at <= rest.from || !end) return false;
	const marks = (mark: string) => words.slice(0, at).filter(({ text }) => text === mark).length;
	return marks('(') === marks(')') && (isNominal(end) || end.text === ')');
}

/** "which maps", of maps that are told apart behind their noun. */
function whichOf(hidden: string): string | undefined {
	const words = tagWords(hidden);
	const at = words.findIndex(
		({ lower, form }, index) =>
			index > 0 && (TELLS_WHICH.test(lower) || (form === 'ed' && isNominal(words[index - 1])))
	);
	const head = words[at - 1];
	if (
		words
			.slice(0, at)
			.some(({ pos, form }) => /^(?:ADP|CCONJ|PUNCT|PART)$/u.test(pos) || form === 'ing')
	)
		return undefined;
	if (head?.pos !== 'NOUN' || !head.isPlural || words.length - at < 3) return undefined;
	if (words.slice(0, at).some(({ lower }) => NO_HEAD.test(lower))) return undefined;
	return `which ${head.lower}`;
}
const TELLS_WHICH =
	/^(?:with|without|who|that|where|whose|not|in|having|requiring|containing|using)$/;

/** "which dataset", of an answer whose class is known. */
function classAsked(hidden: string): string | undefined {
	const known = mayHaveClass(hidden) ? classOf(hidden) : undefined;
	return known && isTelling(known) ? `which ${known.words}` : undefined;
}

const isTelling = ({ words, isDegree }: AnswerClass) =>
	!isDegree &&
	!/^(?:kinds? of|quantit|variable|measure|thing|hardware|software|information|knowledge|evidence)/u.test(
		words
	);

function whatAsked(hidden: string, { said }: Link, noun: string): string | undefined {
	const kind = kindAsked(hidden);
	const which =
		whichOf(hidden) ?? (kind && kind.tail === '' ? kind.asked : undefined) ?? classAsked(hidden);
	// "compared with which" reads as the start of another clause.
	if (which !== undefined)
		return `${said} ${/\s/u.test(said) ? which.replace(/^which/u, 'what') : which}`;
	if (namesPersons(hidden)) return undefined;
	return ASKS_PLAINLY.test(said) || TAKES[said]?.test(noun) === true ? `${said} what` : undefined;
}

/** Nouns of which an act tells what they are of, and not what they are for. */
const OWN_ACT =
	/^(?:enough|ability|capability|capabilities|capacity|possibility|need|tendency|attempt|efforts?|potential|ways?|failure|right|power|opportunity|likelihood|inability|approach|aim|goal|task|order|how|one|chance|time|decision|willingness|methods?|rules?|criteria|guidelines?|steps?|reasons?)$/;
/** "lets the crew [sail]", "the ability of the crew to [sail]": what stands before the act has it as its own. */
const TAKES_ACT =
	/^(?:allow|enable|help|encourage|encouraging|allowing|enabling|helping|ask|cause|lead|force|require|teach|permit|instruct|persuade|guide|motivate|inspire|advise|prompt|constrain|ability|capability|capacity|possibility|tendency|potential|likelihood|failure|opportunity|willingness|need|facilitate|likely|unlikely|acceptable|possible|able|difficult|easy|necessary)$/;

function deedAsked({ said }: Link, noun: string): string | undefined {
	if (said === 'by') return 'by doing what';
	return (said === 'to' || said === 'for') && !OWN_ACT.test(noun) ? 'for what purpose' : undefined;
}

const isDeed = (first: Word | undefined, link: string) =>
	(first?.form === 'ing' && first.pos === 'VERB') ||
	(link === 'to' && verbForm(first?.lower ?? '')?.form === 'base');

const isThing = (part: readonly Word[]) =>
	/^(?:DET|NOUN|PROPN|ADJ|NUM)$/u.test(part[0]?.pos ?? '') &&
	(isNominal(part.at(-1)) || part.at(-1)?.text === ')');

/** "had a clear effect on [B]" → "had a clear effect. On what?" */
export function askLast(gap: Gapped): Question | undefined {
	const { clause, from, to, hidden } = gap;
	const { words } = clause;
	const link = linkBefore(gap);
	if (!link || textBehind(gap) !== '' || !hasPlainSubject(clause) || to < clause.rest.to)
		return undefined;
	// "with [no more than A]": without it, the claim would be another.
	if (/^(?:no|not|neither|only)\b/u.test(hidden)) return undefined;
	const isHeld = /^(?:compared|instead)/u.test(link.said);
	if (!isClosed(gap, link.at) || (!isHeld && !holdsWidely(gap))) return undefined;
	const noun = words[link.at - 1]?.lower ?? '';
	const first = words[from]?.pos === 'ADV' ? words[from + 1] : words[from];
	const isAct = isDeed(first, link.said);
	const isNamed = isThing(words.slice(from, to)) && !(link.said === 'to' && mayAct(words[from]));
	const thing = isNamed ? whatAsked(hidden, link, noun) : undefined;
	const isTaken = words
		.slice(clause.verb.from, link.at)
		.some(({ lemma, lower }) => TAKES_ACT.test(lemma) || TAKES_ACT.test(lower));
	if (isAct && link.said !== 'by' && isTaken) return undefined;
	const ask = isAct ? deedAsked(link, noun) : thing;
	if (ask === undefined) return undefined;
	const end = words[link.at - 1]?.span.end ?? 0;
	const statement = clause.text.slice(0, end).replace(/[,\s]+$/u, '');
	// "between A", "both A": the second half is hidden.
	if (/\b(?:between|both|either)\b(?!.*\b(?:and|or)\b)/u.test(statement)) return undefined;
	const answer = isAct && link.said === 'to' ? `to ${hidden}` : hidden;
	return { body: `${statement}. ${capitalised(ask)}?`, pattern: 'circumstance', answer };
}

/** "can sail even if [the mast breaks]" → "can sail. Even in which case?" */
export function askCase(gap: Gapped): Question | undefined {
	const { clause, from, to } = gap;
	const { words } = clause;
	const isEven =
		words[from - 2]?.lower === 'even' && /^(?:if|when)$/u.test(words[from - 1]?.lower ?? '');
	if (!isEven || from - 2 <= clause.verb.to || to < words.length || !hasPlainSubject(clause))
		return undefined;
	const statement = clause.text.slice(0, words[from - 3]?.span.end ?? 0).replace(/[,\s]+$/u, '');
	return { body: `${statement}. Even in which case?`, pattern: 'circumstance' };
}

const EXAMPLES = /,?\s(?:such as|including)\s$/u;

/** "met several keepers such as [A and B]" → "met several keepers. Which two are named as examples?" */
export function askExamples(gap: Gapped): Question | undefined {
	const before = textBefore(gap);
	const isPair =
		/^[^,]+\s(?:and|or)\s[^,]+$/u.test(gap.hidden) &&
		!/\b(?:of|for|between|both)\b/u.test(gap.hidden);
	if (!EXAMPLES.test(before) || !isPair || textBehind(gap) !== '' || !hasPlainSubject(gap.clause))
		return undefined;
	return {
		body: `${before.replace(EXAMPLES, '')}. Which two are named as examples?`,
		pattern: 'circumstance'
	};
}

/** Deeds of the thing that the sentence is about: "is small, requiring [A]". */
const OF_SUBJECT =
	/^(?:requiring|needing|containing|comprising|including|outperforming|surpassing|exceeding|avoiding|relying|building|exploiting|leveraging|employing|preserving|maintaining|covering|benefiting|reaching|retaining|offering|providing|capturing|combining|supporting)$/;
/** Words of a subject that can be named twice. */
const LONGEST_NAMED = 4;

/** "the boat is small, requiring [a short mast]" → "the boat is small. What does the boat require?" */
export function askTailDeed(gap: Gapped): Question | undefined {
	const { clause, from } = gap;
	const { words, subject } = clause;
	const at = words[from - 1]?.form === 'ing' ? from - 1 : from - 2;
	const deed = words[at];
	const name = textOfRange(clause, subject);
	if (
		!deed ||
		words[at - 1]?.text !== ',' ||
		!OF_SUBJECT.test(deed.lower) ||
		textBehind(gap) !== ''
	)
		return undefined;
	if (subject.to - subject.from > LONGEST_NAMED || name === 'the study' || !hasPlainSubject(clause))
		return undefined;
	const many = isPluralSubject(words, subject);
	if (many === undefined || at - 1 <= clause.verb.to) return undefined;
	const statement = clause.text.slice(0, words[at - 2]?.span.end ?? 0);
	const link = at === from - 1 ? '' : ` ${words[from - 1]?.text ?? ''}`;
	return {
		body: `${statement}. What ${many ? 'do' : 'does'} ${name} ${deed.lemma}${link}?`,
		pattern: 'object'
	};
}
