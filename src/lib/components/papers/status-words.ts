import type { ReadingStatus } from '$lib/papers/paper-record';

export const STATUS_WORDS: readonly (readonly [ReadingStatus, string])[] = [
	['to-read', 'To read'],
	['reading', 'Reading'],
	['read', 'Read']
];
