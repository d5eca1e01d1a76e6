import { treeOf } from '$lib/extraction/models/dependencies/dependency-model';
import type { DependencyTree } from '$lib/extraction/models/dependencies/parse-sentence';
import {
	isBalanced,
	isPluralSubject,
	parseClause,
	type Clause,
	type Range
} from '$lib/extraction/clause';
import { isSoundSubject } from '$lib/extraction/subject-start';
import { rangeUnder, retagged } from '$lib/extraction/clause-by-tree';
import { tagWords } from '$lib/extraction/parts-of-speech';
import type { Word } from '$lib/extraction/word';
import { onceAText } from '$lib/text/once-a-text';
import { isMisread } from '../../flaws/misread-clause';
import { isConceded } from '../../questions';
import { withGap, type Gapped } from '../gapped';
import type { Marked } from '../own-clause';

/** A gap in the clause whose verb it hangs on, as the tree tells. */
export interface Placed extends Gapped {
	readonly tree: DependencyTree;
	/** The one word of the gap on which its others hang. */
	readonly top: number;
	/** From what the top hangs on up to the main verb of the clause. */
	readonly path: readonly number[];
	/** The main verb. */
	readonly main: number;
}

/** Fewer words are no clause worth a tree, more none that is read at a glance. */
const TREE_WORDS = { least: 5, most: 48 };

const FINITE = /^(?:VBZ|VBP|VBD|MD)$/;
const VERBAL = /^(?:VB|MD)/;
const NOMINAL = /^(?:NN|PRP$|CD|DT$|EX|VBG|FW)/;

/** A sentence with its tree; words the rules took for others are what the tree takes them for. */
interface Grown {
	readonly words: readonly Word[];
	readonly tree: DependencyTree;
}

const grown = onceAText((text): Grown | undefined => {
	const read = tagWords(text);
	if (read.length < TREE_WORDS.least || read.length > TREE_WORDS.most || !isBalanced(text))
		return undefined;
	const tree = treeOf(read);
	return { words: read.map((word, at) => retagged(word, tree.tags[at] ?? 'NN')), tree };
});

const childrenOf = ({ heads }: DependencyTree, head: number) =>
	heads.flatMap((other, at) => (other === head ? [at] : []));

/** What such a tail hangs on is often a matter of taste: "a taste [for tar as a cure]". */
const MAY_HANG_ELSEWHERE = /^(?:IN|TO|RB|VBG|VBN)$/;

/** The word inside on which the others hang; none where the gap holds two halves. */
function topOf({ words, tree }: Grown, { from, to }: Range): number | undefined {
	const isInside = (at: number) => at >= from && at < to;
	const tops = words.flatMap(({ pos }, at) =>
		isInside(at) && pos !== 'PUNCT' && !isInside(tree.heads[at] ?? -1) ? [at] : []
	);
	const [first, ...others] = tops;
	const isWhole = others.every((at) => MAY_HANG_ELSEWHERE.test(tree.tags[at] ?? ''));
	return isWhole ? first : undefined;
}

/** "A and [B]", "runs A and lifts [B]": joined to what stands before it. */
function isJoined({ tree }: Grown, at: number): boolean {
	const head = tree.heads[at] ?? -1;
	return (
		head >= 0 &&
		head < at &&
		childrenOf(tree, head).some((other) => other < at && other > head && tree.tags[other] === 'CC')
	);
}

interface Verb {
	readonly main: number;
	readonly finite: number;
}

/** The finite word of a verb, itself or the first of its helpers. */
function verbAt({ words, tree }: Grown, main: number): Verb | undefined {
	const { tags } = tree;
	if (!VERBAL.test(tags[main] ?? '') && words[main]?.pos !== 'AUX') return undefined;
	const before = childrenOf(tree, main).filter((at) => at < main);
	if (before.some((at) => tags[at] === 'TO')) return undefined;
	const helper = before.find((at) => words[at]?.pos === 'AUX' && FINITE.test(tags[at] ?? ''));
	const finite = helper ?? main;
	return FINITE.test(tags[finite] ?? '') ? { main, finite } : undefined;
}

/** What a gap may hang on without being out of reach of the verb. */
const REACHES = /^(?:IN|TO|NN|NNS|NNP|JJ|JJR|VB|VBG|VBN|RB|CD)$/;

