import type { Word } from '../../word';
import { fnv1a } from '../feature-key';
import { addKey, keyList, type KeyList } from './keys';
import { bestOutput, type LinearModel } from './linear-model';

/** A word as the models see it: its letters hashed, figures alike. */
export interface SeenWord {
	readonly form: number;
	readonly ends: readonly number[];
	readonly shape: number;
	/** What the rules take it for. */
	readonly rule: number;
}

const shapeOf = (text: string) =>
	fnv1a(
		text
			.slice(0, 12)
			.replace(/\p{Lu}/gu, 'X')
			.replace(/\p{Ll}/gu, 'x')
			.replace(/\p{N}/gu, '0')
			.replace(/(.)\1+/gu, '$1')
	);

export function seenWord(word: Pick<Word, 'text' | 'lower' | 'pos' | 'form'>): SeenWord {
	const form = word.lower.replace(/\d/g, '0');
	return {
		form: fnv1a(form),
		ends: [1, 2, 3, 4].map((length) => fnv1a(form.slice(-length))),
		shape: shapeOf(word.text),
		rule: fnv1a(`${word.pos} ${word.form ?? ''}`)
	};
}

const NONE: SeenWord = { form: 1, ends: [1, 1, 1, 1], shape: 1, rule: 1 };

interface TaggedSoFar {
	readonly words: readonly SeenWord[];
	readonly tags: Int32Array;
}

/** What the tagger looks at for one word, the tags before it known. */
export function tagKeys(list: KeyList, { words, tags }: TaggedSoFar, at: number): void {
	const word = words[at] ?? NONE;
	const before = words[at - 1] ?? NONE;
	const after = words[at + 1] ?? NONE;
	const later = words[at + 2] ?? NONE;
	const earlier = words[at - 2] ?? NONE;
	const tag = at > 0 ? (tags[at - 1] as number) : -1;
	const tagBefore = at > 1 ? (tags[at - 2] as number) : -1;
	list.count = 0;
	addKey(list, 0, 0);
	addKey(list, 1, word.form);
	for (let length = 0; length < 4; length++) addKey(list, 2 + length, word.ends[length] as number);
	addKey(list, 6, word.shape);
	addKey(list, 7, word.rule);
	addKey(list, 8, tag);
	addKey(list, 9, tag, tagBefore);
	addKey(list, 10, word.form, tag);
	addKey(list, 11, before.form);
	addKey(list, 12, after.form);
	addKey(list, 13, after.ends[2] as number);
	addKey(list, 14, after.rule);
	addKey(list, 15, before.rule);
	addKey(list, 16, word.rule, after.rule);
	addKey(list, 17, word.rule, tag);
	addKey(list, 18, word.ends[1] as number, tag);
	addKey(list, 19, later.form);
	addKey(list, 20, earlier.form);
	addKey(list, 21, word.rule, tag, after.rule);
	addKey(list, 22, word.form, after.rule);
	addKey(list, 23, after.rule, later.rule);
	addKey(list, 24, word.ends[2] as number, after.ends[1] as number);
}

/** Indices into `WORD_TAGS`, word by word. */
export function tagsOf(words: readonly SeenWord[], model: LinearModel): Int32Array {
	const tags = new Int32Array(words.length);
	const list = keyList();
	for (let at = 0; at < words.length; at++) {
		tagKeys(list, { words, tags }, at);
		tags[at] = bestOutput(model, list);
	}
	return tags;
}
