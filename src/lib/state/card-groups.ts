import type { CardType } from '$lib/cards/card';
import type { CardRecord } from '$lib/cards/card-record';

export const TYPES: readonly CardType[] = ['method', 'number', 'conclusion'];

/** Marks a card that is no longer in the library. */
const NO_GROUP = 0xffffffff;

/** The group of each card, by paper and within it by type. */
export function groupsOf(
	cardIds: readonly string[],
	papers: readonly { readonly id: string }[],
	cards: readonly CardRecord[]
): Uint32Array {
	const paperIndex = new Map(papers.map(({ id }, index) => [id, index]));
	const rowOf = new Map(cardIds.map((id, row) => [id, row]));
	const groupOf = new Uint32Array(cardIds.length).fill(NO_GROUP);
	for (const { id, paperId, content } of cards) {
		const [row, paper] = [rowOf.get(id), paperIndex.get(paperId)];
		if (row === undefined || paper === undefined) continue;
		groupOf[row] = paper * TYPES.length + TYPES.indexOf(content.type);
	}
	return groupOf;
}