/** Up from the gap to the nearest finite verb; none where a joint or a clause stands between. */
function pathFrom(sentence: Grown, top: number): { path: number[]; verb: Verb } | undefined {
	const path: number[] = [];
	let below = top;
	for (let at = sentence.tree.heads[top] ?? -1; at >= 0; at = sentence.tree.heads[at] ?? -1) {
		if (isJoined(sentence, below)) return undefined;
		const verb = verbAt(sentence, at);
		path.push(at);
		if (verb) return { path, verb };
		if (!REACHES.test(sentence.tree.tags[at] ?? '')) return undefined;
		below = at;
	}
	return undefined;
}

/** "A lowers B [and saves C]", "[, while D …]": where the second statement of the clause begins. */
function clauseEnd({ words, tree }: Grown, { main }: Verb, gapEnd: number): number {
	const children = childrenOf(tree, main);
	const ends = children.filter((at) => {
		if (at < gapEnd) return false;
		// "and in frost can be raised"
		const isDeed = (other: number) =>
			other > at && /^(?:VB[^G]?|MD|JJ)$/.test(tree.tags[other] ?? '');
		return (tree.tags[at] === 'CC' && children.some(isDeed)) || words[at]?.text === ';';
	});
	const end = ends[0] ?? words.length;
	return words[end - 1]?.text === ',' ? end - 1 : end;
}

/** The subject right in front of its verb; none where the tree and the rules part. */
function subjectOf(sentence: Grown, { main, finite }: Verb): Range | undefined {
	const { words, tree } = sentence;
	const head = childrenOf(tree, main).findLast(
		(at) => at < finite && NOMINAL.test(tree.tags[at] ?? '')
	);
	if (head === undefined) return undefined;
	let { from, to } = rangeUnder(tree.heads, head);
	while (from < to && /^[,;:]$/.test(words[from]?.text ?? '')) from++;
	while (words[to - 1]?.pos === 'ADV' && to - 1 > head) to--;
	const isBeside = words.slice(to, finite).every(({ pos }) => pos === 'ADV');
	const isLed = from === 0 || words[from - 1]?.text === ',';
	return isBeside && isLed && isSoundSubject(words, { from, to }) ? { from, to } : undefined;
}

/** "the amount have": what the rules did not read for a slip of the pen. */
function agrees({ words }: Grown, subject: Range, { finite }: Verb): boolean {
	const isPlural = isPluralSubject(words, subject);
	const verb = words[finite];
	const isOne = /^(?:is|was|has|does)$/.test(verb?.lower ?? '') || verb?.form === '3sg';
	const areSeveral = /^(?:are|were|have|do)$/.test(verb?.lower ?? '') || verb?.form === 'base';
	return !(isOne && isPlural === true) && !(areSeveral && isPlural === false);
}

/** The subject by the rules, where they read the clause, else by the tree; none where the two part. */
function agreedSubject(text: string, sentence: Grown, verb: Verb): Range | undefined {
	const byTree = subjectOf(sentence, verb);
	const clause = parseClause(text);
	if (!clause || isMisread(clause)) {
		const isRoot = (sentence.tree.heads[verb.main] ?? -1) === -1;
		return isRoot && byTree && agrees(sentence, byTree, verb) ? byTree : undefined;
	}
	const { subject } = clause;
	const isSame = !byTree || (byTree.from === subject.from && byTree.to === subject.to);
	const isOfIt = verb.main >= clause.verb.from && verb.main < clause.verb.to;
	return isSame && isOfIt ? subject : undefined;
}

/** A gap in the clause that the tree and, where they read it, the rules find around it. */
export function placed({ text, gap: span }: Marked): Placed | undefined {
	const sentence = grown(text);
	if (!sentence) return undefined;
	const { words, tree } = sentence;
	const none = { from: 0, to: 0 };
	const bare = { text, words, lead: none, subject: none, verb: none, rest: none };
	const gap = withGap(bare, span);
	const top = gap && topOf(sentence, gap);
	if (!gap || top === undefined) return undefined;
	const found = pathFrom(sentence, top);
	if (!found) return undefined;
	const { verb, path } = found;
	const subject = agreedSubject(text, sentence, verb);
	if (!subject || isJoined(sentence, verb.main)) return undefined;
	const end = Math.max(gap.to, clauseEnd(sentence, verb, gap.to));
	const clause: Clause = {
		text,
		words: words.slice(0, end),
		lead: {
			from:
				isConceded(words.slice(0, end), subject.from) && gap.from >= subject.from
					? subject.from
					: 0,
			to: subject.from
		},
		subject,
		verb: { from: subject.to, to: verb.main + 1 },
		rest: { from: verb.main + 1, to: end }
	};
	return isMisread(clause) ? undefined : { ...gap, clause, tree, top, path, main: verb.main };
}
