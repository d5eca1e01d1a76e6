import type { Stamps } from './stamps';

/** A work named by an identifier or an address, to be fetched when there is a connection. */
export interface WaitingRecord {
	/** Made from kind and value: asked for twice, it waits once. */
	readonly id: string;
	/** `doi`, `arxiv`, `pmid`, `url` … */
	readonly kind: string;
	readonly value: string;
	/** Epoch ms. */
	readonly addedAt: number;
	/** Epoch ms of the last attempt; absent before the first. */
	readonly lastTriedAt?: number;
	/** Why the last attempt brought nothing, in the reader's words. */
	readonly problem?: string;
	/** Epoch ms since when it is done or given up, or `null` while it waits. */
	readonly deletedAt: number | null;
	/** Of `tried` (`lastTriedAt` with `problem`) and `deletedAt`. */
	readonly stamps: Stamps;
}
