import type { Paper } from './paper';
import type { Stamps } from './stamps';

export type PaperOrigin = 'starter' | 'sample' | 'added';

export const READING_STATUSES = ['to-read', 'reading', 'read'] as const;
export type ReadingStatus = (typeof READING_STATUSES)[number];

interface PaperRecordBase {
	/** Made from the paper's citation and text: the same paper is the same record on every device. */
	readonly id: string;
	readonly origin: PaperOrigin;
	/** Epoch ms. */
	readonly addedAt: number;
	/** Epoch ms, or `null` while it is in the library. A deleted paper hides its cards and drafts. */
	readonly deletedAt: number | null;
	/** How far the reader is with it; absent until they say so. */
	readonly readingStatus?: ReadingStatus;
	/** The reader's own words about the paper. */
	readonly note?: string;
	/** Of `citation`, `paper` (all but the citation), `readingStatus`, `note` and `deletedAt`. */
	readonly stamps: Stamps;
}

/** A paper of the library with its text. */
export interface PaperRecord extends PaperRecordBase {
	readonly paper: Paper;
}

/** What lists need of a paper: all but its text, which may be long. */
export type PaperHead = Pick<
	Paper,
	'citation' | 'arxiv' | 'dateText' | 'authorCount' | 'links' | 'source'
>;

/** A paper of the library without its text. */
export interface PaperHeadRecord extends PaperRecordBase {
	readonly paper: PaperHead;
	/** Of its text, in UTF-16 code units; 0 for a record that waits for its text. */
	readonly textLength: number;
}

/** A paper in the library's list, with what it holds. */
export interface PaperSummary extends PaperHeadRecord {
	readonly cardCount: number;
	/** Drafts that wait for the reader's word. */
	readonly waitingCount: number;
}
