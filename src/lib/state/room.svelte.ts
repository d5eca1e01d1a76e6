import { say } from '$lib/language/say';
import { writeAgenda } from '$lib/quizzes/agenda';
import { codeIn } from '$lib/quizzes/code-in';
import { quizIdOf } from '$lib/quizzes/quiz-code';
import type { Player } from '$lib/quizzes/podium';
import type { QuizRecord } from '$lib/quizzes/quiz-record';
import {
	type Arrival,
	byDisagreement,
	type QuestionTally,
	tallyRoom,
	withSitting
} from '$lib/quizzes/room';
import { readScoreCode } from '$lib/quizzes/score-code';
import { readSittingCode } from '$lib/quizzes/sitting-code';
import { scoreOf, type Sitting } from '$lib/quizzes/sittings';
import { saveQuiz } from '$lib/storage/quizzes';
import type { App } from './app.svelte';

function arrivalWords(arrival: Arrival, name: string): string {
	if (arrival === 'added') return `${name} is in.`;
	if (arrival === 'repeated') return `${name} was in already; nothing was counted twice.`;
	if (arrival === 'renamed') return `Another ${name} is in, and got a number.`;
	if (arrival === 'replaced') return `${name} went on; the newer answers count.`;
	if (arrival === 'other-quiz') {
		return say(`${name}’s answers are of another quiz and were left out.`);
	}
	return 'The room is full; this result was left out.';
}

const faults = () => ({
	damaged: 'That is no result, or a part of it is missing. Ask for it again.',
	foreign: 'That is no result of a Paperdeck quiz. Nothing was changed.',
	newer: 'That result comes from a newer version of Paperdeck. Update this one, then add it again.'
});

/** The host's side of a quiz in a room: who answered what, and where they disagreed. */
export class Room {
	record = $state.raw<QuizRecord>()!;
	/** What the last result brought, in words. */
	said = $state('');
	/** Ends when all that came so far is stored: of two results at once, neither overwrites the other. */
	#stored: Promise<unknown> = Promise.resolve();

	constructor(
		readonly app: App,
		record: QuizRecord
	) {
		this.record = record;
	}

	get tallies(): readonly QuestionTally[] {
		return tallyRoom(this.record.quiz, this.record.sittings);
	}

	get disagreements(): readonly QuestionTally[] {
		return byDisagreement(this.tallies);
	}

	/** Names with scores, in the order in which they came. */
	get players(): readonly Player[] {
		const { quiz, sittings, scores } = this.record;
		const whole = sittings.map((sitting) => ({
			name: sitting.nickname,
			score: scoreOf(quiz, sitting),
			answered: sitting.answers.length
		}));
		const said = Object.entries(scores).map(([name, score]) => ({ name, score, answered: null }));
		return [...whole, ...said];
	}

	/** Stores what has changed once everything before it is stored. */
	#store(change: (record: QuizRecord) => Partial<QuizRecord>): Promise<boolean> {
		const stored = this.#stored.then(async () => {
			const next = { ...this.record, ...change(this.record) };
			const isSaved = await this.app.write(async () => {
				await saveQuiz(this.app.db, next);
				return true;
			});
			if (isSaved) this.record = next;
			return isSaved ?? false;
		});
		this.#stored = stored;
		return stored;
	}

	/** Takes in results as links or codes, and tells of each. */
	async addResults(texts: readonly string[]): Promise<void> {
		const said: string[] = [];
		for (const text of texts) {
			const read = readSittingCode(codeIn(text));
			said.push('fault' in read ? faults()[read.fault] : await this.addSitting(read.value));
		}
		this.said = said.filter((words, at) => words !== '' && said.indexOf(words) === at).join(' ');
	}

	/** Takes in one result and answers what came of it, in words. */
	async addSitting(arrived: Sitting): Promise<string> {
		let told = '';
		const isSaved = await this.#store(({ quiz, sittings: known }) => {
			const { sittings, arrival } = withSitting(quiz, known, arrived);
			told = arrivalWords(arrival, arrived.nickname);
			return { sittings };
		});
		return isSaved ? told : '';
	}

	/** Takes in a score that was only said. */
	async addScore(name: string, code: string): Promise<void> {
		const score = readScoreCode(quizIdOf(this.record.quiz), code);
		if (score === undefined) {
			this.said = 'That is no score of this quiz. Check the three signs and try again.';
			return;
		}
		const nickname = name.trim() || 'Someone';
		await this.#store(({ scores }) => ({ scores: { ...scores, [nickname]: score } }));
		this.said = `${nickname}: ${score} of ${this.record.quiz.questions.length}.`;
	}

	async note(at: number, words: string): Promise<void> {
		await this.#store(({ notes }) => ({ notes: { ...notes, [at]: words } }));
	}

	/** Markdown. */
	get agenda(): string {
		return writeAgenda(this.record.quiz, this.tallies, this.record.notes);
	}
}
