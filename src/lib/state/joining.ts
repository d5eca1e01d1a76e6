import { LONGEST_NICKNAME } from '$lib/quizzes/sittings';
import { quizIdOf, readQuizCode } from '$lib/quizzes/quiz-code';
import type { QuizRecord } from '$lib/quizzes/quiz-record';
import { readQuiz, saveQuiz } from '$lib/storage/quizzes';
import type { App } from './app.svelte';
import { newQuizRecord } from './drawn-quiz';

const faults = () => ({
	damaged:
		'This quiz is damaged or was cut off. Ask the host for it again, as a file if the link is too long. Nothing was changed.',
	foreign: 'This is no quiz of Paperdeck. Nothing was changed.',
	newer:
		'This quiz comes from a newer version of Paperdeck. Update this one and open the quiz again.'
});

/** The quiz of a link as it stands on this device, or what is wrong with the link. */
export async function openJoined(
	app: App,
	code: string
): Promise<{ record: QuizRecord } | { problem: string }> {
	const read = readQuizCode(code);
	if ('fault' in read) return { problem: faults()[read.fault] };
	// One id for each quiz: a phone that died in the middle goes on where it was.
	const id = `joined-${quizIdOf(read.value)}`;
	const stored = await readQuiz(app.db, id);
	if (stored) return { record: stored };
	const record = newQuizRecord({
		id,
		role: 'joined',
		quiz: read.value,
		secondsEach: read.value.secondsEach ?? null
	});
	return { record };
}

const SEAT_SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function newSeat(): string {
	const drawn = crypto.getRandomValues(new Uint8Array(4));
	return [...drawn].map((byte) => SEAT_SIGNS[byte % SEAT_SIGNS.length]).join('');
}

/** Sits down at a joined quiz under a name. */
export async function joinAs(
	app: App,
	record: QuizRecord,
	name: string
): Promise<QuizRecord | undefined> {
	const nickname = [...name.trim()].slice(0, LONGEST_NICKNAME).join('') || 'Someone';
	const named = { ...record, nickname, seat: newSeat() };
	return app.write(async () => {
		await saveQuiz(app.db, named);
		return named;
	});
}
