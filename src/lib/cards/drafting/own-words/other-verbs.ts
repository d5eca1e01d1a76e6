import { BE, DO, HAVE, MODALS } from '$lib/extraction/lexicon/words';
import { isNominal } from '$lib/extraction/word';
import { stem } from '$lib/text/stems';
import type { Worded } from '../rewording/well-worded';
import { edited, isOutside, openBody, type Edit } from './edits';
import { editsOfAbility, editsOfState } from './states-as-verbs';
import { editsOfUsing } from './using';
import {
	helperAt,
	inflected,
	readSentence,
	verbAt,
	type Sentence,
	type VerbInPlace
} from './verb-in-place';
import {
	fitsAround,
	isVoiced,
	SWAPS_OF_STATES,
	swapsOf,
	type Swap,
	type VerbPhrase
} from './verb-swaps';

interface Asked extends Sentence {
	/** Stems of what is said anyway: a word is not said twice. */
	readonly said: ReadonlySet<string>;
}

/** Where a swap's further words stand: after the verb, or, as a question's first word, in front. */
interface Place {
	readonly from: number;
	readonly to: number;
}

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

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

/** "of" → "up of" of "consist of" → "be made up of" */
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
	const isCapital = /^\p{Lu}/u.test(first.text);
	if (text)
		return [
			{ start: first.span.start, end: last.span.end, text: isCapital ? capitalized(text) : text }
		];
	const before = words[place.from - 1]?.span.end;
	return before === undefined
		? [{ start: first.span.start, end: words[place.to]?.span.start ?? last.span.end, text: '' }]
		: [{ start: before, end: last.span.end, text: '' }];
}

/** "the nets consist", "may consist": the form of "be" for it, where its subject's number is sure. */
function formOfBe(sentence: Sentence, { at, form }: VerbInPlace): string | undefined {
	const { words } = sentence;
	const before = words[at - 1];
	const helper = words[helperAt(sentence, at)]?.lower ?? before?.lower ?? '';
	if (form === '3sg') return 'is';
	if (form === 'participle') return HAVE.has(helper) ? 'been' : undefined;
	if (form === 'ing' || DO.has(helper)) return undefined;
	if (form === 'base') {
		if (helper === 'to' || MODALS.has(helper)) return 'be';
		return isNominal(before) && before?.isPlural ? 'are' : undefined;
	}
	const from = words.slice(0, at).findLastIndex(({ pos }) => pos === 'PUNCT' || pos === 'CCONJ');
	const subject = words.slice(from + 1, at);
	if (!isNominal(before) || subject.some(({ pos }) => pos === 'ADP' || pos === 'VERB'))
		return undefined;
	return before?.isPlural ? 'were' : 'was';
}

/** The verb in its new words, as it stands. */
function editsOfVerb(sentence: Sentence, verb: VerbInPlace, head: string): Edit[] | undefined {
	const span = sentence.words[verb.at]?.span;
	const said = head === 'be' ? formOfBe(sentence, verb) : inflected(head, verb.form);
	if (!span || said === undefined) return undefined;
	const isCapital = /^\p{Lu}/u.test(sentence.text.slice(span.start));
	return [{ ...span, text: isCapital ? capitalized(said) : said }];
}

interface Found {
	readonly swap: Swap;
	readonly at: number;
	/** None where "be" says a state. */
	readonly verb?: VerbInPlace;
}

function editsOfSwap(sentence: Asked, { swap, at, verb }: Found): Edit[] | undefined {
	const place = placeOf(sentence, at, swap.rest);
	if (!place || (verb && !isVoiced(swap, verb))) return undefined;
	if (!fitsAround(swap, sentence, { at, to: Math.max(at + 1, place.to) })) return undefined;
	const isNew = ([head, second]: VerbPhrase) =>
		!sentence.said.has(stem(head === 'be' ? (second ?? head) : head));
	const isInFront = place.from < at;
	for (const [head, ...rest] of swap.says.filter(isNew)) {
		// "a part in what does it play?"
		if (isInFront && (rest.length > 1 || swap.infinitive)) continue;
		const own = verb ? editsOfVerb(sentence, verb, head) : editsOfState(sentence, at, head);
		if (own) return [...own, ...editsOfRest(sentence, { at, place }, rest)];
	}
	return undefined;
}

/** The words in the place of a verb and of what belongs to it. */
function editsAt(sentence: Asked, at: number): Edit[] | undefined {
	const word = sentence.words[at];
	if (!word || BE.has(word.lower)) return undefined;
	for (const swap of SWAPS_OF_STATES.get(word.lower) ?? []) {
		const found = editsOfSwap(sentence, { swap, at });
		if (found) return found;
	}
	const plain = editsOfAbility(sentence, at) ?? editsOfUsing(sentence, at);
	if (plain) return plain;
	const swaps = swapsOf(word);
	const verb = swaps && verbAt(sentence, at);
	for (const swap of (verb && swaps) ?? []) {
		const found = editsOfSwap(sentence, { swap, at, ...(verb && { verb }) });
		if (found) return found;
	}
	return undefined;
}

const stemsOf = (text: string) =>
	new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(stem));

/** The verbs said otherwise: "what does fog cause?" → "what does fog bring about?" */
export function otherVerbs({ body, answer }: Worded): Worded | undefined {
	const open = openBody(body);
	const said = stemsOf(`${open.text} ${answer}`);
	const sentence: Asked = { ...readSentence(open.text), said };
	const edits: Edit[] = [];
	for (let at = 0; at < sentence.words.length; at++) {
		const found = editsAt(sentence, at);
		const isFree = (edit: Edit) =>
			isOutside(open, edit) &&
			edits.every((other) => edit.end <= other.start || other.end <= edit.start);
		if (!found?.every(isFree)) continue;
		edits.push(...found);
		for (const { text } of found) for (const key of stemsOf(text)) said.add(key);
	}
	return edits.length === 0 ? undefined : { body: edited(body, open, edits), answer };
}
