import { readFileSync } from 'node:fs';
import { deflateSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromStarter, type StarterPaper } from '$lib/cards/starter-library';
import { toBase41 } from './base41';
import { drawQuiz } from './draw-quiz';
import type { Given } from './mark-answer';
import { checksumOf, packText, unpackText } from './packed-text';
import type { Quiz } from './quiz';
import { quizIdOf, readQuizCode, writeQuizCode } from './quiz-code';
import { readScoreCode, writeScoreCode } from './score-code';
import { readSittingCode, writeSittingCode } from './sitting-code';

const entries = ['first.json', 'second.json'].flatMap((name) => {
	const { papers } = JSON.parse(readFileSync(`static/starter/${name}`, 'utf8')) as {
		papers: StarterPaper[];
	};
	return papers.map((entry) => ({ title: entry.title, cards: fromStarter(entry).cards }));
});
const pool = entries.flatMap(({ cards }) => cards);

function quizOf(papers: readonly number[], count: number, seed = 'one'): Quiz {
	const cards = papers.flatMap((at) =>
		entries[at]!.cards.map((content) => ({ content, paper: { title: entries[at]!.title } }))
	);
	return drawQuiz(cards, { title: 'Thursday group', count, seed, pool });
}

describe('a quiz in a link', () => {
	test.each([
		[[0, 1], 12],
		[[4, 9], 12],
		[[20, 30], 12],
		[[2, 3, 5, 7], 30]
	])('papers %j come back with their %i questions', (papers, count) => {
		const quiz = quizOf(papers, count);
		expect(quiz.questions.length).toBeGreaterThanOrEqual(Math.min(count, 10));
		expect(readQuizCode(writeQuizCode(quiz, { withQuotes: true }))).toEqual({ value: quiz });
	});

	test('without quotes it is shorter, and is the same quiz by its id', () => {
		const quiz = quizOf([0, 1], 12);
		const long = writeQuizCode(quiz, { withQuotes: true });
		const short = writeQuizCode(quiz, { withQuotes: false });
		expect(short.length).toBeLessThan(long.length);
		const read = readQuizCode(short);
		expect('value' in read && quizIdOf(read.value)).toBe(quizIdOf(quiz));
		expect('value' in read && read.value.questions.every(({ quote }) => quote === undefined)).toBe(
			true
		);
	});

	test('one sign changed or cut anywhere is told, and is never another quiz', () => {
		const code = writeQuizCode(quizOf([0], 5), { withQuotes: false });
		for (let at = 0; at < code.length; at += 3) {
			const other = code[at] === 'A' ? 'B' : 'A';
			expect(readQuizCode(code.slice(0, at) + other + code.slice(at + 1))).toEqual({
				fault: 'damaged'
			});
			expect(readQuizCode(code.slice(0, at))).toEqual({ fault: 'damaged' });
		}
	});

	test.each([
		['a newer layout', '2\u001FTitle\u001Fseed\u001F1\u001EPaper', 'newer'],
		['another text', 'Hello', 'foreign'],
		['no questions', '1\u001FTitle\u001Fseed\u001F1\u001EPaper', 'foreign'],
		['more papers than rows', '1\u001FTitle\u001Fseed\u001F9999\u001EPaper', 'foreign'],
		[
			'a question of no paper',
			'1\u001FT\u001Fs\u001F1\u001EPaper\u001E3 1 4\u001FWhat?\u001FThat\u001F',
			'foreign'
		],
		[
			'a choice without options',
			'1\u001FT\u001Fs\u001F1\u001EPaper\u001E0 1 0\u001FWhat?\u001FThat\u001F',
			'foreign'
		],
		[
			'31 questions',
			`1\u001FT\u001Fs\u001F1\u001EPaper${'\u001E3 1 0\u001FWhat?\u001FThat\u001F'.repeat(31)}`,
			'foreign'
		]
	])('%s is told', (_name, text, fault) => {
		expect(readQuizCode(packText(text))).toEqual({ fault });
	});

	test.each(['', 'x', 'hello', 'A'.repeat(70_000)])('a foreign text is damaged', (code) => {
		expect(readQuizCode(code)).toEqual({ fault: 'damaged' });
	});

	test('a text that would swell to megabytes is refused', () => {
		const bytes = deflateSync(strToU8('a'.repeat(20_000_000)), { level: 9 });
		const sum = checksumOf(bytes) & 0xffff;
		const framed = Uint8Array.from([sum >> 8, sum & 0xff, ...bytes]);
		expect(unpackText(toBase41(framed)) === undefined).toBe(true);
	});

	test('any text comes back', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
				expect(unpackText(packText(text))).toBe(text);
			}),
			{ seed: 7, numRuns: 200 }
		);
	});
});

describe('a result', () => {
	const given: fc.Arbitrary<Given> = fc.oneof(
		fc.record({ kind: fc.constant('option' as const), place: fc.integer({ min: 0, max: 5 }) }),
		fc.record({
			kind: fc.constant('typed' as const),
			text: fc.stringMatching(/^[a-zé0-9.]{1,20}( [a-z%]{1,9})?$/)
		}),
		fc.record({ kind: fc.constant('graded' as const), recalled: fc.boolean() }),
		fc.constant({ kind: 'skipped' as const })
	);

	test('comes back whole, with a seat or without', () => {
		fc.assert(
			fc.property(fc.array(given, { minLength: 1, maxLength: 30 }), (answers) => {
				const sitting = { quizId: '0123456789', nickname: 'Zoë 🐢', answers };
				const seated = { ...sitting, seat: 'A1B2' };
				expect(readSittingCode(writeSittingCode(sitting))).toEqual({ value: sitting });
				expect(readSittingCode(writeSittingCode(seated))).toEqual({ value: seated });
			}),
			{ seed: 11, numRuns: 200 }
		);
	});

	test.each([
		['1\u001Fshort\u001FAda', 'foreign'],
		['1\u001F0123456789\u001FAda\u001F?', 'foreign'],
		[`1\u001F0123456789\u001FAda${'\u001F0'.repeat(31)}`, 'foreign'],
		['2\u001F0123456789\u001FAda\u001F0', 'foreign'],
		['2\u001F0123456789\u001FAda', 'foreign'],
		['3\u001F0123456789\u001FAda\u001FA1B2\u001F0', 'newer']
	])('%j is told', (text, fault) => {
		expect(readSittingCode(packText(text))).toEqual({ fault });
	});
});

describe('a score said aloud', () => {
	test('comes back for every score, in small letters and with a misread sign', () => {
		for (let score = 0; score <= 30; score++) {
			const code = writeScoreCode('0123456789', score);
			expect(readScoreCode('0123456789', code)).toBe(score);
			expect(readScoreCode('0123456789', code.toLowerCase().replace(/0/g, 'o'))).toBe(score);
		}
	});

	test('nearly every slip, and nearly every code of another quiz, is refused', () => {
		let refused = 0;
		let tried = 0;
		for (let score = 0; score <= 30; score++) {
			const code = writeScoreCode('0123456789', score);
			tried += 2;
			if (readScoreCode('9876543210', code) === undefined) refused += 1;
			const slip = `${code[0]}${code[1]}${code[2] === 'A' ? 'B' : 'A'}`;
			if (readScoreCode('0123456789', slip) === undefined) refused += 1;
		}
		expect(refused / tried).toBeGreaterThan(0.95);
	});

	test.each(['', 'A', 'ABCD', 'U12', '💥12'])('“%s” is no score', (code) => {
		expect(readScoreCode('0123456789', code)).toBeUndefined();
	});
});
