import { authorsLine, dateLine } from '$lib/papers/citation';
import type { LabelKind } from '$lib/papers/label';
import type { PaperSummary, ReadingStatus } from '$lib/papers/paper-record';
import type { LabelWithPapers } from '$lib/storage/labels';
import type { PaperRecall } from '$lib/storage/recall';

/** A paper in the library's list. */
export interface ListedPaper {
	readonly id: string;
	readonly title: string;
	/** Authors, date and where it was listed. */
	readonly byline: string;
	readonly cardCount: number;
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

/** All that the list is made of. */
export interface Shelf {
	readonly summaries: readonly PaperSummary[];
	/** Cards due, by paper. */
	readonly due: ReadonlyMap<string, number>;
}

export const EMPTY_SHELF: Shelf = { summaries: [], due: new Map() };
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
	readonly dueCount: number;
	readonly labels: readonly LabelChoice[];
	readonly recall: PaperRecall | undefined;
}

export function listed(summary: PaperSummary, { dueCount, labels, recall }: Around): ListedPaper {
	const { id, paper, cardCount, waitingCount, addedAt, readingStatus: status } = summary;
	const byline = [authorsLine(paper), dateLine(paper), paper.source.listing]
		.filter(Boolean)
		.join(' · ');
	return {
		...{ id, title: paper.citation.title, byline, cardCount, waitingCount, dueCount },
		...{ addedAt, status, recall },
		labels: labels.map(({ name }) => name),
		labelIds: labels.map((label) => label.id)
	};
}
