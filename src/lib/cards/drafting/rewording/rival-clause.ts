import { DELETION } from '../../card';
import { parseClause } from '$lib/extraction/clause';
import { tagWords } from '$lib/extraction/parts-of-speech';
import { FIG, isTime } from './figure-words';

const UNIT = String.raw`(?: ?(?:%|°|°C|mm|cm|m|km|ms|s|min|h|mg|g|kg|dB|V|mV|W|mW|days|weeks|months|years|hours|minutes|seconds|points))?`;
const TAIL = new RegExp(
	String.raw`,? (?:whereas|while|whilst|but|compared (?:with|to)|and) (?<who>(?!all|both|other)[^,;:{}()\d]{2,80}?) (?<deed>(?!(?:of|in|for|at|to|with|on)\b)[\p{L}]+)(?: (?:by|only|just|an?|the|about|nearly|over))*(?: (?<thing>[\p{L}-]+) of)? (?<figure>${FIG}${UNIT})(?<same> (?!(?:in|for|on|at|with|by|after)\b)[\p{L}-]+)?(?<end>(?: (?:in|for|on|at|with|by|after) [^,;:{}()\d]+)?)[.]?$`,
	'u'
);

/** "takes [9 s], while B needs 40 s": how long the other took, whatever the first did in that time. */
const NEEDS = /^(?:needs?|needed|requires?|required|spends?|spent|takes?|took)$/u;

/** "those of rivers": "those who rowed" tells who. */
const POINTS_BACK = /\b(?:this|that|it|they|which|those(?! (?:who|with|without|whose)\b))\b/u;

export interface RivalClause {
	/** The sentence without the other's clause. */
	readonly body: string;
	/** "7% for canals" */
	readonly rival: string;
}

const JOINT = /,? and (?=(?:the|an?)\s)/gu;
/** Of whom or what both halves are told. */
const LEAD = /^(?:(?:in|inside|on|at|for|with|under|among|after|during|compared) [^,{}]*, )?/iu;

/** "at dusk, the depth was twice that of B and the width of it was [9 m]" → "at dusk, the width of it was [9 m]". */
export function ownHalf(body: string): string | undefined {
	const gap = DELETION.exec(body);
	const lead = LEAD.exec(body)?.[0] ?? '';
	for (const { index, 0: joint } of body.matchAll(JOINT)) {
		const from = index + joint.length;
		if (!gap || from > gap.index) return undefined;
		const second = body.slice(from);
		// "between the rope and the bell": no clause of its own.
		const { subject, words } = parseClause(second.replace(DELETION, '$1')) ?? {};
		const isPlain = subject !== undefined && !POINTS_BACK.test(second);
		const verbBefore = words?.[subject?.to ?? 0]?.span.start ?? Infinity;
		if (isPlain && verbBefore < gap.index - from && parseClause(body.slice(0, index)))
			return `${lead}${second}`;
	}
	return undefined;
}

const TWO_HALVES =
	/^(?<first>[^,;{}]+), (?<joint>whereas|while|whilst) (?<second>[^,;{}]*\{\{c1::[^}]*\}\}[^,;]*?)\.?$/u;

/** "canals lost 7%, whereas rivers lost [9%]" → "rivers lost [9%], whereas canals lost 7%". */
export const gapFirst = (body: string) => body.replace(TWO_HALVES, '$<second>, $<joint> $<first>.');

/** "rivers lost [9%] of their gravel, whereas canals lost 7%" → "rivers lost [9%] …", held against "7% for canals". */
export function rivalClause(body: string): RivalClause | undefined {
	const gap = DELETION.exec(body);
	if (!gap) return undefined;
	const from = gap.index + gap[0].length;
	const tail = TAIL.exec(body.slice(from));
	const { who = '', deed = '', figure = '', same = '', end = '' } = tail?.groups ?? {};
	if (!tail || POINTS_BACK.test(who)) return undefined;
	// "[9.8] nets, whereas barges carried 7.1 nets"
	if (!`${body.slice(from, from + tail.index)} `.startsWith(`${same} `)) return undefined;
	// Another deed is another thing to ask.
	const isSameDeed = tagWords(body.slice(0, gap.index)).some(({ text }) => text === deed);
	const isShare = (gap[1] ?? '').includes('%');
	const isSpent = NEEDS.test(deed) && isTime(gap[1] ?? '') && isTime(figure);
	if (!(isSameDeed || isSpent) || isShare !== figure.includes('%')) return undefined;
	const own = /\bsame\b/u.test(end) ? '' : end;
	return {
		body: `${body.slice(0, from)}${body.slice(from, from + tail.index)}.`,
		rival: `${figure} for ${who}${own.replace(/[.\s]+$/u, '')}`
	};
}
