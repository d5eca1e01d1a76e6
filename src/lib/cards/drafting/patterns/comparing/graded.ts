import type { Range } from '$lib/extraction/clause';
import { isNominal, type Word } from '$lib/extraction/word';

const GRADE =
	/^(?:higher|lower|greater|better|worse|larger|smaller|bigger|faster|slower|longer|shorter|stronger|weaker|fewer|earlier|later|older|younger|poorer|richer|heavier|lighter|thicker|thinner|wider|narrower|deeper|shallower|safer|cheaper|milder|closer|taller|warmer|cooler|steeper|denser|brighter|darker|harder|softer|simpler|easier|quicker|broader|sharper|healthier|superior|inferior|non-?inferior|noninferior|similar|comparable|equivalent|equal|identical|increased|decreased|reduced|elevated|enhanced|impaired|diminished|prolonged|heightened)$/u;
/** "2.3 times", "10-fold", "53 %", "twice": by how much. */
const TIMES =
	/^(?:times|%|percent|percentage|per|cent|points?|orders?|of|magnitude|log|years?|days?|weeks?|months?|hours?|minutes?|fold)$/u;
const ABOUT =
	/^(?:about|approximately|nearly|almost|some|around|at|least|roughly|up|to|over|only|no)$/u;

/** Any word of "about two times", "over 30%". */
export const AMOUNT = new RegExp(`${TIMES.source}|${ABOUT.source}`, 'u');

/** A degree, cut from what it is a degree of. */
export interface Graded {
	/** "about 2.3 times more", "significantly less sensitive". */
	readonly how: Range;
	/** "sensitive" of "less sensitive". */
	readonly quality?: Range;
}

/** A leak is new or it is not: "more new leaks" are more of them. */
const WITHOUT_DEGREE =
	/^(?:abnormal|additional|adverse|daily|distinct|false|fatal|identical|incorrect|missing|monthly|new|nocturnal|recurrent|unique|weekly|wrong|yearly)$/u;

/** "more adverse events", "more severe adverse events": how many, and not how adverse. */
function isCounted(words: readonly Word[], at: number): boolean {
	const isSuch = words.slice(at, at + 2).some(({ lower }) => WITHOUT_DEGREE.test(lower));
	let end = at + 1;
	while (words[end]?.pos === 'ADJ' || isNominal(words[end])) end++;
	return isSuch && words[end - 1]?.isPlural === true;
}

export function amountEnd(words: readonly Word[], from: number): number {
	let at = from;
	while (ABOUT.test(words[at]?.lower ?? '')) at++;
	const isFold = /fold$/u.test(words[at]?.lower ?? '');
	if (!isFold && words[at]?.pos !== 'NUM') return from;
	at++;
	// "one to two points"
	if (words[at]?.lower === 'to' && words[at + 1]?.pos === 'NUM') at += 2;
	while (TIMES.test(words[at]?.lower ?? '')) at++;
	return at;
}

/** "significantly different", which opens here. */
export function differentAt(words: readonly Word[], from: number): Graded | undefined {
	let at = from;
	while (words[at]?.pos === 'ADV') at++;
	return words[at]?.lower === 'different' ? { how: { from, to: at + 1 } } : undefined;
}

/** "more soaked than", "less worn in": a quality, and no things of which there are more. */
const isToldBy = (words: readonly Word[], at: number): boolean =>
	/^(?:ed|participle)$/u.test(words[at]?.form ?? '') &&
	/^(?:ADP|SCONJ)$/u.test(words[at + 1]?.pos ?? '');

/** "twice", "three times", "half": how many times as much. */
const MULTIPLE = /^(?:twice|thrice|half|times)$/u;
export const isMultiple = (word: Word | undefined): boolean => MULTIPLE.test(word?.lower ?? '');

/** "twice as high", "half as many": by how much, and no quality to ask by. */
const SIZE = /^(?:high|low|large|great|big|small|good|bad|strong|many|much|few|little)$/u;

/** "at least as sound as", "twice as common in fog as", which opens here: without its second "as". */
function asGradedAt(words: readonly Word[], from: number): Graded | undefined {
	let at = amountEnd(words, from);
	while (/^(?:at|least|half)$/u.test(words[at]?.lower ?? '') || isPlainly(words[at])) at++;
	const said = words[at + 1];
	const isTimes = at > from && isMultiple(words[at - 1]);
	const isSize = isTimes && SIZE.test(said?.lower ?? '');
	const isAs = words[at]?.lower === 'as' && (isTimes || words[at + 2]?.lower === 'as');
	if (!isAs || (said?.pos !== 'ADJ' && !isSize)) return undefined;
	const how = { from, to: at + 2 };
	return isSize ? { how } : { how, quality: { from: at + 1, to: at + 2 } };
}

/** "equally", "just" as sound. */
const isPlainly = (word: Word | undefined): boolean => word?.pos === 'ADV' && word.lower !== 'as';

/** "significantly higher", "about three times more common", "no better", "as sound as", which opens here. */
export function gradedAt(words: readonly Word[], from: number): Graded | undefined {
	const alike = asGradedAt(words, from);
	if (alike) return alike;
	const isMore = (index: number) => /^(?:more|less)$/u.test(words[index]?.lower ?? '');
	let at = amountEnd(words, from);
	if (words[at]?.lower === 'no' && (GRADE.test(words[at + 1]?.lower ?? '') || isMore(at + 1))) at++;
	while (words[at]?.pos === 'ADV' && !GRADE.test(words[at]?.lower ?? '') && !isMore(at)) at++;
	if (GRADE.test(words[at]?.lower ?? '')) return { how: { from, to: at + 1 } };
	if (!isMore(at)) return undefined;
	let end = at + 1;
	while (words[end]?.pos === 'ADV' && words[end + 1]?.pos === 'ADJ') end++;
	const next = words[end];
	const isQuality =
		next?.pos === 'ADJ' ||
		isToldBy(words, end) ||
		(/ly$/u.test(next?.lower ?? '') && /^(?:than|compared)$/u.test(words[end + 1]?.lower ?? '')) ||
		/^(?:often|frequently|commonly|rarely|likely|prone|frequent|common|prevalent)$/u.test(
			next?.lower ?? ''
		);
	if (!isQuality || isCounted(words, end)) return { how: { from, to: at + 1 } };
	// "more common and severe"
	const isPair = words[end + 1]?.lower === 'and' && words[end + 2]?.pos === 'ADJ';
	const to = isPair ? end + 3 : end + 1;
	return { how: { from, to }, quality: { from: at + 1, to } };
}
