import { parseClause } from '$lib/extraction/clause';
import { treeOf } from '$lib/extraction/models/dependencies/dependency-model';
import type { WordTag } from '$lib/extraction/models/dependencies/word-tags';
import { tagWords } from '$lib/extraction/parts-of-speech';
import { pastTense, thirdPerson, verbForm } from '$lib/extraction/verb-forms';
import type { Word } from '$lib/extraction/word';
import { plainPiece, type Shown } from './shown';

/** A question or sentence cut at the verb that all else hangs on. */
export interface Statement {
	readonly shown: Shown;
	/** First word behind the phrase in front and its comma; 0 where there is none. */
	readonly from: number;
	/** In a question, the helper or verb behind what is asked for. */
	readonly helper: number;
	/** The main verb. */
	readonly main: number;
	/** Behind the last word before the final stop. */
	readonly end: number;
	/** Of the statement, by the words of the body; read when it is first asked for. */
	tree(): Tree;
}

/** What each word hangs on, and its tag. */
export interface Tree {
	readonly heads: readonly number[];
	readonly tags: readonly (WordTag | undefined)[];
}

const ASKS = /^(?:what|which|who|whom|whose|how|when|where)$/u;
const ASKED_WITH = /^(?:in|on|at|for|by|with|to|from|of|under|through|between|below|above|into)$/u;
const BE = /^(?:is|are|was|were)$/u;
const HAVE = /^(?:has|have|had)$/u;
const DO = /^(?:do|does|did)$/u;
const MODAL = /^(?:can|could|may|might|will|would|should|must)$/u;

export const opensQuestionAt = (words: readonly Word[], at: number) =>
	ASKS.test(words[at]?.lower ?? '') ||
	(ASKED_WITH.test(words[at]?.lower ?? '') && ASKS.test(words[at + 1]?.lower ?? ''));

/** Behind the comma of the phrase in front: in a question where it begins to ask. */
export function questionStart({ words, isQuestion }: Shown): number | undefined {
	if (isQuestion && opensQuestionAt(words, 0)) return 0;
	const commas = words.flatMap(({ text }, at) => (text === ',' ? [at] : []));
	if (isQuestion) {
		const comma = commas.find((at) => opensQuestionAt(words, at + 1));
		// "the loss of what was seen in fog?"
		const isInPlace = commas.length === 0 && /^(?:DET|NOUN|PROPN|ADJ)$/u.test(words[0]?.pos ?? '');
		return comma === undefined ? (isInPlace ? 0 : undefined) : comma + 1;
	}
	const isLed = /^(?:ADP|SCONJ|PART|ADV)$/u.test(words[0]?.pos ?? '') || words[0]?.form === 'ing';
	if (!isLed) return 0;
	return commas[0] === undefined ? undefined : commas[0] + 1;
}

/** Words of a statement: their text, and which words of the body they are. */
interface Part {
	readonly text: string;
	readonly from: number;
	readonly to: number;
}

interface Place {
	readonly helper: number;
	readonly main: number;
	readonly end: number;
}

interface Asked {
	readonly from: number;
	/** -1 where the verb follows what is asked for at once. */
	readonly helper: number;
	readonly end: number;
}

interface Draft {
	readonly parts: readonly Part[];
	readonly helper: number;
	readonly main: number;
}

const partOf = (shown: Shown, from: number, to: number): Part => ({
	text: plainPiece(shown, from, to),
	from,
	to
});

const isParticiple = (word: Word | undefined) =>
	/^(?:ed|participle|ing)$/u.test(verbForm(word?.lower ?? '')?.form ?? '') ||
	(word?.pos === 'VERB' && /^(?:ed|participle|ing)$/u.test(word.form ?? ''));
const isBase = (word: Word | undefined) =>
	verbForm(word?.lower ?? '')?.form === 'base' ||
	(word?.pos === 'VERB' && word.form === 'base') ||
	/^(?:be|have|do)$/u.test(word?.lower ?? '');

/** "does … light" → "lights". */
function finiteOf(helper: string, verb: Word): string {
	const lemma = verbForm(verb.lower)?.lemma ?? verb.lower;
	// "how did A change in B?": read as of a verb that surely takes no object.
	const known = /^(?:change|compare|fare)$/u.test(lemma) ? 'increase' : lemma;
	if (helper === 'does') return thirdPerson(known);
	if (helper === 'did') return pastTense(known);
	return DO.test(helper) ? known : `${helper} ${verb.text}`;
}

