/** What the order of the queue depends on. */
interface Queued {
	readonly paperId: string;
}

/**
 * One order from tiers, the most urgent first, in which two cards of one paper follow each other
 * only where that cannot be avoided. Each tier keeps its order as far as it can; one that holds
 * nothing but the paper just asked about borrows a card from a later tier.
 */
export function orderQueue<T extends Queued>(
	tiers: readonly (readonly T[])[],
	afterPaperId?: string
): T[] {
	const left = tiers.map((tier) => [...tier]);
	const ordered: T[] = [];
	for (const [index, tier] of left.entries()) {
		while (tier.length > 0) {
			const lastPaperId = ordered.length > 0 ? ordered.at(-1)?.paperId : afterPaperId;
			ordered.push(takeNext(left.slice(index), lastPaperId));
		}
	}
	return ordered;
}

function takeNext<T extends Queued>(
	[tier = [], ...later]: readonly T[][],
	lastPaperId: string | undefined
): T {
	const crowded = crowdedPaperId(tier);
	const isWanted = ({ paperId }: T) =>
		paperId !== lastPaperId && (crowded === undefined || paperId === crowded);
	const from =
		takeFirst(tier, isWanted) ??
		takeFirst(tier, ({ paperId }) => paperId !== lastPaperId) ??
		takeFirst(later.find((cards) => cards.some(isOther)) ?? [], isOther) ??
		tier.shift();
	if (!from) throw new Error('The queue has a tier without cards');
	return from;

	function isOther({ paperId }: T): boolean {
		return paperId !== lastPaperId;
	}
}

/** The paper that holds more than half of the cards: unless it goes next, two of it must meet later. */
function crowdedPaperId(cards: readonly Queued[]): string | undefined {
	const counts = new Map<string, number>();
	for (const { paperId } of cards) counts.set(paperId, (counts.get(paperId) ?? 0) + 1);
	for (const [paperId, count] of counts) if (count * 2 > cards.length) return paperId;
	return undefined;
}

function takeFirst<T>(cards: T[], isWanted: (card: T) => boolean): T | undefined {
	const index = cards.findIndex(isWanted);
	return index < 0 ? undefined : cards.splice(index, 1)[0];
}
