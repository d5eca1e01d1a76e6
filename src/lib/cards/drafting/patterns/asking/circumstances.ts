import { isPluralSubject, textOfRange, type Clause, type Range } from '$lib/extraction/clause';
import type { Candidate, Pattern, Source } from '../../candidate';
import { complementEnd, contentWords } from '../../phrases';
import { namesPersons } from '../../questions';
import { partsOf, type Part } from './parts';
import { asked, fronted, isAnswer } from './question';

interface Wording {
	readonly wh: string;
	/** The preposition stays with the answer: "where? – in cell walls". */
	readonly keepsOpener: boolean;
	/** Left at the end of the question: "what is it good at doing?". */
	readonly ending?: string;
}

const WHEN = /^(?:during|after|before|until|following|prior to|since)$/;
const WHAT =
	/^(?:with|to|from|on|into|against|between|among|under|despite|toward|towards|for|by|across|upon|in|beyond)$/;
/** "at what stage": so asked only where the sentence names what it is. */
const NAMES_CONDITION =
	/\b(?:conditions?|settings?|circumstances|regimes?|assumptions?|constraints?)\b/u;

/** "lasted through day 40", "through the second winter": until when, and not how. */
const TILL =
	/^(?:the )?(?:(?:\p{L}+ )?\d|(?:(?:first|second|third|next|last|whole|end of|rest of) )?(?:\p{L}+ )?(?:days?|weeks?|months?|years?|seasons?|winters?|summers?|adolescence|childhood|adulthood|pregnancy|follow-?up|ages?)\b)/u;

function wordingFor(opener: string, phrase: string): Wording | undefined {
	const persons = namesPersons(phrase);
	if (WHEN.test(opener))
		return LOOKED_AT.test(phrase) ? undefined : { wh: 'when', keepsOpener: true };
	if (/^(?:using|via|through)$/.test(opener))
		return TILL.test(phrase) ? undefined : { wh: 'how', keepsOpener: true };
	if (opener === 'by' && /^(?:\p{L}+ly |first )?\p{L}+ing\b/u.test(phrase))
		return { wh: 'how', keepsOpener: true };
	if (!WHAT.test(opener)) return undefined;
	if (opener === 'under' && NAMES_CONDITION.test(phrase))
		return { wh: 'under what conditions', keepsOpener: true };
	// "engaged in learning B": no place.
	if (opener === 'in' && /^\p{L}+ing (?:the|an?)\b/u.test(phrase)) return undefined;
	if (opener === 'in' && !persons) return { wh: 'where', keepsOpener: true };
	return { wh: `${opener} ${persons ? 'whom' : 'what'}`, keepsOpener: false };
}

const BE = /^(?:is|are|was|were|be|been|being|become|becomes|became|remain|remains|remained)$/;

/** "after analysis", "during follow-up": when it was looked at says little. */
const LOOKED_AT =
	/\b(?:analys[ei]s|follow-?up|adjust\p{L}*|correction|correcting|controlling|baseline|visit|stud(?:y|ies)|observation|assessment|examination|admission|training|enrol\p{L}*|inclusion|years?|months?|weeks?|period)\b/u;

/** Prepositions that hang on the deed, whatever stands between. */
const OF_DEED =
	/^(?:by|using|via|through|during|after|before|under|despite|without|following|prior to)$/;
/** Verbs whose object a preposition joins to something else: "extend A to B". */
const GOVERNS: Readonly<Record<string, RegExp>> = Object.fromEntries(
	Object.entries({
		'to|into':
			'extend|apply|adapt|transfer|reduce|relate|link|attribute|expose|convert|map|assign|add',
		'into|in': 'divide|transform|integrate|incorporate|split|group|translate|turn|compile|convert',
		'with|against': 'compare|combine|integrate|replace|treat|align|augment|contrast|equip',
		from: 'distinguish|separate|derive|extract|learn|infer|obtain|draw|protect|collect|recover|generate',
		'on|onto': 'focus|base|train|evaluate|test|validate|impose|build|demonstrate|project|condition'
	}).flatMap(([prepositions, verbs]) =>
		verbs.split('|').map((verb) => [verb, new RegExp(`^(?:${prepositions})$`, 'u')])
	)
);
const LONGEST_KEPT = 18;

