import { answerOf, type CardContent, promptOf } from '$lib/cards/card';
import { distractorsFor } from '$lib/cards/distractors/distractors-for';
import { nameAnswer } from '$lib/cards/distractors/name-options';
import { numberAnswer } from '$lib/cards/distractors/number-options';
import { seededOrder } from '$lib/cards/distractors/seeded-order';
import { plainLine } from './plain-line';
import {
	MOST_QUESTIONS,
	type Question,
	type QuestionKind,
	type Quiz,
	type QuizPaper
} from './quiz';

/** A card that may be asked, with the paper it belongs to. */
export interface AskableCard {
	readonly content: CardContent;
	readonly paper: QuizPaper;
}

export interface DrawOptions {
	readonly title: string;
	/** Questions wanted, 1 to `MOST_QUESTIONS`; fewer where there are fewer cards. */
	readonly count: number;
	readonly seed: string;
	/** Kinds that may be asked; all of them by default. */
	readonly kinds?: readonly QuestionKind[];
	/** Cards of other papers from which wrong answers may come. */
	readonly pool: readonly CardContent[];
	/** The paper of a card of the pool, where it is known: what it says of itself may be right too. */
	readonly titleOf?: (content: CardContent) => string | undefined;
}

const ALL_KINDS: readonly QuestionKind[] = ['choice', 'number', 'name', 'recall'];
/** Wrong answers beside the right one; "a dynamic compiler" or "a static one" is a choice too. */
const MOST_DISTRACTORS = 3;
const LEAST_DISTRACTORS = 1;
/** Looking for wrong answers costs time for every card of the pool. */
const LARGEST_POOL = 400;

/** One card after the other from each paper in turn, so that no paper fills the quiz. */
function inTurns(cards: readonly AskableCard[], seed: string): AskableCard[] {
	const byPaper = new Map<string, AskableCard[]>();
	for (const card of seededOrder(cards, seed)) {
		const { title } = card.paper;
		byPaper.set(title, [...(byPaper.get(title) ?? []), card]);
	}
	const piles = seededOrder([...byPaper.values()], `${seed}\npapers`);
	const longest = Math.max(0, ...piles.map((pile) => pile.length));
	return Array.from({ length: longest }, (_, turn) => turn).flatMap((turn) =>
		piles.flatMap((pile) => pile[turn] ?? [])
	);
}

/** The ways this card can be asked, the one that is asked least so far first. */
function kindsFor(content: CardContent, wanted: ReadonlySet<QuestionKind>): QuestionKind[] {
	const typed: QuestionKind | undefined = numberAnswer(content)
		? 'number'
		: nameAnswer(content)
			? 'name'
			: undefined;
	const kinds: QuestionKind[] = ['choice', ...(typed ? [typed] : []), 'recall'];
	return kinds.filter((kind) => wanted.has(kind));
}

/** What may be chosen beside a card's answer; looked for once. */
type OptionsOf = (card: AskableCard) => readonly string[];

function optionsOfCards({ pool, seed, titleOf }: DrawOptions): OptionsOf {
	const known = new Map<AskableCard, readonly string[]>();
	return (card) => {
		const found = known.get(card);
		if (found) return found;
		const { content, paper } = card;
		const others = titleOf ? pool.filter((other) => titleOf(other) !== paper.title) : pool;
		const options = distractorsFor(content, others, { count: MOST_DISTRACTORS, seed });
		known.set(card, options);
		return options;
	};
}

/**
 * Of each paper, a card with options comes before every one without, as long as there are some: few answers
 * have options, and a quiz of them alone would be as poor as one without. Looks at so many cards.
 */
function mixed(cards: readonly AskableCard[], looked: number, optionsOf: OptionsOf): AskableCard[] {
	const near = cards.slice(0, looked);
	const piles = new Map<
		string,
		{ readonly choices: AskableCard[]; readonly others: AskableCard[] }
	>();
	for (const card of near) {
		const pile = piles.get(card.paper.title) ?? { choices: [], others: [] };
		piles.set(card.paper.title, pile);
		(optionsOf(card).length >= LEAST_DISTRACTORS ? pile.choices : pile.others).push(card);
	}
	const orders = new Map(
		[...piles].map(([title, { choices, others }]) => {
			const longest = Math.max(choices.length, others.length);
			const turns = Array.from({ length: longest }, (_, turn) => turn);
			return [
				title,
				turns.flatMap((turn) => [choices[turn], others[turn]].filter((card) => card !== undefined))
			];
		})
	);
	return [
		...near.map((card) => orders.get(card.paper.title)?.shift() ?? card),
		...cards.slice(looked)
	];
}

interface Choosing {
	readonly kinds: readonly QuestionKind[];
	readonly optionsOf: OptionsOf;
	/** Questions of each kind so far. */
	readonly asked: ReadonlyMap<QuestionKind, number>;
}

interface Drawn {
	readonly kind: QuestionKind;
	readonly distractors: readonly string[];
}

function chooseKind(card: AskableCard, { kinds, optionsOf, asked }: Choosing): Drawn | undefined {
	const possible = kindsFor(card.content, new Set(kinds));
	// Half of the questions are choices; what can be typed is typed; thinking alone comes last.
	const cost = (kind: QuestionKind) =>
		(asked.get(kind) ?? 0) * (kind === 'choice' ? 0.35 : 1) + (kind === 'recall' ? 100 : 0);
	for (const kind of [...possible].sort((left, right) => cost(left) - cost(right))) {
		if (kind !== 'choice') return { kind, distractors: [] };
		const distractors = optionsOf(card);
		if (distractors.length >= LEAST_DISTRACTORS) return { kind, distractors };
	}
	return undefined;
}

function sampleOf(pool: readonly CardContent[], seed: string): readonly CardContent[] {
	return pool.length <= LARGEST_POOL ? pool : seededOrder(pool, seed).slice(0, LARGEST_POOL);
}

/** A quiz from these cards; the same cards, options and seed give the same quiz. */
export function drawQuiz(cards: readonly AskableCard[], options: DrawOptions): Quiz {
	const { title, seed } = options;
	const count = Math.min(MOST_QUESTIONS, Math.max(1, Math.floor(options.count)));
	const kinds = options.kinds ?? ALL_KINDS;
	const optionsOf = optionsOfCards({ ...options, pool: sampleOf(options.pool, seed) });
	const ordered = inTurns(cards, seed);
	const turns = kinds.includes('choice') ? mixed(ordered, 2 * count, optionsOf) : ordered;
	const papers: QuizPaper[] = [];
	const questions: Question[] = [];
	const asked = new Map<QuestionKind, number>();
	for (const card of turns) {
		if (questions.length === count) break;
		const drawn = chooseKind(card, { kinds, optionsOf, asked });
		if (!drawn) continue;
		asked.set(drawn.kind, (asked.get(drawn.kind) ?? 0) + 1);
		const known = papers.findIndex((paper) => paper.title === card.paper.title);
		const paper = known < 0 ? papers.push(card.paper) - 1 : known;
		const quote = card.content.evidence?.quote;
		questions.push({
			...drawn,
			type: card.content.type,
			paper,
			prompt: plainLine(promptOf(card.content)),
			answer: plainLine(answerOf(card.content)),
			...(quote === undefined ? {} : { quote: plainLine(quote) })
		});
	}
	return { title: plainLine(title), seed, papers, questions };
}
