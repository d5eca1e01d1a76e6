import { parseClause } from '$lib/extraction/clause';
import type { Span } from '$lib/text/span';

/** A text with a value to hide, cut at that value. */
export interface Cut {
	readonly before: string;
	readonly hidden: string;
	readonly after: string;
}

/** All who were studied go by these; "12 women (30%)" may be a share of both sexes. */
const COUNTED =
	/(?<lead>^|[\s(])(?:a total of )?(?:\d[\d,]*|\p{L}+(?:-\p{L}+)?(?: (?:hundred|thousand)(?: and)?(?: \p{L}+(?:-\p{L}+)?)?)?) (?<who>patients?|participants?|subjects?|cases?|respondents?|pregnancies|deliveries|procedures|operations|samples?|specimens?)\s\($/iu;
const NUMBER_WORD =
	/^(?:a total of )?(?:\d[\d,]*|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a|one)\b)/iu;
/** "4 patients (17%) with cirrhosis": of whom the share is told is not sure. */
const NARROWED =
	/^\s(?:with|who|whose|whom|in|of|from|without|undergoing|having|receiving|treated|aged|having|that|which|on)\b/u;
/** "4 patients (17%) in the tar group": of those in it, and of nobody else. */
const OF_GROUP =
	/^\sin (?:(?:the|both|either|each) )?(?:(?!in\b|of\b)[\p{L}\d+-]+ ){0,5}(?:groups?|arms?|cohorts?)\b/u;
/** "while nine patients (60%) in the wax group": of those in it too. */
const OTHER_SHARE = new RegExp(
	String.raw`(?<joint>\s(?:and|while|whereas|versus|compared (?:with|to))\s(?:only\s)?)(?:\d[\d,]*|\p{L}+(?:-\p{L}+)?) (?<who>patients|participants|subjects|cases|respondents|pregnancies|samples) \((?<share>\d[\d.]*\s?%)\)(?=\sin (?:the )?(?:(?!in\b|of\b)[\p{L}\d+-]+ ){0,5}(?:group|arm|cohort)\b)`,
	'u'
);
/** ", 3 with exon 9 (6.7%)", ", and stroke in 2 (3.8%)": another share, and another fact. */
const NEXT_SHARE =
	/^,\s(?:and\s)?(?![^,]*\b(?:compared|versus|vs)\b)[^()]{2,80}\(\d[\d.,]*\s?%[^()]*\).*$/u;

/** "was seen in 25 patients ([55.5%])" → "was seen in [55.5%] of patients": the count gives no whole. */
export function asShare(text: string, { start, end }: Span): Cut | undefined {
	const hidden = text.slice(start, end);
	const before = text.slice(0, start);
	const counted = COUNTED.exec(before);
	if (!counted || !hidden.endsWith('%') || text[end] !== ')') return undefined;
	const { lead = '', who = '' } = counted.groups ?? {};
	const isSingular = /^(?:patient|participant|subject|case|respondent|sample|specimen)$/i.test(who);
	const count = before.slice(counted.index + lead.length);
	const after = text.slice(end + 1);
	const isOfGroup = OF_GROUP.test(after);
	if (!NUMBER_WORD.test(count) || (NARROWED.test(after) && !isOfGroup)) return undefined;
	// "22 of 57 patients (39%)": the whole is told.
	if (/\bof (?:the )?$/u.test(before.slice(0, counted.index) + lead)) return undefined;
	const isSubject = counted.index === 0 && lead === '';
	// "one patient (1%) was": the verb would have to change.
	if (isSingular && isSubject) return undefined;
	const front = before.slice(0, counted.index) + lead;
	const noun = ` of ${isSingular ? `${who}s` : who}`;
	const cut = after.replace(NEXT_SHARE, '');
	const isWhole = cut === after || parseClause(`${front}${hidden}${noun}${cut}`) !== undefined;
	const told = (isWhole ? cut : after).replace(OTHER_SHARE, '$<joint>$<share> of $<who>');
	return { before: front, hidden, after: `${noun}${told}` };
}
