import type { Paper } from './paper';
import type { Stamps } from './stamps';

export type PaperOrigin = 'starter' | 'sample' | 'added';

/** A paper of the library, as it is stored. */
export interface PaperRecord {
	/** Made from the paper's citation and text: the same paper is the same record on every device. */
	readonly id: string;
	readonly paper: Paper;
	readonly origin: PaperOrigin;
	/** Epoch ms. */
	readonly addedAt: number;
	/** Epoch ms, or `null` while it is in the library. A deleted paper hides its cards and drafts. */
	readonly deletedAt: number | null;
	/** Of `citation`, `paper` (all but the citation) and `deletedAt`. */
	readonly stamps: Stamps;
}

/** A paper in the library's list, with what it holds. */
export interface PaperSummary extends PaperRecord {
	readonly cardCount: number;
	/** Drafts that wait for the reader's word. */
	readonly waitingCount: number;
}
