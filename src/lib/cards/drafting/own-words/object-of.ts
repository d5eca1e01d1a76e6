import { isPluralSubject, type Clause, type Range } from '$lib/extraction/clause';
import { treeOf } from '$lib/extraction/models/dependencies/dependency-model';
import { isNominal, type Word } from '$lib/extraction/word';
import { isWholePhrase, phraseEnd } from '../phrases';

/** Prepositions whose phrase may belong to the noun in front of it. */
const OF_NOUN =
	/^(?:in|for|on|with|between|against|towards?|among|at|from|within|to|into|over|under)$/u;
const OPENS = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/u;
/** What is done to these is said of no passive, or they stand for what a reader cannot see. */
const NO_OBJECT =
	/^(?:it|them|its|their|itself|themselves|that|this|these|those|there|each|one|both|all|some|any|none|more|less)$/u;

const isInside = (at: number, { from, to }: Range) => at >= from && at < to;

/** The tree hangs a preposition on a word of the phrase, and not on the verb. */
export function withOwnPhrases(words: readonly Word[], object: Range, limit: number): Range {
	let { to } = object;
	if (!OF_NOUN.test(words[to]?.lower ?? '')) return object;
	// "were kept between 1900 and 1910"
	if (/^\d/u.test(words[to + 1]?.text ?? '')) return object;
	const { heads } = treeOf(words);
	while (
		to < limit &&
		OF_NOUN.test(words[to]?.lower ?? '') &&
		isInside(heads[to] ?? -1, { from: object.from, to })
	)
		to = phraseEnd(words, to + 1, limit);
	return { from: object.from, to };
}

/** "gave [the crew a lamp]": two things, of which one was given. */
const isTwo = (words: readonly Word[], { from, to }: Range) =>
	words.slice(from + 1, to).some(({ pos }, at) => pos === 'DET' && isNominal(words[from + at]));

/** What may stand behind an object and is no part of it. */
export const mayFollow = (next: Word | undefined) =>
	next === undefined ||
	(/^(?:ADP|ADV)$/u.test(next.pos) && !/^(?:per|than|of)$/u.test(next.lower)) ||
	/^(?:using|when|while|if)$/u.test(next.lower);

/** The object right behind the verb of a clause, with what hangs on its noun; undefined where its end is not sure. */
export function objectOf({ words, rest }: Clause): Range | undefined {
	const first = words[rest.from];
	if (!first || !OPENS.test(first.pos) || NO_OBJECT.test(first.lower)) return undefined;
	const end = phraseEnd(words, rest.from, rest.to);
	const object = withOwnPhrases(words, { from: rest.from, to: end }, rest.to);
	const last = words[object.to - 1];
	const isNoun = isNominal(last) || last?.text === ')' || last?.pos === 'NUM';
	const isWhole =
		!isTwo(words, object) && isWholePhrase(words, object) && mayFollow(words[object.to]);
	return isNoun && isWhole ? object : undefined;
}

/** Of the phrase what stands before its first preposition or clause. */
function coreOf(part: readonly Word[]): readonly Word[] {
	const end = part.findIndex(({ pos }, at) => at > 0 && /^(?:ADP|PART|SCONJ)$/u.test(pos));
	return end < 0 ? part : part.slice(0, end);
}

/** "the rise and fall rate": it may be one rate. */
const isOpenRow = (core: readonly Word[], and: number) =>
	core.slice(and + 1).filter(isNominal).length > 1 && !core.at(-1)?.isPlural;

/** Whether the object stands in the plural; undefined where its words leave that open. */
export function isPluralObject({ words }: Clause, object: Range): boolean | undefined {
	const isPlural = isPluralSubject(words, object);
	const part = words.slice(object.from, object.to);
	// "state of the art lamps"
	if (part[0]?.lower === 'state' && part[1]?.lower === 'of')
		return part.findLast(isNominal)?.isPlural;
	const and = part.findIndex(({ lower }) => lower === 'and' || lower === 'or');
	const core = coreOf(part);
	const last = core.findLast(isNominal);
	if (isPlural === undefined || last?.pos !== 'NOUN') return isPlural;
	const isRow = and >= 0 && and < core.length;
	if (isPlural)
		return isRow ? (isOpenRow(core, and) ? undefined : true) : last.isPlural || undefined;
	if (last.isPlural) return undefined;
	// "the thick and heavy rope"
	if (isRow)
		return core[and - 1]?.pos === 'ADJ' && core[and + 1]?.pos === 'ADJ' ? false : undefined;
	// "the wear of ropes and sails", but "the wear of ropes and a leak"
	const joinsThing = part.some(({ lower }, at) => lower === 'and' && part[at + 1]?.pos === 'DET');
	return joinsThing ? undefined : false;
}
