import { BE } from '$lib/extraction/lexicon/words';
import { stem } from '$lib/text/stems';
import { PLAIN_SWAPS, GUARDED_SWAPS, type GuardedSwap } from '../lexicon/verb-synonyms';
import type { Worded } from '../rewording/well-worded';
import {
	helperAt,
	inflected,
	readSentence,
	verbAt,
	type Sentence,
	type VerbInPlace
} from './verb-in-place';

/** A verb with what belongs to it, and what may be said instead. */
interface Swap extends Omit<GuardedSwap, 'verb' | 'says'> {
	readonly rest: readonly string[];
	/** Each a verb's base and what belongs to it. */
	readonly says: readonly (readonly [string, ...string[]])[];
}

/** New words for a stretch of the sentence. */
interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** Swaps by the word they are found at: a verb's lemma, or the participle of "be based on". */
type Swaps = ReadonlyMap<string, readonly Swap[]>;

const asWords = (text: string) => text.trim().split(' ') as [string, ...string[]];

function swapOf({ verb, says, ...guards }: GuardedSwap): [string, Swap] {
	const [head, ...rest] = asWords(verb);
	return [head, { ...guards, rest, says: says.split('|').map(asWords) }];
}

function grouped(rows: readonly (readonly [string, Swap])[]): Swaps {
	const swaps = new Map<string, Swap[]>();
	for (const [key, swap] of rows) swaps.set(key, [...(swaps.get(key) ?? []), swap]);
	// What says more comes first: "result in" before "result"; guarded rows stand in front of plain ones.
	for (const list of swaps.values()) list.sort((a, b) => b.rest.length - a.rest.length);
	return swaps;
}

const ROWS: readonly GuardedSwap[] = [
	...GUARDED_SWAPS,
	...PLAIN_SWAPS.trim()
		.split('\n')
		.map((line) => {
			const [verb = '', says = ''] = line.trim().split(': ');
			return { verb, says };
		})
];
const AFTER_BE = 'be ';
const OF_VERBS = grouped(ROWS.filter(({ verb }) => !verb.startsWith(AFTER_BE)).map(swapOf));
const OF_STATES = grouped(
	ROWS.filter(({ verb }) => verb.startsWith(AFTER_BE)).map((row) =>
		swapOf({ ...row, verb: row.verb.slice(AFTER_BE.length) })
	)
);

/** Where a swap's further words stand: after the verb, or, as a question's first word, in front. */
interface Place {
	readonly from: number;
	readonly to: number;
}

const ASKING = /^(?:what|which|whom)$/;

/** "depends on", "depends largely on", "on what does it depend?" */
function placeOf({ words }: Sentence, at: number, rest: readonly string[]): Place | undefined {
	const isAt = (from: number) => rest.every((word, index) => words[from + index]?.lower === word);
	const next = at + 1;
	if (isAt(next)) return { from: next, to: next + rest.length };
	if (words[next]?.pos === 'ADV' && isAt(next + 1))
		return { from: next + 1, to: next + 1 + rest.length };
	const front = words.findIndex(({ lower }) => ASKING.test(lower)) - 1;
	const isFirstVerb = words.slice(0, at).every(({ pos }) => pos !== 'VERB');
	if (front < 0 || rest.length > 1 || !isFirstVerb || !isAt(front)) return undefined;
	return { from: front, to: front + 1 };
}

const OWN_DEED = /\bthe study(?:\s\p{L}+ly)?\s?$/u;

function isVoiced({ voice, rest }: Swap, verb: VerbInPlace): boolean {
	// "limited to design, monitoring and repair": a noun.
	if (verb.form === 'ing' && !verb.hasObject && rest.length === 0 && voice !== 'alone')
		return false;
	if (voice === 'passive') return verb.isPassive;
	if (voice === 'active') return !verb.isPassive;
	if (voice === 'object') return verb.hasObject;
	if (voice === 'finite') return verb.form !== 'ing' && !verb.isPassive;
	return voice === undefined || !verb.hasObject;
}

/** Whether the guards of a swap hold at its place. */
function isAllowed(swap: Swap, before: string, after: string): boolean {
	return (
		(!swap.own || OWN_DEED.test(before)) &&
		(!swap.before || swap.before.test(before)) &&
		(!swap.after || swap.after.test(after)) &&
		!swap.unless?.test(after) &&
		!swap.unlessBefore?.test(before)
	);
}

