import { attributesOf, mix, type Attributes } from './attributes';
import type { QuantityToken } from './tokens';
import { CLASS_NAMES, wordClassOf } from './word-classes';

const FEATURE_BITS = 24;
const MASK = (1 << FEATURE_BITS) - 1;

type Column = keyof Attributes;
/** One feature: attributes at offsets from the token. */
type Template = readonly (readonly [Column, number])[];

const around = (column: Column, reach: number): Template[] =>
	Array.from({ length: 2 * reach + 1 }, (_, index) => [[column, index - reach]] as Template);
const joined = (column: Column, ...rows: number[][]): Template[] =>
	rows.map((offsets) => offsets.map((offset) => [column, offset] as const));

export const TEMPLATES: readonly Template[] = [
	...around('word', 4),
	...around('cls', 4),
	...around('shape', 2),
	...around('suffix', 1),
	...around('chunk', 0),
	...around('chunkShape', 0),
	...joined('word', [-2, -1], [-1, 0], [0, 1], [1, 2], [-1, 1], [-1, 0, 1], [-2, -1, 0], [0, 1, 2]),
	...joined('cls', [-2, -1], [-1, 0], [0, 1], [1, 2], [-1, 0, 1], [-2, -1, 0], [0, 1, 2]),
	...joined('cls', [-3, -2, -1, 0], [0, 1, 2, 3], [-2, -1, 0, 1, 2]),
	...joined('glue', [0], [-1, 0, 1]),
	[
		['glue', 0],
		['cls', -1],
		['cls', 0],
		['cls', 1]
	],
	[
		['glue', 0],
		['word', 0]
	],
	[
		['glue', 0],
		['shape', -1],
		['shape', 0],
		['shape', 1]
	],
	[
		['depth', 0],
		['cls', 0]
	],
	[
		['bracket', 0],
		['cls', 0]
	],
	[
		['bracket', 0],
		['word', 0]
	],
	[
		['bracket', 0],
		['cls', 0],
		['cls', 1]
	],
	[
		['leftNumber', 0],
		['cls', 0]
	],
	[
		['rightNumber', 0],
		['cls', 0]
	],
	[
		['leftNumber', 0],
		['rightNumber', 0],
		['cls', 0]
	],
	[
		['leftNumber', 0],
		['word', 0]
	],
	[
		['rightNumber', 0],
		['word', 0]
	],
	[
		['chunkShape', -1],
		['cls', 0]
	],
	[
		['chunkShape', 1],
		['cls', 0]
	],
	[
		['chunk', -1],
		['cls', 0]
	],
	[
		['chunk', 1],
		['cls', 0]
	],
	[
		['cls', -1],
		['word', 0]
	],
	[
		['word', -1],
		['cls', 0]
	],
	[
		['cls', 0],
		['word', 1]
	],
	[
		['word', 0],
		['cls', 1]
	],
	[
		['cls', 0],
		['word', 2]
	],
	[
		['cls', 0],
		['word', -2]
	],
	[
		['cls', 0],
		['cls', 1],
		['word', 2]
	],
	[
		['word', -2],
		['cls', -1],
		['cls', 0]
	],
	[
		['respectively', 0],
		['gapClasses', 0],
		['leftNumber', 0]
	],
	[
		['respectively', 0],
		['cls', 0]
	],
	[
		['lead', 0],
		['cls', 0],
		['leftNumber', 0]
	],
	[
		['lead', 0],
		['leftNumber', 0],
		['cls', -1],
		['cls', 1]
	],
	[
		['shape', -1],
		['word', 0],
		['glue', 0],
		['next', 0]
	],
	[
		['next', 0],
		['glue', 0],
		['cls', 0],
		['cls', -1]
	]
];

export const FEATURE_WIDTH = TEMPLATES.length;
const BEYOND = -7;
const EDGE_SEED = 0x27d4eb2f;

const keyFrom = (hash: number) => (hash ^ (hash >>> FEATURE_BITS)) & MASK;

/** The features of each token, FEATURE_WIDTH keys a token. */
export function featureKeysOf(tokens: readonly QuantityToken[]): Int32Array {
	const attributes = attributesOf(tokens);
	const keys = new Int32Array(tokens.length * FEATURE_WIDTH);
	TEMPLATES.forEach((template, column) => {
		for (let index = 0; index < tokens.length; index++) {
			let hash = Math.imul(column + 1, 0x9e3779b1);
			for (const [name, offset] of template) {
				hash = mix(hash, attributes[name][index + offset] ?? BEYOND);
			}
			keys[index * FEATURE_WIDTH + column] = keyFrom(hash);
		}
	});
	return keys;
}

/** What the step from one label to the next hangs on: the class of the token stepped to, and its spacing. */
export function edgesOf(tokens: readonly QuantityToken[]): Int32Array {
	return Int32Array.from(
		tokens,
		({ text, kind, spaced }) => wordClassOf(text.toLowerCase(), kind) * 2 + (spaced ? 1 : 0)
	);
}

export const EDGE_COUNT = CLASS_NAMES.length * 2;

/** The feature of a step to a token of an edge's class from a label. */
export function edgeRowKey(edge: number, before: number): number {
	return keyFrom(mix(mix(EDGE_SEED, edge), before));
}
