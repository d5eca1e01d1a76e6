import type { Statement } from './annotated-text';
import { headOf, parseClause, textOfRange } from './clause';

/** "On calm days, it seems that A": A is what is told, and that it seems so. */
const IT_SEEMS =
	/^(?<lead>(?:[^,]{3,200},\s){0,2})it (?:now |then |therefore |thus )?(?<doubt>seem|appear)(?:s|ed) that,?\s(?<claim>.+)$/iu;
/** "It is therefore suggested that A", and not by others. */
const IT_IS_SUGGESTED =
	/^(?<lead>(?:[^,]{3,200},\s){0,2})it (?:is|was) (?:also |thus |therefore |hence |further )?(?<doubt>suggested|postulated|speculated|argued|hypothesi[sz]ed) that,?\s(?<claim>.+)$/iu;
/** Cheap to look for before a clause is read. */
const TO_BE = /\s(?:seem|appear)(?:s|ed)?\s(?:not\s)?to be\s/u;
/** "to be more brittle than B", "not to be linked with B": how two compare or hang together. */
const TELLS_OTHER =
	/^(?:not )?to be (?:[^,;]{0,60}\b(?:than|compared|superior|inferior|similar|comparable|equivalent|equal)\b|(?:at least )?(?:as|equally)\s|(?:\p{L}+ly )?(?:related|associated|linked|correlated)\b)/iu;
/** "Based on the results of the study, …": what they seem to show, the doubt says. */
const BY_RESULTS =
	/^(?:based on|from|according to|on the basis of|in view of) [^,]*\b(?:results?|findings|data|evidence|analys[ei]s|study)\b[^,]*,\s$/iu;
const BE = { now: { one: 'is', many: 'are' }, past: { one: 'was', many: 'were' } };

/** "A appears to be longer than B" → "A is longer than B", and so it appears: how two things compare is asked of what is. */
function withoutSeeming(text: string): Statement | undefined {
	if (!TO_BE.test(text)) return undefined;
	const clause = parseClause(text);
	if (!clause) return undefined;
	const { words, lead, subject, verb, rest } = clause;
	const acts = textOfRange(clause, verb).toLowerCase();
	const { seems = '', not } =
		/^(?:(?:do|does|did) (?<not>not) )?(?<seems>seem|appear|seems|appears|seemed|appeared)$/u.exec(
			acts
		)?.groups ?? {};
	const told = textOfRange(clause, rest);
	if (seems === '' || !TELLS_OTHER.test(told)) return undefined;
	const isPast = seems.endsWith('ed') || /^did\b/u.test(acts);
	const who = textOfRange(clause, subject);
	const isOne = seems.endsWith('s') || /^does\b/u.test(acts);
	const isRow = /\sand\s/u.test(who) || headOf(words, subject)?.isPlural === true;
	const isMany = !isOne && (isRow || /^(?:do\b|seem$|appear$)/u.test(acts));
	const be = BE[isPast ? 'past' : 'now'][isMany ? 'many' : 'one'];
	return {
		text: [textOfRange(clause, lead), who, be, not, told.replace(/\bto be /u, '')]
			.filter(Boolean)
			.join(' '),
		doubt: 'seem'
	};
}

/** What only seems to be so, or is suggested, without its seeming, which is kept beside it. */
export function asItSeems(text: string): Statement | undefined {
	const told = (IT_SEEMS.exec(text) ?? IT_IS_SUGGESTED.exec(text))?.groups;
	const { lead = '', doubt = '', claim = '' } = told ?? {};
	return told
		? { text: lead.replace(BY_RESULTS, '') + claim, doubt: doubt.toLowerCase() }
		: withoutSeeming(text);
}
