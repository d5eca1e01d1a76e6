import type { CardReading } from '../card-reading';
import { mentionsUnit, type Quantity } from '../quantities';

/** A11: a number keeps the unit it has in the paper. */
export function findLostUnit(card: CardReading): string | undefined {
	const { quote } = card;
	if (!quote) return undefined;
	for (const number of [...card.answerQuantities, ...card.promptQuantities]) {
		if (number.inName) continue;
		const sources = quote.quantities.filter(
			(candidate) => !candidate.inName && Math.abs(candidate.value) === Math.abs(number.value)
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
	if (number.unit !== undefined) {
		const isKept = sources.some((source) => source.unit === number.unit);
		return isKept ? undefined : `The paper does not give ${number.text} in ${number.unit}.`;
	}
	const missing = sources.every((source) => source.unit !== undefined) && sources[0]?.unit;
	if (!missing || number.spelled) return undefined;
	const isInPrompt = card.promptQuantities.includes(number);
	const where = isInPrompt ? around(card.statement.text, number) : card.statement.text;
	return mentionsUnit(where, missing)
		? undefined
		: `The number ${number.text} has lost its unit (${missing}).`;
}

/** Code units to each side within which a prompt's number still has its unit beside it. */
const BESIDE = 16;

function around(text: string, number: Quantity): string {
	const at = text.indexOf(number.text);
	const before = text.slice(Math.max(0, at - BESIDE), at);
	const after = text.slice(at + number.text.length, at + number.text.length + BESIDE);
	return before + after.split(/[?¦]/)[0];
}
