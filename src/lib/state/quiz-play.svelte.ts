import { reviewCard } from '$lib/cards/review-card';
import { counted, say } from '$lib/language/say';
import { papersToKeep } from '$lib/quizzes/kept-cards';
import type { Mark } from '$lib/cards/answers/mark-typed';
import { type Given, markAnswer } from '$lib/quizzes/mark-answer';
import { optionsFor, type PlacedOption } from '$lib/quizzes/options';
import type { Question } from '$lib/quizzes/quiz';
import { quizIdOf } from '$lib/quizzes/quiz-code';
import type { QuizRecord } from '$lib/quizzes/quiz-record';
import type { Sitting } from '$lib/quizzes/sittings';
import { learningDay } from '$lib/scheduling/moment';
import { readCard } from '$lib/storage/cards';
import { newId } from '$lib/storage/identity';
import { savePapers } from '$lib/storage/papers';
import { currentPreset } from '$lib/storage/presets';
import { saveQuiz } from '$lib/storage/quizzes';
import { rescheduleCards } from '$lib/storage/reschedule';
import { lastEntryIdOf } from '$lib/storage/last-entry';
import { recordQuizReview, type RecordOutcome } from '$lib/storage/reviews';
import type { App } from './app.svelte';

/** One question with what was given and whether that was right. */
export interface Answered {
	readonly at: number;
	readonly question: Question;
	readonly given: Given;
	readonly mark: Mark;
	readonly paperTitle: string;
}

function emptiedAt(ids: readonly string[], at: number): string[] {
	return ids.map((id, place) => (place === at ? '' : id));
}

/** Playing a quiz, one question at a time. Every answer is stored before the next question comes. */
export class QuizPlay {
	record = $state.raw<QuizRecord>()!;
	/** The mark of the question on screen, once it is answered. */
	mark = $state.raw<Mark | null>(null);
	/** What was done with the results, in words. */
	said = $state('');
	#isWriting = false;

	constructor(
		readonly app: App,
		record: QuizRecord
	) {
		this.record = record;
	}

	/** Place of the question on screen; behind the last one when all are answered. */
	get at(): number {
		const given = this.record.answers.length;
		return this.mark ? given - 1 : given;
	}

	get question(): Question | undefined {
		return this.record.quiz.questions[this.at];
	}

	get paperTitle(): string {
		return this.record.quiz.papers[this.question?.paper ?? -1]?.title ?? '';
	}

	get options(): readonly PlacedOption[] {
		const { question, record } = this;
		return question
			? optionsFor(record.quiz, question, record.seat ?? (record.nickname || record.id))
			: [];
	}

	get isDone(): boolean {
		return this.question === undefined;
	}

	/** Whether right and wrong are told at once; in a room they are told at the end. */
	get tellsAtOnce(): boolean {
		return this.record.role === 'own';
	}

