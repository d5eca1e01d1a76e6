import { parseClause } from '$lib/extraction/clause';
import type { Finding } from '$lib/extraction/finding';
import { tagWords } from '$lib/extraction/parts-of-speech';
import type { Candidate } from '../../candidate';
import { builtOtherwise } from './alternations';
import {
	adjectiveExchanges,
	besideNounExchanges,
	isAdjective,
	phraseExchanges
} from './predicate-exchanges';
import { isExchangeable } from './senses';
import type { Exchange, Setting } from './setting';
import { verbExchange } from './verb-exchanges';
import { type SourceVerbs, tokensOf, verbSlots } from './verb-slots';

/** More would be another question. */
const MOST_EXCHANGES = 3;

const SOURCES = new WeakMap<Finding, SourceVerbs>();

function readVerbs({ statement }: Finding): SourceVerbs {
	let lemmas: ReadonlySet<string> | undefined;
	let main: { readonly lemma: string | undefined } | undefined;
	const verbs = () =>
		tagWords(statement).flatMap(({ pos, lemma }) => (pos === 'VERB' ? [lemma] : []));
	const mainVerb = () => {
		const clause = parseClause(statement);
		return { lemma: clause?.words[clause.verb.to - 1]?.lemma };
	};
	return {
		has: (lemma) => (lemmas ??= new Set(verbs())).has(lemma),
		main: () => (main ??= mainVerb()).lemma
	};
}

function sourceVerbs(finding: Finding): SourceVerbs {
	const known = SOURCES.get(finding) ?? readVerbs(finding);
	SOURCES.set(finding, known);
	return known;
}

/** Of those that meet, the first; the question's own verb comes before all else. */
function withoutMeeting(exchanges: readonly Exchange[]): readonly Exchange[] {
	const kept: Exchange[] = [];
	for (const one of exchanges) {
		const isApart = kept.every((other) => one.end < other.start || one.start > other.end);
		if (isApart && kept.length < MOST_EXCHANGES) kept.push(one);
	}
	return kept;
}

function exchanged(body: string, exchanges: readonly Exchange[]): string {
	const fromLast = [...exchanges].sort((left, right) => right.start - left.start);
	return fromLast.reduce(
		(text, { start, end, says }) => text.slice(0, start) + says + text.slice(end),
		body
	);
}

function verbExchanges(setting: Setting, finding: Finding): Exchange[] {
	return [...verbSlots(setting.tokens, sourceVerbs(finding))]
		.sort((left, right) => Number(right.isMain) - Number(left.isMain))
		.flatMap((slot) => verbExchange(setting, slot) ?? []);
}

/**
 * The question in words that its passage does not have, meaning the same: whoever can answer it has
 * understood the passage, and not only seen the same words again. Undefined where none are known.
 */
export function inOtherWords(candidate: Candidate, quote: string): Candidate | undefined {
	const { body, answer, finding } = candidate;
	if (answer === '' || finding.named) return undefined;
	const words = body.split(/[ ?,]/);
	const hasVerb = words.some(isExchangeable);
	const hasAdjective = words.some(isAdjective);
	// Told apart late: most questions need no more than the look above.
	const tokens = hasVerb || hasAdjective ? tokensOf(body) : [];
	const setting = { asked: { body, answer }, tokens, quote: quote.toLowerCase() };
	const verbs = hasVerb ? verbExchanges(setting, finding) : [];
	const others = hasAdjective
		? [...adjectiveExchanges(setting), ...besideNounExchanges(setting)]
		: [];
	const all = withoutMeeting([...verbs, ...others, ...phraseExchanges(setting)]);
	const said = exchanged(body, all);
	const worded = verbs.length > 0 ? said : builtOtherwise({ body: said, answer });
	return worded === body ? undefined : { ...candidate, body: worded };
}
