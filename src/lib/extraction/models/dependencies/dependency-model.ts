import { readWeights } from '../weights-file';
import WEIGHTS from './dependency-weights.json';
import { linearModelOf, type LinearModel } from './linear-model';
import { parseSentence, type DependencyModel, type DependencyTree } from './parse-sentence';

/** Two digits of base 16 a byte: a file of them packs smaller than one of base 64. */
const bytesOf = (digits: string) =>
	Uint8Array.from({ length: digits.length / 2 }, (_, at) =>
		Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16)
	);

type Sentence = Parameters<typeof parseSentence>[0];

/** A part of the model out of its file's bytes. */
export function linearModel(bytes: Uint8Array): LinearModel {
	return linearModelOf(readWeights('dependencies', bytes));
}

let model: DependencyModel | undefined;

/** By the words as they were read: several look at the tree of one sentence. */
const trees = new WeakMap<Sentence, DependencyTree>();

/** The tree of a sentence by the weights that ship; they are unpacked when the first is asked for. */
export function treeOf(words: Sentence): DependencyTree {
	model ??= {
		tags: linearModel(bytesOf(WEIGHTS.tags)),
		moves: linearModel(bytesOf(WEIGHTS.moves))
	};
	const tree = trees.get(words) ?? parseSentence(words, model);
	trees.set(words, tree);
	return tree;
}
