import { writeAgenda } from '$lib/quizzes/agenda';
import { quizIdOf } from '$lib/quizzes/quiz-code';
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

const ARRIVALS: Readonly<Record<Arrival, (name: string) => string>> = {
	added: (name) => `${name} is in.`,
	repeated: (name) => `${name} was in already; nothing was counted twice.`,
	renamed: (name) => `Another ${name} is in, and got a number.`,
	replaced: (name) => `${name} went on; the newer answers count.`,
	'other-quiz': (name) => `${name}’s answers are of another quiz and were left out.`,
	full: () => 'The room is full; this result was left out.'
};

const FAULTS = {
	damaged: 'That is no result, or a part of it is missing. Ask for it again.',
	foreign: 'That is no result of a Paperdeck quiz. Nothing was changed.',
	newer: 'That result comes from a newer version of Paperdeck. Update this one, then add it again.'
};

/** The code behind the last `#` of a link, or the text itself. */
export function codeIn(text: string): string {
	const trimmed = text.trim();
	return trimmed.slice(trimmed.lastIndexOf('#') + 1);
}

/** The host's side of a quiz in a room: who answered what, and where they disagreed. */
export class Room {
	record = $state.raw<QuizRecord>()!;
	/** What the last result brought, in words. */
	said = $state('');

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
	get players(): readonly { name: string; score: number; answered: number | null }[] {
		const { quiz, sittings, scores } = this.record;
		const whole = sittings.map((sitting) => ({
			name: sitting.nickname,
			score: scoreOf(quiz, sitting),
			answered: sitting.answers.length
		}));
		const said = Object.entries(scores).map(([name, score]) => ({ name, score, answered: null }));
		return [...whole, ...said];
	}

	async #store(changed: Partial<QuizRecord>): Promise<void> {
		const next = { ...this.record, ...changed };
		const isSaved = await this.app.write(async () => {
			await saveQuiz(this.app.db, next);
			return true;
		});
		if (isSaved) this.record = next;
	}

	/** Takes in one result as a link or a code. */
	async addResult(text: string): Promise<void> {
		const read = readSittingCode(codeIn(text));
		if ('fault' in read) {
			this.said = FAULTS[read.fault];
			return;
		}
		await this.addSitting(read.value);
	}

	async addSitting(arrived: Sitting): Promise<void> {
		const { sittings, arrival } = withSitting(this.record.quiz, this.record.sittings, arrived);
		if (sittings !== this.record.sittings) await this.#store({ sittings });
		this.said = ARRIVALS[arrival](arrived.nickname);
	}

	/** Takes in a score that was only said. */
	async addScore(name: string, code: string): Promise<void> {
		const score = readScoreCode(quizIdOf(this.record.quiz), code);
		if (score === undefined) {
			this.said = 'That is no score of this quiz. Check the three signs and try again.';
			return;
		}
		const nickname = name.trim() || 'Someone';
		await this.#store({ scores: { ...this.record.scores, [nickname]: score } });
		this.said = `${nickname}: ${score} of ${this.record.quiz.questions.length}.`;
	}

	async note(at: number, words: string): Promise<void> {
		await this.#store({ notes: { ...this.record.notes, [at]: words } });
	}

	/** Markdown. */
	get agenda(): string {
		return writeAgenda(this.record.quiz, this.tallies, this.record.notes);
	}
}
