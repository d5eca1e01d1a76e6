import { isPossessive } from '$lib/extraction/parts-of-speech';
import { isNominal, type Word } from '$lib/extraction/word';
import { HALF_NOUN } from './tails';
import { plainPiece, type Edit, type Shown } from './shown';

/** Said in this order alone. */
const FIXED =
	/\b(?:research and development|trial and error|supply and demand|causes? and effects?|mean and standard|pros and cons|wear and tear|rise and fall|life and death|health and safety|science and technology|food and drug|head and neck|before and after|presence and absence|with and without|day and night|black and white|questions? and answers?|oil and gas|bias and variance|first and second|one and|each and|more and|less and|up and|back and|and (?:other|others|so|then|thus|hence|therefore|also|subsequent\p{L}*|finally|even|especially|particularly|associated|related|respective\p{L}*|corresponding|resulting|similar|various|further|later|following|possibly|perhaps|probably|only|not|non|more|less|most))\b/iu;
/** The order tells which belongs to which. */
const ORDERED =
	/\b(?:respectively|respective|ratios?|former|latter|from|versus|vs|than|sequential(?:ly)?|then|first|successively|order)\b/iu;
/** Behind two names, of both. */
const IN_PLACE = /^(?:in|at|during|after|among|within|under|when|while)$/u;
const OPENS = /^(?:ADP|AUX|DET|PART|SCONJ)$/u;

interface Pair {
	readonly from: number;
	readonly and: number;
	readonly to: number;
}

const isPlain = (word: Word | undefined) =>
	word !== undefined && !/\d/u.test(word.text) && !isPossessive(word);

const startsOpen = (word: Word | undefined) => /^[aeio]/u.test(word?.lower ?? '');

/** "a dark and late boat", and no "a late and old boat" turned. */
const keepsArticle = (
	before: Word | undefined,
	first: Word | undefined,
	second: Word | undefined
) =>
	!/^an?$/u.test(before?.lower ?? '') ||
	(startsOpen(first) === startsOpen(second) &&
		!/^u/u.test(`${first?.lower ?? ''}`) &&
		!/^u/u.test(second?.lower ?? ''));

/** "spatial and temporal regularisation" */
function qualitiesAt(words: readonly Word[], and: number): Pair | undefined {
	const [first, second, head, before] = [
		words[and - 1],
		words[and + 1],
		words[and + 2],
		words[and - 2]
	];
	const isQuality = (word: Word | undefined) => word?.pos === 'ADJ' && isPlain(word);
	if (!isQuality(first) || !isQuality(second) || !isNominal(head)) return undefined;
	// "real and simulated world data", "a direct and effective means"
	if (/^(?:world|time|life)$/u.test(head?.lower ?? '') || !keepsArticle(before, first, second))
		return undefined;
	return before && !OPENS.test(before.pos) && before.pos !== 'VERB'
		? undefined
		: { from: and - 1, and, to: and + 2 };
}

/** Words of one name: qualities, then nouns. */
function nameEnd(words: readonly Word[], from: number): number {
	let at = from;
	while (words[at]?.pos === 'ADJ') at++;
	const noun = at;
	while (isNominal(words[at]) && !isPossessive(words[at])) at++;
	return at > noun ? at : from;
}

function nameStart(words: readonly Word[], to: number): number {
	let at = to - 1;
	while (at >= 0 && isNominal(words[at]) && !isPossessive(words[at])) at--;
	while (at >= 0 && words[at]?.pos === 'ADJ') at--;
	return at + 1;
}

/** "of rope and tar", "between dark lamps and late boats": two names of one build, alone between their phrase's ends. */
function thingsAt(words: readonly Word[], and: number): Pair | undefined {
	const from = nameStart(words, and);
	const to = nameEnd(words, and + 1);
	const before = words[from - 1];
	const next = words[to];
	const [one, two] = [and - from, to - and - 1];
	if (one === 0 || two === 0 || !before) return undefined;
	// "old rope and tar": both may be old.
	if (one !== two || /(?:ive|al|ic|ous)$/u.test(words[and - 1]?.lower ?? '')) return undefined;
	if (one > 1 && words[from]?.pos !== words[and + 1]?.pos) return undefined;
	if (!OPENS.test(before.pos) && !/^(?:both|between)$/u.test(before.lower)) return undefined;
	const isShared = next?.lower === 'of' && /^(?:the|both)$/u.test(before.lower);
	const isPlace = IN_PLACE.test(next?.lower ?? '') && !HALF_NOUN.test(words[to - 1]?.lower ?? '');
	const isEnd = /^[?.;:]?$/u.test(next?.text ?? '') || next?.pos === 'AUX';
	if (
		!(isEnd || isShared || isPlace) ||
		!words.slice(from, to).every((word) => word.lower === 'and' || isPlain(word))
	)
		return undefined;
	// "the rope and tar": what "the" is said of stays first; "a rope and tar" would not.
	if (/^(?:an?|each|every|this|that|its|their|such)$/u.test(before.lower)) return undefined;
	return { from, and, to };
}

/** "the growth and spread of rust" → "the spread and growth of rust": which of the two comes first tells nothing. */
export function swappedPairs(shown: Shown): readonly Edit[] {
	const { words, text } = shown;
	if (!/ (?:and|or) /u.test(text) || ORDERED.test(text)) return [];
	return words.flatMap(({ lower }, at): Edit[] => {
		if (!/^(?:and|or)$/u.test(lower)) return [];
		const pair = qualitiesAt(words, at) ?? thingsAt(words, at);
		if (!pair) return [];
		const { from, and, to } = pair;
		const [start, end] = [words[from]?.span.start ?? 0, words[to - 1]?.span.end ?? 0];
		const two = `${plainPiece(shown, and + 1, to)} ${lower} ${plainPiece(shown, from, and)}`;
		return FIXED.test(text.slice(start, end)) ? [] : [{ start, end, by: two }];
	});
}
