import { onceAText } from '$lib/text/once-a-text';
import { isBalanced, isSoundSubject, parseClause, wordsOf, type Clause } from './clause';
import { clauseByTree } from './clause-by-tree';
import { verbEnd } from './verb-group';

/** Fewer words are no clause worth a tree, more no clause that is read at a glance. */
const TREE_WORDS = { least: 4, most: 60 };

/** The clause of a whole statement: what the rules do not read, the trained parser may. */
export const readClause = onceAText(
	(text): Clause | undefined => parseClause(text) ?? cutByTree(text)
);

function cutByTree(text: string): Clause | undefined {
	const read = wordsOf(text);
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