/** Whether what the preposition opens belongs to the verb, and not to the noun before it. */
function hangsOnVerb(clause: Clause, parts: readonly Part[], index: number): boolean {
	const { words, verb } = clause;
	const part = parts[index];
	const before = parts.slice(0, index).filter(({ kind }) => kind !== 'manner');
	const main = words[verb.to - 1];
	const isBe = BE.test(main?.lower ?? '');
	if (!part || before.some(({ kind }) => kind === 'aside' || kind === 'clause')) return false;
	if (before.length === 0) return !isBe;
	if (isBe) {
		// "vulnerable to X", "robust against Y"
		const core = before[0];
		const last = words[(core?.range.to ?? 0) - 1];
		return before.length === 1 && core?.kind === 'core' && last?.pos === 'ADJ';
	}
	const opener = openerOf(clause, part);
	const isGerund = words[part.inner.from]?.form === 'ing';
	if (opener === 'by' && !isGerund) return false;
	return (
		OF_DEED.test(opener) ||
		(before.length === 1 && GOVERNS[main?.lemma ?? '']?.test(opener) === true)
	);
}

function openerOf(clause: Clause, { range, inner }: Part): string {
	return textOfRange(clause, { from: range.from, to: inner.from }).toLowerCase();
}

/** The verb's own preposition: "correlates with what?" is asked elsewhere. */
const SWALLOWS =
	/^(?:lead|result|contribute|correlate|depend|rely|suffer|focus|struggle|consist|stem|derive|arise|respond|account|associate|link|relate|characterize|cause|drive|explain|mediate|predict|limit|react|interact|converge|lie|range|build|benefit|differ|adapt|attribute|extend|compare|refer|base|carry|find)$/;

function isGoverned({ words, verb }: Clause, opener: string): boolean {
	const lemma = words[verb.to - 1]?.lemma ?? '';
	return SWALLOWS.test(lemma) && /^(?:to|in|with|on|from|for|by|into|against|out)$/.test(opener);
}

/** How a study is run, and not what came of it. */
const ROUTINE =
	/^(?:analy[sz]e|test|perform|conduct|measure|assess|evaluate|examine|detect|investigate|stud(?:y)|envision|control|record|calculate|estimate|determine|observe|find|obtain|follow|adjust)$/u;

/** "presents a plan using old maps": the plan uses them. */
const BRINGS_UP =
	/^(?:apply|believe|consider|demonstrate|describe|discuss|employ|experiment|explain|explore|illustrate|introduce|present|propose|receive|report|show|suggest|use)$/u;

/** "how was it measured?", "where? – in the formulation". */
function tellsLittle(
	clause: Clause,
	{ opener, inner }: { opener: string; inner: Range },
	{ wh }: Wording
): boolean {
	const { words, verb, lead } = clause;
	const lemma = words[verb.to - 1]?.lemma ?? '';
	if (/^(?:take|provide|expand|correspond)$/u.test(lemma)) return true;
	if (lead.to > LONGEST_LEAD || words[lead.from]?.form === 'ing') return true;
	const isMeans = /^(?:using|via|through)$/u.test(opener) || /^(?:by|with|from|for)\b/u.test(wh);
	if (isMeans && ROUTINE.test(lemma)) return true;
	if (wh === 'how' && opener !== 'by' && BRINGS_UP.test(lemma)) return true;
	// "based on mending nets by hand": so they are mended.
	if (wh === 'how' && lemma === 'base') return true;
	const content = contentWords(words, inner);
	return wh === 'where' && (content.length < 2 || words[inner.from]?.lower === 'the');
}

const LONGEST_LEAD = 8;

/** "a decrease in X", "its role in Y": told only with what follows. */
const NEEDS_MORE =
	/^(?:increase|decrease|reduction|rise|drop|change|shift|difference|effect|role|interest|lack|loss|gain|improvement|decline|access|exposure|response|resistance|sensitivity|evidence|reference)s?$/u;
const APART = /^(?:in|during|after|before|at|within|over|under|when|to)$/u;

/** To where what follows is a circumstance of its own, else to the end. */
function answerOf(clause: Clause, { inner }: Part, next: Part | undefined): Range {
	const { words, rest } = clause;
	const follows = words[next?.range.from ?? rest.to];
	const head = words[inner.to - 1];
	if (next === undefined || next.kind === 'aside') return inner;
	const isDoer = words[inner.from - 1]?.lower === 'by';
	if (!isDoer && APART.test(follows?.lower ?? '') && !NEEDS_MORE.test(head?.lower ?? ''))
		return inner;
	return { from: inner.from, to: complementEnd(words, inner.from, rest.to) };
}

