/** Keys are 24 bits wide: with 15,000 features, a feature never trained meets one in a thousand times. */
const KEY_BITS = 24;
export const KEY_LIMIT = 2 ** KEY_BITS;

/** FNV-1a (32 bits) over UTF-16 code units, as a signed number. */
export function fnv1a(text: string): number {
	let hash = 2166136261;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
	return hash;
}

/** The hash of a feature, mixed and cut to the width of a key. */
export function featureKey(feature: string): number {
	let hash = fnv1a(feature);
	hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
	return (hash ^ (hash >>> 13)) >>> (32 - KEY_BITS);
}
