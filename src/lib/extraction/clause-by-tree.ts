import { treeOf } from './models/dependencies/dependency-model';
import type { DependencyTree } from './models/dependencies/parse-sentence';
import type { WordTag } from './models/dependencies/word-tags';
import { baseOf, verbForm, type VerbForm } from './verb-forms';
import type { PartOfSpeech, Word } from './word';

/** Where a clause is to be cut, as half-open ranges of `words`. */
export interface TreeReading {
	/** With what the tree takes them for, where the rules took them for something else. */
	readonly words: readonly Word[];
	readonly subject: { readonly from: number; readonly to: number };
	/** The first word that is finite. */
	readonly finite: number;
	readonly main: number;
}

const FINITE: ReadonlySet<WordTag> = new Set(['VBZ', 'VBP', 'VBD', 'MD']);
const VERBAL = /^(?:VB|MD)/;
/** What a subject's head may be. */
const NOMINAL = /^(?:NN|PRP$|CD|DT$|VBG|FW|WP)/;
const NOUN = /^(?:NN|FW|SYM)/;

const OPEN_CLASSES: readonly PartOfSpeech[] = ['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'X'];

function classOf(tag: WordTag): PartOfSpeech | undefined {
	if (tag === 'NNP') return 'PROPN';
	if (NOUN.test(tag)) return 'NOUN';
	if (tag.startsWith('JJ')) return 'ADJ';
	if (tag.startsWith('RB')) return 'ADV';
	return tag.startsWith('VB') ? 'VERB' : undefined;
}

const FORMS: Partial<Record<WordTag, VerbForm>> = {
	VB: 'base',
	VBP: 'base',
	VBZ: '3sg',
	VBD: 'past',
	VBN: 'participle',
	VBG: 'ing'
};

function asVerb(word: Word, tag: WordTag): Word {
	const known = verbForm(word.lower);
	const form = known?.form === 'ed' ? 'ed' : (FORMS[tag] ?? 'base');
	// "hatches": "hatch"
	const guess = tag === 'VBZ' ? word.lower.replace(/(?<=(?:ch|sh|ss|x|zz))es$|s$/, '') : word.lower;
	const lemma = known?.lemma ?? (word.lower.endsWith('ed') ? baseOf(word.lower) : guess);
	return { ...word, pos: 'VERB', form, lemma, isPlural: false, isAmbiguous: false };
}

/** The word as the tree takes it. */
export function retagged(word: Word, tag: WordTag): Word {
	const pos = classOf(tag);
	const isSame = pos === word.pos || (pos === 'NOUN' && word.pos === 'PROPN');
	if (!pos || isSame || !OPEN_CLASSES.includes(word.pos)) return word;
	if (pos === 'VERB') return asVerb(word, tag);
	const { text, lower, span, lemma } = word;
	return { text, lower, span, lemma, pos, isPlural: tag === 'NNS', isAmbiguous: false };
}

/** First and last word of what hangs on `top`, which no arc of a projective tree leaves. */
export function rangeUnder(heads: readonly number[], top: number): { from: number; to: number } {
	const isUnder = (word: number): boolean => {
		for (let at = word; at >= 0; at = heads[at] ?? -1) if (at === top) return true;
		return false;
	};
	const under = heads.flatMap((_, word) => (isUnder(word) ? [word] : []));
	return { from: under[0] ?? top, to: (under.at(-1) ?? top) + 1 };
}

function withoutMarks(words: readonly Word[], range: { from: number; to: number }) {
	let { from, to } = range;
	const isMark = (at: number) => /^[,;:"“”]$/.test(words[at]?.text ?? '');
	while (from < to && isMark(from)) from++;
	while (to > from && isMark(to - 1)) to--;
	return { from, to };
}

interface Pair {
	readonly head: number;
	readonly finite: number;
}

/** "rates were", "the rate was", "A and B were", "A/B were"; a name may be either. */
function agrees(words: readonly Word[], { tags, heads }: DependencyTree, at: Pair): boolean {
	const { head, finite: finiteAt } = at;
	const finite = words[finiteAt]?.lower ?? '';
	const isRow = heads.some((other, word) => other === head && tags[word] === 'CC');
	const isPlural = isRow || tags[head] === 'NNS';
	const mayBeBoth = words[head]?.text.includes('/') || !/^NNS?$/.test(tags[head] ?? '');
	if (mayBeBoth) return true;
	if (/^(?:are|were|have|do)$/.test(finite)) return isPlural;
	if (/^(?:is|was|has|does)$/.test(finite)) return !isPlural;
	return true;
}

/**
 * The clause as the trained parser sees it, for words whose subject and verb the rules do not find;
 * nothing where the tree is no plain clause: no one root, no finite verb, no subject beside it.
 */
export function clauseByTree(read: readonly Word[]): TreeReading | undefined {
	const tree = treeOf(read);
	const { tags, heads } = tree;
	// An adverb at the end is left over now and then.
	const isRoot = (word: number) => heads[word] === -1 && !/^\W|^RB/.test(tags[word] ?? '');
	const roots = heads.flatMap((_, word) => (isRoot(word) ? [word] : []));
	const main = roots[0];
	if (main === undefined || roots.length > 1 || !VERBAL.test(tags[main] ?? '')) return undefined;
	const before = heads.flatMap((head, word) => (head === main && word < main ? [word] : []));
	const helpers = before.filter(
		(word) => VERBAL.test(tags[word] ?? '') && read[word]?.pos === 'AUX'
	);
	const finite = helpers[0] ?? main;
	if (!FINITE.has(tags[finite] as WordTag) || before.some((word) => tags[word] === 'TO'))
		return undefined;
	const head = before.findLast((word) => word < finite && NOMINAL.test(tags[word] ?? ''));
	if (head === undefined) return undefined;
	const words = read.map((word, at) => retagged(word, tags[at] as WordTag));
	const subject = withoutMarks(words, rangeUnder(heads, head));
	const isBeside = words.slice(subject.to, finite).every(({ pos }) => pos === 'ADV');
	const isLed = subject.from === 0 || words[subject.from - 1]?.text === ',';
	if (!isBeside || !isLed || !agrees(words, tree, { head, finite })) return undefined;
	return { words, subject, finite, main };
}