/** "which lamp lit the reef" → "the lamp lit the reef", "what lit the reef" → "it lit the reef". */
function ofSubject(shown: Shown, { from, helper, end }: Asked): Draft | undefined {
	const { words } = shown;
	const named = plainPiece(shown, from + 1, end);
	const isNamed =
		/^(?:which|what|whose)$/u.test(words[from]?.lower ?? '') &&
		(helper > from + 1 || isNamedAt(words, from));
	const text = isNamed ? `the ${named}` : `it ${named}`;
	const clause = parseClause(text);
	if (!clause || clause.lead.to > 0) return undefined;
	const shift = from;
	const parts = [
		{ text: isNamed ? 'the' : 'it', from, to: from + 1 },
		partOf(shown, from + 1, end)
	];
	return { parts, helper: clause.verb.from + shift, main: clause.verb.to - 1 + shift };
}

/** "which lamp", "what kind of lamp", "how many lamps" */
function isNamedAt(words: readonly Word[], from: number): boolean {
	const next = words[from + 1];
	return next !== undefined && /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(next.pos) && !BE.test(next.lower);
}

/** The helper behind what is asked for; -1 where the verb follows at once. */
export function helperAt(words: readonly Word[], from: number): number {
	const start = ASKED_WITH.test(words[from]?.lower ?? '') ? from + 2 : from + 1;
	for (let at = start; at < words.length; at++) {
		const word = words[at];
		if (!word || /^[,;:]$/u.test(word.text) || /^(?:that|which|who)$/u.test(word.lower)) return -1;
		if (
			BE.test(word.lower) ||
			HAVE.test(word.lower) ||
			DO.test(word.lower) ||
			MODAL.test(word.lower)
		)
			return at;
		if (word.pos === 'VERB' && /^(?:3sg|past)$/u.test(word.form ?? '')) return -1;
	}
	return -1;
}

/** Whether what is asked for is the subject: "which lamp | was lit", "what | can warn boats". */
function followsVerb(words: readonly Word[], helper: number): boolean {
	let at = helper + 1;
	while (words[at]?.pos === 'ADV' || words[at]?.lower === 'not') at++;
	const next = words[at];
	const name = words[helper]?.lower ?? '';
	if (DO.test(name)) return false;
	if (MODAL.test(name)) return /^(?:be|have)$/u.test(next?.lower ?? '') || next?.form === 'base';
	const isNoun = /^(?:DET|NOUN|PROPN|PRON)$/u.test(next?.pos ?? '');
	return (
		!isNoun &&
		(isParticiple(next) ||
			/^(?:been|being)$/u.test(next?.lower ?? '') ||
			next?.pos === 'ADP' ||
			(next?.pos === 'ADJ' && /^(?:ADP|PART|SCONJ|CCONJ)$/u.test(words[at + 1]?.pos ?? '')))
	);
}

/** "the keeper often |", and not "the keeper who |" */
function endsName(words: readonly Word[], end: number): boolean {
	let at = end - 1;
	while (words[at]?.pos === 'ADV' || words[at]?.lower === 'not') at--;
	const last = words[at];
	return (
		/^(?:NOUN|PROPN|PRON|NUM)$/u.test(last?.pos ?? '') || last?.form === 'ing' || last?.text === ')'
	);
}

/** "lights | it | in fog": what is asked for, in its place behind the verb. */
function objectOf(shown: Shown, { helper, main, end }: Place): Part {
	const { words } = shown;
	const isActive = DO.test(words[helper]?.lower ?? '') || MODAL.test(words[helper]?.lower ?? '');
	const isThing =
		/^(?:what|which|whom)$/u.test(words[helper - 1]?.lower ?? '') || isNamedAt(words, helper - 2);
	const next = words[main + 1];
	const isOpen =
		main + 1 >= end ||
		/^(?:ADP|SCONJ|PART)$/u.test(next?.pos ?? '') ||
		/^(?:using|compared)$/u.test(next?.lower ?? '');
	const isHeld = words[end - 1]?.pos === 'ADP' || next?.lower === 'of';
	const isBe = /^(?:be|have)$/u.test(words[main]?.lower ?? '');
	return isActive && isThing && isOpen && !isHeld && !isBe
		? { text: 'it', from: helper - 1, to: helper }
		: { text: '', from: main, to: main };
}

