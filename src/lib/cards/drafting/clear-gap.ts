import type { Ask } from './ask';
import { isConditionFigure } from './condition-figure';

const OPEN_BRACKET = /[([][^()[\]]*$/u;
/** "(share of owls: 89% vs. [71%])", "([71%] versus 64%)": how the two compare stands in front. */
const HELD_AGAINST = /\d[^()]*\b(?:versus|vs)\b|^[([][^()]*\b(?:versus|vs)\b/u;
/** "(e.g., an owl that sleeps [10 hours])", "([50-91%] accuracy)": words beside it tell of what it is. */
const TOLD_INSIDE = /(?:\p{L}{2,}[^\p{L}()]+){3,}$/u;
const NO_DIFFERENCE = /\bno (?:[\p{L}-]+ ){0,2}(?:differences?|changes?) (?:was|were) [^()]*\($/iu;
const IN_SIGHT = /^[^()[\]]*/u;
const TOLD_BEHIND = /^ \p{L}{4,}[^()]*\)/u;

function isBracketed({ before, after }: Ask): boolean {
	const inside = OPEN_BRACKET.exec(before)?.[0];
	if (inside === undefined) return false;
	// "no difference was seen in A ([9%] versus 8%)"
	if (NO_DIFFERENCE.test(before)) return true;
	if (HELD_AGAINST.test(`${inside}${IN_SIGHT.exec(after)?.[0] ?? ''}`)) return true;
	return !TOLD_INSIDE.test(inside) && !TOLD_BEHIND.test(after);
}

/** Other figures, and kinds of signs that set them apart. */
const CROWDED = 4;
const CLOSED_BRACKET = /\([^()]*\)/gu;

/** "leaked (t(9) = 2.1; oak 3 mm; pine [4 mm])", "(2.1 × [10]³)": one figure of a bracket that is full of them. */
function isCrowded({ before, after }: Ask): boolean {
	const inside = OPEN_BRACKET.exec(before.replace(CLOSED_BRACKET, ''))?.[0];
	if (inside === undefined) return false;
	const whole = `${inside}${/^[^()[\]]*/u.exec(after)?.[0] ?? ''}`;
	const figures = whole.match(/\d+(?:[.,·]\d+)*/gu)?.length ?? 0;
	const signs = new Set(whole.match(/[;=:]/gu)).size;
	return figures + signs >= CROWDED || /×\s?$/u.test(before);
}

/** "ranged from [4% to 9%]": where one figure ends, nothing tells. */
const isRange = ({ before, hidden }: Ask): boolean =>
	/\b(?:rang(?:ed|ing|es?)|var(?:y|ied|ies)) (?:from|between) $/u.test(before) &&
	/\d\D*(?:\sto\s|\sand\s|[-–])\D*\d/u.test(hidden);

/** Whether a figure that could not be asked for by a question can be asked for by its gap. */
export const isClearGap = (ask: Ask): boolean =>
	!isBracketed(ask) && !isCrowded(ask) && !isRange(ask) && !isConditionFigure(ask);
