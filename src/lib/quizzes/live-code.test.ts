import { expect, test } from 'vitest';
import { readLiveCode, writeLiveCode, type LiveCall } from './live-code';
import { packText } from './packed-text';
import { writeQuizCode, readQuizCode } from './quiz-code';

const CALL: LiveCall = {
	kind: 'offer',
	quizId: '0123456789',
	description:
		'v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\na=candidate:1 1 udp 2 192.0.2.1 4 typ host\r\n'
};

test('a call comes back as it was written', () => {
	expect(readLiveCode(writeLiveCode(CALL))).toEqual({ value: CALL });
});

test.each([
	['damaged', 'NONSENSE'],
	['damaged', writeLiveCode(CALL).slice(0, -4)],
	['foreign', packText('1\u001Fa quiz')],
	['foreign', writeLiveCode({ ...CALL, quizId: 'x' })],
	['foreign', writeLiveCode({ ...CALL, description: 'Dear reader' })],
	['foreign', writeLiveCode({ ...CALL, description: `v=0${' '.repeat(20_000)}` })],
	['newer', packText(['live', '2', 'offer', '0123456789', 'v=0'].join('\u001F'))]
])('%s of row %#', (fault, code) => expect(readLiveCode(code)).toEqual({ fault }));

test('the time for each question travels with a quiz', () => {
	const question = {
		kind: 'recall',
		type: 'method',
		paper: 0,
		prompt: 'What?',
		answer: 'It'
	} as const;
	const quiz = {
		title: 'Q',
		seed: 's',
		papers: [{ title: 'P' }],
		questions: [{ ...question, distractors: [] }]
	};
	const timed = { ...quiz, secondsEach: 45 };
	expect(readQuizCode(writeQuizCode(timed, { withQuotes: true }))).toEqual({ value: timed });
	expect(readQuizCode(writeQuizCode(quiz, { withQuotes: true }))).toEqual({ value: quiz });
});
