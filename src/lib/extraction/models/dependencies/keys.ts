/** Keys are 20 bits wide: among 15,000 features one that was never trained meets one in seventy times. */
export const KEY_LIMIT = 2 ** 20;

/** Keys of the features that hold at one place; made once and filled anew at each. */
export interface KeyList {
	readonly keys: Int32Array;
	count: number;
}

/** Room for the features of one place. */
const MOST_KEYS = 64;

export function keyList(): KeyList {
	return { keys: new Int32Array(MOST_KEYS), count: 0 };
}

/** Adds the feature of one template that sees up to four values. */
// eslint-disable-next-line max-params -- called thousands of times a sentence: a list each time is dear
export function addKey(list: KeyList, template: number, a: number, b = 0, c = 0, d = 0): void {
	let hash = Math.imul(template + 1, 0x9e3779b1);
	hash = Math.imul(hash ^ a, 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
	hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0x27d4eb2f);
	hash = Math.imul(hash ^ (hash >>> 15) ^ d, 0x165667b1);
	hash ^= hash >>> 14;
	list.keys[list.count++] = (hash >>> 0) % KEY_LIMIT;
}
