import type { Stamps } from '$lib/papers/stamps';
import type { CardDraft } from './card';

export type DraftStatus = 'waiting' | 'accepted' | 'rejected';

/** A proposed card, as it is stored. It stays after the reader's word, so that the word can be taken back. */
export interface DraftRecord {
	/** Made from the paper's id and the draft's words: the same proposal is the same record everywhere. */
	readonly id: string;
	readonly paperId: string;
	readonly draft: CardDraft;
	/** Order within its paper, from 0, best first. */
	readonly position: number;
	readonly status: DraftStatus;
	/** Of `status`. */
	readonly stamps: Stamps;
}
