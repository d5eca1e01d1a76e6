import { HEDGES } from '../lexicon/hedges';
import { NEGATIONS } from '../lexicon/negations';

function anyWord(words: readonly string[]): RegExp {
	const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`(?:^|[^\\p{L}])(?:${escaped.join('|')})(?![\\p{L}])`, 'iu');
}

const HEDGE = anyWord(HEDGES);
const NEGATION = new RegExp(
	`${anyWord(NEGATIONS.filter((word) => word !== "n't")).source}|n['’]t\\b`,
	'iu'
);

export function isHedged(text: string): boolean {
	return HEDGE.test(text);
}

export function isNegated(text: string): boolean {
	return NEGATION.test(text);
}
