import type { Finding } from '$lib/extraction/finding';
import type { Paper } from '$lib/papers/paper';
import { contentStems, jaccard } from '$lib/text/stems';
import { answerOf, promptOf, type CardContent, type CardDraft, type CardType } from '../card';
import type { Candidate } from './candidate';
import { bodyWorthIn, coreOf, isFullText } from './body-worth';

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
const MOST_FROM_FULL_TEXT = 18;
/** Where it has none that is good enough: the second of such is hardly ever kept. */
const MOST_POOR_FROM_FULL_TEXT = 1;
/** Of them from its body, and how many of those may ask for a number. */
const MOST_FROM_BODY = 10;
const MOST_BODY_NUMBERS = 4;
const MOST_OF_ONE_SENTENCE = 2;
/** Below these odds of being kept a card is no gain. */
const LEAST_SCORE = 0.34;
/** A phrase in a gap is kept less often than one that is asked for; one asked for in place hardly ever at low odds. */
const LEAST_SCORE_OF = { gap: 0.4, inPlace: 0.5 };
/** A full text tells its points more than once, and mostly in words that can be asked for. */
const LEAST_GAP_SCORE_OF_FULL_TEXT = 0.5;
const LEAST_FIGURE_GAP_SCORE = 0.45;
/** Where a paper would have no card at all. */
export const LEAST_FEW_SCORE = 0.16;
/** The second card of a sentence must have better odds than the first need have. */
const LEAST_SECOND_SCORE = 0.4;
/** Another fact of a sentence already asked. */
const LEAST_OTHER_SCORE = 0.4;
const SAME_ANSWER = 0.6;
const SAME_CARD = 0.75;
/** A finding told again elsewhere is worded anew. */
const SAME_FINDING = 0.5;

const stemsOf = (text: string): ReadonlySet<string> => new Set(contentStems(text));

interface Worded extends Preview {
	/** From the abstract, or from a text that is no more than one. */
	readonly isCore: boolean;
	readonly isBackward: boolean;
	readonly answer: ReadonlySet<string>;
	readonly whole: ReadonlySet<string>;
}

type Chosen = RankedDraft & Worded;

function isNew(item: Worded, chosen: readonly Chosen[]): boolean {
	const sameSentence = chosen.filter((other) => startOf(other) === startOf(item));
	if (sameSentence.length >= MOST_OF_ONE_SENTENCE) return false;
	if (sameSentence.some((other) => answersFigure(other.draft, item.draft))) return false;
	if (sameSentence.some((other) => isMirrored(item, other))) return false;
	return chosen.every((other) => {
		if (jaccard(item.answer, other.answer) >= SAME_ANSWER) return false;
		// "frost cracks what?" – "piers", "sluices": who reads it cannot tell which is meant.
		if (promptOf(item.draft) === promptOf(other.draft)) return false;
		const overlapping = overlap(item.answer, other.answer) > 0.5;
		const sameStatement = other.candidate.finding.statement === item.candidate.finding.statement;
		if (sameStatement && (overlapping || !asksAnew(item, other))) return false;
		if (sameStatement) return true;
		if (item.isCore !== other.isCore && overlap(item.whole, other.whole) > 0.7) return false;
		const alike = item.isCore && other.isCore ? SAME_CARD : SAME_FINDING;
		return jaccard(item.whole, other.whole) < alike;
	});
}

/** Words of a statement that may hold two facts. */
const TWO_FACTS = 11;

const figuresIn = (text: string) => text.match(/\d+(?:[.,·]\d+)*/gu) ?? [];

/** "what was the depth? – 3 m", "what was the width? – 9 m": two facts, where neither question tells the other's figure. */
function asksOtherFigure(left: CardContent, right: CardContent): boolean {
	if (left.kind !== 'basic' || right.kind !== 'basic') return false;
	const isTold = (one: CardContent, other: CardContent) => {
		const seen = new Set(figuresIn(`${promptOf(other)} ${answerOf(other)}`));
		const figures = figuresIn(answerOf(one));
		return figures.length === 0 || figures.some((figure) => seen.has(figure));
	};
	return !isTold(left, right) && !isTold(right, left);
}

/** "what is Logs? – a corpus of 40 songs" beside "how many songs does Logs hold? – 40": recalled with the other. */
function answersFigure(chosen: CardContent, item: CardContent): boolean {
	if (item.type !== 'number' || item.kind !== 'basic') return false;
	const figures = figuresIn(answerOf(item));
	const told = new Set(figuresIn(answerOf(chosen)));
	return figures.length > 0 && figures.every((figure) => told.has(figure));
}

const NEARLY_ALL = 0.8;
/** Words up to which a statement has two ends and nothing more to ask. */
const TWO_ENDS = 15;

