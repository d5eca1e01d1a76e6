import { OF_PLAIN_PHRASES } from './phrases';
import { askCompared, askEffectOf, askRole, askShift, askWherein } from './predicates';
import { askReported } from './reports';
import {
	askCase,
	askClassInPlace,
	askExamples,
	askKindInPlace,
	askLast,
	askTailDeed
} from './told-first';
import { askHow, askMeans, askPurpose, askWhy } from './ways';
import { askOfGroup, askRival, askWhich } from './which';

/** In this order: what asks most closely comes first. */
export const OF_PHRASES = [
	askReported,
	askHow,
	askMeans,
	askEffectOf,
	askCompared,
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

/** Where no plain question can be made: the statement first, and then what is left open. */
export const OF_STATEMENTS = [
	askKindInPlace,
	askLast,
	askCase,
	askExamples,
	askTailDeed,
	askClassInPlace
];
