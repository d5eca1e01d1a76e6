import {
	advance,
	initial,
	isAllowed,
	isDone,
	LEFT,
	RIGHT,
	SHIFT,
	type Configuration
} from '$lib/extraction/models/dependencies/arc-hybrid';
import { keyList } from '$lib/extraction/models/dependencies/keys';
import {
	bestOutput,
	linearModelOf,
	scoresOf
} from '$lib/extraction/models/dependencies/linear-model';
import { parseKeys } from '$lib/extraction/models/dependencies/parse-keys';
import { seenWord, tagKeys, tagsOf } from '$lib/extraction/models/dependencies/tag-words';
import { WORD_TAGS } from '$lib/extraction/models/dependencies/word-tags';
import { foldsOf, seededRandom, shuffled } from '../folds';
import { isProjective, type TreebankSentence } from './craft-trees';
import { Perceptron } from './perceptron';

export interface TrainedPart {
	readonly rowOfKey: Map<number, number>;
	readonly rows: Float64Array;
}

export interface DependencyOptions {
	readonly epochs: number;
	readonly seed: number;
	/** Most features of each part. */
	readonly most: { readonly tags: number; readonly moves: number };
}

interface Sample {
	readonly sentence: TreebankSentence;
	readonly words: ReturnType<typeof seenWord>[];
}

const sampleOf = (sentence: TreebankSentence): Sample => ({
	sentence,
	words: sentence.words.map(seenWord)
});

/** Trained twice: the second time on the features alone that weighed most. */
function twice(
	outputCount: number,
	most: number,
	train: (perceptron: Perceptron) => void
): TrainedPart {
	const first = new Perceptron(outputCount);
	train(first);
	if (most === Infinity) return first.averaged();
	const second = new Perceptron(outputCount, new Set(first.averaged(most).rowOfKey.keys()));
	train(second);
	return second.averaged();
}

function trainTags(samples: readonly Sample[], options: DependencyOptions): TrainedPart {
	const list = keyList();
	return twice(WORD_TAGS.length, options.most.tags, (perceptron) => {
		for (let epoch = 0; epoch < options.epochs; epoch++)
			for (const { sentence, words } of shuffled(samples, options.seed + epoch)) {
				const tags = new Int32Array(words.length);
				for (let at = 0; at < words.length; at++) {
					tagKeys(list, { words, tags }, at);
					const found = bestOutput(perceptron.model, list);
					const gold = sentence.tags[at] as number;
					perceptron.step();
					if (found !== gold) perceptron.update(list, gold, found);
					tags[at] = found;
				}
			}
	});
}

/** What a move makes impossible of the gold tree (Goldberg & Nivre 2013, §4.2). */
function costOf(at: Configuration, heads: readonly number[], move: number): number {
	const { stack, next, length } = at;
	const top = stack.at(-1) ?? -1;
	const below = stack.at(-2) ?? -1;
	let cost = 0;
	if (move === SHIFT) {
		for (const word of stack) if (heads[word] === next) cost++;
		const head = heads[next] as number;
		if (stack.slice(0, -1).includes(head)) cost++;
		return cost;
	}
	for (let word = next; word < length; word++) if (heads[word] === top) cost++;
	const head = heads[top] as number;
	if (move === LEFT) {
		if (head === below || (head > next && head <= length)) cost++;
	} else if (head >= next && head <= length) cost++;
	return cost;
}

function trainMoves(
	samples: readonly (Sample & { readonly tags: Int32Array })[],
	options: DependencyOptions
): TrainedPart {
	const list = keyList();
	return twice(3, options.most.moves, (perceptron) => {
		const random = seededRandom(options.seed);
		for (let epoch = 0; epoch < options.epochs; epoch++)
			for (const { sentence, words, tags } of shuffled(samples, options.seed + epoch)) {
				const at = initial(words.length);
				const { heads } = sentence;
				while (!isDone(at)) {
					parseKeys(list, { words, tags }, at);
					const scores = scoresOf(perceptron.model, list);
					let [best, good] = [-1, -1];
					let least = Infinity;
					for (const move of [SHIFT, LEFT, RIGHT]) {
						if (!isAllowed(at, move)) continue;
						const score = scores[move] as number;
						if (best < 0 || score > (scores[best] as number)) best = move;
						const cost = costOf(at, heads, move);
						if (cost < least || (cost === least && score > (scores[good] as number))) {
							least = cost;
							good = move;
						}
					}
					perceptron.step();
					const isWrong = costOf(at, heads, best) > least;
					if (isWrong) perceptron.update(list, good, best);
					advance(at, isWrong && (epoch === 0 || random() > 0.9) ? good : best);
				}
			}
	});
}

export interface TrainedDependencies {
	readonly tags: TrainedPart;
	readonly moves: TrainedPart;
}

const JACKKNIFE = 4;

/** The moves are learnt on tags as the tagger gives them for sentences it has not seen. */
export function trainDependencies(
	sentences: readonly TreebankSentence[],
	options: DependencyOptions
): TrainedDependencies {
	const samples = sentences.filter(isProjective).map(sampleOf);
	const tags = trainTags(samples, options);
	const tagged = foldsOf(samples, JACKKNIFE, options.seed).flatMap(({ train, held }) => {
		const part = trainTags(train, {
			...options,
			epochs: 2,
			most: { ...options.most, tags: Infinity }
		});
		const model = linearModelOf({ ...part, outputCount: WORD_TAGS.length });
		return held.map((sample) => ({ ...sample, tags: tagsOf(sample.words, model) }));
	});
	return { tags, moves: trainMoves(tagged, options) };
}
