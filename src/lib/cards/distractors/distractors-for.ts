import { answerOf, type CardContent, promptOf } from '../card';
import { contrastOptions } from './contrast-options';
import { directionOptions } from './direction-options';
import { fieldShared } from './field';
import { areNamesAlike, nameAnswer, nameOptions } from './name-options';
import { likeNumbers, numberAnswer, numberOptions } from './number-options';
import { chooseOptions, saysTheSame } from './option';
import { phraseOptions } from './phrase-options';
import { isSameWork } from './same-work';
import { SMALL_COUNT, variedNumbers } from './vary-numbers';

export interface DistractorOptions {
	/** The most there will be; fewer where the pool holds no more good ones. */
	readonly count: number;
	/** The same seed gives the same options. */
	readonly seed: string;
}

/** Phrases of other works make a choice from two on; one alone is ruled out by its look. */
const LEAST_PHRASES = 2;

/** Wrong answers of the right one's kind; none that may be right as well. */
export function distractorsFor(
	card: CardContent,
	pool: readonly CardContent[],
	options: DistractorOptions
): string[] {
	const found = distractorsFrom(card, pool, options);
	if (/\d/.test(answerOf(card)) || numberAnswer(card)) return sizesFor(card, found, options);
	if (nameAnswer(card) || directionOptions(card).length > 0) return found;
	const contrasts = contrastOptions(card).map(({ text }) => text);
	if (contrasts.length < LEAST_PHRASES && found.length >= LEAST_PHRASES) return found;
	return contrasts.slice(0, options.count);
}

function sizesFor(
	card: CardContent,
	found: string[],
	{ count, seed }: DistractorOptions
): string[] {
	if (found.length >= count && !isSmallCount(card)) return found;
	const varied = variedNumbers(card, count, `${seed}\n${promptOf(card)}`);
	return varied.length >= found.length ? varied : found;
}

/** Beside "three lenses", "two" and "five" are asked for, and no "fourteen" of another work. */
function isSmallCount(card: CardContent): boolean {
	const { quantity } = numberAnswer(card) ?? {};
	const size = Math.abs(quantity?.value ?? Infinity);
	return quantity?.measure === 'count' && size <= SMALL_COUNT;
}

/** Wrong answers that other works give, and the answer's own opposites. */
export function distractorsFrom(
	card: CardContent,
	pool: readonly CardContent[],
	options: DistractorOptions
): string[] {
	const siblings = pool.filter((other) => !isSameWork(card, other));
	const choice = { count: options.count, seed: `${options.seed}\n${promptOf(card)}` };
	const number = numberAnswer(card);
	if (number) {
		const numbers = numberOptions(card, number, siblings);
		return chooseOptions(numbers, { ...choice, areAlike: likeNumbers(numbers, number) });
	}
	const name = nameAnswer(card);
	if (name) {
		const names = nameOptions(card, name, siblings);
		return chooseOptions(names, { ...choice, areAlike: areNamesAlike });
	}
	const directions = directionOptions(card);
	if (directions.length > 0) return directions.map(({ text }) => text).slice(0, options.count);
	const phrases = phraseOptions(card, siblings, fieldShared(pool));
	return chooseOptions(phrases, { ...choice, areAlike: saysTheSame });
}
