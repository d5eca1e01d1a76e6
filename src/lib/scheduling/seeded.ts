/** A number from 0 up to 1 that every device draws alike from the same words. */
export function seededUnit(seed: string): number {
	// FNV-1a over UTF-16 code units, then the finaliser of MurmurHash3 to spread what differs little.
	let hash = 0x811c9dc5;
	for (let index = 0; index < seed.length; index++) {
		hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193);
	}
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
