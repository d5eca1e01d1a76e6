import type { Word } from '../../word';
import { advance, initial, isAllowed, isDone, LEFT, RIGHT, SHIFT } from './arc-hybrid';
import { keyList } from './keys';
import { scoresOf, type LinearModel } from './linear-model';
import { parseKeys } from './parse-keys';
import { seenWord, tagsOf } from './tag-words';
import { WORD_TAGS, type WordTag } from './word-tags';

export interface DependencyModel {
	/** One output a tag of `WORD_TAGS`. */
	readonly tags: LinearModel;
	/** One output a move of the arc-hybrid system. */
	readonly moves: LinearModel;
}

/** What each word of a sentence is, and which one it depends on. */
export interface DependencyTree {
	readonly tags: readonly WordTag[];
	/** Index of the head; -1 for the root. */
	readonly heads: readonly number[];
}

const MOVES = [SHIFT, LEFT, RIGHT];

/** Tags and heads of one sentence, found from left to right without a way back. */
export function parseSentence(
	sentence: readonly Pick<Word, 'text' | 'lower' | 'pos' | 'form'>[],
	model: DependencyModel
): DependencyTree {
	const words = sentence.map(seenWord);
	const tags = tagsOf(words, model.tags);
	const at = initial(words.length);
	const list = keyList();
	while (!isDone(at)) {
		parseKeys(list, { words, tags }, at);
		const scores = scoresOf(model.moves, list);
		const allowed = MOVES.filter((move) => isAllowed(at, move));
		const best = allowed.reduce((most, move) =>
			(scores[move] as number) > (scores[most] as number) ? move : most
		);
		advance(at, best);
	}
	const root = words.length;
	return {
		tags: Array.from(tags, (tag) => WORD_TAGS[tag] ?? 'NN'),
		heads: Array.from(at.heads.subarray(0, root), (head) => (head === root ? -1 : head))
	};
}
