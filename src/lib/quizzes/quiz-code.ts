import { CARD_TYPES } from './lexicon/order';
import { plainLine } from './plain-line';
import { packText, unpackText } from './packed-text';
import {
	MOST_QUESTIONS,
	type Question,
	type QuestionKind,
	type Quiz,
	type QuizPaper
} from './quiz';

/** Raised when the layout of the text changes; readers of older versions say so. */
const VERSION = '1';
const KINDS: readonly QuestionKind[] = ['choice', 'number', 'name', 'recall'];
/** ASCII's own separators: fields of a row, rows of a quiz. */
const FIELD = '\u001F';
const ROW = '\u001E';
const MOST_DISTRACTORS = 5;
const LONGEST_FIELD = 4000;

export type CodeFault = 'damaged' | 'newer' | 'foreign';
export type ReadCode<Value> = { readonly value: Value } | { readonly fault: CodeFault };

const clean = (text: string) => plainLine(text).slice(0, LONGEST_FIELD);

function rowOf(question: Question, withQuotes: boolean): string {
	const head = [KINDS.indexOf(question.kind), CARD_TYPES.indexOf(question.type), question.paper];
	const quote = withQuotes && question.quote !== undefined ? question.quote : '';
	const fields = [head.join(' '), question.prompt, question.answer, quote, ...question.distractors];
	return fields.map(clean).join(FIELD);
}

function textOf(quiz: Quiz, withQuotes: boolean): string {
	const papers = quiz.papers.map(({ title, DOI }) => [title, ...(DOI ? [DOI] : [])].map(clean));
	const time = quiz.secondsEach === undefined ? [] : [String(quiz.secondsEach)];
	const fields = [VERSION, quiz.title, quiz.seed, String(papers.length), ...time];
	const head = fields.map(clean).join(FIELD);
	return [
		head,
		...papers.map((paper) => paper.join(FIELD)),
		...quiz.questions.map((question) => rowOf(question, withQuotes))
	].join(ROW);
}

/** The whole quiz in signs that fit behind the `#` of a link; without the quotes it is half as long. */
export function writeQuizCode(
	quiz: Quiz,
	{ withQuotes }: { readonly withQuotes: boolean }
): string {
	return packText(textOf(quiz, withQuotes));
}

function readQuestion(row: string, paperCount: number): Question | undefined {
	const [head = '', prompt = '', answer = '', quote = '', ...distractors] = row.split(FIELD);
	const [kindAt, typeAt, paper] = head.split(' ').map(Number);
	const kind = KINDS[kindAt ?? -1];
	const type = CARD_TYPES[typeAt ?? -1];
	if (!kind || !type || paper === undefined || !(paper >= 0 && paper < paperCount))
		return undefined;
	if (prompt === '' || answer === '' || distractors.length > MOST_DISTRACTORS) return undefined;
	if ((kind === 'choice') !== distractors.length > 0) return undefined;
	return {
		kind,
		type,
		paper,
		prompt,
		answer,
		distractors,
		...(quote === '' ? {} : { quote })
	};
}

/** The quiz of a code, or what is wrong with the code. Nothing of it is trusted: counts are bounded. */
export function readQuizCode(code: string): ReadCode<Quiz> {
	const text = unpackText(code);
	if (text === undefined) return { fault: 'damaged' };
	const [head = '', ...rows] = text.split(ROW);
	const [version = '', title = '', seed = '', count = '', seconds = ''] = head.split(FIELD);
	if (!/^\d{1,4}$/.test(version)) return { fault: 'foreign' };
	if (Number(version) > Number(VERSION)) return { fault: 'newer' };
	const paperCount = Number(count);
	if (!Number.isInteger(paperCount) || paperCount < 1 || paperCount > rows.length)
		return { fault: 'foreign' };
	const papers = rows.slice(0, paperCount).map((row): QuizPaper => {
		const [name = '', DOI] = row.split(FIELD);
		return DOI === undefined ? { title: name } : { title: name, DOI };
	});
	const questions = rows.slice(paperCount).map((row) => readQuestion(row, paperCount));
	const isWhole = questions.length > 0 && questions.length <= MOST_QUESTIONS;
	if (!isWhole || questions.includes(undefined)) return { fault: 'foreign' };
	const time = /^[1-9]\d{0,3}$/.test(seconds) ? { secondsEach: Number(seconds) } : {};
	return { value: { title, seed, papers, questions: questions as Question[], ...time } };
}

/** A short name of a quiz that all who hold it agree on: of its words, without the quotes. */
export function quizIdOf(quiz: Quiz): string {
	let low = 0x811c9dc5;
	let high = 0xcbf29ce4;
	for (const sign of textOf(quiz, false)) {
		low = Math.imul(low ^ sign.codePointAt(0)!, 0x01000193);
		high = Math.imul(high ^ low, 0x85ebca6b);
	}
	const digits = (value: number) => (value >>> 0).toString(36).toUpperCase().padStart(7, '0');
	return (digits(low) + digits(high)).slice(0, 10);
}
