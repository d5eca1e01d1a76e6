import { MEASURED } from './measured';

/** A hidden figure in its sentence. */
export const GAP = String.raw`\{\{c1::(?:(?!\}\}).)*\}\}`;

const UNIT_BEHIND = /(?<=\d)\s?[^\d\s().,]+(?:\s\p{L}{1,3})?$/u;
const IS_BARE =
	/^(?:(?:about|around|approximately|nearly|almost|only|over|up to) )?[-−]?[\d.,·]+(?:\s?(?:±|\+\/-)\s?[\d.]+)?$/u;

/** " mm Hg" of "84 +/- 9 mm Hg", "%" of "3%". */
export const unitOf = (value: string) => UNIT_BEHIND.exec(value)?.[0] ?? '';

/** "2", with the unit that its row tells last: "2%". */
export const withUnit = (value: string, unit: string) =>
	IS_BARE.test(value) ? `${value}${unit}` : value;

/** "rates (R)" → "rate (R)"; "loss" stays. */
const singular = (measure: string) =>
	measure.replace(/(?<=\p{L}{3})ies(?= \(|$)/u, 'y').replace(/(?<=[^sui])s(?= \(|$)/u, '');

/** "rates … were" → "rate … was": of one value. */
export function asOne(measure: string, be: string): { measure: string; be: string } {
	const one = MEASURED.test(measure) ? singular(measure) : measure;
	const isPlural = one === measure && /^(?:were|are)$/u.test(be);
	return { measure: one, be: isPlural ? be : be.replace('were', 'was').replace('are', 'is') };
}
