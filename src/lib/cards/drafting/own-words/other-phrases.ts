import { tagWords } from '$lib/extraction/parts-of-speech';
import type { Word } from '$lib/extraction/word';
import { contentStems } from '$lib/text/stems';
import type { Worded } from '../rewording/well-worded';
import { ACTS } from './phrases/acts';
import { ADVERBS } from './phrases/adverbs';
import { DESCRIBING_WORDS } from './phrases/describing-words';
import { termsIn } from './phrases/fixed-terms';
import { FRAMES } from './phrases/frames';
import { LINKING_WORDS } from './phrases/linking-words';
import { NOUNS } from './phrases/nouns';
import { QUANTITIES } from './phrases/quantities';
import type { PhraseRow } from './phrases/row';

/** Rows by their first word; the longest come first, and of two alike the earlier one. */
const BY_FIRST_WORD = new Map<string, PhraseRow[]>();
for (const row of [
	...FRAMES,
	...QUANTITIES,
	...LINKING_WORDS,
	...NOUNS,
	...DESCRIBING_WORDS,
	...ADVERBS,
	...ACTS
]) {
	const first = row.from[0] ?? '';
	BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), row]);
}
for (const found of BY_FIRST_WORD.values()) found.sort((a, b) => b.from.length - a.from.length);

interface Stretch {
	readonly start: number;
	readonly end: number;
}

interface Swap extends Stretch {
	readonly row: PhraseRow;
}

const HIDING = /\{\{c1::(?<hidden>[\s\S]*?)\}\}/u;
/** A bracket, a quotation, a work's own name before its colon: these are somebody's words. */
const ASIDE = /\([^()]*\)|"[^"]*"|“[^”]*”|^\p{Lu}[^:?]*: /gu;

/** The body without the marks of its gap. */
interface Opened {
	readonly text: string;
	/** The same in small letters. */
	readonly lower: string;
	readonly words: readonly Word[];
	readonly gap: Stretch | undefined;
}

function opened(body: string): Opened {
	const found = HIDING.exec(body);
	const hidden = found?.groups?.['hidden'] ?? '';
	const gap = found ? { start: found.index, end: found.index + hidden.length } : undefined;
	const text = found
		? body.slice(0, found.index) + hidden + body.slice(found.index + found[0].length)
		: body;
	return { text, lower: text.toLowerCase(), gap, words: tagWords(text) };
}

const SHORT_NAME = /\s\((?<letters>[\p{L}\d-]*\p{Lu}[\p{L}\d-]*\p{Lu}[\p{L}\d-]*)\)/gu;

/** "simultaneous dual source (SimDS)": as many words before a short name as it has letters are a name too. */
function namedIn({ text, words }: Opened): Stretch[] {
	return [...text.matchAll(SHORT_NAME)].flatMap((named) => {
		const letters = named.groups?.['letters']?.toLowerCase() ?? '';
		const end = named.index;
		const before = words.filter((word) => word.span.end <= end).slice(-letters.length);
		const first = before.find((word) => word.lower.startsWith(letters.charAt(0))) ?? before[0];
		return first ? [{ start: first.span.start, end }] : [];
	});
}

/** Where words must stay. */
function keptIn(asked: Opened): Stretch[] {
	const { text, gap } = asked;
	const asides = [...text.matchAll(ASIDE)].map(({ index, 0: aside }) => ({
		start: index,
		end: index + aside.length
	}));
	return [...(gap ? [gap] : []), ...asides, ...namedIn(asked), ...termsIn(text)];
}

const stemsKept = new Map<string, readonly string[]>();

/** Stems of the words of a row: there are only so many. */
function stemsOf(phrase: string): readonly string[] {
	const stems = stemsKept.get(phrase) ?? contentStems(phrase);
	stemsKept.set(phrase, stems);
	return stems;
}

const meets = (a: Stretch, b: Stretch) => a.start < b.end && b.start < a.end;

function isSaidSo(row: PhraseRow, words: readonly Word[], at: number): boolean {
	return row.from.every((said, offset) => {
		const word = words[at + offset];
		if (said === '*') return word !== undefined && word.pos !== 'PUNCT';
		// A capital within a sentence is a name's.
		return word?.lower === said && (word.text === said || (at === 0 && offset === 0));
	});
}

