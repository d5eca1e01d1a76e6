import type { CardReading } from '../card-reading';

const ANSWER_WORDS = 20;
const PROMPT_WORDS = 45;

/** A7: short enough to answer in seconds. */
export function findTooLong({ prompt, answer }: CardReading): string | undefined {
	const answerWords = countWords(answer.text);
	if (answerWords > ANSWER_WORDS)
		return `The answer has ${answerWords} words; ${ANSWER_WORDS} are the most one recalls.`;
	const promptWords = countWords(prompt.text);
	if (promptWords > PROMPT_WORDS)
		return `The prompt has ${promptWords} words; ${PROMPT_WORDS} are enough.`;
	return undefined;
}

function countWords(text: string): number {
	return text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
