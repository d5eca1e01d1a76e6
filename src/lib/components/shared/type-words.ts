import type { CardType } from '$lib/cards/card';
import { say } from '$lib/language/say';

/** What a card asks for, in a word. */
export function typeWords(type: CardType): string {
	if (type === 'method') return say('method');
	return type === 'number' ? say('number') : say('conclusion');
}
