import { tagWords } from '$lib/extraction/parts-of-speech';
import { isNominal, type Word } from '$lib/extraction/word';

const PRONOUN = /^(?:it|they|them)$/;
const MAY_BE_LOOSE = /\b(?:it|they|them)\b/iu;
/** "it is likely that", "makes it easy to", "it takes a day to": it stands for what follows. */
const STANDS_FOR_NOTHING =
	/\bit (?:is|was|were|be|been|may be|can be|would be|becomes?|remains?|seems?|appears?|takes?|took|has been)\b[^,;]{0,60}\b(?:that|to|how|whether|if|for)\b|\b(?:mak(?:e|es|ing)|made|find|finds|found|render(?:s|ed|ing)?|consider(?:s|ed)?|deem(?:s|ed)?|keep(?:s|ing)?) it (?:\p{L}+ ){1,3}(?:to|for|that)\b/giu;
/** "Because it leaks, the boat sinks": told behind. */
const OPENS_EARLY =
	/^(?:because|although|though|while|when|whenever|if|since|as|after|before|once|unless|until|instead of|in order|to)\b/iu;

/** "on the spring ledger, it ranks first": nothing in such a phrase is what "it" means. */
const PHRASE_LEAD =
	/^(?:at|in|on|by|for|under|with|without|within|during|after|before|across|over)\s[^,]*,\s/iu;

const counts = (word: Word): boolean => isNominal(word) && word.lower !== 'study';

/** "the gate and the lock", "each crew": more than one, whatever the words' own number. */
const IS_MANY = /\b(?:and|each|every|or)\b|,\s[^,]+,\s/u;

/** Whether something in front of the pronoun, or behind it where it opens a clause, can be what it means. */
function hasReferent(text: string, words: readonly Word[], at: number): boolean {
	const pronoun = words[at];
	if (!pronoun) return true;
	const isPlural = pronoun.lower !== 'it';
	const early = text.slice(0, pronoun.span.start);
	const isOpening = OPENS_EARLY.test(text) && !early.includes(',');
	const behind = isOpening ? words.slice(words.findIndex(({ text: mark }) => mark === ',')) : [];
	const opensAt = PHRASE_LEAD.exec(early)?.[0].length === early.length ? at : 0;
	const found = [...words.slice(opensAt, at), ...behind].filter(counts);
	if (isPlural)
		return found.some((word) => word.isPlural) || (found.length > 1 && IS_MANY.test(early));
	const single = found.filter((word) => !word.isPlural);
	// "the lamp lights it": not itself.
	const isObject = words[at - 1]?.pos === 'VERB' || words[at - 1]?.pos === 'ADP';
	const hasOwnSubject = words
		.slice(0, at)
		.some(({ pos, lower }) => pos === 'PRON' && lower !== 'it');
	return single.length > 0 && !(isObject && phrases(words, at) < 2 && !hasOwnSubject);
}

/** How many things are named in front of a place: "the small brass lamp" is one. */
function phrases(words: readonly Word[], at: number): number {
	return words.slice(0, at).filter((word, place) => counts(word) && !isNominal(words[place + 1]))
		.length;
}

/** "at dusk they are put out": what they are, only the sentences before tell. */
export function hasLoosePronoun(text: string): boolean {
	if (!MAY_BE_LOOSE.test(text)) return false;
	const bare = text.replace(STANDS_FOR_NOTHING, '');
	const words = tagWords(bare);
	return words.some(
		(word, at) => PRONOUN.test(word.lower) && word.text !== 'IT' && !hasReferent(bare, words, at)
	);
}
