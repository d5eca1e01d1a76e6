import { readWeights } from '../weights-file';
import WEIGHTS from './dependency-weights.json';
import type { LinearModel } from './linear-model';
import { parseSentence, type DependencyModel, type DependencyTree } from './parse-sentence';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base 64 (RFC 4648, §4) without the help of a browser. */
function bytesOf(base64: string): Uint8Array {
	const digits = base64.replace(/=+$/, '');
	const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
	const values = new Map([...DIGITS].map((digit, value) => [digit, value]));
	let [bits, width, at] = [0, 0, 0];
	for (const digit of digits) {
		bits = ((bits << 6) | (values.get(digit) ?? 0)) & 0xfff;
		width += 6;
		if (width < 8) continue;
		width -= 8;
		bytes[at++] = (bits >> width) & 0xff;
	}
	return bytes;
}

/** A part of the model out of its file's bytes. */
export function linearModel(bytes: Uint8Array): LinearModel {
	const { outputCount, rowOfKey, rows } = readWeights('dependencies', bytes);
	return { outputCount, rowOf: (key) => rowOfKey.get(key) ?? -1, rows };
}

let model: DependencyModel | undefined;

/** The tree of a sentence by the weights that ship; they are unpacked when the first is asked for. */
export function treeOf(words: Parameters<typeof parseSentence>[0]): DependencyTree {
	model ??= {
		tags: linearModel(bytesOf(WEIGHTS.tags)),
		moves: linearModel(bytesOf(WEIGHTS.moves))
	};
	return parseSentence(words, model);
}
