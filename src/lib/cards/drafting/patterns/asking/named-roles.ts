import { isPluralSubject, textOfRange, type Clause, type Range } from '$lib/extraction/clause';
import { isNominal } from '$lib/extraction/word';
import type { Candidate, Pattern, Source } from '../../candidate';
import { complementEnd, phraseEnd } from '../../phrases';
import { namesPersons, subjectWithArticle } from '../../questions';
import { itemsOf, oneOf, rowOf } from './besides';
import { BEST, ROLE } from './found-things';
import { asked, fronted, isWholeAnswer } from './question';

/** Told of anything, and worth asking only of which: "the themes of the interviews". */
const NAMED =
	/^(?:themes?|categor(?:y|ies)|diagnos[ie]s|organisms?|pathogens?|challenges?|limitations?|advantages?|disadvantages?|concerns?|treatments?|problems?|sites?|locations?|outcomes?|endpoints?|exceptions?|signs?|manifestations?|events?)$/u;
const GRADES = /^(?:\p{L}+est|most|least|primary|secondary|independent|overarching|common)$/u;
/** How the paper was made, whatever it found. */
const OF_THE_PAPER =
	/\b(?:aims?|objectives?|purposes?|goals?|contributions?|tasks?|results?|findings?|conclusions?|idea|novelty|step|difference|limitations? of (?:this|the|our) study)\b/u;

/** "most boats": how many, and not which. */
const SHARE = /^(?:most|many|all|some|several|few|both|each|no|none|such|this|these)$/u;

/** "the main barriers to rowing": a part that only few things can play. */
function isRole(clause: Clause): boolean {
	const { words, subject } = clause;
	const of = words.findIndex(
		({ pos }, at) => at > subject.from && at < subject.to && pos === 'ADP'
	);
	const head = words[(of < 0 ? subject.to : of) - 1];
	const front = words.slice(subject.from, of < 0 ? subject.to : of);
	const isGraded = front.some(({ lower }) => BEST.test(lower) || GRADES.test(lower));
	if (
		!isNominal(head) ||
		SHARE.test(front[0]?.lower ?? '') ||
		OF_THE_PAPER.test(textOfRange(clause, subject))
	)
		return false;
	const isNamed = ROLE.test(head?.lower ?? '') || NAMED.test(head?.lower ?? '');
	// "the most common combination": of what, the sentence does not say.
	return of > 0 ? isGraded || isNamed : isGraded && isNamed;
}

const THINGS = /^(?:DET|NOUN|PROPN|ADJ|VERB)$/u;
/** What may follow the answer without telling which one it is. */
const APART = /^(?:in|at|during|after|before|among|within|across|both)$/u;

/** "the main barriers" → "the two main barriers", where they are two. */
function withCount(role: string, answer: string): string {
	const items = answer.split(/\sand\s/u);
	const isPair = items.length === 2 && !/,|\bbetween\b|\bboth\b/u.test(answer);
	return isPair && /^the (?!two\b)/u.test(role) ? role.replace(/^the /u, 'the two ') : role;
}

function askPlayer(source: Source, answer: Range): Candidate[] {
	const { clause } = source;
	const { words, rest, subject } = clause;
	const text = textOfRange(clause, answer);
	const last = words[answer.to - 1];
	const noun = words.findIndex((word, at) => at >= answer.from && isNominal(word));
	// "similar to those of others": a quality, and no thing.
	const isThing = words
		.slice(answer.from, Math.max(noun, answer.from + 1))
		.every(({ pos }) => THINGS.test(pos));
	if (!isThing || last?.pos === 'ADJ' || !isWholeAnswer(clause, answer)) return [];
	const after = { from: answer.to, to: rest.to };
	const isMany = isPluralSubject(words, subject) === true;
	// "were poor roads in the north and snow in the south": one of two.
	const holdsMore = words.slice(after.from, after.to).some(({ pos }) => pos === 'CCONJ');
	if (holdsMore || (isMany && after.to > after.from && !/\sand\s/u.test(text))) return [];
	const body = fronted(source, { wh: namesPersons(text) ? 'who' : 'what', kept: [after] });
	if (body === undefined) return [];
	const role = subjectWithArticle(clause);
	const bare = textOfRange(clause, subject);
	const items = itemsOf(text);
	if (items.length === 0) {
		if (/,/u.test(text)) return [];
		const told = body.replace(bare, () => (isMany ? withCount(role, text) : role));
		return asked(source, { pattern: 'found-thing', body: told, answer: text, fit: 0.85 });
	}
	const one = oneOf(
		items.length,
		body.replace(bare, () => role)
	);
	return asked(source, {
		pattern: 'besides',
		body: `besides ${rowOf(items.slice(0, -1))}, ${one}`,
		answer: items.at(-1) ?? '',
		fit: 0.85
	});
}

/** Where what is named begins: "were, in this order, A and B". */
function playerAt({ words, rest }: Clause): number {
	if (words[rest.from]?.text !== ',') return rest.from;
	const close = words.findIndex(({ text }, at) => at > rest.from && text === ',');
	return close < 0 ? rest.from : close + 1;
}

/** "the main causes of leaks were frost and rust" → "what were the two main causes of leaks?" */
export const askPlayers: Pattern = (source) => {
	const { clause, finding } = source;
	const { words, verb, rest } = clause;
	const isBe = /^(?:is|are|was|were)$/u.test(words[verb.to - 1]?.lower ?? '');
	if (!isBe || finding.doubt || finding.isOwnAct || !isRole(clause)) return [];
	const start = playerAt(clause);
	const ends = new Set([complementEnd(words, start, rest.to), phraseEnd(words, start, rest.to)]);
	return [...ends].flatMap((to) => {
		const next = words[to];
		if (next && to < rest.to && !APART.test(next.lower)) return [];
		return askPlayer(source, { from: start, to });
	});
};
