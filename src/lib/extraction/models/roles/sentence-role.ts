import type { SentenceRole } from '../../finding';

/** In the order in which reports tell them. */
export const SENTENCE_ROLES = [
	'background',
	'objective',
	'methods',
	'results',
	'conclusions'
] as const satisfies readonly SentenceRole[];
