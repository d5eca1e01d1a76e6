import type { Stamps } from './stamps';

/** A file the reader chose to keep beside a paper's text. Its bytes are stored apart. */
export interface KeptFileRecord {
	/** Made from the paper's id and the bytes. */
	readonly id: string;
	readonly paperId: string;
	readonly name: string;
	/** `application/pdf` … */
	readonly mediaType: string;
	readonly byteCount: number;
	/** Epoch ms. */
	readonly addedAt: number;
	/** Epoch ms, or `null` while it is kept. */
	readonly deletedAt: number | null;
	/** Of `deletedAt`. */
	readonly stamps: Stamps;
}