/** What stands before the preposition is one with it. */
const HOLDS = /^(?:due|owing|thanks|prior|according|relative|next|close|together|along)$/;

/** "effective in cutting tar": what it is good at, and no place. */
const GOOD_AT =
	/^(?:effective|efficacious|efficient|helpful|useful|beneficial|successful|valuable)$/u;

function ofDeed(clause: Clause, at: number): Wording | undefined {
	const { words } = clause;
	// "helpful in better sorting of"
	const deed = /^(?:ADV|ADJ)$/.test(words[at + 1]?.pos ?? '') ? words[at + 2] : words[at + 1];
	const isDeed = words[at]?.lower === 'in' && deed?.form === 'ing';
	const isGood = GOOD_AT.test(words[at - 1]?.lower ?? '');
	return isDeed && isGood ? { wh: 'what', keepsOpener: false, ending: 'in doing' } : undefined;
}

function askPart(source: Source, parts: readonly Part[], index: number): Candidate[] {
	const { clause, finding } = source;
	const part = parts[index];
	if (part?.kind !== 'preposition' || !hangsOnVerb(clause, parts, index)) return [];
	const { words, rest } = clause;
	// "runs dry due to [A]"
	if (HOLDS.test(words[part.range.from - 1]?.lower ?? '')) return [];
	const opener = openerOf(clause, part);
	if (isGoverned(clause, opener) && index === 0) return [];
	const ranges = [answerOf(clause, part, parts[index + 1])];
	return ranges.flatMap((inner) => {
		const phrase = textOfRange(clause, inner);
		const wording = ofDeed(clause, part.range.from) ?? wordingFor(opener, phrase);
		const isGerund = words[inner.from]?.form === 'ing' || wording?.ending !== undefined;
		if (!wording || (!isGerund && !isAnswer(clause, inner))) return [];
		// "lower in A than in B": how the two compare is asked elsewhere.
		if (/\b(?:than|compared|versus)\b/u.test(phrase)) return [];
		if (/\bnor\b/u.test(phrase) || tellsLittle(clause, { opener, inner }, wording)) return [];
		// "by catching A and weighing B", "amounts to 20 tons": half of a pair; a figure has its own card.
		if (words[inner.to]?.pos === 'CCONJ' || words[inner.from]?.pos === 'NUM') return [];
		// "from a teacher that is trained": what follows belongs to what was taken out.
		if (/^(?:that|which|who|whose|where)$/u.test(words[inner.to]?.lower ?? '')) return [];
		// "is cut by salting, leaving A dry": what came of it is no part of how.
		const endsIn = words[inner.to]?.text === ',' && words[inner.to + 1]?.form === 'ing';
		const kept: Range[] = [
			{ from: rest.from, to: part.range.from },
			{ from: endsIn ? rest.to : inner.to, to: rest.to }
		];
		if (kept.reduce((sum, { from, to }) => sum + to - from, 0) > LONGEST_KEPT) return [];
		const { wh, ending = '' } = wording;
		if (ending !== '' && inner.to < rest.to) return [];
		const body = fronted(source, { wh, kept, ending });
		// "how are nets mended by crews?" – "using hemp": by whom and how are two things.
		if (wording.wh === 'how' && / by /u.test(body ?? '')) return [];
		const answer = wording.keepsOpener ? `${opener} ${phrase}` : phrase;
		const fit =
			0.8 - (finding.role === 'methods' ? 0.15 : 0) - (inner.to - inner.from > 9 ? 0.1 : 0);
		return asked(source, { pattern: 'circumstance', body, answer, fit });
	});
}

/** "a survey was conducted among nurses" → "among whom was a survey conducted?" */
export const askCircumstance: Pattern = (source) => {
	const parts = partsOf(source.clause);
	return parts.flatMap((_part, index) => askPart(source, parts, index));
};

const LEAD_OPENER = /^(?:after|before|under|despite|through|using|by|via)$/;

