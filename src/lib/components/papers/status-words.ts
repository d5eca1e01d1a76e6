import type { ReadingStatus } from '$lib/papers/paper-record';

/** The ways a paper is read, in the reader's language. */
export const statusWords = (): readonly (readonly [ReadingStatus, string])[] => [
	['to-read', 'To read'],
	['reading', /* @wc-context: of a paper that is being read */ 'Reading'],
	['read', 'Read']
];
