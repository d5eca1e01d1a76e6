import { treeOf } from '$lib/extraction/models/dependencies/dependency-model';
import { tagWords } from '$lib/extraction/parts-of-speech';
import type { Ask } from '../ask';

/** A phrase of another kind than what can be asked for: "in clusters", "measures the tide". */
const NO_THING = /^(?:IN|TO|VBZ|VBP|MD)$/;

/** "a taste for tar as a cure", "a rope to tow the barge": what such a tail hangs on is often a matter of taste. */
const MAY_HANG_ELSEWHERE = /^(?:IN|TO|VB|VBG|VBN|VBD|RB)$/;

/**
 * "the crews of the [ferries measured the] height": two halves and no phrase. Told by the tree: all
 * words of a phrase but one hang on others of it.
 */
export function hidesHalfPhrase(ask: Ask): boolean {
	const { isCloze, before, hidden, after } = ask;
	if (!isCloze) return false;
	const words = tagWords(`${before}${hidden}${after}`);
	const end = before.length + hidden.length;
	const isInside = (at: number) => {
		const span = words[at]?.span;
		return span !== undefined && span.start >= before.length && span.end <= end;
	};
	// "[does not slow]": a predicate, and asked for as one.
	if (words.some(({ pos }, at) => pos === 'AUX' && isInside(at))) return false;
	const tree = treeOf(words);
	const tops = words.flatMap(({ pos }, at) => {
		const isTop = pos !== 'PUNCT' && isInside(at) && !isInside(tree.heads[at] ?? -1);
		return isTop ? [tree.tags[at] ?? 'NN'] : [];
	});
	const [first = 'NN', ...others] = tops;
	return NO_THING.test(first) || others.some((tag) => !MAY_HANG_ELSEWHERE.test(tag));
}
