import type { CardReading } from '../card-reading';
import { type Bound, mentionsBound, type Quantity } from '../quantities';

const WORDS: Readonly<Record<Bound, string>> = {
	min: 'at least (or “over”)',
	max: 'at most (or “up to”)',
	near: 'about (or “almost”)'
};

/** A12 for numbers: "over", "up to" and "almost" are part of the value. */
export function findLostBound(card: CardReading): string | undefined {
	const { quote } = card;
	if (!quote) return undefined;
	for (const number of [...card.answerQuantities, ...card.promptQuantities]) {
		if (number.inName) continue;
		const sources = quote.quantities.filter(
			(candidate) => !candidate.inName && candidate.value === number.value
		);
		const fault = sources.length > 0 && faultOf(number, sources, card);
		if (fault) return fault;
	}
	return undefined;
}

function faultOf(
	number: Quantity,
	sources: readonly Quantity[],
	card: CardReading
): string | undefined {
	if (sources.some((source) => source.bound === number.bound)) return undefined;
	if (number.bound !== undefined)
		return `The paper does not say ${WORDS[number.bound]} of ${number.text}.`;
	const bound = sources[0]?.bound;
	if (!bound || mentionsBound(card.claim.text, bound)) return undefined;
	return `The paper says ${WORDS[bound]} of ${number.text}; the card does not.`;
}
