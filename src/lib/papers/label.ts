import type { Stamps } from './stamps';

export type LabelKind = 'tag' | 'collection';

/** A word the reader puts on papers, or a named group of papers. */
export interface LabelRecord {
	readonly id: string;
	readonly kind: LabelKind;
	readonly name: string;
	/** Epoch ms, or `null` while it exists. */
	readonly deletedAt: number | null;
	/** Of `name` and `deletedAt`. */
	readonly stamps: Stamps;
}

/** That a paper bears a label: one record for each pair, so that two devices can both add some. */
export interface LabelledRecord {
	/** Made from both ids. */
	readonly id: string;
	readonly labelId: string;
	readonly paperId: string;
	/** Epoch ms since when it no longer does, or `null` while it does. */
	readonly deletedAt: number | null;
	/** Of `deletedAt`. */
	readonly stamps: Stamps;
}
