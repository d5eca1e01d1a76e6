import { groupBy } from './card-bucket';
import { bucketOf } from './log-bucket';

/** Which cards the papers have that share a record; deleted cards and papers included. */
export interface PaperCards {
	readonly bucket: number;
	/** In the order of the cards' ids. */
	readonly cardIds: readonly string[];
	/** Of each card its paper. */
	readonly paperIds: readonly string[];
}

interface Belonging {
	readonly id: string;
	readonly paperId: string;
}

/** Cards that came to papers, or left them for others. */
export class PaperCardChanges {
	readonly #changes: { readonly card: Belonging; readonly isThere: boolean }[] = [];

	/** Takes note of a card as it was and as it is. */
	note(before: Belonging | undefined, { id, paperId }: Belonging): void {
		if (before?.paperId === paperId) return;
		if (before) this.#changes.push({ card: { id, paperId: before.paperId }, isThere: false });
		this.#changes.push({ card: { id, paperId }, isThere: true });
	}

	/** Puts the changes over what is stored; `read` answers the records of the buckets it is asked for. */
	async over(
		read: (buckets: number[]) => PromiseLike<readonly (PaperCards | undefined)[]>
	): Promise<PaperCards[]> {
		const groups = [...groupBy(this.#changes, ({ card }) => bucketOf(card.paperId))];
		if (groups.length === 0) return [];
		const stored = await read(groups.map(([bucket]) => bucket));
		return groups.map(([bucket, changes], index) => {
			const before = stored[index];
			const pairs = new Map(before?.cardIds.map((id, at) => [id, before.paperIds[at] ?? '']));
			for (const { card, isThere } of changes) {
				if (isThere) pairs.set(card.id, card.paperId);
				else if (pairs.get(card.id) === card.paperId) pairs.delete(card.id);
			}
			const cardIds = [...pairs.keys()].sort();
			return { bucket, cardIds, paperIds: cardIds.map((id) => pairs.get(id) ?? '') };
		});
	}
}

/** Ids of a paper's cards, in their order. */
export function cardIdsIn(record: PaperCards | undefined, paperId: string): string[] {
	return record?.cardIds.filter((_, index) => record.paperIds[index] === paperId) ?? [];
}