/** "what does frost crack? – old piers" beside "what cracks old piers? – frost": each prompt tells the other's answer. */
function isMirrored(item: Worded, other: Worded): boolean {
	// What a name means and which name means it are two things to know; a figure is one wherever it stands.
	if (item.candidate.finding.named || item.draft.type === 'number') return false;
	if (item.candidate.finding.statement.split(' ').length > TWO_ENDS) return false;
	const tells = (one: Worded, answer: ReadonlySet<string>) =>
		answer.size > 0 && overlap(answer, stemsOf(promptOf(one.draft))) >= NEARLY_ALL;
	return tells(item, other.answer) && tells(other, item.answer);
}

/** A second card of one statement: from a long one, and not its mirror image or its other value. */
function asksAnew(item: Worded, other: Worded): boolean {
	// What a name means and which name means it are two things to know.
	if (item.candidate.finding.named && other.candidate.finding.named)
		return item.candidate.pattern !== other.candidate.pattern;
	if (item.isBackward) return false;
	const types = [item.draft.type, other.draft.type];
	if (types.every((type) => type === 'number')) return asksOtherFigure(item.draft, other.draft);
	if (types.includes('number')) return true;
	const patterns = [item.candidate.pattern, other.candidate.pattern];
	if (patterns.includes('effect') || patterns.includes('outcome')) return false;
	return item.candidate.finding.statement.split(' ').length >= TWO_FACTS;
}

/** One statement, or a thing's name and the act that brought it in. */
function isSameFact(left: Finding, right: Finding): boolean {
	if (left.statement === right.statement) return true;
	const sameSentence = left.evidence.at(-1)?.start === right.evidence.at(-1)?.start;
	const introduces = (one: Finding, other: Finding) =>
		one.named !== undefined && (other.named !== undefined || other.isOwnAct);
	return sameSentence && (introduces(left, right) || introduces(right, left));
}

function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
	const common = [...left].filter((stem) => right.has(stem)).length;
	return common / Math.max(1, Math.min(left.size, right.size));
}

function startOf({ draft }: Preview): number {
	return draft.evidence?.span.start ?? -1;
}

function prepared<Item extends Preview>(
	item: Item,
	{ isCore, isBackward }: Pick<Worded, 'isCore' | 'isBackward'>
): Item & Worded {
	const answer = answerOf(item.draft);
	const whole = stemsOf(`${promptOf(item.draft)} ${answer}`);
	return { ...item, isCore, isBackward, answer: stemsOf(answer), whole };
}

/** The same, worked out once for each. */
function onceEach<Item, Result>(workOut: (item: Item) => Result): (item: Item) => Result {
	const known = new Map<Item, { readonly result: Result }>();
	return (item) => {
		const found = known.get(item) ?? { result: workOut(item) };
		known.set(item, found);
		return found.result;
	};
}

/** What can be chosen from: ranked before it is gated, since the gate costs more than the ranking. */
export interface Rankable {
	readonly candidate: Candidate;
	/** What its score can come to at most; nothing dear. */
	readonly most: number;
	/** As far as it is put as a question, which may be dear to find out. */
	readonly score: number;
	/** Asks which thing a finding is told of. */
	readonly isBackward: boolean;
	/** Hides a phrase that does not turn into a question, or is asked for only where it stands ("is built of what?"). */
	readonly stays: 'gap' | 'inPlace' | undefined;
	/** Hides a figure that does not turn into a question. */
	readonly isFigureGap?: boolean;
	/** As it would read with its first handle. */
	readonly preview: CardContent;
}

export interface Choice<Item> {
	/** Whether it is worth a card, by what it says; costs less than to put it as a question. */
	readonly isSound: (item: Item) => boolean;
	readonly gate: (item: Item) => RankedDraft | undefined;
	/** Below this score nothing is taken, where a paper would go without. */
	readonly least?: number;
	/** Where the best one is all that is wanted. */
	readonly isOneEnough?: boolean;
}

function mostOf(paper: Paper, isPicky: boolean): number {
	if (!isFullText(paper)) return MOST_FROM_ABSTRACT;
	return isPicky ? MOST_FROM_FULL_TEXT : MOST_POOR_FROM_FULL_TEXT;
}

/**
 * What is worth a turn, an abstract's first, then by worth, asked for by what may go. What an item is worth is found out
 * when those before it have had their turn, so what may not go by then costs nothing.
 */
function turnsOf<Item extends Rankable>(
	items: readonly Item[],
	{
		isFirst,
		isSound,
		worthOf
	}: {
		isFirst: (item: Item) => boolean;
		isSound: (item: Item) => boolean;
		worthOf: (item: Item) => number;
	}
): (mayGo: (item: Item) => boolean) => Iterable<Item> {
	const places = items.map((item, at) => {
		const comesFirst = isFirst(item);
		return {
			item,
			at,
			comesFirst,
			isKnown: !comesFirst,
			worth: comesFirst ? item.most : worthOf(item)
		};
	});
	type Place = (typeof places)[number];
	const inOrder = (left: Place, right: Place) =>
		Number(right.comesFirst) - Number(left.comesFirst) ||
		right.worth - left.worth ||
		left.at - right.at;
	const waiting = places.filter(({ worth }) => worth > 0).sort(inOrder);
	return function* inTurn(mayGo) {
		for (let next = 0; next < waiting.length;) {
			const place = waiting[next]!;
			const isTurn = mayGo(place.item);
			if (!isTurn || place.isKnown) {
				if (isTurn) yield place.item;
				next += 1;
				continue;
			}
			waiting.splice(next, 1);
			if (!isSound(place.item)) continue;
			const known = { ...place, isKnown: true, worth: worthOf(place.item) };
			const after = waiting.findIndex((other, at) => at >= next && inOrder(known, other) < 0);
			if (known.worth > 0) waiting.splice(after < 0 ? waiting.length : after, 0, known);
		}
	};
}

