import { headOf, parseClause, textOfRange, type Clause } from './clause';
import { readClause } from './read-clause';
import { isNominal } from './word';

/** Cheap to look for before a clause is read. */
const REPORTS =
	/\s(?:show|demonstrat|reveal|indicat|confirm|prov|suggest|impl|illustrat|establish|found|conclud|observ)\p{L}*\s(?:us\s)?that\s/u;
const SHOWS = /^(?:show|demonstrate|reveal|indicate|confirm|prove|suggest|imply|establish)$/;
/** "it was found that A". */
const IS_SHOWN = /^(?:find|conclude|observe)$/;
const DOUBTS = /^(?:suggest|imply)$/;
/** Whoever says something may be wrong, and what others found is not the paper's own. */
const SPEAKERS =
	/^(?:authors?|researchers?|scholars?|scientists?|participants?|respondents?|interviewees?|informants?|patients?|subjects|students?|teachers?|learners?|experts?|users?|parents?|mothers?|fathers?|women|men|people|persons?|individuals|nurses?|physicians?|doctors?|clinicians?|managers?|workers?|farmers?|children|adults|companies|others?|they|he|she|who|we|i|literature|publications?|research|researches|stud(?:y|ies)|works?|theor(?:y|ies)|hypothes[ie]s|assumptions?|%|percent)$/;
const OF_OTHERS =
	/\b(?:previous|previously|prior|earlier|past|recent|existing|other|others|literature|published|et al|reported|traditional|conventional)\b|\b(?:19|20)\d\d\b/iu;
/** "exponents > 1": only where that holds. */
const CONDITION = /[<>=≥≤]|\b(?:if|whether|which|that|who|not|in the (?:presence|absence) of)\b/u;
const NO_FACT = /\b(?:can|could|may|might|would|should|will|not|never)\b/u;
const PASSIVE = /\b(?:is|are|was|were|be|been)\b/u;
/** Taken from their frame, these would point at it. */
const POINTS_BACK =
	/^(?:they|it|its|their|he|she|his|her|this|these|those|such)\b|^(?:most|all|some|many|few|none|both|neither|one|each|the (?:former|latter|other|others|two))\s(?:of\s|had\b|have\b|were\b|was\b|are\b|is\b)/iu;
/** "although A, B shows that C", "to do A, it is shown that B": what stands in front belongs to the showing. */
const CLAUSE_LEAD =
	/^(?:to|although|though|even|while|whereas|when|if|because|since|unless|once|where)\b/iu;

/** "results on A, along with those of B, show that C": the showing stands too far from what shows. */
const FAR_REPORT =
	/^(?<who>(?:[\p{L}\p{N}-]+\s){0,5}(?:results?|experiments?|findings|tests?|simulations?|analys[ei]s|measurements?|comparisons?|observations?|experiences?|visits?|evaluations?)\s(?:(?!\b(?:that|which|who|how|is|are|was|were|we|have|has)\b)[^;:]){5,180}?),?\s(?<verb>show|demonstrate|reveal|indicate|confirm|prove|suggest|illustrate)(?:s|e?d)?(?:\sus)?\sthat\s(?<claim>.+)$/iu;

interface Told {
	readonly lead: string;
	readonly who: string;
	readonly claim: string;
	readonly doubt?: string;
}

function isWitness(clause: Clause): boolean {
	const { words, subject, verb } = clause;
	const who = textOfRange(clause, subject);
	const acts = textOfRange(clause, verb);
	if (NO_FACT.test(acts)) return false;
	// "it was found that A"
	if (/^it$/iu.test(who)) return true;
	if (PASSIVE.test(acts)) return false;
	if (/^(?:this|these)$/iu.test(who)) return true;
	const head = headOf(words, subject);
	// "40 of 60 crews indicated that": they say so.
	const isSpoken = !head || !isNominal(head) || SPEAKERS.test(head.lower);
	// "Anna Weir shows that"
	const isPerson = /^\p{Lu}\p{Ll}+(?:\s(?:and\s)?\p{Lu}\p{Ll}+)+$/u.test(who);
	return !isSpoken && !isPerson && !OF_OTHERS.test(who) && !CONDITION.test(who);
}

/**
 * "the dye test showed that mussels close at noon": what was found stands behind whatever showed it,
 * a test, a sign or "this".
 */
export function toldByWitness(text: string): Told | undefined {
	if (!REPORTS.test(text)) return undefined;
	const clause = parseClause(text);
	if (!clause) return toldFromAfar(text);
	const { words, lead, subject, verb, rest } = clause;
	const main = words[verb.to - 1]?.lemma ?? '';
	const inFront = textOfRange(clause, lead);
	const isReport = SHOWS.test(main) || (IS_SHOWN.test(main) && words[subject.from]?.lower === 'it');
	if (!isReport || words[rest.from]?.lower !== 'that') return undefined;
	if (CLAUSE_LEAD.test(inFront) || !isWitness(clause)) return undefined;
	const claim = text.slice(words[rest.from + 1]?.span.start ?? text.length);
	if (POINTS_BACK.test(claim) || !readClause(claim)) return undefined;
	return {
		lead: inFront === '' ? '' : `${inFront} `,
		who: textOfRange(clause, subject),
		claim,
		...(DOUBTS.test(main) && { doubt: 'suggest' })
	};
}

function toldFromAfar(text: string): Told | undefined {
	const { who = '', verb = '', claim = '' } = FAR_REPORT.exec(text)?.groups ?? {};
	if (who === '' || OF_OTHERS.test(who) || POINTS_BACK.test(claim) || !readClause(claim))
		return undefined;
	return { lead: '', who, claim, ...(/^suggest$/iu.test(verb) && { doubt: 'suggest' }) };
}
