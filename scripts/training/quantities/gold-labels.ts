import { OPENS, UNIT, WITHIN } from '$lib/extraction/models/quantities/quantity-labels';
import type { QuantitySpan } from '$lib/extraction/models/quantities/spans';
import type { QuantityToken } from '$lib/extraction/models/quantities/tokens';
import type { Passage } from './passages';

const NUMBER_WORD =
	/^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|million|billion|several|few|half|dozens?|tens|once|twice|first|second|none)$/i;
const BRACKET_OR_STOP = /^[()[\],;.]$/;

const isNumber = ({ kind, text }: QuantityToken) => kind === 'number' || NUMBER_WORD.test(text);

function lastNumber(tokens: readonly QuantityToken[]): number {
	for (let at = tokens.length - 1; at >= 0; at--) if (isNumber(tokens[at]!)) return at;
	return -1;
}

function labelWithin(
	inside: readonly QuantityToken[],
	at: number,
	{ quantity, hasUnits }: { quantity: QuantitySpan; hasUnits: boolean }
): number {
	if (at === 0) return OPENS;
	const token = inside[at]!;
	if (hasUnits) {
		const { unit } = quantity;
		return unit && token.start >= unit.start && token.end <= unit.end ? UNIT : WITHIN;
	}
	const last = lastNumber(inside);
	return last >= 0 && at > last && !BRACKET_OR_STOP.test(token.text) ? UNIT : WITHIN;
}

/** The label of each token as the passage is marked; a token cut by a quantity's end belongs to it. */
export function goldLabels(tokens: readonly QuantityToken[], passage: Passage): Uint8Array {
	const labels = new Uint8Array(tokens.length);
	let from = 0;
	for (const quantity of passage.quantities) {
		while (from < tokens.length && tokens[from]!.end <= quantity.start) from++;
		let to = from;
		while (to < tokens.length && tokens[to]!.start < quantity.end) to++;
		const inside = tokens.slice(from, to);
		const context = { quantity, hasUnits: passage.hasUnits };
		inside.forEach((_, at) => (labels[from + at] = labelWithin(inside, at, context)));
		from = to;
	}
	return labels;
}
