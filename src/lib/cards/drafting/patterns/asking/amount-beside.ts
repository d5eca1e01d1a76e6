import type { Finding } from '$lib/extraction/finding';
import { standingStatement } from '../../sources';

/** "(from 3.1 to 2.4 m)", "(by 20%)", "(20%)": how far, in brackets. */
const AMOUNT =
	/^(?:(?:from|by|mean|median) )?[-−+~≈<>]?\d[\d.,]*\s?(?:%|±|\p{L}|to\b|vs|versus|→|-fold)[^()=]*$/u;
const BOTH_ENDS = /\d[^()]* (?:to|vs\.?|versus) [-−+~≈<>]?\d|^by |\d%$|fold$/u;
/** Words in such brackets. */
const LONGEST_AMOUNT = 9;

/** How far it changed, where that stands in brackets right behind what is said of it: " (from 3.1 to 2.4 m)". */
export function amountBeside(finding: Finding, said: string): string {
	const whole = standingStatement(finding) ?? '';
	const behind = whole.slice(whole.indexOf(said) + said.length);
	const inside = /^ \((?<inside>[^()]+)\)/u.exec(behind)?.groups?.['inside'] ?? '';
	const amount = inside.replace(/[,;]\s?[pP]\s?[<=>≤].*$/u, '');
	const isShort = amount.split(' ').length <= LONGEST_AMOUNT;
	return isShort && AMOUNT.test(amount) && BOTH_ENDS.test(amount) ? ` (${amount})` : '';
}
