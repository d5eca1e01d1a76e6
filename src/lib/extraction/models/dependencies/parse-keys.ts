import type { Configuration } from './arc-hybrid';
import { addKey, type KeyList } from './keys';
import type { SeenWord } from './tag-words';

/** What stands where, as the features ask for it. */
interface Sentence {
	readonly words: readonly SeenWord[];
	readonly tags: Int32Array;
}

const wordAt = ({ words }: Sentence, at: number) => words[at]?.form ?? (at < 0 ? 1 : 2);
const tagAt = ({ tags }: Sentence, at: number) => (at < 0 ? -1 : (tags[at] ?? -2));
const steps = (count: number) => (count > 9 ? 7 : count > 5 ? 6 : count);

/** Features after Zhang & Nivre (2011), for the arc-hybrid system. */
export function parseKeys(list: KeyList, sentence: Sentence, at: Configuration): void {
	const { stack, next, left, right, leftCount, rightCount } = at;
	const [s0, s1, s2] = [stack.at(-1) ?? -1, stack.at(-2) ?? -1, stack.at(-3) ?? -1];
	const [b0, b1, b2] = [next, next + 1, next + 2];
	const [s0w, s1w, b0w] = [wordAt(sentence, s0), wordAt(sentence, s1), wordAt(sentence, b0)];
	const [s0t, s1t, s2t] = [tagAt(sentence, s0), tagAt(sentence, s1), tagAt(sentence, s2)];
	const [b0t, b1t, b2t] = [tagAt(sentence, b0), tagAt(sentence, b1), tagAt(sentence, b2)];
	const b1w = wordAt(sentence, b1);
	const of = (table: Int32Array, word: number) => (word < 0 ? -1 : (table[word] as number));
	const s0l = of(left, s0);
	const s0r = of(right, s0);
	const s1r = of(right, s1);
	const s1l = of(left, s1);
	const b0l = of(left, b0);
	const [s0lt, s0rt] = [tagAt(sentence, s0l), tagAt(sentence, s0r)];
	const [s1lt, s1rt, b0lt] = [tagAt(sentence, s1l), tagAt(sentence, s1r), tagAt(sentence, b0l)];
	const gap = s0 < 0 ? 0 : steps(b0 - s0);
	const span = s1 < 0 ? 0 : steps(s0 - s1);
	const s0v = s0 < 0 ? 0 : steps(of(leftCount, s0)) * 8 + steps(of(rightCount, s0));
	const s1v = s1 < 0 ? 0 : steps(of(leftCount, s1)) * 8 + steps(of(rightCount, s1));
	const b0v = steps(of(leftCount, b0));
	list.count = 0;
	addKey(list, 100, 0);
	addKey(list, 101, s0w);
	addKey(list, 102, s0t);
	addKey(list, 103, s0w, s0t);
	addKey(list, 104, b0w);
	addKey(list, 105, b0t);
	addKey(list, 106, b0w, b0t);
	addKey(list, 107, b1t);
	addKey(list, 108, b1w, b1t);
	addKey(list, 109, s1w, s1t);
	addKey(list, 110, s1t);
	addKey(list, 111, s0w, b0w);
	addKey(list, 112, s0w, b0t, gap);
	addKey(list, 113, s0t, b0w, gap);
	addKey(list, 114, s0t, b0t, gap);
	addKey(list, 115, s0t, b0t, b1t);
	addKey(list, 116, s0t, b0t, s0lt);
	addKey(list, 117, s0t, b0t, s0rt);
	addKey(list, 118, s0t, b0t, b0lt);
	addKey(list, 119, s1t, s0t, b0t);
	addKey(list, 120, s1t, s0t, span);
	addKey(list, 121, s1w, s0t, span);
	addKey(list, 122, s1t, s0w, span);
	addKey(list, 123, s1w, s0w);
	addKey(list, 124, s1t, s0t, s0rt);
	addKey(list, 125, s1t, s0t, s1rt);
	addKey(list, 126, s1t, s0t, s1lt);
	addKey(list, 127, s2t, s1t, s0t);
	addKey(list, 128, s0t, s0v, b0t);
	addKey(list, 129, s1t, s1v, s0t);
	addKey(list, 130, b0t, b0v, s0t);
	addKey(list, 131, b0t, b1t, b2t);
	addKey(list, 132, s1t, s0t, b0t, b1t);
	addKey(list, 133, s0w, s0rt, b0t);
	addKey(list, 134, s1t, s0w, b0t);
	addKey(list, 135, s1w, s0t, b0t);
	addKey(list, 136, s1t, s0t, b0w);
	addKey(list, 137, s0t, b0t, s0lt, s0rt);
	addKey(list, 138, s1w, s1rt, s0t);
	addKey(list, 139, wordAt(sentence, s0r), s0t, b0t);
	addKey(list, 140, wordAt(sentence, s0l), s0t, b0t);
	addKey(list, 141, s1w, s0w, wordAt(sentence, s0r));
	addKey(list, 142, s1t, s0w, wordAt(sentence, s0r));
}
