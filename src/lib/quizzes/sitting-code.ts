import type { Given } from './mark-answer';
import { packText, unpackText } from './packed-text';
import { plainLine } from './plain-line';
import { MOST_QUESTIONS } from './quiz';
import type { ReadCode } from './quiz-code';
import { LONGEST_NICKNAME, SEAT, type Sitting } from './sittings';

/** Version 2 tells the seat behind the name. */
const VERSION = '2';
const WITHOUT_SEAT = '1';
const FIELD = '\u001F';
/** Of one typed answer; what is longer is cut, and is still marked by its beginning. */
const LONGEST_TYPED = 60;

function signsOf(given: Given): string {
	switch (given.kind) {
		case 'option':
			return String(given.place);
		case 'typed':
			return `=${plainLine(given.text).slice(0, LONGEST_TYPED)}`;
		case 'graded':
			return given.recalled ? '+' : '-';
		case 'skipped':
			return '';
	}
}

function givenOf(signs: string): Given | undefined {
	if (signs === '') return { kind: 'skipped' };
	if (signs === '+' || signs === '-') return { kind: 'graded', recalled: signs === '+' };
	if (signs.startsWith('=')) return { kind: 'typed', text: signs.slice(1, LONGEST_TYPED + 1) };
	return /^[0-9]$/.test(signs) ? { kind: 'option', place: Number(signs) } : undefined;
}

/** A player's answers in signs that fit a small QR code. */
export function writeSittingCode({ quizId, nickname, seat, answers }: Sitting): string {
	const name = [...plainLine(nickname)].slice(0, LONGEST_NICKNAME).join('');
	const head = seat === undefined ? [WITHOUT_SEAT, quizId, name] : [VERSION, quizId, name, seat];
	return packText([...head, ...answers.map(signsOf)].join(FIELD));
}

export function readSittingCode(code: string): ReadCode<Sitting> {
	const text = unpackText(code);
	if (text === undefined) return { fault: 'damaged' };
	const [version = '', quizId = '', nickname = '', ...rest] = text.split(FIELD);
	if (!/^\d{1,4}$/.test(version) || !/^[0-9A-Z]{10}$/.test(quizId)) return { fault: 'foreign' };
	if (Number(version) > Number(VERSION)) return { fault: 'newer' };
	const seat = version === WITHOUT_SEAT ? undefined : (rest.shift() ?? '');
	if (seat !== undefined && !SEAT.test(seat)) return { fault: 'foreign' };
	const answers = rest.map(givenOf);
	if (answers.length > MOST_QUESTIONS || answers.includes(undefined)) return { fault: 'foreign' };
	return {
		value: {
			quizId,
			nickname: [...nickname].slice(0, LONGEST_NICKNAME).join(''),
			...(seat === undefined ? {} : { seat }),
			answers: answers as Given[]
		}
	};
}
