import { gerund, pastParticiple, pastTense, thirdPerson } from '$lib/extraction/verb-forms';
import { isNominal, type Word } from '$lib/extraction/word';
import {
	GUARDED_SWAPS,
	PLAIN_SWAPS,
	type GuardedSwap,
	type VerbGuards
} from '../lexicon/verb-synonyms';
import type { Sentence, VerbInPlace } from './verb-in-place';

/** A verb and the words that belong to it. */
export type VerbPhrase = readonly [string, ...string[]];

/** What may be said for a verb, and when. */
export interface Swap extends VerbGuards {
	/** What belongs to the verb: "in" of "result in". */
	readonly rest: readonly string[];
	readonly says: readonly VerbPhrase[];
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
	// "result in" comes before "result"; of two alike the earlier one.
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
const BE_FIRST = 'be ';

const SWAPS_OF_VERBS = grouped(ROWS.filter(({ verb }) => !verb.startsWith(BE_FIRST)).map(swapOf));
export const SWAPS_OF_STATES = grouped(
	ROWS.filter(({ verb }) => verb.startsWith(BE_FIRST)).map((row) =>
		swapOf({ ...row, verb: row.verb.slice(BE_FIRST.length) })
	)
);

const LEMMAS = new Map(
	[...SWAPS_OF_VERBS.keys()].flatMap((base) =>
		[base, thirdPerson(base), gerund(base), pastTense(base), pastParticiple(base)].map(
			(form): [string, string] => [form, base]
		)
	)
);

/** The swaps of a verb, whether the tagger knows its lemma or not. */
export const swapsOf = ({ lemma, lower }: Word): readonly Swap[] | undefined =>
	SWAPS_OF_VERBS.get(lemma) ?? SWAPS_OF_VERBS.get(LEMMAS.get(lower) ?? '');

/** Whether the verb stands as a swap wants it. */
export function isVoiced({ voice, rest }: Swap, verb: VerbInPlace): boolean {
	// "limited to design, monitoring and repair": a noun.
	if (verb.form === 'ing' && !verb.hasObject && rest.length === 0 && voice !== 'alone')
		return false;
	if (voice === 'passive') return verb.isPassive;
	if (voice === 'active') return !verb.isPassive;
	if (voice === 'object') return verb.hasObject;
	if (voice === 'finite') return verb.form !== 'ing' && !verb.isPassive;
	return voice === undefined || !verb.hasObject;
}

const OWN_DEED = /\b[Tt]he study(?:\s\p{L}+ly)?\s?$/u;

/** "mark reefs", "lift the hull": no noun has a determiner behind it. */
function isActAt(words: readonly Word[], at: number): boolean {
	const [word, next] = [words[at], words[at + 1]];
	if (/^(?:be|do)$/.test(word?.lower ?? '')) return true;
	return (word?.pos === 'VERB' && word.form === 'base') || (isNominal(word) && next?.pos === 'DET');
}

/** Whether the words around a verb are as its swap wants them; `to` is the word behind all that belongs to it. */
export function fitsAround(
	swap: Swap,
	{ words, text }: Sentence,
	{ at, to }: { readonly at: number; readonly to: number }
): boolean {
	const before = text.slice(0, words[at]?.span.start);
	const after = text.slice(words[to - 1]?.span.end);
	const isActNext = isActAt(words, to);
	return (
		(!swap.own || OWN_DEED.test(before)) &&
		(swap.infinitive === undefined || swap.infinitive === isActNext) &&
		(!swap.before || swap.before.test(before)) &&
		(!swap.after || swap.after.test(after)) &&
		!swap.unless?.test(after) &&
		!swap.unlessBefore?.test(before)
	);
}
