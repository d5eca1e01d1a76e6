import { FIG } from './figure-words';

const OTHER =
	/,?\s(?:as )?(?<joint>and|versus|vs\.?|compared (?:with|to))\s(?<other>[^,;:?]*\d[^,;:?]*)\?$/u;
const OF_ANOTHER_SIDE = new RegExp(
	`^${FIG} ?(?:(?:[°\\p{L}]{1,3}|seconds|minutes|hours|days|weeks|months|years) )?(?:(?:in|for|of|on|at|with|without|among|after|before|by|from|to|when|under|over|within|during|using)\\s|(?:had|was|were|did|\\p{L}{3,}ed)\\s|[)]|$)`,
	'u'
);
const DOES = /^(?:only |just )?\d[\d.,]*\s?%?\s(?:had|was|were|did|\p{L}{3,}ed)\s/u;
const BY_FIGURE = /^by (?=\d)/u;
/** "between 2000 and 2017": no other figure. */
const SPAN = /\bbetween [\d.,]+(?: \p{L}+)? and [\d.,]+[^,;:?]*\?$/u;
export const RIVAL = /, compared with\s[^,;:?]*\?$/u;

/** "… of B and 4% of C": the other figure, which goes, or stays as what it is held against. */
export function withRival(asked: string, hidden: string): string {
	const { joint, other: told = '' } = OTHER.exec(asked)?.groups ?? {};
	// "and by 3 mm in B": its preposition opens the question.
	const other = told.replace(BY_FIGURE, '');
	if (!joint || /\bboth\b/u.test(asked) || SPAN.test(asked))
		return asked
			.replace(/\s(?:as )?(compared (?:with|to)\s[^,;:?\d]*\?)$/u, ', $1')
			.replace(',,', ',')
			.replace(/, compared to/u, ', compared with');
	// "100% care and 9% speed": of another measure.
	if (joint === 'and' && !OF_ANOTHER_SIDE.test(other)) return asked.replace(OTHER, '?');
	// "9% of A … and 7 or more": no figure of its kind.
	if (hidden.includes('%') && !other.includes('%')) return joint === 'and' ? '' : asked;
	const against = DOES.test(other) ? 'while' : 'compared with';
	return asked.replace(OTHER, `, ${against} ${other}?`);
}
