import { expect, test } from 'vitest';
import { writeJoinCode } from './join-code';
import type { Quiz } from './quiz';
import { quizIdOf, readQuizCode } from './quiz-code';

const quiz: Quiz = {
	title: 'Thursday',
	seed: 's',
	papers: [{ title: 'Sleep and memory in a very long title that goes on and on about it' }],
	questions: Array.from({ length: 12 }, (_, at) => ({
		kind: 'choice',
		type: 'conclusion',
		paper: 0,
		prompt: `Which of these was found in trial ${at * 7919}?`,
		answer: `result number ${at * 104729}`,
		distractors: [`a much longer wrong answer ${at * 1299709}`, `wrong ${at}`, `false ${at}`],
		quote: `In trial ${at * 15485863} we found result number ${at * 104729}, as was expected.`
	}))
};

test('as much as fits is in the code, and what plays is what was sent', () => {
	const whole = writeJoinCode(quiz, () => true);
	const bare = writeJoinCode(quiz, ({ length }) => length < whole.code.length);
	const fewer = writeJoinCode(quiz, ({ length }) => length < bare.code.length);
	const short = writeJoinCode(quiz, ({ length }) => length < fewer.code.length);
	const forms = [whole, bare, fewer, short].map(({ form }) => form);
	expect(forms).toEqual(['whole', 'without-quotes', 'fewer-options', 'short-titles']);
	expect(short.quiz.papers).toEqual([{ title: 'Sleep and memory in a very …' }]);
	expect(writeJoinCode(quiz, () => false).form).toBe('too-long');
	for (const join of [whole, bare, fewer, short]) {
		const read = readQuizCode(join.code);
		expect('value' in read && quizIdOf(read.value)).toBe(quizIdOf(join.quiz));
	}
	expect(fewer.quiz.questions[1]?.distractors).toEqual(['wrong 1', 'false 1']);
});