function fits(row: PhraseRow, at: number, { words, lower }: Opened): boolean {
	const [first, last] = [words[at], words[at + row.from.length - 1]];
	if (!first || !last || !isSaidSo(row, words, at)) return false;
	if (row.as && !row.as.includes(last.pos)) return false;
	const [before, next] = [words[at - 1], words[at + row.from.length]];
	if (row.after && !(before && row.after.includes(before.pos))) return false;
	if (next && row.notNext?.includes(next.pos)) return false;
	const behind = lower.slice(0, first.span.start).trimEnd();
	const ahead = lower.slice(last.span.end).trimStart();
	return (
		(!row.behind || row.behind.test(behind)) &&
		!row.notBehind?.test(behind) &&
		(!row.ahead || row.ahead.test(ahead)) &&
		!row.notAhead?.test(ahead)
	);
}

/** What a card says already. */
interface Said {
	readonly card: string;
	readonly inBody: ReadonlySet<string>;
	readonly inAnswer: ReadonlySet<string>;
	/** What was put in, and for which word: one word is not put for two. */
	readonly putFor: Map<string, string>;
}

function saidIn({ text, gap }: Opened, answer: string): Said {
	return {
		card: `${text} ${answer}`,
		inBody: new Set(contentStems(text)),
		inAnswer: new Set(contentStems(gap ? text.slice(gap.start, gap.end) : answer)),
		putFor: new Map()
	};
}

/** Whether the other word is still free: "the method is an approach" is not said of a method. */
function isFree(row: PhraseRow, { card, inBody, inAnswer, putFor }: Said): boolean {
	const taken = stemsOf(row.from.join(' '));
	const put = stemsOf(row.to);
	return (
		!row.unless?.test(card) &&
		!taken.some((stem) => inAnswer.has(stem)) &&
		put.every((stem) => !inAnswer.has(stem) && (!inBody.has(stem) || taken.includes(stem))) &&
		put.every((stem) => [undefined, taken.join(' ')].includes(putFor.get(stem)))
	);
}

function swapsIn(asked: Opened, answer: string): Swap[] {
	const { words } = asked;
	const swaps: Swap[] = [];
	let said: Said | undefined;
	let kept: readonly Stretch[] | undefined;
	for (let at = 0; at < words.length; at++) {
		const start = words[at]?.span.start ?? 0;
		const fitting = BY_FIRST_WORD.get(words[at]?.lower ?? '')?.filter((row) =>
			fits(row, at, asked)
		);
		if (!fitting || fitting.length === 0) continue;
		said ??= saidIn(asked, answer);
		kept ??= keptIn(asked);
		for (const row of fitting) {
			const end = words[at + row.from.length - 1]?.span.end ?? start;
			const isKept = kept.some((stretch) => meets(stretch, { start, end }));
			if (isKept || !isFree(row, said)) continue;
			swaps.push({ start, end, row });
			for (const stem of stemsOf(row.to))
				said.putFor.set(stem, stemsOf(row.from.join(' ')).join(' '));
			at += row.from.length - 1;
			break;
		}
	}
	return swaps;
}

/** Said with its first sound, not its letter: "a useful", "an unusual", "a one-sided". */
const OPENS_WITH_VOWEL = /^(?:[ai]|e(?!u)|o(?!ne?\b)|u(?!n?i|s[aeu]|t))/iu;

/** The words in place, with the article before them as they want it. */
function exchanged(text: string, { start, end, row }: Swap): Stretch & { readonly by: string } {
	const isCapital = /^\p{Lu}/u.test(text.slice(start, end));
	const had = text.slice(start, end).split(/\s+/u);
	const starred = had.filter((_, at) => row.from[at] === '*');
	const plain = row.to.replaceAll('*', () => starred.shift() ?? '');
	const to = isCapital ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
	const article = /(?<![\p{L}\p{N}-])(?<first>a)n?\s$/iu.exec(text.slice(0, start));
	if (!article) return { start, end, by: to };
	const first = article.groups?.['first'] ?? '';
	return {
		start: start - article[0].length,
		end,
		by: `${first}${OPENS_WITH_VOWEL.test(to) ? 'n' : ''} ${to}`
	};
}

/**
 * Everyday words for general ones outside the gap: "owing to which method has the majority …" asks
 * the same as "because of which approach have most …". Names, terms and figures stay.
 */
export function otherPhrases(asked: Worded): Worded | undefined {
	const plain = opened(asked.body);
	const { text, gap } = plain;
	const swaps = swapsIn(plain, asked.answer);
	if (swaps.length === 0) return undefined;
	const inBody = (offset: number) =>
		gap && offset >= gap.end ? offset + asked.body.length - text.length : offset;
	const body = swaps.reduceRight((said, swap) => {
		const { start, end, by } = exchanged(text, swap);
		return said.slice(0, inBody(start)) + by + said.slice(inBody(end));
	}, asked.body);
	return { ...asked, body };
}
