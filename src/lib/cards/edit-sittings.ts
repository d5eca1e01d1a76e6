import { readStamp, type Stamp } from '$lib/papers/stamps';

/** What is saved again sooner is still the same change of mind: a slip that was seen too late. */
const APART_MS = 3_600_000;

/** How often a reader came back to a card's words, by the stamps of the changes in their order. */
export function editSittings(edits: readonly Stamp[]): number {
	let last = -Infinity;
	let count = 0;
	for (const edit of edits) {
		const time = readStamp(edit)?.time ?? last;
		if (time - last >= APART_MS) count += 1;
		last = time;
	}
	return count;
}
