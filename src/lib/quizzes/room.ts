import { say } from '$lib/language/say';
import type { Quiz } from './quiz';
import { quizIdOf } from './quiz-code';
import { marksOf, type Sitting } from './sittings';

/** What came of one result that reached the host. */
export type Arrival = 'added' | 'repeated' | 'renamed' | 'replaced' | 'other-quiz' | 'full';

export const MOST_PLAYERS = 200;

const isEqual = (left: Sitting, right: Sitting) =>
	JSON.stringify([left.nickname, left.answers]) === JSON.stringify([right.nickname, right.answers]);

/** How many of the earlier answers the later ones keep: the same player, further on, keeps all. */
function continues(earlier: Sitting, later: Sitting): boolean {
	return earlier.answers.every(
		(given, at) =>
			given.kind === 'skipped' || JSON.stringify(given) === JSON.stringify(later.answers[at])
	);
}

function freeName(nickname: string, taken: ReadonlySet<string>): string {
	for (let number = 2; ; number++) {
		const name = `${nickname} (${number})`;
		if (!taken.has(name)) return name;
	}
}

/** Whether two results may be one player's: of one seat; of one name where a seat is not told. */
function areOfOnePlayer(left: Sitting, right: Sitting): boolean {
	if (left.seat !== undefined && right.seat !== undefined) return left.seat === right.seat;
	return left.nickname.replace(NUMBER, '') === right.nickname.replace(NUMBER, '');
}

const NUMBER = / \(\d+\)$/;

/** The earlier one says nothing that the later one does not; of an old result only the same again does. */
function addsNothing(earlier: Sitting, later: Sitting): boolean {
	if (earlier.seat === undefined || later.seat === undefined)
		return isEqual({ ...later, nickname: earlier.nickname }, earlier);
	return continues(earlier, later);
}

/**
 * The sittings with one more: the same result twice counts once, one that goes on where an earlier one
 * of its player stopped takes its place, and a second player of the same name gets a number.
 */
export function withSitting(
	quiz: Quiz,
	sittings: readonly Sitting[],
	arrived: Sitting
): { readonly sittings: readonly Sitting[]; readonly arrival: Arrival } {
	if (arrived.quizId !== quizIdOf(quiz)) return { sittings, arrival: 'other-quiz' };
	const known = sittings.filter((one) => areOfOnePlayer(one, arrived));
	if (known.some((one) => addsNothing(arrived, one))) return { sittings, arrival: 'repeated' };
	const earlier = known.find((one) => continues(one, arrived));
	if (earlier) {
		const later = { ...arrived, nickname: earlier.nickname };
		return {
			sittings: sittings.map((one) => (one === earlier ? later : one)),
			arrival: 'replaced'
		};
	}
	if (sittings.length >= MOST_PLAYERS) return { sittings, arrival: 'full' };
	const taken = new Set(sittings.map((one) => one.nickname));
	if (!taken.has(arrived.nickname)) return { sittings: [...sittings, arrived], arrival: 'added' };
	const nickname = freeName(arrived.nickname, taken);
	return { sittings: [...sittings, { ...arrived, nickname }], arrival: 'renamed' };
}

/** Every name once, in this order: the later ones of a name get numbers. */
function withNamesApart(sittings: readonly Sitting[]): Sitting[] {
	const taken = new Set<string>();
	return sittings.map((one) => {
		const name = one.nickname.replace(NUMBER, '');
		const nickname = !taken.has(one.nickname) ? one.nickname : freeName(name, taken);
		taken.add(nickname);
		return { ...one, nickname };
	});
}

/** The results of one room from two devices; one that goes on where another stopped takes its place. */
export function mergeSittings(left: readonly Sitting[], right: readonly Sitting[]): Sitting[] {
	const keyOf = ({ seat, nickname, answers }: Sitting) =>
		JSON.stringify([seat ?? nickname, answers]);
	// The same result may have another number on the other device; either will do, if always the same one.
	const smallest = [...left, ...right].sort((a, b) => (a.nickname < b.nickname ? 1 : -1));
	const all = new Map(smallest.map((one) => [keyOf(one), one]));
	const sittings = [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
	const isOutdone = (one: Sitting) =>
		sittings.some(
			(other) =>
				other !== one &&
				(one.seat === undefined ? other.nickname === one.nickname : other.seat === one.seat) &&
				continues(one, other)
		);
	return withNamesApart(sittings.filter((one) => !isOutdone(one)).slice(0, MOST_PLAYERS));
}

/** What was answered how often, and how far the room was from one mind. */
export interface QuestionTally {
	/** Index into `Quiz.questions`. */
	readonly at: number;
	readonly answered: number;
	readonly right: number;
	/** The answers as shown, the most frequent first. */
	readonly answers: readonly {
		readonly text: string;
		readonly count: number;
		readonly isRight: boolean;
	}[];
	/** Shannon entropy of the answers in bits; 0 when all said the same. */
	readonly spread: number;
}

function entropy(counts: readonly number[]): number {
	const total = counts.reduce((sum, count) => sum + count, 0);
	return counts
		.filter((count) => count > 0)
		.reduce((sum, count) => sum + (count / total) * Math.log2(total / count), 0);
}

function tallyOf(quiz: Quiz, sittings: readonly Sitting[], at: number): QuestionTally {
	const question = quiz.questions[at]!;
	const options = [question.answer, ...question.distractors];
	const seen = new Map<string, { text: string; count: number; isRight: boolean }>();
	for (const sitting of sittings) {
		const given = sitting.answers[at] ?? { kind: 'skipped' };
		if (given.kind === 'skipped') continue;
		const isRight = marksOf(quiz, sitting)[at]?.isRight ?? false;
		const typed = given.kind === 'typed' ? given.text.trim() : '';
		const wrong = given.kind === 'option' ? (options[given.place] ?? '?') : typed || '—';
		// Every right way to type the answer is one answer.
		const text = isRight ? question.answer : given.kind === 'graded' ? say('not recalled') : wrong;
		const entry = seen.get(text.toLowerCase()) ?? { text, count: 0, isRight };
		seen.set(text.toLowerCase(), { ...entry, count: entry.count + 1 });
	}
	const answers = [...seen.values()].sort((left, right) => right.count - left.count);
	const counts = answers.map(({ count }) => count);
	return {
		at,
		answered: counts.reduce((sum, count) => sum + count, 0),
		right: answers.filter(({ isRight }) => isRight).reduce((sum, { count }) => sum + count, 0),
		answers,
		spread: counts.length === 0 ? 0 : entropy(counts)
	};
}

/** One tally a question, in the order of the quiz. */
export function tallyRoom(quiz: Quiz, sittings: readonly Sitting[]): QuestionTally[] {
	return quiz.questions.map((_question, at) => tallyOf(quiz, sittings, at));
}

/** Where the room disagreed most first; of equal spread, what fewer knew. */
export function byDisagreement(tallies: readonly QuestionTally[]): QuestionTally[] {
	const share = ({ right, answered }: QuestionTally) => (answered === 0 ? 1 : right / answered);
	return [...tallies].sort(
		(left, right) => right.spread - left.spread || share(left) - share(right) || left.at - right.at
	);
}
