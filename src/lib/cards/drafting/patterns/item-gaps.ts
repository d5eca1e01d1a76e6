import type { Clause } from '$lib/extraction/clause';
import type { Gap } from './gap-worth';

/** Opens the things that a count or a kind stands for. */
const OPENS = /^(?:namely|viz)$/;
/** Words of two items. */
const LONGEST_PAIR = 14;

function opensItems({ words }: Clause, at: number): boolean {
	const word = words[at];
	if (word?.text === ':') return true;
	return OPENS.test(word?.lower ?? '') && words[at - 1]?.text === ',';
}

/** "two new gates for barns, namely [a hoot gate and a wing gate]": which they are tells more than how many. */
export function itemGaps(clause: Clause): Gap[] {
	const { words, rest } = clause;
	const opener = words.findIndex((_word, at) => at > rest.from && opensItems(clause, at));
	if (opener < 0) return [];
	const from = words[opener + 1]?.text === ',' ? opener + 2 : opener + 1;
	const items = words.slice(from, rest.to);
	const isPair = items.filter((word) => word.lower === 'and').length === 1;
	const isPlain = items.every(
		(word) => !/^(?:AUX|PRON|SCONJ|PUNCT)$/.test(word.pos) && word.form !== '3sg'
	);
	if (!isPair || !isPlain || items.length < 3 || items.length > LONGEST_PAIR) return [];
	return [{ range: { from, to: rest.to }, base: 0.78, isTold: true }];
}
