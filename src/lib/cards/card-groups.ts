import type { CardType } from './card';

export const TYPES: readonly CardType[] = ['method', 'number', 'conclusion'];

/** Marks a card that is no longer in the library. */
const NO_GROUP = 0xffffffff;

/** Where a card belongs. */
export interface CardPlace {
	readonly id: string;
	readonly paperId: string;
	readonly type: CardType;
}

/** The group of each of some cards, by paper and within it by type. */
export interface CardGroups {
	readonly paperIds: readonly string[];
	readonly groupOf: Uint32Array;
}

export interface GroupedCards extends CardGroups {
	readonly cardIds: readonly string[];
}

/** Cards that were not among the others before, or have another type now. */
export function cardsToPlace(
	cardIds: readonly string[],
	before: GroupedCards,
	edited: readonly string[]
): string[] {
	const known = new Set(before.cardIds);
	const here = new Set(edited.length > 0 ? cardIds : []);
	return [...cardIds.filter((id) => !known.has(id)), ...edited.filter((id) => here.has(id))];
}

/** The groups of cards: as they were before, but for those that were looked up. */
export function regrouped(
	cardIds: readonly string[],
	before: GroupedCards,
	places: readonly CardPlace[]
): CardGroups {
	const paperIds = [...before.paperIds];
	const indexOf = new Map(paperIds.map((id, index) => [id, index]));
	const groups = new Map(before.cardIds.map((id, card) => [id, before.groupOf[card] ?? NO_GROUP]));
	for (const { id, paperId, type } of places) {
		const index = indexOf.get(paperId) ?? paperIds.push(paperId) - 1;
		indexOf.set(paperId, index);
		groups.set(id, index * TYPES.length + TYPES.indexOf(type));
	}
	return { paperIds, groupOf: Uint32Array.from(cardIds, (id) => groups.get(id) ?? NO_GROUP) };
}

/** The same with no group for cards that are deleted, or whose paper is. */
export function shownGroups(
	{ cardIds, paperIds, groupOf }: GroupedCards,
	shown: { readonly paperIds: ReadonlySet<string>; readonly deletedCards: ReadonlySet<string> }
): Uint32Array {
	const isShown = paperIds.map((id) => shown.paperIds.has(id));
	return groupOf.map((group, card) => {
		const isThere = isShown[Math.floor(group / TYPES.length)] === true;
		return isThere && !shown.deletedCards.has(cardIds[card] ?? '') ? group : NO_GROUP;
	});
}
