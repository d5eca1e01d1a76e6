import type { PaperRecall } from '$lib/storage/recall';

export type LibraryOrder = 'added' | 'due' | 'fading' | 'title';

interface Ordered {
	readonly id: string;
	readonly title: string;
	readonly addedAt: number;
	readonly dueCount: number;
	readonly recall: PaperRecall | undefined;
}

type Compare = (a: Ordered, b: Ordered) => number;

const titles = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

const byTitle: Compare = (a, b) => titles.compare(a.title, b.title);
const newestFirst: Compare = (a, b) => b.addedAt - a.addedAt;

const COMPARE: Readonly<Record<LibraryOrder, Compare>> = {
	added: newestFirst,
	due: (a, b) => b.dueCount - a.dueCount,
	// What is remembered least comes first, what was never learned last.
	fading: (a, b) => (a.recall?.mean ?? 2) - (b.recall?.mean ?? 2),
	title: byTitle
};

/** Papers in the order asked for; of equals the newest first, then by title. */
export function inOrder<T extends Ordered>(papers: readonly T[], order: LibraryOrder): T[] {
	return [...papers].sort(
		(a, b) => COMPARE[order](a, b) || newestFirst(a, b) || byTitle(a, b) || (a.id < b.id ? -1 : 1)
	);
}
