import type { CardType } from '$lib/cards/card';

/** Places in the codes; only ever added to. */
export const CARD_TYPES: readonly CardType[] = ['method', 'number', 'conclusion'];
