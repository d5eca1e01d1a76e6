import type { PaperdeckDatabase } from './database';

/** A piece of the search index. Made from the library and never exported: it can be made again. */
export interface SearchPartRecord {
	readonly id: string;
	/** What is in it, each with the version that was read. */
	readonly entries: readonly { readonly key: string; readonly version: string }[];
	readonly packed: Uint8Array;
}

export function readSearchParts(db: PaperdeckDatabase): Promise<SearchPartRecord[]> {
	return db.searchParts.toArray();
}
