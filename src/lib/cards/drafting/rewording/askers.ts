import { askMadeWith } from './made-with';
import { OF_PLAIN_PHRASES } from './phrases';
import { askBetween, askEffectOf, askRole } from './predicates';
import { askReported } from './reports';
import { askHow, askMeans, askPurpose } from './ways';
import { askRival, askWhich } from './which';

/** In this order: what asks most closely comes first. */
export const OF_PHRASES = [
	askReported,
	askMadeWith,
	askHow,
	askMeans,
	askEffectOf,
	askBetween,
	askRole,
	...OF_PLAIN_PHRASES,
	askPurpose,
	askRival,
	askWhich
];
export const OF_REPORTS = [askReported];
