import { wordsOf } from '$lib/extraction/clause';
import { isWholePhrase } from '../phrases';

/** "the wear of ropes in winter": one thing with what hangs on it, no clause and nothing left open. */
export function isPlainPhrase(text: string): boolean {
	const words = wordsOf(text);
	const isPlain = words.every(
		({ pos, lower }) => pos !== 'SCONJ' && !/^(?:it|them|than)$/u.test(lower)
	);
	return isPlain && isWholePhrase(words, { from: 0, to: words.length });
}
