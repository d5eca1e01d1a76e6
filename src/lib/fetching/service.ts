import type { CslDate, CslName } from '$lib/papers/paper';
import type { Identifier } from './identifier';

export type ServiceId = 'crossref' | 'datacite' | 'europe-pmc' | 'semantic-scholar' | 'openalex';

/** What one service says of one paper, as far as it says it. */
export interface ServiceRecord {
	readonly title: string;
	readonly author: readonly CslName[];
	/** May carry tags; paragraphs are set apart by a blank line. */
	readonly abstract: string;
	readonly issued?: CslDate | undefined;
	readonly doi?: string | undefined;
	readonly pmid?: string | undefined;
	/** `PMC123`. */
	readonly pmcid?: string | undefined;
	readonly arxiv?: string | undefined;
	readonly container?: string | undefined;
	readonly language?: string | undefined;
	readonly urls: readonly string[];
	/** The service gives the whole article to anyone who asks. */
	readonly hasFullText?: boolean;
}

/** A public service that knows papers. */
export interface Service {
	readonly id: ServiceId;
	/** The path and query that ask for a paper; `undefined` where it cannot be asked by that. */
	readonly pathFor: (identifier: Identifier) => string | undefined;
	/** The record in its JSON; `undefined` where there is none, or one of another paper. */
	readonly read: (json: unknown, identifier: Identifier) => ServiceRecord | undefined;
	/** The path to the whole article as XML. */
	readonly fullTextPathFor?: (record: ServiceRecord) => string | undefined;
}
