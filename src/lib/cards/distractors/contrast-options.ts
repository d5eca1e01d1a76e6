import { normalize } from '$lib/text/normalize';
import { answerOf, type CardContent, promptOf } from '../card';
import { CONTRASTS } from './lexicon/contrasts';
import type { Option } from './option';

interface Row {
	readonly words: readonly string[];
	/** "moderate" between "weak" and "strong": says nothing behind "unreasonably". */
	readonly middles: readonly string[];
}

/** The row of each word that can be turned; a word of several rows takes the first one, the most usual. */
const ROWS = new Map<string, Row>();
for (const line of CONTRASTS) {
	const all = line.split(' · ');
	const middles = all.filter((word) => word.startsWith('~')).map((word) => word.slice(1));
	const words = all.filter((word) => !word.startsWith('~'));
	for (const word of words) if (!ROWS.has(word)) ROWS.set(word, { words, middles });
}
const BY_LENGTH = [...ROWS.keys()].sort((left, right) => right.length - left.length);
const WORD = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${BY_LENGTH.join('|')})(?![\\p{L}\\p{N}-])`, 'gu');

/** Prompts that many things answer: another one may be an example too. */
const OPEN_ASK =
	/\b(?:for example|for instance|e\.g\.|such as|one of|an example of|includ(?:es?|ing)|among)\b/iu;
/** "not only", "rather than", "between … and": the answer speaks of both sides, or of neither. */
const TWO_SIDED =
	/\b(?:not|no|nor|neither|without|rather|instead|versus|both|either|whether|unlike|hardly|never|regardless|but|than|any|only)\b/iu;
/** "A unimodal", "a one-shot", but "an upper". */
const VOWEL = /^(?!uni[a-z]|use|euro|one)[aeiou]/iu;
/** In more words, one that differs is overlooked. */
const MOST_WORDS = 12;

interface Turn {
	readonly start: number;
	readonly end: number;
	readonly others: readonly string[];
}

/** The words of an answer that could be others. */
function turnsIn(answer: string, told: string): Turn[] {
	return [...answer.matchAll(WORD)].flatMap((match): Turn[] => {
		const [word] = match;
		const row = ROWS.get(word);
		if (!row) return [];
		const end = match.index + word.length;
		const isBehindAdverb = /\p{L}{3}ly $/u.test(answer.slice(0, match.index));
		// "during making" is no English.
		const isBeforeAct = /^\s\p{L}+ing\b/u.test(answer.slice(end));
		const middles = isBehindAdverb || isBeforeAct ? [] : row.middles;
		const others = [...row.words, ...middles].filter((other) => other !== word);
		// A text that names another word of the row means that one somewhere, perhaps here.
		const isTold = others.some((other) => new RegExp(`\\b${other}\\b`, 'iu').test(told));
		// "Late Pleistocene", "Deep Learning": part of a name.
		const isInName = /^\s\p{Lu}/u.test(answer.slice(end));
		return isTold || isInName ? [] : [{ start: match.index, end, others }];
	});
}

/** The answer with these words in these places; "a" becomes "an" where it must. */
function turned(answer: string, words: readonly { turn: Turn; word: string }[]): string {
	let text = answer;
	for (const { turn, word } of [...words].sort((a, b) => b.turn.start - a.turn.start)) {
		const before = text
			.slice(0, turn.start)
			.replace(/\b([Aa])n? $/u, (_, a: string) => (VOWEL.test(word) ? `${a}n ` : `${a} `));
		text = before + word + text.slice(turn.end);
	}
	return text;
}

/**
 * The same answer with another word of a scale or a class: "a weak absorption maximum" beside "a strong" one.
 * Each is wrong wherever the answer is right. Two words of two sides each are turned one by one, and together.
 */
export function contrastOptions(card: CardContent): Option[] {
	const answer = normalize(answerOf(card)).replace(/\.$/, '');
	const prompt = normalize(promptOf(card));
	if (OPEN_ASK.test(prompt) || answer.split(' ').length > MOST_WORDS || /\d/.test(answer))
		return [];
	const quote = normalize(card.evidence?.quote ?? '');
	const at = quote.toLowerCase().indexOf(answer.toLowerCase());
	const rest = at < 0 ? quote : `${quote.slice(0, at)} … ${quote.slice(at + answer.length)}`;
	const turns = turnsIn(answer, `${prompt} ${rest} ${answer}`);
	const [one, two] = turns;
	if (!one || TWO_SIDED.test(answer)) return [];
	const ways =
		!two || one.others.length > 1
			? one.others.map((word) => [{ turn: one, word }])
			: [
					[{ turn: one, word: one.others[0]! }],
					[{ turn: two, word: two.others[0]! }],
					[
						{ turn: one, word: one.others[0]! },
						{ turn: two, word: two.others[0]! }
					]
				];
	return ways.map((words, distance) => ({ text: turned(answer, words), distance }));
}