/** Best first, spread over the sentences: a second card of a sentence waits until each has had its first. */
export function selectDrafts<Item extends Rankable>(
	paper: Paper,
	items: readonly Item[],
	{ isSound, gate, least, isOneEnough = false }: Choice<Item>
): CardDraft[] {
	const leastOf = ({ stays, isFigureGap = false }: Item) => {
		if (least !== undefined) return least;
		if (stays === 'gap' && isFullText(paper)) return LEAST_GAP_SCORE_OF_FULL_TEXT;
		if (stays) return LEAST_SCORE_OF[stays];
		return isFigureGap ? LEAST_FIGURE_GAP_SCORE : LEAST_SCORE;
	};
	const isPicky = least === undefined;
	const most = isOneEnough ? 1 : mostOf(paper, isPicky);
	const inCore = coreOf(paper);
	const isCore = (item: Item) => inCore(item.candidate.finding);
	const bodyWorthOf = onceEach(bodyWorthIn(paper));
	// A paper that would go without takes what its body has.
	const worthOf = (item: Item) => {
		if (!isCore(item) && isPicky) return bodyWorthOf(item);
		return item.score >= leastOf(item) ? item.score : 0;
	};
	// The only one is the best, wherever it is told.
	const isFirst = (item: Item) => most === 1 || isCore(item);
	const inTurn = turnsOf(items, { isFirst, isSound, worthOf });
	const isFull = (item: Item, chosen: readonly Chosen[]) => {
		if (chosen.length >= most) return true;
		if (isCore(item)) return false;
		const body = chosen.filter((other) => !other.isCore);
		const numbers = body.filter(({ draft }) => draft.type === 'number');
		return (
			body.length >= MOST_FROM_BODY ||
			(item.candidate.type === 'number' && numbers.length >= MOST_BODY_NUMBERS)
		);
	};
	const placeOf = (item: Item) => ({ isCore: isCore(item), isBackward: item.isBackward });
	const shown = onceEach((item: Item) =>
		prepared({ candidate: item.candidate, draft: item.preview }, placeOf(item))
	);
	const gated = onceEach((item: Item) => {
		const draft = isCore(item) || isSound(item) ? gate(item) : undefined;
		return draft && prepared(draft, placeOf(item));
	});
	const chosen: Chosen[] = [];
	// Cheaper than its worth and the gate, and rules most of them out.
	const mayGo = (item: Item) =>
		!isFull(item, chosen) &&
		chosen.every((other) => other.candidate !== item.candidate) &&
		isNew(shown(item), chosen);
	const take = (item: Item): boolean => {
		const draft = gated(item);
		if (!draft || !isNew(draft, chosen)) return false;
		// A phrase of a body that does not turn into a question is hardly ever worth recalling.
		if (isPicky && !draft.isCore && draft.draft.kind === 'cloze') return false;
		chosen.push(draft);
		return true;
	};
	// A paper is asked for a method, a number and a conclusion, where it has them.
	const types: readonly CardType[] = most === 1 ? [] : ['method', 'number', 'conclusion'];
	for (const type of types)
		for (const item of inTurn((one) => one.candidate.type === type && mayGo(one)))
			if (take(item)) break;
	const asked = (item: Item) =>
		chosen.some((other) => startOf(other) === (item.candidate.finding.evidence[0]?.start ?? -1));
	for (const item of inTurn((one) => !asked(one) && mayGo(one))) take(item);
	// Another fact of a sentence tells more than the same one turned round.
	const isTold = (item: Item) =>
		chosen.some((other) => isSameFact(other.candidate.finding, item.candidate.finding));
	const isOther = (item: Item) => isCore(item) && item.most >= LEAST_OTHER_SCORE && !isTold(item);
	for (const item of inTurn((one) => isOther(one) && mayGo(one)))
		if (item.score >= LEAST_OTHER_SCORE) take(item);
	const isSecond = (item: Item) => isCore(item) && item.most >= LEAST_SECOND_SCORE;
	for (const item of inTurn((one) => isSecond(one) && mayGo(one)))
		if (item.score >= LEAST_SECOND_SCORE) take(item);
	return chosen.map((item) => item.draft).sort((left, right) => right.score - left.score);
}
