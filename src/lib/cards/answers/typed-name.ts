import { findAbbreviations } from '$lib/extraction/passes/abbreviations';
import { foldName, normalize } from '$lib/text/normalize';

/** `spelling`: one letter off, which counts as right and is told. */
export type NameVerdict = 'right' | 'spelling' | 'wrong';

/** A slip of one letter is forgiven from this length on; "GPT" and "GPL" are two names. */
const LEAST_LENGTH_FOR_SLIP = 6;

/** An answer in brackets' two halves: "Prefix Guard (PG)" may be typed as either or both. */
function spellingsOf(answer: string): string[] {
	const text = normalize(answer)
		.replace(/^(?:the|an?) /i, '')
		.replace(/\.$/, '');
	const [pair] = findAbbreviations(text);
	const outside = /^(.+?) \(([^()]+)\)$/.exec(text);
	const halves = pair ? [pair.shortForm, pair.longForm] : outside ? [outside[1] ?? ''] : [];
	return [text, ...halves].map(foldName).filter((name) => name !== '');
}

/** Whether one insertion, deletion, exchange or swap of neighbours makes one of the other. */
function isOneSlip(left: string, right: string): boolean {
	let start = 0;
	while (start < left.length && left[start] === right[start]) start += 1;
	const [a, b] = [left.slice(start), right.slice(start)];
	if (a.slice(1) === b.slice(1) || a === b.slice(1) || a.slice(1) === b) return true;
	return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
}

const digitsOf = (name: string) => name.replace(/[^\d.]/g, '');

/** Whether a typed name is the answer: case, hyphens and spaces aside, short form or long form. */
export function markName(typed: string, answer: string): NameVerdict {
	const spellings = new Set(spellingsOf(answer));
	const given = spellingsOf(typed);
	if (given.some((form) => spellings.has(form))) return 'right';
	const [whole = ''] = given;
	const isSlip = [...spellings].some(
		(name) =>
			name.length >= LEAST_LENGTH_FOR_SLIP &&
			digitsOf(name) === digitsOf(whole) &&
			isOneSlip(name, whole)
	);
	return isSlip ? 'spelling' : 'wrong';
}
