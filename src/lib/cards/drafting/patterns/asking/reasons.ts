import { textOfRange, type Clause, type Range } from '$lib/extraction/clause';
import type { Word } from '$lib/extraction/word';
import type { Candidate, Pattern, Source } from '../../candidate';
import { complementEnd, contentWords, isVague } from '../../phrases';
import { asked, fronted } from './question';

/** What opens a reason: before a clause, and before a thing. */
const BEFORE_CLAUSE = /^(?:because|since)$/u;
const BEFORE_THING = /^(?:because of|due to|owing to|thanks to|as a result of)(?= |$)/u;
/** "as they tend to leak", ", as it dries slowly", but "as they row home": a time. */
const AS_IT_IS =
	/^as (?:it|they) (?:(?:\p{L}+ly|do|does|did) )?(?:not|allows?|are|can(?:not)?|fails?|ha(?:s|ve)|is|lacks?|needs?|offers?|provides?|requires?|tends?|was|were)$/u;
/** "as it is usually done": how, and not why. */
const AS_DONE =
	/^as (?:it|they) (?:is|are|was|were) (?:\p{L}+ly )?(?:often )?(?:done|known|seen|used)\b/u;
/** "as long as it is", "the same as they are" */
const LIKENS = /^(?:far|long|much|same|soon|such|well)$/u;
const LONGEST_AS = 6;
const FIRST = /^(?:because|since|due|owing|thanks|as)$/u;
const LONGEST_OPENER = 4;
/** How surely, and how far, it is the reason: told with it. */
const DEGREE =
	/^(?:mainly|mostly|partly|partially|primarily|solely|possibly|probably|presumably|likely|perhaps|largely|only|simply|just|chiefly|especially|particularly)$/u;
/** Words of a reason, its opener among them. */
const LONGEST_REASON = 18;
/** Whoever is not the subject of the question. */
const POINTS = /\b(?:this|these|those|such|we|our|he|she|his|her|here|former|latter)\b/u;

interface Reason {
	readonly range: Range;
	readonly isClause: boolean;
}

/** Words of the opener of a reason that stands here; 0 where none does. */
function openerAt(words: readonly Word[], at: number): number {
	const first = words[at]?.lower ?? '';
	if (!FIRST.test(first)) return 0;
	const text = words.slice(at, at + LONGEST_OPENER).map(({ lower }) => lower);
	const thing = BEFORE_THING.exec(text.join(' '))?.[0];
	return thing?.split(' ').length ?? Number(BEFORE_CLAUSE.test(first) || isAsReason(words, at));
}

/** Whether "as" tells why, and not when or how. */
function isAsReason(words: readonly Word[], at: number): boolean {
	const text = words.slice(at, at + LONGEST_AS).map(({ lower }) => lower);
	const isPronoun = text[0] === 'as' && /^(?:it|they)$/u.test(text[1] ?? '');
	const before = words[at - 1];
	if (!isPronoun || LIKENS.test(before?.lower ?? '') || AS_DONE.test(text.join(' '))) return false;
	const isState = [3, 4].some((size) => AS_IT_IS.test(text.slice(0, size).join(' ')));
	return isState || before?.text === ',';
}

const isFinite = (form: Word['form']) => /^(?:3sg|past|ed|base)$/u.test(form ?? '');

/** "because B is deep", "mainly due to B": to the comma that ends it. */
function reasonAt(words: readonly Word[], at: number, limit: number): Reason | undefined {
	const size = openerAt(words, at);
	if (size === 0) return undefined;
	const start = at + size;
	const isClause = size === 1;
	const comma = words.findIndex(({ text }, index) => index > start && /^[,;]$/u.test(text));
	const close = comma < 0 || comma > limit ? limit : comma;
	const to = isClause ? close : complementEnd(words, start, limit);
	const part = words.slice(start, to);
	// "since the early days of rowing" is a time, "due to rot were counted" runs into the verb.
	const opens = part.findIndex(({ pos }) => pos === 'SCONJ');
	const own = opens < 0 || isClause ? part : part.slice(0, opens);
	if (own.some(({ pos, form }) => pos === 'AUX' || (isClause && isFinite(form))) !== isClause)
		return undefined;
	const from = DEGREE.test(words[at - 1]?.lower ?? '') ? at - 1 : at;
	return { range: { from, to }, isClause };
}

