import { type CardContent, promptOf } from '../card';
import { directionOptions } from './direction-options';
import { fieldShared } from './field';
import { areNamesAlike, nameAnswer, nameOptions } from './name-options';
import { likeNumbers, numberAnswer, numberOptions } from './number-options';
import { chooseOptions, saysTheSame } from './option';
import { phraseOptions } from './phrase-options';
import { isSameWork } from './same-work';

export interface DistractorOptions {
	/** The most there will be; fewer where the pool holds no more good ones. */
	readonly count: number;
	/** The same seed gives the same options. */
	readonly seed: string;
}

/** Wrong answers of the right one's kind, from cards of other works; none that may be right as well. */
export function distractorsFor(
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