/** "after surgery, X was seen" → "when was X seen?" */
export const askLead: Pattern = (source) => {
	const { clause } = source;
	const { words, lead, rest } = clause;
	const opener = words[lead.from]?.lower ?? '';
	const to = words[lead.to - 1]?.text === ',' ? lead.to - 1 : lead.to;
	const inner = { from: lead.from + 1, to };
	if (
		lead.to === 0 ||
		!LEAD_OPENER.test(opener) ||
		words.slice(0, to).some(({ text }) => text === ',')
	)
		return [];
	const phrase = textOfRange(clause, inner);
	const wording = wordingFor(opener, phrase);
	const isGerund = words[inner.from]?.form === 'ing';
	// "by the end of the course" is a time.
	if (!wording || (opener === 'by' && !isGerund) || LOOKED_AT.test(phrase)) return [];
	if (isGerund && wording.wh !== 'how') return [];
	if (isGerund ? inner.to - inner.from < 3 : !isAnswer(clause, inner)) return [];
	const body = fronted(source, { wh: wording.wh, kept: [rest], leadless: true });
	const answer = wording.keepsOpener ? `${opener} ${phrase}` : phrase;
	return asked(source, { pattern: 'circumstance', body, answer, fit: 0.7 });
};

const CONDITION = /^(?:when|if|once|whenever|unless|until)$/;
const LONGEST_CLAUSE = 16;
const DECIDES =
	/^(?:decide|determine|check|test|know|see|ask|detect|understand|assess|evaluate|investigate|examine|find|out|verify|tell|learn|say|wonder)$/;
const LIMITER = /^(?:only|especially|particularly)$/;
/** "when compared with B", "even if B": it holds without, too. */
const SAYS_NO_TIME =
	/^(?:when|once|if) (?:compared|comparing|contrasted|viewed)\b|^(?:unless|even) /u;

/** "X drops when Y is deep" → "when does X drop?" */
export const askCondition: Pattern = (source) => {
	const { clause } = source;
	const { words, rest, lead } = clause;
	const first = words[lead.from]?.lower ?? '';
	if (lead.to > 3 && CONDITION.test(first)) {
		const answer = textOfRange(clause, lead).replace(/[,\s]+$/u, '');
		if (lead.to > LONGEST_CLAUSE || POINTS.test(answer) || SAYS_NO_TIME.test(answer)) return [];
		const body = fronted(source, { wh: whFor(first), kept: [rest], leadless: true });
		return asked(source, { pattern: 'circumstance', body, answer, fit: 0.7 });
	}
	const at = words.findIndex(
		({ lower, pos }, index) => index >= rest.from && pos !== 'ADP' && CONDITION.test(lower)
	);
	const to = endOfCondition(words, at, rest.to);
	if (at < 0 || to - at > LONGEST_CLAUSE || to - at < 3) return [];
	// "tests to decide if B": whether, and not when.
	if (words[at]?.lower === 'if' && DECIDES.test(words[at - 1]?.lemma ?? '')) return [];
	const limiter = LIMITER.test(words[at - 1]?.lower ?? '') ? at - 1 : at;
	const from = words[limiter - 1]?.text === ',' ? limiter - 1 : limiter;
	const answer = textOfRange(clause, { from: limiter, to });
	const isClause = words.slice(at + 1, to).some(({ pos }) => pos === 'AUX' || pos === 'VERB');
	const isBare = SAYS_NO_TIME.test(answer) || words[at - 1]?.lower === 'even';
	const points = POINTS.test(answer) && !pointsAtSubject(clause, { from: at + 1, to });
	if (!isClause || isBare || points || /,/u.test(answer)) return [];
	const body = fronted(source, {
		wh: whFor(words[at]?.lower ?? ''),
		kept: [{ from: rest.from, to: from }]
	});
	return asked(source, { pattern: 'circumstance', body, answer, fit: 0.75 });
};

/** "when A is deep, even though B is needed": what it holds against is no part of when. */
function endOfCondition(words: Clause['words'], at: number, end: number): number {
	const comma = words.findIndex(({ text }, index) => index > at && text === ',');
	const opener = words[words[comma + 1]?.lower === 'even' ? comma + 2 : comma + 1]?.lower ?? '';
	return comma > 0 && comma < end && /^(?:though|although|despite)$/u.test(opener) ? comma : end;
}

/** "friction helps when it comes late": the question says what "it" is. */
function pointsAtSubject(clause: Clause, { from, to }: Range): boolean {
	const { words, subject } = clause;
	const pointers = words.slice(from, to).filter(({ lower }) => POINTS.test(lower));
	const pronoun = isPluralSubject(words, subject) ? /^they$/u : /^it$/u;
	return pointers.length === 1 && pronoun.test(words[from]?.lower ?? '');
}

const POINTS = /\b(?:it|they|them|their|its|this|these|those|we|he|she)\b/u;

function whFor(opener: string): string {
	return opener === 'if' ? 'under what condition' : 'when';
}