/** "does the keeper light | in fog": each verb tried in its place, until subject and verb fit. */
function ofInverted(shown: Shown, helper: number, end: number): Draft | undefined {
	const { words } = shown;
	const name = words[helper]?.lower ?? '';
	const fits = DO.test(name) || MODAL.test(name) ? isBase : isParticiple;
	for (let main = helper + 2; main < end; main++) {
		const word = words[main];
		const before = words[main - 1];
		if (!word || !fits(word) || /^(?:DET|ADP|PART|CCONJ|ADJ)$/u.test(before?.pos ?? '')) continue;
		if (!endsName(words, main)) continue;
		const subject = partOf(shown, helper + 1, main);
		const finite = finiteOf(name, word);
		const rest = plainPiece(shown, main + 1, end);
		const asked = objectOf(shown, { helper, main, end });
		const clause = parseClause([subject.text, finite, asked.text, rest].filter(Boolean).join(' '));
		const verb = finite.split(' ').length + main - helper - 2;
		if (!clause || clause.lead.to > 0 || clause.verb.to - 1 < verb) continue;
		if (clause.subject.to > main - helper - 1 || clause.verb.from < clause.subject.to) continue;
		const last = clause.verb.to - 1 - verb + main;
		return {
			parts: [
				subject,
				{ text: finite, from: main, to: main + 1 },
				asked,
				partOf(shown, main + 1, end)
			],
			helper,
			main: last
		};
	}
	return undefined;
}

/** "was the loss among old boats": nothing but what it was. */
function ofBeing(shown: Shown, helper: number, end: number): Draft | undefined {
	const { words } = shown;
	if (!BE.test(words[helper]?.lower ?? '') || words.slice(helper + 1, end).some(isParticipleAlone))
		return undefined;
	return {
		parts: [{ text: 'it', from: helper - 1, to: helper }, partOf(shown, helper, end)],
		helper,
		main: helper
	};
}

const isParticipleAlone = (word: Word) => word.pos === 'VERB' && word.form !== 'ing';

function draftOf(shown: Shown, from: number, end: number): Draft | undefined {
	const { words, isQuestion } = shown;
	if (!isQuestion || !opensQuestionAt(words, from)) {
		const text = plainPiece(shown, from, end).replace(/\bwhat\b/u, 'it');
		const clause = parseClause(text);
		if (!clause || clause.lead.to > 0) return undefined;
		const main = clause.verb.to - 1 + from;
		return { parts: [{ text, from, to: end }], helper: clause.verb.from + from, main };
	}
	const helper = helperAt(words, from);
	if (helper < 0 || followsVerb(words, helper)) return ofSubject(shown, { from, helper, end });
	if (words[from]?.lower === 'how' && BE.test(words[from + 1]?.lower ?? ''))
		return ofInverted(shown, helper, end);
	return ofInverted(shown, helper, end) ?? ofBeing(shown, helper, end);
}

/** Tree and tags of the statement, by the words of the body. */
function readTree({ parts }: Draft, length: number): Tree {
	const heads = Array.from({ length }, () => -1);
	const tags: (WordTag | undefined)[] = Array.from({ length });
	const words = tagWords(
		`${parts
			.map(({ text }) => text)
			.filter(Boolean)
			.join(' ')}.`
	);
	const tree = treeOf(words);
	const places = parts.flatMap(({ text, from, to }) => {
		const count = text === '' ? 0 : tagWords(text).length;
		return count === to - from
			? Array.from({ length: count }, (_, at) => from + at)
			: Array.from({ length: count }, () => from);
	});
	if (places.length !== words.length - 1) return { heads, tags };
	places.forEach((place, at) => {
		const head = tree.heads[at] ?? -1;
		heads[place] = places[head] ?? -1;
		tags[place] = tree.tags[at];
	});
	return { heads, tags };
}

/** Words that are no known verb: the one that all else hangs on in the tree. */
function byTree(shown: Shown, from: number): Draft | undefined {
	const { words, isQuestion } = shown;
	const { heads, tags } = treeOf(words);
	const main = heads.findIndex((head, at) => head === -1 && /^VB/u.test(tags[at] ?? ''));
	if (main < from || words.slice(from, main).some(({ text }) => text === ',')) return undefined;
	const helper = words.findIndex(
		({ pos }, at) => at >= from && (at === main || (heads[at] === main && pos === 'AUX'))
	);
	const name = words[helper]?.lower ?? '';
	const isBare =
		tags[main] === 'VB' ||
		words.slice(helper + 1, main + 1).some(({ lower }) => /^(?:be|been|have|do)$/u.test(lower));
	const isWhole = !isQuestion || (!DO.test(name) && !MODAL.test(name)) || isBare;
	return isWhole && main < words.length - 1
		? { parts: [partOf(shown, 0, words.length - 1)], helper, main }
		: undefined;
}

/** A plain question or sentence of one clause, as far as words and tree tell; undefined for any other. */
export function statementOf(shown: Shown): Statement | undefined {
	const { words, text } = shown;
	const end = words.length - 1;
	if (/[;:]/u.test(text)) return undefined;
	const from = questionStart(shown);
	if (from === undefined) return undefined;
	const draft = draftOf(shown, from, end) ?? byTree(shown, from);
	if (!draft) return undefined;
	const { helper, main } = draft;
	let read: Tree | undefined;
	return { shown, from, helper, main, end, tree: () => (read ??= readTree(draft, words.length)) };
}
