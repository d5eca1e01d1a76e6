import type { Candidate } from './candidate';
import { HOPED_FIT } from './patterns/asking/effect-question';

/** A candidate with its odds, before one of its sentence is chosen. */
interface Ranked {
	readonly candidate: Candidate;
	readonly most: number;
	readonly score: number;
	/** Put as a question. */
	readonly isAsked: boolean;
	/** Asks which thing a finding is told of. */
	readonly isBackward: boolean;
	/** Hides a phrase that does not turn into a question, or one asked for only where it stands. */
	readonly stays?: 'gap' | 'inPlace' | undefined;
}

const statementOf = ({ candidate }: Ranked) => candidate.finding.statement;

/** From these odds something goes before other ways to ask its statement. */
const LEAST_AHEAD = 0.4;

/** What `isAhead` tells is set just above the best of its statement's rivals. */
function ahead<Item extends Ranked>(
	items: readonly Item[],
	isRival: (item: Item) => boolean,
	isAhead: (item: Item) => boolean
): readonly Item[] {
	const led = new Set(items.filter(isAhead).map(statementOf));
	const best = new Map<string, number>();
	for (const item of items.filter((one) => led.has(statementOf(one)) && isRival(one)))
		best.set(statementOf(item), Math.max(best.get(statementOf(item)) ?? 0, item.score));
	return items.map((item) => {
		const rival = best.get(statementOf(item)) ?? 0;
		if (rival === 0 || !isAhead(item)) return item;
		const isPassedBy = item.score >= LEAST_AHEAD && rival >= item.score;
		return isPassedBy ? { ...item, most: rival + 0.001, score: rival + 0.001 } : item;
	});
}

/** Kinds that tell no more of a statement than how it came out, and are recalled less well. */
const TOLD_BY_CHANGE = /^(?:gap|phrase|circumstance|object|subject|found-thing)$/;
export const ASKS_CHANGE =
	/(?:^|, )how \p{Ll}+ .+ (?:chang(?:e|ed|ing)|altered|fare|compared?|differ)\b|(?:^|, )what happen(?:s|ed) to\b/u;
export const ASKS_RELATION = /\bhow (?:is|are|was|were) .+ (?:related|associated)\b/u;

/**
 * "how did A change after B?" before "A rose after […]", "what effect did A have on B?" before "what did A raise?": of
 * one statement, how its thing changed, compares or is moved has its turn first.
 */
export function changesFirst<Item extends Ranked>(items: readonly Item[]): readonly Item[] {
	const isChange = ({ candidate: { pattern, body, fit } }: Ranked) =>
		(pattern === 'outcome' && (ASKS_CHANGE.test(body) || ASKS_RELATION.test(body))) ||
		(pattern === 'effect' && fit > HOPED_FIT);
	if (!items.some(isChange)) return items;
	return ahead(items, ({ candidate }) => TOLD_BY_CHANGE.test(candidate.pattern), isChange);
}

/** What is told of a thing is asked before which thing it is told of, where that would be backward. */
export function findingsFirst<Item extends Ranked>(items: readonly Item[]): readonly Item[] {
	const turned = new Set(items.filter(({ isBackward }) => isBackward).map(statementOf));
	if (turned.size === 0) return items;
	const first = new Map<string, Item>();
	for (const item of items.filter((one) => turned.has(statementOf(one))))
		if (!item.isBackward && item.isAsked && item.score > (first.get(statementOf(item))?.score ?? 0))
			first.set(statementOf(item), item);
	return ahead(
		items,
		({ isBackward }) => isBackward,
		(item) => first.get(statementOf(item)) === item
	);
}

/** Odds from which a question is kept more often than any gap of its statement. */
const LEAST_ASKED = 0.5;
/** Turn a statement's own point round, or ask of what it only holds under. */
const ASKS_BESIDE = /^(?:subject|found-thing|made-thing)$/;
/** Of a figure these ask outright; others would take it with all it stands in. */
const ASKS_FIGURE = /^(?:value|how-many|counted|outcome|effect)$/;
const ASKS_HOW = /(?:^|, )(?:how|why|between which)\b/;

/** "what does old tar close?" before "old tar closes […] by night": of one statement, a plain question before a gap. */
export function questionsFirst<Item extends Ranked>(items: readonly Item[]): readonly Item[] {
	// "boats lost what percentage of their nets?" is a gap as well.
	const isGap = (item: Ranked) => {
		const { pattern, answer } = item.candidate;
		return pattern === 'value' && answer === '' ? !item.isAsked : item.stays === 'gap';
	};
	const isPlain = (item: Ranked) => {
		const { pattern, body, answer, type } = item.candidate;
		// Whether a phrase turns into a question is dear to find out; such a one has odds of its own.
		const isPhrase = answer === '' && type !== 'number';
		if (isPhrase || item.isBackward || ASKS_BESIDE.test(pattern) || !item.isAsked) return false;
		if (type === 'number' && !ASKS_FIGURE.test(pattern)) return false;
		return (pattern !== 'circumstance' || ASKS_HOW.test(body)) && item.score >= LEAST_ASKED;
	};
	return ahead(items, isGap, isPlain);
}

/** Of each statement, what readers keep most often has its turn first. */
export const bestFormFirst = <Item extends Ranked>(items: readonly Item[]): readonly Item[] =>
	findingsFirst(changesFirst(questionsFirst(items)));
