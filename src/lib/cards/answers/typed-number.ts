import { formatOf, roundingOf } from '../distractors/format-number';
import { type Quantity, readQuantities } from '../gate/quantities';
import { normalize } from '$lib/text/normalize';
import { factorBetween } from './conversions';

/** `near`: a few per cent off, which is no right answer and is told as such. */
export type NumberVerdict = 'right' | 'near' | 'wrong' | 'other-unit' | 'no-number';

/** Share of the value within which a wrong number is called near. */
const NEAR = 0.05;

/** "32,7" is a decimal comma, "1,204" is not; "1.204.000" has points for thousands. */
function withPoint(typed: string): string {
	return typed
		.replace(/(?<![\d.,])(\d{1,3}(?:\.\d{3}){2,})(?![\d.,])/g, (number) =>
			number.replaceAll('.', '')
		)
		.replace(/(?<![\d.,])(\d+),(\d{1,2}|\d{4,})(?![\d,])/g, '$1.$2');
}

function onlyQuantity(text: string): Quantity | undefined {
	const all = readQuantities(normalize(text)).filter(({ inName }) => !inName);
	return all.length === 1 ? all[0] : undefined;
}

const unitOf = ({ unit, percent }: Quantity) => unit ?? (percent ? 'percent' : undefined);

/** The typed value in the answer's unit, or `undefined` where the two cannot be compared. */
function inUnitOf(answer: Quantity, typed: Quantity): number | undefined {
	const [wanted, given] = [unitOf(answer), unitOf(typed)];
	if (given === undefined || given === wanted) return typed.value;
	const factor = wanted === undefined ? undefined : factorBetween(given, wanted);
	return factor === undefined ? undefined : typed.value * factor;
}

/** A whole number of things below a hundred is known or not; three figures are enough of "16,204". */
function toleranceOf(answer: Quantity, typed: Quantity): number {
	const format = formatOf(answer, true);
	const isSmallCount = format?.decimals === 0 && format.scale === 1 && Math.abs(answer.value) < 100;
	if (isSmallCount || answer.spelled) return 1e-9;
	const figures = typed.text.replace(/\D/g, '').replace(/^0+/, '').length;
	const rounding = format ? roundingOf(format) * 1.0001 : 0;
	return Math.max(rounding, figures >= 3 ? 0.005 * Math.abs(answer.value) : 1e-9);
}

/** A sign is asked for only where the reader typed one: "a fall of 12%" may be 12 or -12. */
function isSameSize(value: number, answer: Quantity, typed: Quantity): boolean {
	const wanted = typed.sign === '' ? Math.abs(answer.value) : answer.value;
	const given = answer.sign === '' ? Math.abs(value) : value;
	return Math.abs(given - wanted) <= toleranceOf(answer, typed);
}

/**
 * Whether a typed number is the answer: within the rounding of the answer as written, units converted
 * where that is safe ("0.5 s" for "500 ms", "0.327" for "32.7%"); a unit left out is no mistake.
 */
export function markNumber(typed: string, answer: string): NumberVerdict {
	const wanted = onlyQuantity(answer);
	const given = onlyQuantity(withPoint(typed));
	if (!wanted || !given) return 'no-number';
	const value = inUnitOf(wanted, given);
	if (value === undefined) return 'other-unit';
	if (isSameSize(value, wanted, given)) return 'right';
	const isShare = unitOf(wanted) === 'percent' && unitOf(given) === undefined && value <= 1;
	if (isShare && isSameSize(value * 100, wanted, given)) return 'right';
	const distance = Math.abs(Math.abs(value) - Math.abs(wanted.value));
	return distance <= NEAR * Math.abs(wanted.value) ? 'near' : 'wrong';
}
