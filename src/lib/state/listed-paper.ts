import { authorsLine, dateLine } from '$lib/papers/citation';
import type { LabelKind } from '$lib/papers/label';
import type { PaperHeadRecord, ReadingStatus } from '$lib/papers/paper-record';
import type { Holdings } from '$lib/storage/library-list';
import type { LabelWithPapers } from '$lib/storage/labels';
import type { PaperRecall } from '$lib/storage/recall';

export type LibraryFilter = 'all' | 'drafts' | 'due';

/** A paper in the library's list. */
export interface ListedPaper {
	readonly id: string;
	readonly title: string;
	/** Authors, date and where it was listed. */
	readonly byline: string;
	/** `undefined` while it is being counted. */
	readonly cardCount: number | undefined;
	readonly waitingCount: number;
	readonly dueCount: number;
	/** Epoch ms. */
	readonly addedAt: number;
	readonly status: ReadingStatus | undefined;
	/** Names of its tags and collections. */
	readonly labels: readonly string[];
	readonly labelIds: readonly string[];
	/** Known while the list is ordered by it. */
	readonly recall: PaperRecall | undefined;
}

/** A tag or collection to choose papers by. */
export interface LabelChoice {
	readonly id: string;
	readonly kind: LabelKind;
	readonly name: string;
	readonly count: number;
}

/** What the papers hold and what of it is due; it takes longer to count than the papers to list. */
export interface Counts {
	readonly holdings: ReadonlyMap<string, Holdings>;
	/** Cards due, by paper. */
	readonly due: ReadonlyMap<string, number>;
}

export const NO_COUNTS: Counts = { holdings: new Map(), due: new Map() };
export const NO_RECALL: ReadonlyMap<string, PaperRecall> = new Map();

export function labelsByPaper(
	labels: readonly LabelWithPapers[]
): ReadonlyMap<string, readonly LabelChoice[]> {
	const byPaper = new Map<string, LabelChoice[]>();
	for (const { label, paperIds } of labels) {
		for (const paperId of paperIds) {
			const labelsOfIt = byPaper.get(paperId) ?? [];
			labelsOfIt.push({ ...label, count: paperIds.length });
			byPaper.set(paperId, labelsOfIt);
		}
	}
	return byPaper;
}

interface Around {
	/** `undefined` while it is being counted. */
	readonly counts: Counts | undefined;
	readonly labels: readonly LabelChoice[];
	readonly recall: PaperRecall | undefined;
}

export function listed(head: PaperHeadRecord, { counts, labels, recall }: Around): ListedPaper {
	const { id, paper, addedAt, readingStatus: status } = head;
	const byline = [authorsLine(paper), dateLine(paper), paper.source.listing]
		.filter(Boolean)
		.join(' · ');
	const { cardCount = 0, waitingCount = 0 } = counts?.holdings.get(id) ?? {};
	return {
		...{ id, title: paper.citation.title, byline, addedAt, status, recall, waitingCount },
		cardCount: counts ? cardCount : undefined,
		dueCount: counts?.due.get(id) ?? 0,
		labels: labels.map(({ name }) => name),
		labelIds: labels.map((label) => label.id)
	};
}

export function passes(paper: ListedPaper, filter: LibraryFilter): boolean {
	if (filter === 'drafts') return paper.waitingCount > 0;
	return filter === 'all' || paper.dueCount > 0;
}
