import { SPELLED, STATISTIC } from './brackets';
import type { Question } from './gapped';
import { GAP } from './row-words';

/** "(adjusted OR = [0.5], 95% CI 0.3 to 0.8)", the only figure beside what is said. */
const BRACKET = new RegExp(
	String.raw`^(?<said>[^{}()[\]\d]{12,200}) [([](?<name>[^{}()[\]\d=:,;]+?)(?: [([]\p{L}+[)\]])?\s?[=:,]?\s?(?:of )?(?<gap>${GAP})(?:[;,:]? [^{}]*)?[)\]][.]?$`,
	'u'
);
const RATIO = /\b(?:[OHR]R|IRR|(?:odds|hazard|risk|rate|prevalence) ratio|relative risk)\b/u;
const LEAD = String.raw`^(?<lead>(?:(?:in|at|after|for|of|among|during|by|under|within|on) [^,;:]+, )?)`;
const SURE = String.raw`(?:(?:\p{L}+ly|also|still|much|far|even) )*`;
const GRADE =
	'(?:increased|decreased|reduced|higher|lower|greater|smaller|elevated|raised|lowered|more|less)';
const CHANCE = '(?:risks?|odds|likelihood|chances?|probability|rates?|incidence|hazard|prevalence)';
const PART = String.raw`(?:(?! (?:than|compared|versus|vs|and|but|or) )[^,;:]){3,90}?`;
const THAN = String.raw`(?:,? than|,? (?:as )?compared (?:with|to)|,? versus|,? vs\.?)`;

type Groups = Readonly<Record<string, string>>;

const FORMS: readonly { says: RegExp; ask: (found: Groups) => string }[] = [
	{
		// "tar was associated with a lower risk of rust"
		says: new RegExp(
			String.raw`${LEAD}(?<a>${PART}) (?:was|were|is|are) ${SURE}(?:associated|linked) with (?:an? )?${SURE}${GRADE} ${CHANCE} (?:of|for) (?<what>${PART})(?:${THAN} (?<b>${PART}))?$`,
			'iu'
		),
		ask: ({ a = '', what = '', b }) => `of ${what} with ${a}${against(b)}`
	},
	{
		// "tarred ships had a lower risk of rust than waxed ships"
		says: new RegExp(
			String.raw`${LEAD}(?<a>${PART}) (?:had|have|showed|were at|was at) (?:an? )?${SURE}${GRADE} ${CHANCE} (?:of|for) (?<what>${PART})(?:${THAN} (?<b>${PART}))?$`,
			'iu'
		),
		ask: ({ a = '', what = '', b }) => `of ${what} in ${a}${against(b)}`
	},
	{
		// "rust was less common in tarred ships than in waxed ships", "rust occurred less often with tar than with wax"
		says: new RegExp(
			String.raw`${LEAD}(?<what>${PART}) (?:(?:was|were) ${SURE}(?:more|less) (?:common|frequent|likely|often \p{L}+ed)|occurred ${SURE}(?:more|less) (?:often|frequently|commonly)|developed ${SURE}(?:more|less) (?:often|frequently)) (?<by>in|with|among|after|on) (?<a>${PART})${THAN} (?:(?:in|with|among|after|on) )?(?<b>${PART})$`,
			'iu'
		),
		ask: ({ what = '', by = '', a = '', b }) => `of ${what} ${by} ${a}${against(b)}`
	}
];

const against = (other: string | undefined) =>
	other === undefined ? '' : `, compared with ${other}`;

/** "those in the other", "this result": of whom or of what, the question could not tell. */
const POINTS =
	/\b(?:this|these|it|they|them|their|its|both|others?|former|latter|which|that)\b|\bthose(?! (?:with|without|who|receiving|treated)\b)/iu;

/** "tar was associated with a lower risk of rust (HR = [0.5])" → "what was the hazard ratio of rust with tar?" */
export function askRatio(body: string): Question | undefined {
	if (!/[([][^()]*\{\{/u.test(body) || !RATIO.test(body)) return undefined;
	const { said = '', name = '' } = BRACKET.exec(body)?.groups ?? {};
	const label = name.trim();
	if (!RATIO.test(label) || !STATISTIC.test(label)) return undefined;
	for (const { says, ask } of FORMS) {
		const found = says.exec(said)?.groups;
		if (!found) continue;
		const { lead = '', ...parts } = found as Groups;
		const asked = ask(parts);
		if (POINTS.test(asked)) return undefined;
		return { body: `${lead}what was the ${SPELLED[label] ?? label} ${asked}?`, pattern: 'value' };
	}
	return undefined;
}
