import type { Paper } from '$lib/papers/paper';
import { contentStems, jaccard } from '$lib/text/stems';
import { answerOf, promptOf, type CardContent, type CardDraft, type CardType } from '../card';
import type { Candidate } from './candidate';

export interface RankedDraft {
	readonly candidate: Candidate;
	readonly draft: CardDraft;
}

interface Preview {
	readonly candidate: Candidate;
	readonly draft: CardContent;
}

/** Most cards of one paper: from an abstract, from a full text. */
const MOST_FROM_ABSTRACT = 9;
const MOST_FROM_FULL_TEXT = 20;
/** A text this long is more than an abstract, in code units. */
const FULL_TEXT = 6000;
const MOST_OF_ONE_SENTENCE = 2;
/** Below this score a card is no gain. */
const LEAST_SCORE = 0.53;
/** A long text has enough good ones. */
const LEAST_FULL_TEXT_SCORE = 0.58;
/** The second card of a sentence must be better than the first need be. */
const LEAST_SECOND_SCORE = 0.6;
const SAME_ANSWER = 0.6;
const SAME_CARD = 0.75;

const stemsOf = (text: string): ReadonlySet<string> => new Set(contentStems(text));

interface Worded extends Preview {
	readonly answer: ReadonlySet<string>;
	readonly whole: ReadonlySet<string>;
}

interface Chosen extends RankedDraft {
	readonly answer: ReadonlySet<string>;
	readonly whole: ReadonlySet<string>;
}

function isNew(item: Worded, chosen: readonly Chosen[]): boolean {
	const sameSentence = chosen.filter((other) => startOf(other) === startOf(item));
	if (sameSentence.length >= MOST_OF_ONE_SENTENCE) return false;
	return chosen.every((other) => {
		if (jaccard(item.answer, other.answer) >= SAME_ANSWER) return false;
		const overlapping = overlap(item.answer, other.answer) > 0.5;
		const sameStatement = other.candidate.finding.statement === item.candidate.finding.statement;
		if (sameStatement && (overlapping || !asksAnew(item, other))) return false;
		return sameStatement || jaccard(item.whole, other.whole) < SAME_CARD;
	});
}

/** Words of a statement that may hold two facts. */
const TWO_FACTS = 20;

/** A second card of one statement: from a long one, and not its mirror image or its other value. */
function asksAnew(item: Worded, other: Worded): boolean {
	// What a name means and which name means it are two things to know.
	if (item.candidate.finding.named && other.candidate.finding.named)
		return item.candidate.pattern !== other.candidate.pattern;
	const types = [item.draft.type, other.draft.type];
	if (types.every((type) => type === 'number')) return false;
	if (types.includes('number')) return true;
	const patterns = [item.candidate.pattern, other.candidate.pattern];
	if (patterns.some((pattern) => pattern === 'effect' || pattern === 'subject')) return false;
	return item.candidate.finding.statement.split(' ').length >= TWO_FACTS;
}

function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
	const common = [...left].filter((stem) => right.has(stem)).length;
	return common / Math.max(1, Math.min(left.size, right.size));
}

function startOf({ draft }: Preview): number {
	return draft.evidence?.span.start ?? -1;
}

function prepared<Item extends Preview>(item: Item): Item & Worded {
	const answer = answerOf(item.draft);
	return { ...item, answer: stemsOf(answer), whole: stemsOf(`${promptOf(item.draft)} ${answer}`) };
}

/** What can be chosen from: ranked before it is gated, since the gate costs more than the ranking. */
export interface Rankable {
	readonly candidate: Candidate;
	readonly score: number;
	/** As it would read with its first handle. */
	readonly preview: CardContent;
}

/** Best first, spread over the sentences: a second card of a sentence waits until each has had its first. */
export function selectDrafts<Item extends Rankable>(
	paper: Paper,
	items: readonly Item[],
	gate: (item: Item) => RankedDraft | undefined
): CardDraft[] {
	const most = paper.text.length > FULL_TEXT ? MOST_FROM_FULL_TEXT : MOST_FROM_ABSTRACT;
	const least = paper.text.length > FULL_TEXT ? LEAST_FULL_TEXT_SCORE : LEAST_SCORE;
	const sorted = items
		.filter((item) => item.score >= least)
		.sort((left, right) => right.score - left.score);
	const known = new Map<Item, Chosen | undefined>();
	const gated = (item: Item) => {
		if (!known.has(item)) {
			const draft = gate(item);
			known.set(item, draft && prepared(draft));
		}
		return known.get(item);
	};
	const chosen: Chosen[] = [];
	const take = (item: Item): boolean => {
		if (chosen.length >= most || chosen.some((other) => other.candidate === item.candidate))
			return false;
		// Cheaper than the gate, and rules most of them out.
		if (!isNew(prepared({ candidate: item.candidate, draft: item.preview }), chosen)) return false;
		const draft = gated(item);
		if (!draft || !isNew(draft, chosen)) return false;
		chosen.push(draft);
		return true;
	};
	for (const type of ['method', 'number', 'conclusion'] satisfies CardType[])
		sorted.find((item) => item.candidate.type === type && take(item));
	const asked = (item: Item) =>
		chosen.some((other) => startOf(other) === (item.candidate.finding.evidence[0]?.start ?? -1));
	for (const item of sorted) if (!asked(item)) take(item);
	for (const item of sorted) if (item.score >= LEAST_SECOND_SCORE) take(item);
	return chosen.map((item) => item.draft).sort((left, right) => right.score - left.score);
}
