import {
	headOf,
	isPluralSubject,
	textOfRange,
	type Clause,
	type Range
} from '$lib/extraction/clause';
import type { Word } from '$lib/extraction/word';
import type { Candidate, Pattern, Source } from '../candidate';
import { opening, subjectText } from '../questions';
import { EXPECTED } from './expected';

/** Words of a question's subject; more is no longer read at a glance. */
export const LONGEST_SUBJECT = 14;
export const LONGEST_TAIL = 16;

const OPENS_TAIL =
	/^(?:in|after|with|during|among|over|between|within|across|at|under|for|following|from|by|as|when|while|compared|relative|to|until|before|on|on|despite|without)$/;

export function candidate(
	source: Source,
	part: Pick<Candidate, 'body' | 'answer' | 'fit'>
): Candidate {
	return { ...part, pattern: 'outcome', type: source.finding.kind, finding: source.finding };
}

export function isAsked({ finding, clause }: Source): boolean {
	const { subject } = clause;
	return (
		!finding.doubt &&
		!finding.isOwnAct &&
		subject.to - subject.from <= LONGEST_SUBJECT &&
		!/^(?:there|it|they|this|these|we|he|she|which|that|only|no|neither|none|few|nor)$/.test(
			clause.words[subject.from]?.lower ?? ''
		)
	);
}

export const from = (clause: Clause, at: number) =>
	textOfRange(clause, { from: at, to: clause.words.length }).replace(/^[\s,]+/, '');

const COMPARATIVE =
	/^(?:higher|lower|greater|better|worse|larger|smaller|faster|slower|longer|shorter|stronger|weaker|fewer|less|more|earlier|later|older|younger|poorer|similar|comparable|different|equivalent|heavier|thicker|thinner|safer|cheaper|equal|identical)$/;

interface Comparison {
	/** "significantly higher". */
	readonly how: Range;
	/** "in the treated group"; empty where the sentence does not say. */
	readonly where: Range;
	/** After "than" or "compared with". */
	readonly partner: Range;
}

/** "was significantly higher in A than in B", cut at its joints. */
function comparisonIn({ words, verb, rest }: Clause): Comparison | undefined {
	const isBe =
		/^(?:is|are|was|were)$/.test(words[verb.to - 1]?.lower ?? '') || isNegatedBe(words, verb);
	if (!isBe && !isJudged({ words, verb, rest })) return undefined;
	const start = isBe ? rest.from : rest.from + 2;
	let at = start;
	while (words[at]?.pos === 'ADV' && !COMPARATIVE.test(words[at]?.lower ?? '')) at++;
	if (!COMPARATIVE.test(words[at]?.lower ?? '')) return undefined;
	const isMore = /^(?:more|less)$/.test(words[at]?.lower ?? '');
	const how = {
		from: start,
		to: isMore && /^(?:ADJ|ADV)$/.test(words[at + 1]?.pos ?? '') ? at + 2 : at + 1
	};
	const than = words.findIndex(
		(word, index) =>
			index >= how.to &&
			(word.lower === 'than' ||
				(word.lower === 'compared' && /^(?:with|to)$/.test(words[index + 1]?.lower ?? '')) ||
				(word.lower === 'to' &&
					/^(?:similar|comparable|equal|identical|equivalent)$/.test(
						words[how.to - 1]?.lower ?? ''
					)))
	);
	if (than < 0) return undefined;
	const partner = words[than]?.lower === 'compared' ? than + 2 : than + 1;
	// "as compared to B", ", compared to B"
	let comma = than;
	while (comma > how.to && /^(?:,|as|when)$/.test(words[comma - 1]?.lower ?? '')) comma--;
	return { how, where: { from: how.to, to: comma }, partner: { from: partner, to: rest.to } };
}

/** "is rated to be better than": by those who were asked. */
function isJudged({ words, verb, rest }: Pick<Clause, 'words' | 'verb' | 'rest'>): boolean {
	const isBe = words[rest.from]?.lower === 'to' && words[rest.from + 1]?.lower === 'be';
	const helper = words[verb.to - 2]?.lower ?? '';
	return (
		isBe && /^(?:is|are|was|were)$/.test(helper) && JUDGED.test(words[verb.to - 1]?.lower ?? '')
	);
}

const JUDGED = /^(?:rated|judged|perceived|ranked|considered|found|shown)$/;

function isNegatedBe(words: readonly Word[], verb: Range): boolean {
	return (
		words[verb.to - 1]?.lower === 'not' &&
		/^(?:is|are|was|were)$/.test(words[verb.to - 2]?.lower ?? '')
	);
}

/** "in A compared with B": B is where it was, too. */
function sharedPlace(where: string, partner: string): string {
	const [, preposition = ''] = /^(in|among|for|with|on) (?!\p{Ll}+ing\s)/u.exec(where) ?? [];
	const isWhole = /^(?:that|those|its|expected|predicted|any|what|when|before|\d)/u.test(partner);
	// "those who had not": of the kind that "in those who had" names.
	const isGroup = /^those (?:who|with|without)\b/u.test(partner);
	return preposition !== '' && (!isWhole || isGroup) ? `${preposition} ` : '';
}

