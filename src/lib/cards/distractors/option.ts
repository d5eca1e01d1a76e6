import { normalize } from '$lib/text/normalize';
import { contentStems, jaccard } from '$lib/text/stems';
import { seededOrder } from './seeded-order';

/** A wrong answer that might be shown. */
export interface Option {
	readonly text: string;
	/** How far it is from the right answer's kind; 0 is nearest. */
	readonly distance: number;
}

/** From this stem overlap on, two answers say the same. */
const SAME = 0.5;

export const stemsIn = (text: string): ReadonlySet<string> => new Set(contentStems(text));

export function saysTheSame(left: string, right: string): boolean {
	const [one, other] = [normalize(left).toLowerCase(), normalize(right).toLowerCase()];
	if (one === other || ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `))
		return true;
	return jaccard(stemsIn(left), stemsIn(right)) >= SAME;
}

/** Nearest first; those as near as each other by their words, so that the pool's order does not matter. */
function byDistance(left: Option, right: Option): number {
	if (left.distance !== right.distance) return left.distance - right.distance;
	return left.text < right.text ? -1 : Number(left.text > right.text);
}

interface Choice {
	readonly count: number;
	readonly seed: string;
	/** Whether two options are too alike to stand side by side. */
	readonly areAlike: (left: string, right: string) => boolean;
}

/** Nearest options so many times over; among them the seed decides. */
const CHOOSE_FROM = 3;

/** At most `count` options, none like another. */
export function chooseOptions(
	options: readonly Option[],
	{ count, seed, areAlike }: Choice
): string[] {
	const distinct: string[] = [];
	for (const { text } of [...options].sort(byDistance)) {
		if (distinct.length >= count * CHOOSE_FROM) break;
		if (!distinct.some((other) => areAlike(text, other))) distinct.push(text);
	}
	return seededOrder(distinct, seed).slice(0, count);
}
