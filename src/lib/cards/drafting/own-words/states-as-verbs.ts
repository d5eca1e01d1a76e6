import { BE } from '$lib/extraction/lexicon/words';
import { gerund } from '$lib/extraction/verb-forms';
import type { Word } from '$lib/extraction/word';
import type { Edit } from './edits';
import { helperAt, inflected, type Sentence, type VerbInPlace } from './verb-in-place';

const FORM_OF_BE: Readonly<Record<string, VerbInPlace['form']>> = {
	is: '3sg',
	are: 'base',
	was: 'past',
	were: 'past',
	be: 'base',
	been: 'participle',
	being: 'ing'
};
const DO_FOR_BE: Readonly<Record<string, string>> = {
	is: 'does',
	are: 'do',
	was: 'did',
	were: 'did'
};
/** "is highly based on" would be "highly rests on". */
const MOVES_ALONG =
	/^(?:also|thus|therefore|then|often|directly|mainly|largely|primarily|partly|solely|chiefly|generally|usually|typically|successfully|widely|commonly|frequently|further)$/;

/** What may stand between "be" and the word of a state. */
interface Stretch {
	readonly be: Word;
	/** The words between them. */
	readonly between: readonly Word[];
	/** "what is it based on?": the subject stands between them. */
	readonly isTurned: boolean;
}

function stretchOf(sentence: Sentence, at: number): Stretch | undefined {
	const { words } = sentence;
	const helper = helperAt(sentence, at);
	const be = words[helper];
	if (!be || !BE.has(be.lower)) return undefined;
	const between = words.slice(helper + 1, at);
	if (between.every(({ lower }) => MOVES_ALONG.test(lower)))
		return { be, between, isTurned: false };
	const isAsked = words
		.slice(0, helper)
		.some(({ lower }) => /^(?:what|which|whom|how)$/.test(lower));
	const isPlain = !between.some(({ lower, pos }) => lower === 'not' || pos === 'AUX');
	return isAsked && isPlain && between.some(({ pos }) => pos !== 'ADV')
		? { be, between, isTurned: true }
		: undefined;
}

const put = ({ span }: Word, text: string): Edit => ({ ...span, text });

/** A word and the white space behind it, taken out. */
function without({ words }: Sentence, word: Word): Edit {
	const next = words[words.indexOf(word) + 1];
	return { start: word.span.start, end: next?.span.start ?? word.span.end, text: '' };
}

/** "is based on" → "rests on"; "what is it based on?" → "what does it rest on?" */
export function editsOfState(sentence: Sentence, at: number, head: string): Edit[] | undefined {
	const word = sentence.words[at];
	const stretch = stretchOf(sentence, at);
	if (!word || !stretch) return undefined;
	const { be, isTurned } = stretch;
	if (isTurned) {
		const does = DO_FOR_BE[be.lower];
		return does === undefined ? undefined : [put(be, does), put(word, head)];
	}
	const form = FORM_OF_BE[be.lower];
	return form && [without(sentence, be), put(word, inflected(head, form))];
}

/** "is able to see", "what is it capable of seeing?": "can see", "what can it see?" */
export function editsOfAbility(sentence: Sentence, at: number): Edit[] | undefined {
	const { words } = sentence;
	const [word, link, act] = [words[at], words[at + 1], words[at + 2]];
	if (!word || !link || act?.pos !== 'VERB') return undefined;
	const isAble = word.lower === 'able' && link.lower === 'to' && act.form === 'base';
	const isCapable =
		word.lower === 'capable' && link.lower === 'of' && act.lower === gerund(act.lemma);
	if (!isAble && !isCapable) return undefined;
	const stretch = stretchOf(sentence, at);
	if (!stretch || !/^(?:is|are)$/.test(stretch.be.lower)) return undefined;
	return [
		put(stretch.be, 'can'),
		without(sentence, word),
		without(sentence, link),
		...(isCapable ? [put(act, act.lemma)] : [])
	];
}
