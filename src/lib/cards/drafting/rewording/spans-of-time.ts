import { textOfRange } from '$lib/extraction/clause';
import { inverted, opening, subjectText } from '../questions';
import type { Gapped, Question } from './gapped';

const TIME =
	/\d\s?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|secs?|s|mins?|h|hrs?|d)$/u;
const OPENS = /^(?:at|between|within|in|about)$/u;
const FROM_WHEN = /^(?:after|before|following)$/u;

/** "froze between [9 and 12 days] after the storm" → "how long after the storm did it freeze?" */
export function askHowLong({ clause, from, to, hidden }: Gapped): Question | undefined {
	const { words, rest } = clause;
	if (!TIME.test(hidden) || !FROM_WHEN.test(words[to]?.lower ?? '')) return undefined;
	const opener = words[from - 1]?.lower ?? '';
	const isOpened = from - 1 >= rest.from && OPENS.test(opener);
	if (!isOpened && from !== rest.from) return undefined;
	const asked = inverted(clause);
	const when = textOfRange(clause, { from: to, to: rest.to });
	const before = textOfRange(clause, { from: rest.from, to: isOpened ? from - 1 : from });
	if (!asked || /[,;:\d]|\s(?:and|or|but|while|when)\s/u.test(`${when} ${before}`))
		return undefined;
	const within = opener === 'within' ? 'within what time' : 'how long';
	const body = `${opening(clause)}${within} ${when} ${asked.helper} ${subjectText(clause)} ${asked.rest} ${before}?`;
	const answer = opener === 'between' ? `between ${hidden}` : hidden;
	return { body, pattern: 'value', answer };
}
