import type { CardDraft } from '$lib/cards/card';
import type { ImportResult } from '$lib/importing/import-result';
import type { Paper } from '$lib/papers/paper';
import type { Span } from '$lib/text/span';

/** Bytes to read, with the name they came under. */
export interface NamedBytes {
	readonly name: string;
	readonly bytes: Uint8Array;
	/** For a locked file. */
	readonly password?: string;
	/** The one file of an archive that is wanted, by its path in it. */
	readonly only?: string;
}

/** What the page asks of the ingest worker. */
export type IngestRequest =
	| { readonly kind: 'read'; readonly id: number; readonly input: NamedBytes }
	| { readonly kind: 'draft'; readonly id: number; readonly paper: Paper }
	| { readonly kind: 'key-sentences'; readonly id: number; readonly paper: Paper };

/** What the ingest worker answers; `id` is the request's. */
export type IngestReply =
	| {
			readonly kind: 'progress';
			readonly id: number;
			/** Of the one file that is being read, in pages or files of an archive. */
			readonly doneCount: number;
			readonly count: number;
	  }
	| { readonly kind: 'read'; readonly id: number; readonly result: ImportResult }
	| { readonly kind: 'drafted'; readonly id: number; readonly drafts: readonly CardDraft[] }
	| { readonly kind: 'key-sentences'; readonly id: number; readonly spans: readonly Span[] }
	| { readonly kind: 'failed'; readonly id: number; readonly message: string };