/** "X was lower in A than in B" → "how did X in A compare with that in B?" */
export const askComparison: Pattern = (source) => {
	const { clause } = source;
	if (!isAsked(source)) return [];
	const parts = comparisonIn(clause);
	if (!parts) return [];
	const { words } = clause;
	const where = textOfRange(clause, parts.where);
	const partner = textOfRange(clause, parts.partner).replace(/^(?:was|were|did|do|does)\s.*$/, '');
	if (where !== '' && !PLACE.test(words[parts.where.from]?.lower ?? '')) return [];
	if (words[parts.where.from]?.lower === 'of') return [];
	if (partner === '' || /[:;]/.test(`${where} ${partner}`)) return [];
	if (`${where} ${partner}`.split(' ').length > LONGEST_TAIL) return [];
	const how = textOfRange(clause, parts.how);
	// "were less likely than B to row": what for stands behind them.
	if (/\b(?:likely|unlikely|able|willing|prone|apt)$/u.test(how)) return [];
	const byPreposition = /^(?:in|for|among|with|at|after|during|on|under|by|of)\s/.test(partner);
	const plural = isPluralSubject(words, clause.subject) === true;
	const past = /^(?:was|were)$/.test(
		words.slice(clause.verb.from, clause.verb.to).find((word) => word.pos === 'AUX')?.lower ?? ''
	);
	const does = past ? 'did' : plural ? 'do' : 'does';
	const subject = `${subjectText(clause)}${where === '' ? '' : ` ${where}`}`;
	const place = byPreposition ? '' : sharedPlace(where, partner);
	const that = byPreposition || place !== '' ? `${pointed(clause, partner, plural)} ${place}` : '';
	const not = isNegatedBe(words, clause.verb) ? 'not ' : '';
	const judged = textOfRange(clause, { from: clause.verb.to - 1, to: clause.verb.to });
	const body =
		isJudged(clause) && !/^(?:found|shown|considered)$/.test(judged)
			? `${opening(clause)}how ${past ? (plural ? 'were' : 'was') : plural ? 'are' : 'is'} ${subject} ${judged} compared with ${that}${partner}?`
			: `${opening(clause)}how ${does} ${subject} compare${respectOf(how)} with ${that}${partner.replace(EXPECTED, 'what was $&')}?`;
	return [candidate(source, { body, answer: `${not}${how}`, fit: 0.9 })];
};

/** "those in B"; "the depths in those without B", and of "those of B" nothing more. */
function pointed({ words, subject }: Clause, partner: string, isPlural: boolean): string {
	const head = headOf(words, subject)?.text;
	if (/^(?:in |for |among |with )?those (?:who|with|without|in)\b/u.test(partner) && head)
		return `the ${head}`;
	return isPlural ? 'those' : 'that';
}

/** In what "older" compares. */
const RESPECT: Readonly<Record<string, string>> = {
	older: ' in age',
	younger: ' in age',
	heavier: ' in weight',
	taller: ' in height',
	cheaper: ' in cost'
};
const respectOf = (how: string) => RESPECT[how.split(' ').at(-1) ?? ''] ?? '';

export const PLACE = /^(?:between|among|in|for|with|across|within|on|from|of)$/;

/** "A did not differ between B and C" → "how did A compare between B and C?" */
export const askSameness: Pattern = (source) => {
	const { clause } = source;
	const { words, verb, rest } = clause;
	if (!isAsked(source) || words[verb.to - 1]?.lemma !== 'differ') return [];
	let at = rest.from;
	while (words[at]?.pos === 'ADV') at++;
	if (!/^(?:between|among|across|from|in|by|with|at)$/.test(words[at]?.lower ?? '')) return [];
	const tail = from(clause, at).replace(/^from\s/, 'with ');
	if (tail.split(' ').length > LONGEST_TAIL) return [];
	const past = words
		.slice(verb.from, verb.to)
		.some((word) => /^did/.test(word.lower) || word.form === 'ed');
	const does = past ? 'did' : isPluralSubject(words, clause.subject) === true ? 'do' : 'does';
	const body = `${opening(clause)}how ${does} ${subjectText(clause)} compare ${tail}?`;
	const answer = textOfRange(clause, { from: verb.from, to: at });
	// That things differ says less than that they do not.
	const fit = /\b(?:not|never|hardly)\b/.test(answer) ? 0.9 : 0.65;
	return [candidate(source, { body, answer, fit })];
};

const BEHAVING = /^(?:act|behave|perform|fare|respond|react|function|operate)$/;
/** Words of a manner. */
const LONGEST_MANNER = 16;

/** "agents act harshly in A, always doing B" → "how do agents act in A?" */
export const askManner: Pattern = (source) => {
	const { clause } = source;
	const { words, verb, rest, lead } = clause;
	const main = words[verb.to - 1];
	if (!main || !isAsked(source) || !BEHAVING.test(main.lemma) || verb.to - verb.from > 1) return [];
	let end = rest.from;
	while (/^(?:ADV|ADJ|CCONJ)$/.test(words[end]?.pos ?? '') || words[end]?.lower === 'than') end++;
	if (end === rest.from || words[end - 1]?.pos === 'CCONJ') return [];
	const next = words[end];
	// "…, always defecting": how they act, told once more.
	const isTold = next?.text === ',' && words.slice(end, end + 3).some(({ form }) => form === 'ing');
	if (next && !isTold && (!OPENS_TAIL.test(next.lower) || /^(?:to|as)$/.test(next.lower)))
		return [];
	const to = isTold ? rest.to : end;
	const tail = isTold ? '' : from(clause, end);
	if (to - rest.from > LONGEST_MANNER || tail.split(' ').length > LONGEST_TAIL) return [];
	if (tail === '' && lead.to === 0) return [];
	const past = main.form === 'ed' || main.form === 'past';
	const does = past ? 'did' : isPluralSubject(words, clause.subject) === true ? 'do' : 'does';
	const body = `${opening(clause)}how ${does} ${subjectText(clause)} ${main.lemma}${tail === '' ? '' : ` ${tail}`}?`;
	const answer = textOfRange(clause, { from: rest.from, to });
	// "well or badly?" is a coin toss.
	return [candidate(source, { body, answer, fit: end - rest.from === 1 && !isTold ? 0.4 : 0.75 })];
};
