/** FNV-1a over UTF-16 code units, 32 bits. */
function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) {
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	}
	return hash >>> 0;
}

/** Mulberry32 (T. Ettinger): numbers in [0, 1), the same for the same seed. */
function numbersFrom(seed: string): () => number {
	let state = hashOf(seed);
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** The items in an order that the seed alone decides (Fisher and Yates). */
export function seededOrder<Item>(items: readonly Item[], seed: string): Item[] {
	const next = numbersFrom(seed);
	const order = [...items];
	for (let at = order.length - 1; at > 0; at--) {
		const other = Math.floor(next() * (at + 1));
		[order[at], order[other]] = [order[other]!, order[at]!];
	}
	return order;
}
