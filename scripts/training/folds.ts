/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** The items in a random order. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
	const random = seededRandom(seed);
	return items
		.map((item) => ({ item, place: random() }))
		.sort((left, right) => left.place - right.place)
		.map(({ item }) => item);
}

export interface Fold<T> {
	readonly train: T[];
	readonly held: T[];
}

/** Each item is held out once. */
export function foldsOf<T>(items: readonly T[], count: number, seed: number): Fold<T>[] {
	const order = shuffled(items, seed);
	return Array.from({ length: count }, (_, fold) => ({
		train: order.filter((__, index) => index % count !== fold),
		held: order.filter((__, index) => index % count === fold)
	}));
}
