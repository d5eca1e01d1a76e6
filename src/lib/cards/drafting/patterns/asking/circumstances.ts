import { textOfRange, type Clause, type Range } from '$lib/extraction/clause';
import type { Candidate, Pattern, Source } from '../../candidate';
import { complementEnd } from '../../phrases';
import { namesPersons } from '../../questions';
import { partsOf, type Part } from './parts';
import { asked, fronted, isAnswer } from './question';

interface Wording {
	readonly wh: string;
	/** The preposition stays with the answer: "where? – in cell walls". */
	readonly keepsOpener: boolean;
}

const WHEN = /^(?:during|after|before|until|following|prior to|since)$/;
const WHY = /^(?:because of|due to|owing to)$/;
const WHAT =
	/^(?:with|to|from|on|into|against|through|via|between|among|under|despite|toward|towards|for|by|across|upon|in|beyond)$/;
/** "at what stage": so asked only where the sentence names what it is. */
const NAMES_CONDITION =
	/\b(?:conditions?|settings?|circumstances|regimes?|assumptions?|constraints?)\b/u;

function wordingFor(opener: string, phrase: string): Wording | undefined {
	const persons = namesPersons(phrase);
	if (WHEN.test(opener))
		return LOOKED_AT.test(phrase) ? undefined : { wh: 'when', keepsOpener: true };
	if (WHY.test(opener)) return { wh: 'why', keepsOpener: true };
	if (opener === 'using') return { wh: 'using what', keepsOpener: false };
	if (opener === 'by' && /^(?:\p{L}+ly )?\p{L}+ing\b/u.test(phrase))
		return { wh: 'how', keepsOpener: true };
	if (!WHAT.test(opener)) return undefined;
	if (opener === 'under' && NAMES_CONDITION.test(phrase))
		return { wh: 'under what conditions', keepsOpener: true };
	if (opener === 'in' && !persons) return { wh: 'where', keepsOpener: true };
	return { wh: `${opener} ${persons ? 'whom' : 'what'}`, keepsOpener: false };
}

const BE = /^(?:is|are|was|were|be|been|being|become|becomes|became|remain|remains|remained)$/;

/** "after analysis", "during follow-up": when it was looked at says little. */
const LOOKED_AT =
	/\b(?:analys[ei]s|follow-?up|adjust\p{L}*|correction|correcting|controlling|baseline|visit|stud(?:y|ies)|observation|assessment|examination|admission|enrol\p{L}*|inclusion|years?|months?|weeks?|period)\b/u;

/** Prepositions that hang on the deed, whatever stands between. */
const OF_DEED =
	/^(?:by|using|via|through|during|after|before|under|despite|without|following|prior to|because of|due to)$/;
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
	return OF_DEED.test(opener);
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

function askPart(source: Source, parts: readonly Part[], index: number): Candidate[] {
	const { clause, finding } = source;
	const part = parts[index];
	if (part?.kind !== 'preposition' || !hangsOnVerb(clause, parts, index)) return [];
	const { words, rest } = clause;
	const opener = openerOf(clause, part);
	if (isGoverned(clause, opener) && index === 0) return [];
	const whole = { from: part.inner.from, to: complementEnd(words, part.inner.from, rest.to) };
	const ranges = whole.to > part.inner.to ? [whole, part.inner] : [part.inner];
	return ranges.flatMap((inner) => {
		const phrase = textOfRange(clause, inner);
		const wording = wordingFor(opener, phrase);
		const isGerund = words[inner.from]?.form === 'ing';
		if (!wording || (!isGerund && !isAnswer(clause, inner))) return [];
		const kept: Range[] = [
			{ from: rest.from, to: part.range.from },
			{ from: inner.to, to: rest.to }
		];
		if (kept.reduce((sum, { from, to }) => sum + to - from, 0) > LONGEST_KEPT) return [];
		const body = fronted(source, { wh: wording.wh, kept });
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

const LEAD_OPENER =
	/^(?:in|during|after|before|under|without|despite|among|through|using|by|within|across|via|on|for|with|at)$/;

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
	if (!wording || (isGerund ? inner.to - inner.from < 3 : !isAnswer(clause, inner))) return [];
	const body = fronted(source, { wh: wording.wh, kept: [rest], leadless: true });
	const answer = wording.keepsOpener ? `${opener} ${phrase}` : phrase;
	return asked(source, { pattern: 'circumstance', body, answer, fit: 0.7 });
};

const REASON = /^(?:because|since)$/;
const CONDITION = /^(?:when|if|once|whenever|unless|until)$/;
const LONGEST_CLAUSE = 16;
const LIMITER = /^(?:only|even|especially|particularly)$/;

/** "X drops when Y is deep" → "when does X drop?"; "… because Z" → "why …?" */
export const askCondition: Pattern = (source) => {
	const { clause } = source;
	const { words, rest, lead } = clause;
	const first = words[lead.from]?.lower ?? '';
	if (lead.to > 3 && (REASON.test(first) || CONDITION.test(first))) {
		const answer = textOfRange(clause, lead).replace(/[,\s]+$/u, '');
		if (lead.to > LONGEST_CLAUSE || POINTS.test(answer)) return [];
		const body = fronted(source, { wh: whFor(first), kept: [rest], leadless: true });
		return asked(source, { pattern: 'circumstance', body, answer, fit: 0.7 });
	}
	const at = words.findIndex(
		({ lower, pos }, index) =>
			index > rest.from && pos !== 'ADP' && (REASON.test(lower) || CONDITION.test(lower))
	);
	if (at < 0 || rest.to - at > LONGEST_CLAUSE || rest.to - at < 3) return [];
	const limiter = LIMITER.test(words[at - 1]?.lower ?? '') ? at - 1 : at;
	const from = words[limiter - 1]?.text === ',' ? limiter - 1 : limiter;
	const answer = textOfRange(clause, { from: limiter, to: rest.to });
	const isClause = words.slice(at + 1, rest.to).some(({ pos }) => pos === 'AUX' || pos === 'VERB');
	if (!isClause || POINTS.test(answer) || /,/u.test(answer)) return [];
	const body = fronted(source, {
		wh: whFor(words[at]?.lower ?? ''),
		kept: [{ from: rest.from, to: from }]
	});
	return asked(source, { pattern: 'circumstance', body, answer, fit: 0.75 });
};

const POINTS = /\b(?:it|they|them|their|its|this|these|those|we|he|she)\b/u;

function whFor(opener: string): string {
	return REASON.test(opener) ? 'why' : 'when';
}