function isTelling(clause: Clause, { range, isClause }: Reason): boolean {
	const { words } = clause;
	const content = contentWords(words, range).filter(({ lower }) => !DEGREE.test(lower));
	const last = words[range.to - 1];
	return (
		range.to - range.from <= LONGEST_REASON &&
		content.length > 1 &&
		!isVague(content) &&
		!/^(?:ADP|DET|CCONJ|SCONJ|PART|AUX|ADJ)$/u.test(isClause ? '' : (last?.pos ?? '')) &&
		!POINTS.test(textOfRange(clause, range))
	);
}

const REPORTED = /^(?:show|find|see|think|know|believe|expect|consider|report|say)$/u;

/** What the reason is told of must be the deed, and no thing within it. */
function hangsOnDeed({ words, verb, rest }: Clause, { range, isClause }: Reason): boolean {
	const told = words.slice(rest.from, range.from);
	const isBe = words[verb.to - 1]?.pos === 'AUX';
	// "is shown to help due to B": it helps for that reason.
	const isReport = told[0]?.pos === 'PART' && REPORTED.test(words[verb.to - 1]?.lemma ?? '');
	if (isReport || /^(?:AUX|PART)$/u.test(told.at(-1)?.pos ?? '')) return false;
	if (told.some(({ pos, lower }) => pos === 'SCONJ' && lower !== 'than')) return false;
	if (isClause) return told.length > 0;
	// "was a drop due to rain": the drop was.
	if (isBe && /^(?:DET|NOUN|PROPN|NUM)$/u.test(told[0]?.pos ?? '')) return false;
	return isBe ? told.length > 0 : !/^(?:ed|participle|ing)$/u.test(told.at(-1)?.form ?? '');
}

/** "is addressed because of its use": why a paper tells of it. */
const TELLS =
	/^(?:address|discuss|present|consider|describe|review|report|examine|investigate|study|say)$/u;

function bodyFor(source: Source, kept: Range, leadless: boolean): string | undefined {
	const { words, verb } = source.clause;
	if (TELLS.test(words[verb.to - 1]?.lemma ?? '')) return undefined;
	return fronted(source, { wh: 'why', kept: [kept], leadless });
}

/** "Thanks to its keel" → "thanks to its keel": no reason opens with a name. */
function reasonText(clause: Clause, { range }: Reason): string {
	const text = textOfRange(clause, range);
	return text.charAt(0).toLowerCase() + text.slice(1);
}

function whyOf(source: Source, reason: Reason, body: string | undefined): Candidate[] {
	const { clause } = source;
	return asked(source, {
		pattern: 'circumstance',
		body,
		answer: reasonText(clause, reason),
		fit: reason.isClause ? 0.8 : 0.75
	});
}

/** "because of frost, the boats stayed" → "why did the boats stay?" */
function askFront(source: Source): Candidate[] {
	const { clause } = source;
	const { words, lead, rest } = clause;
	const at = DEGREE.test(words[lead.from]?.lower ?? '') ? lead.from + 1 : lead.from;
	const reason = lead.to > at ? reasonAt(words, at, lead.to - 1) : undefined;
	// "because of A, B, the boats stayed": more of it than is read.
	if (!reason || reason.range.to < lead.to - 1 || !isTelling(clause, reason)) return [];
	return whyOf(source, reason, bodyFor(source, rest, true));
}

/** "the boats stayed because of frost" → "why did the boats stay?" */
export const askWhy: Pattern = (source) => {
	const { clause } = source;
	const { words, rest } = clause;
	const front = askFront(source);
	if (front.length > 0) return front;
	for (let at = rest.from; at < rest.to; at++) {
		const reason = reasonAt(words, at, rest.to);
		if (!reason) continue;
		const { from, to } = reason.range;
		const next = to + 1;
		const isSecond = words[next]?.pos === 'CCONJ' || openerAt(words, next) > 0;
		const goesOn = to < rest.to && (isSecond || words[to]?.text !== ',');
		// "since" tells a time as often, unless a comma parts it off.
		const isTime = words[at]?.lower === 'since' && words[from - 1]?.text !== ',';
		if (goesOn || isTime || !isTelling(clause, reason) || !hangsOnDeed(clause, reason)) return [];
		const kept = { from: rest.from, to: words[from - 1]?.text === ',' ? from - 1 : from };
		return whyOf(source, reason, bodyFor(source, kept, false));
	}
	return [];
};
