import { stem } from '$lib/text/stems';

function unigrams(text: string): Map<string, number> {
	const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
	const counts = new Map<string, number>();
	for (const word of words) {
		const key = word.length > 3 ? stem(word) : word;
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}

const sizeOf = (counts: ReadonlyMap<string, number>) =>
	[...counts.values()].reduce((sum, count) => sum + count, 0);

/** ROUGE-1 F of stems, 0–1. */
export function rouge1(candidate: string, reference: string): number {
	const said = unigrams(candidate);
	const wanted = unigrams(reference);
	let hits = 0;
	for (const [word, count] of said) hits += Math.min(count, wanted.get(word) ?? 0);
	const total = sizeOf(said) + sizeOf(wanted);
	return total === 0 ? 0 : (2 * hits) / total;
}
