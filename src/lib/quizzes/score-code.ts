import { MOST_QUESTIONS } from './quiz';

/** Crockford's Base32: no I, L, O or U, so that a code can be read aloud. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const MISREAD: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };

/** Of the quiz and the score: two signs that no other quiz or slip is likely to give. */
function checkOf(quizId: string, score: number): number {
	let hash = 0x811c9dc5;
	for (const sign of `${quizId} ${score}`) hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193);
	return (hash >>> 7) & 0x3ff;
}

/** Three signs to say across the table: the score, and a check that it is of this quiz. */
export function writeScoreCode(quizId: string, score: number): string {
	const check = checkOf(quizId, score);
	const mix = check & 31;
	const signs = [check >> 5, mix, (score + mix) & 31];
	return signs.map((value) => ALPHABET[value]).join('');
}

/** The score, or `undefined` for a slip or another quiz's code. */
export function readScoreCode(quizId: string, code: string): number | undefined {
	const signs = [...code.toUpperCase().replace(/[\s-]/g, '')].map((sign) =>
		ALPHABET.indexOf(MISREAD[sign] ?? sign)
	);
	const [high, mix, mixed] = signs;
	if (signs.length !== 3 || signs.includes(-1)) return undefined;
	const score = (mixed! - mix! + 32) & 31;
	const isRight = checkOf(quizId, score) === high! * 32 + mix!;
	return isRight && score <= MOST_QUESTIONS ? score : undefined;
}
