import { tagWords } from '$lib/extraction/parts-of-speech';
import { isNominal, type Word } from '$lib/extraction/word';
import type { Span } from '$lib/text/span';

/** A thing as a text names it: "a [small brass] lamp". */
export interface NounPhrase {
	/** The article or owner in front, small; empty where there is none. */
	readonly opener: string;
	readonly qualities: readonly Word[];
	readonly head: Word;
	/** With its opener. */
	readonly span: Span;
	/** The word behind it. */
	readonly next: Word | undefined;
}

const QUALITY = /^(?:ADJ|NOUN|PROPN|NUM)$/;
const isDone = (word: Word | undefined) =>
	word?.pos === 'VERB' && /^(?:ed|ing|participle)$/.test(word.form ?? '');

/** "a plain, sturdy lamp", "a plain yet sturdy lamp": one thing. */
function joinsQualities(words: readonly Word[], at: number): boolean {
	const mark = words[at];
	const isMark =
		mark?.text === ',' || mark?.pos === 'CCONJ' || mark?.lower === 'yet' || mark?.pos === 'ADV';
	return isMark && words[at - 1]?.pos === 'ADJ' && words[at + 1]?.pos === 'ADJ';
}

/** Where the phrase that begins here ends; its last word is a noun, or there is none. */
function endOf(words: readonly Word[], from: number): number {
	let end = from;
	for (let at = from; at < words.length; at++) {
		const word = words[at];
		const hasNoun = isNominal(words[at - 1]) && at > from;
		const goesOn =
			(word && QUALITY.test(word.pos)) ||
			(isDone(word) && !hasNoun) ||
			(at > from && joinsQualities(words, at));
		if (!goesOn) break;
		if (isNominal(word)) end = at + 1;
	}
	return end;
}

/** The things a text names, in its order. */
export function nounPhrasesIn(text: string): readonly NounPhrase[] {
	const words = tagWords(text);
	const found: NounPhrase[] = [];
	for (let at = 0; at < words.length; at++) {
		const first = words[at];
		const opens = first?.pos === 'DET' || /^(?:our|its|their)$/.test(first?.lower ?? '');
		const from = opens ? at + 1 : at;
		const end = endOf(words, from);
		const head = words[end - 1];
		// "[burned] oil": an act, and no quality of the oil.
		const isAct = !opens && isDone(first);
		if (!first || !head || end <= from || isAct) continue;
		found.push({
			opener: opens ? first.lower : '',
			qualities: words.slice(from, end - 1),
			head,
			span: { start: first.span.start, end: head.span.end },
			next: words[end]
		});
		at = end - 1;
	}
	return found;
}

/** "towing heavy, tarred old ropes": both tell of the ropes. */
export function partsQualities(words: readonly Word[], comma: number): boolean {
	const [taker, first, , second, next] = words.slice(comma - 2, comma + 3);
	const isQuality = second?.pos === 'ADJ' || second?.form === 'ed';
	return (
		taker?.pos === 'VERB' &&
		!/^(?:become|feel|grow|look|prove|remain|seem|stay)$/.test(taker.lemma) &&
		first?.pos === 'ADJ' &&
		isQuality &&
		(next?.pos === 'ADJ' || isNominal(next))
	);
}
