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

const VAGUE_COUNT = String.raw`(?:(?:almost|nearly|virtually) all|most|many|some|few|a few|several|(?:almost|nearly|about|over|(?:more|less) than) half|(?:about |over )?(?:half|(?:one|a|two)[- ](?:third|quarter|fourth|fifth)s?)|(?:the |a )?(?:(?:vast|great|large|small|clear|overwhelming) )?(?:majority|minority|proportion))`;
/** "most old crews (": how many of them is told by the share alone. */
const VAGUELY_COUNTED = new RegExp(
	String.raw`(?<lead>^|[\s(])${VAGUE_COUNT} (?<of>of (?:the |these |all )?)?(?<who>(?:(?!of\b|in\b|and\b|or\b|to\b)[\p{L}-]+ ){0,3}(?:[\p{L}-]+(?<!s)s|people|women|men|children)) \($`,
	'iu'
);
/** "the majority (": of whom is told behind. */
const VAGUE_PART = new RegExp(String.raw`(?<lead>^|[\s(])${VAGUE_COUNT} \($`, 'iu');
/** The verb is of the share, or of a row that goes on. */
const NO_MANY = /^\s(?:is|was|has|and|or)\b|^[,;]/u;

/** "most crews ([79%]) sailed" → "[79%] of crews sailed"; "the majority ([79%]) of crews" likewise. */
function ofVagueCount(text: string, { start, end }: Span): Cut | undefined {
	const before = text.slice(0, start);
	const hidden = text.slice(start, end);
	const after = text.slice(end + 1);
	if (NO_MANY.test(after)) return undefined;
	const part = VAGUE_PART.exec(before);
	const found = part && /^\sof\s/u.test(after) ? part : VAGUELY_COUNTED.exec(before);
	if (!found) return undefined;
	const { lead = '', of = 'of ', who } = found.groups ?? {};
	const front = before.slice(0, found.index) + lead;
	return { before: front, hidden, after: who === undefined ? after : ` ${of}${who}${after}` };
}

/** "was seen in 25 patients ([55.5%])" → "was seen in [55.5%] of patients": the count gives no whole. */
export function asShare(text: string, { start, end }: Span): Cut | undefined {
	const hidden = text.slice(start, end);
	const before = text.slice(0, start);
	if (!hidden.endsWith('%') || text[end] !== ')') return undefined;
	const vague = ofVagueCount(text, { start, end });
	if (vague) return vague;
	const counted = COUNTED.exec(before);
	if (!counted) return undefined;
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