/** "is based on" → "rests on"; "what is it based on?" → "what does it rest on?" */
function editsOfState(sentence: Sentence, at: number, head: string): Edit[] | undefined {
	const { words } = sentence;
	const word = words[at];
	const helper = helperAt(sentence, at);
	const be = words[helper];
	if (!word || !be || !BE.has(be.lower)) return undefined;
	const isNext = words
		.slice(helper + 1, at)
		.every(({ pos, lower }) => pos === 'ADV' && lower !== 'not');
	const put = (start: number, end: number, text: string): Edit => ({ start, end, text });
	if (isNext) {
		const form = FORM_OF_BE[be.lower];
		const end = words[helper + 1]?.span.start ?? be.span.end;
		return (
			form && [
				put(be.span.start, end, ''),
				put(word.span.start, word.span.end, inflected(head, form))
			]
		);
	}
	const does = DO_FOR_BE[be.lower];
	const isTurned =
		words[helper - 1] !== undefined &&
		words.slice(0, helper).some(({ lower }) => /^(?:what|which|whom|how)$/.test(lower));
	const hasNot = words.slice(helper + 1, at).some(({ lower }) => lower === 'not');
	if (!does || !isTurned || hasNot) return undefined;
	return [put(be.span.start, be.span.end, does), put(word.span.start, word.span.end, head)];
}

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

interface Asked extends Sentence {
	/** Stems of what is said anyway: a word is not said twice. */
	readonly said: ReadonlySet<string>;
}

/** The words in the place of a verb and of what belongs to it. */
function editsAt(sentence: Asked, at: number): Edit[] | undefined {
	const { words, text } = sentence;
	const word = words[at];
	if (!word) return undefined;
	const states = OF_STATES.get(word.lower);
	const verb = verbAt(sentence, at);
	const swaps = verb && OF_VERBS.get(word.lemma);
	for (const [list, isState] of [
		[states ?? [], true],
		[swaps ?? [], false]
	] as const)
		for (const swap of list) {
			const place = placeOf(sentence, at, swap.rest);
			if (!place || (verb && !isState && !isVoiced(swap, verb))) continue;
			const end = words[Math.max(at, place.to - 1)]?.span.end ?? word.span.end;
			if (!isAllowed(swap, text.slice(0, word.span.start), text.slice(end))) continue;
			const says = swap.says.find(([head]) => !sentence.said.has(stem(head)));
			if (!says) continue;
			const [head, ...rest] = says;
			const own = isState
				? editsOfState(sentence, at, head)
				: verb && [
						{ start: word.span.start, end: word.span.end, text: inflected(head, verb.form) }
					];
			if (own) return [...own, ...editsOfRest(sentence, { at, place }, rest)];
		}
	return undefined;
}

/** "in" → "to" of "result in" → "lead to" */
function editsOfRest(
	{ words }: Sentence,
	{ at, place }: { readonly at: number; readonly place: Place },
	rest: readonly string[]
): Edit[] {
	const text = rest.join(' ');
	const verbEnd = words[at]?.span.end ?? 0;
	const [first, last] = [words[place.from], words[place.to - 1]];
	if (place.from === place.to || !first || !last)
		return text ? [{ start: verbEnd, end: verbEnd, text: ` ${text}` }] : [];
	if (text) return [{ start: first.span.start, end: last.span.end, text }];
	const before = words[place.from - 1]?.span.end;
	return [
		before === undefined
			? { start: first.span.start, end: words[place.to]?.span.start ?? last.span.end, text: '' }
			: { start: before, end: last.span.end, text: '' }
	];
}

const HIDDEN = /\{\{c1::(.*?)\}\}/u;
const OPENS = '{{c1::'.length;

/** The edits carried out; undefined where one would reach into the hidden words. */
function edited(body: string, edits: readonly Edit[]): string {
	const hidden = HIDDEN.exec(body);
	const from = hidden?.index ?? Infinity;
	const to = from + (hidden?.[1]?.length ?? 0);
	const shift = (place: number) => (place >= to ? place + OPENS + 2 : place);
	return edits
		.filter(({ start, end }) => end <= from || start >= to)
		.toSorted((a, b) => b.start - a.start)
		.reduce((text, { start, end, text: said }) => {
			const isBehind = start >= to;
			return (
				text.slice(0, isBehind ? shift(start) : start) +
				said +
				text.slice(isBehind ? shift(end) : end)
			);
		}, body);
}

const stemsOf = (text: string) =>
	new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(stem));

/** The verbs said otherwise: "what does fog cause?" → "what does fog bring about?" */
export function otherVerbs({ body, answer }: Worded): Worded | undefined {
	const hidden = HIDDEN.exec(body);
	const text = body.replace(HIDDEN, '$1');
	const from = hidden?.index ?? Infinity;
	const to = from + (hidden?.[1]?.length ?? 0);
	const said = stemsOf(`${text} ${answer}`);
	const sentence: Asked = { ...readSentence(text), said };
	const edits: Edit[] = [];
	for (let at = 0; at < sentence.words.length; at++) {
		const found = editsAt(sentence, at);
		if (!found || found.some(({ start, end }) => end > from && start < to)) continue;
		if (
			found.some((edit) => edits.some((other) => edit.start < other.end && other.start < edit.end))
		)
			continue;
		edits.push(...found);
		for (const { text: words } of found) for (const key of stemsOf(words)) said.add(key);
	}
	return edits.length === 0 ? undefined : { body: edited(body, edits), answer };
}
