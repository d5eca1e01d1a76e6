import type { Clause } from '$lib/extraction/clause';
import { isPluralSubject, textOfRange } from '$lib/extraction/clause';
import type { Finding } from '$lib/extraction/finding';
import type { Pattern } from '../../candidate';
import { inverted, opening, subjectText } from '../../questions';
import { candidate, isAsked } from '../outcomes';
import { changedPartner, isRowOfChanges } from './changed-partner';

/** Tells which way things go together, where "significantly" alone would be no answer. */
const TELLING =
	/\b(?:not|never|no|inverse(?:ly)?|negative(?:ly)?|positive(?:ly)?|weak(?:ly)?|poor(?:ly)?|moderate(?:ly)?|modest(?:ly)?|minimal(?:ly)?|marginal(?:ly)?|little|linear(?:ly)?|curvilinear|non-?linear(?:ly)?|quadratic(?:ally)?|[UJ]-shaped|adverse(?:ly)?|favou?rabl[ey]|unfavou?rabl[ey])\b/iu;
/** Tells enough beside its figure. */
const STRONG = /\b(?:strong|close|high|good|tight)(?:ly)?\b|\bwell\b/iu;
const COEFFICIENT = /\b[rR](?:s|2|²)?\s?[=<>]?\s?[-−–]?\s?0?[.·]\d/u;

export const isTellingRelation = (how: string, { statement }: Finding) =>
	TELLING.test(how) || (STRONG.test(how) && COEFFICIENT.test(statement));

/** "negatively associated with a lower catch": which way, it takes both words to tell. */
const TURNED = /\b(?:negative|positive|inverse)ly\b/u;

const ADVERBS = String.raw`(?:(?:not|no longer|only|also|well|\p{L}+ly)(?: and|,)? )*`;
const TIE = new RegExp(
	String.raw`^(?<be>been |be |)(?:(?:found|shown|seen|observed|noted) to be )?(?<before>${ADVERBS})(?<tie>associated|correlated?|related?|linked) (?<after>${ADVERBS})(?<by>with|to) (?<partner>.+)$`,
	'u'
);
const DOUBTED = /\b(?:possibly|probably|likely|potentially|apparently|presumably)\b/u;
/** Another relation, joined on: "and negatively with C", "whereas D was not". */
const NEXT_RELATION =
	/,? (?:and|but) (?:(?:is|are|was|were) )?(?:(?:not|\p{L}+ly) )*(?:(?:associated|correlated|related|linked) )?(?:(?:not|\p{L}+ly) )*(?:with|to) .*$|,? but (?:not|may|might|can|could|was|were|is|are)\b.*$|,\s?(?:whereas|while|whilst|although|though|but|and|which|suggesting|indicating) .*$/u;
/** Figures behind a result tell how it came out. */
const FIGURES = /\s\([^()]*\d[^()]*\)$/u;

/** Words of what something is related to, with its place. */
const LONGEST_PARTNER = 20;

function isShort(part: string): boolean {
	const isPlain = !/[;:]|\brespectively\b|^(?:it|this|these|them|that|those|each)\b/u.test(part);
	return part !== '' && isPlain && part.split(' ').length <= LONGEST_PARTNER;
}

interface Relation {
	/** "inversely"; "not significantly". */
	readonly how: string;
	readonly tie: string;
	readonly by: string;
	readonly partner: string;
	/** Of the question: "was", and "related to" or "correlate with". */
	readonly helper: string;
	readonly be: string;
	readonly act: string;
}

/** "was found to be inversely correlated with Y", cut at its joints. */
function relationIn(clause: Clause): Relation | undefined {
	const turned = inverted(clause);
	const parts =
		turned && TIE.exec(`${turned.rest} ${textOfRange(clause, clause.rest)}`.trim())?.groups;
	if (!parts) return undefined;
	const { be = '', before = '', tie = '', after = '', by = '', partner = '' } = parts;
	const { helper } = turned;
	const isActive = !tie.endsWith('ed');
	const isPassive = be !== '' || /^(?:is|are|was|were)$/u.test(helper);
	if (!(isActive ? /^d(?:o|oes|id)$/u.test(helper) : isPassive)) return undefined;
	const how = `${before}${after}`.trim();
	// An answer that says "related" is not asked for by that word.
	const passive = tie === 'related' ? 'associated with' : 'related to';
	return DOUBTED.test(how)
		? undefined
		: {
				how,
				tie,
				by,
				partner: (isRowOfChanges(partner) ? partner : partner.replace(NEXT_RELATION, '')).replace(
					FIGURES,
					''
				),
				helper,
				be,
				act: isActive ? `${tie} ${by}` : `${be}${passive}`
			};
}

const SIGNIFICANTLY = /(?<!\bnot )\b(?:also|significantly|statistically)(?: and)?(?: |$)/gu;

/** "was inversely correlated", "did not correlate", "was associated with a lower risk"; of "X directly correlates" how alone. */
function toldOf({ how, tie, by, helper, be }: Relation, changed: string | undefined): string {
	const own = how.replace(SIGNIFICANTLY, '').trim();
	if (!tie.endsWith('ed') && !/\bnot\b/u.test(own)) return own;
	const said = [helper, be.trim(), own, tie].filter((part) => part !== '').join(' ');
	return changed === undefined ? said : `${said} ${by} ${changed}`;
}

/** "X was inversely correlated with Y" → "how was X related to Y?"; "was linked to a lower Y" → "how was X related to Y?". */
export const askRelation: Pattern = (source) => {
	const { clause, finding } = source;
	if (!TIES.test(clause.text) || !isAsked(source) || OF_THE_STUDY.test(subjectText(clause)))
		return [];
	const relation = relationIn(clause);
	if (!relation || !isShort(relation.partner)) return [];
	const { how, tie, helper, act, partner } = relation;
	const isTurned = TURNED.test(how) || !tie.endsWith('ed');
	const changed = isTurned ? undefined : changedPartner(partner);
	if (!changed && !isTellingRelation(how, finding)) return [];
	const body = `${opening(clause)}how ${helper} ${subjectText(clause)} ${act} ${changed?.thing ?? partner}?`;
	const answer = toldOf(relation, changed?.told);
	return [candidate(source, { body, answer, fit: 0.9 })];
};

/** Analyses tell what goes together, and go with nothing themselves. */
const OF_THE_STUDY =
	/^(?:the |our )?(?:[\p{L}-]+ )?(?:study|results?|findings?|data|review|analys[ei]s|comparisons?)$/iu;
const TIES = /\b(?:associated|correlated?|related?|linked)\b/u;

/** "A did not predict B" → "how was A related to B?" */
export const askNoPrediction: Pattern = (source) => {
	const { clause } = source;
	const { words, verb, rest } = clause;
	if (words[verb.to - 1]?.lemma !== 'predict' || !isAsked(source)) return [];
	const { helper = '', rest: said = '' } = inverted(clause) ?? {};
	const thing = textOfRange(clause, rest).replace(NEXT_RELATION, '').replace(FIGURES, '');
	if (!/^d(?:o|oes|id)$/u.test(helper) || !/^not\b/u.test(said) || !isShort(thing)) return [];
	const isMany = isPluralSubject(words, clause.subject) === true;
	const be = helper === 'did' ? (isMany ? 'were' : 'was') : isMany ? 'are' : 'is';
	const body = `${opening(clause)}how ${be} ${subjectText(clause)} related to ${thing}?`;
	return [candidate(source, { body, answer: `${helper} ${said} it`, fit: 0.9 })];
};