	/** What is stored and what is shown of it change in one step. */
	async #store(changed: Partial<QuizRecord>, mark: Mark | null = null): Promise<void> {
		const next = { ...this.record, ...changed };
		const isSaved = await this.app.write(async () => {
			await saveQuiz(this.app.db, next);
			return true;
		});
		if (!isSaved) return;
		this.record = next;
		this.mark = mark;
	}

	/** Stores an answer once, however often it is tapped. */
	async answer(given: Given): Promise<void> {
		const { question } = this;
		if (!question || this.mark || this.#isWriting) return;
		this.#isWriting = true;
		try {
			const mark = this.tellsAtOnce ? markAnswer(question, given) : null;
			await this.#store({ answers: [...this.record.answers, given] }, mark);
		} finally {
			this.#isWriting = false;
		}
	}

	next(): void {
		this.mark = null;
	}

	get answered(): readonly Answered[] {
		const { quiz, answers } = this.record;
		return quiz.questions.map((question, at): Answered => {
			const given = answers[at] ?? { kind: 'skipped' };
			const paperTitle = quiz.papers[question.paper]?.title ?? '';
			return { at, question, given, mark: markAnswer(question, given), paperTitle };
		});
	}

	get sitting(): Sitting {
		const { quiz, nickname, seat, answers } = this.record;
		const who = { nickname: nickname || 'Someone', ...(seat === undefined ? {} : { seat }) };
		return { quizId: quizIdOf(quiz), ...who, answers };
	}

	#missedCardIds(): string[] {
		return this.answered
			.filter(({ mark }) => !mark.isRight)
			.flatMap(({ at }) => this.record.cardIds?.[at] || []);
	}

	/** Puts the cards that were missed on tomorrow's list; their memory and log stay as they are. */
	async askMissedTomorrow(): Promise<void> {
		const now = this.app.now();
		const tomorrow = learningDay(now) + 1;
		const cards = await Promise.all(this.#missedCardIds().map((id) => readCard(this.app.db, id)));
		const memories = cards.flatMap((card) => {
			const { memory, lastReviewed, dueDay } = card?.schedule ?? {};
			if (!card || !memory || !lastReviewed || (dueDay ?? 0) <= tomorrow) return [];
			return [{ cardId: card.id, ...memory, intervalDays: tomorrow - learningDay(lastReviewed) }];
		});
		const count = await this.app.write(() => rescheduleCards(this.app.db, memories, now));
		if (count === undefined) return;
		const rest = cards.length - count;
		const coming = counted(count, ['# card comes tomorrow.', '# cards come tomorrow.']);
		const others = counted(rest, [
			'# would come by then anyway, or is new.',
			'# would come by then anyway, or are new.'
		]);
		this.said = rest > 0 ? `${coming} ${others}` : coming;
	}

	/** Counts what was typed or recalled freely as reviews, because the reader said so. */
	async countAsReviews(): Promise<void> {
		// A second tap while the first is being written would count each answer twice.
		if (this.#isWriting) return;
		if (this.counting === 'done') {
			this.said ||= say('What was typed in this quiz was counted as reviews.');
			return;
		}
		this.#isWriting = true;
		try {
			await this.#countOnce();
		} finally {
			this.#isWriting = false;
		}
	}

	async #countOnce(): Promise<void> {
		let count = 0;
		for (const { at, cardId, isRight } of this.#countable()) {
			const next = { ...this.record, cardIds: emptiedAt(this.record.cardIds ?? [], at) };
			const outcome = await this.#recordReview(cardId, isRight, next);
			// The platform refused, and that was told: the rest waits for another press.
			if (outcome === undefined) break;
			if (outcome === 'stale') continue;
			this.record = next;
			if (outcome === 'recorded') count += 1;
		}
		this.said = counted(count, [
			'# answer was counted as a review. Choices never are.',
			'# answers were counted as reviews. Choices never are.'
		]);
	}

	/** What was typed or recalled freely, and not yet counted. */
	#countable(): { at: number; cardId: string; isRight: boolean }[] {
		return this.answered.flatMap(({ at, question, given, mark: { isRight } }) => {
			const cardId = this.record.cardIds?.[at];
			const counts = cardId && question.kind !== 'choice' && given.kind !== 'skipped';
			return counts ? [{ at, cardId, isRight }] : [];
		});
	}

	/** Whether answers wait to be counted, were, or there are none that could be. */
	get counting(): 'open' | 'done' | 'none' {
		if (this.#countable().length > 0) return 'open';
		const ids = this.record.cardIds;
		return ids && (ids.length === 0 || ids.includes('')) ? 'done' : 'none';
	}

	/** In one step, so that a page that is left goes on with the others and counts none twice. */
	async #recordReview(
		cardId: string,
		isRight: boolean,
		next: QuizRecord
	): Promise<RecordOutcome | 'gone' | undefined> {
		const { db } = this.app;
		const card = await readCard(db, cardId);
		if (!card || card.deletedAt !== null) return 'gone';
		const now = this.app.now();
		return this.app.write(async () => {
			const { schedule, log } = reviewCard(card, {
				id: await newId(db, now.at),
				rating: isRight ? 'good' : 'again',
				now,
				durationMs: 0,
				preset: await currentPreset(db, card.paperId)
			});
			const previousId = await lastEntryIdOf(db, cardId);
			return recordQuizReview(db, { schedule, log, previousId }, next);
		});
	}

	/** Keeps the cards of a quiz that came from someone else, with a schedule of their own. */
	async keepCards(): Promise<void> {
		const { quiz } = this.record;
		const now = this.app.now();
		const papers = papersToKeep(quiz).map((kept) => ({ ...kept, origin: 'added' as const, now }));
		const saved = await this.app.write(() => savePapers(this.app.db, papers));
		if (saved)
			this.said = counted(quiz.questions.length, [
				'# card is in your library, with a schedule of its own.',
				'# cards are in your library, with a schedule of their own.'
			]);
	}
}
