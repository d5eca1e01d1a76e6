import { askMadeWith } from './made-with';
import { OF_PLAIN_PHRASES } from './phrases';
import { askBetween, askCompared, askEffectOf, askRole, askShift, askWherein } from './predicates';
import { askReported } from './reports';
import { askHow, askMeans, askPurpose, askWhy } from './ways';
import { askOfGroup, askRival, askWhich } from './which';

/** In this order: what asks most closely comes first. */
export const OF_PHRASES = [
	askReported,
	askMadeWith,
	askHow,
	askMeans,
	askEffectOf,
	askCompared,
	askBetween,
	askRole,
	askWherein,
	askShift,
	...OF_PLAIN_PHRASES,
	askWhy,
	askPurpose,
	askOfGroup,
	askRival,
	askWhich
];
export const OF_REPORTS = [askReported];
