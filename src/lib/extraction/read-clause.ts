import { onceAText } from '$lib/text/once-a-text';
import { isBalanced, parseClause, wordsOf, type Clause } from './clause';
import { clauseByTree } from './clause-by-tree';
import { treeOf } from './models/dependencies/dependency-model';
import { isSoundSubject } from './subject-start';
import { verbForm } from './verb-forms';
import { verbEnd } from './verb-group';
import type { Word } from './word';
import { isPluralShape } from './word-readings';

/** Fewer words are no clause worth a tree, more no clause that is read at a glance. */
const TREE_WORDS = { least: 4, most: 60 };

/** The clause of a whole statement: what the rules do not read, or take a noun for the verb of, the trained parser may. */
export const readClause = onceAText((text): Clause | undefined => {
	const clause = parseClause(text);
	if (!clause) return cutByTree(text);
	return mayBeNoun(clause) ? (byLaterVerb(clause) ?? clause) : clause;
});

/** "[outcome] measures included […]": its verb alone, and a noun as often. */
function mayBeNoun({ words, verb }: Clause): boolean {
	const isLone = !words.slice(verb.from, verb.to).some(({ pos }) => pos === 'AUX');
	return isLone && words[verb.to - 1]?.isAmbiguous === true && words.length <= TREE_WORDS.most;
}

const isPast = ({ lower }: Word) =>
	/^(?:was|were|had)$/.test(lower) || /^(?:ed|past)$/.test(verbForm(lower)?.form ?? '');

/** "[outcome measures] included […]": what the tree takes for the verb, where the first one is a noun to it, or can be one. */
function byLaterVerb(clause: Clause): Clause | undefined {
	const { text, words, verb } = clause;
	const at = verb.to - 1;
	if (/^NN/.test(treeOf(words).tags[at] ?? '')) return cutByTree(text);
	// "the study presents sampled results": nothing but the verb stands behind it.
	const isOfStudy = words[at - 1]?.lower === 'study';
	if (isOfStudy || !words.slice(verb.to).some(isPast)) return undefined;
	const asNoun = words.map((word, index): Word => {
		const { lower, span } = word;
		const isPlural = isPluralShape(lower);
		return index === at
			? { text: word.text, lower, span, pos: 'NOUN', lemma: lower, isPlural, isAmbiguous: true }
			: word;
	});
	const later = cutByTree(text, asNoun);
	const finite = later?.words
		.slice(later.verb.from, later.verb.to)
		.find(({ pos }) => /^(?:AUX|VERB)$/.test(pos));
	return later && finite && later.subject.to > at && isPast(finite) ? later : undefined;
}

function cutByTree(text: string, read = wordsOf(text)): Clause | undefined {
	if (read.length < TREE_WORDS.least || read.length > TREE_WORDS.most || !isBalanced(text))
		return undefined;
	const reading = clauseByTree(read);
	if (!reading || !isSoundSubject(reading.words, reading.subject)) return undefined;
	const { words, subject, finite, main } = reading;
	const verb = { from: subject.to, to: Math.max(main + 1, verbEnd(words, finite)) };
	return {
		text,
		words,
		lead: { from: 0, to: subject.from },
		subject,
		verb,
		rest: { from: verb.to, to: words.length }
	};
}
