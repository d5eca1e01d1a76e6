import { textOfRange, type Clause } from '$lib/extraction/clause';
import type { Pattern, Source } from '../../candidate';
import { opening, subjectText } from '../../questions';
import { statementEnd } from '../asking/effect-parts';
import { candidate, isAsked } from '../outcomes';
import { heldIn } from './holding';
import { partnerIn } from './partner';
import { doesFor, joined, PLACED } from './sides';

/** Cheap to find out before anything is cut. */
const CUE = /\b(?:equally|similarly|similar|comparable|equivalent|equal|identical)\b/u;
const ALIKE = /^(?:(?:\p{L}+ly )?(?:similar|comparable|equivalent|equal|identical)(?: and |$))+/u;
const HAS =
	/^(?:have|show|exhibit|display|demonstrate|provide|produce|yield|achieve|give|offer|possess|cause|induce|report|experience|reach|share)$/u;
/** Those who are held against each other before anything was done. */
const BEFORE = /\b(?:baseline|demographics?|age|characteristics|entry)\b/u;

/** "tar and wax", "tar, wax, or oil", "both coats", "the two coats": each is one side. */
function namesSides({ words, subject }: Clause): boolean {
	const part = words.slice(subject.from, subject.to);
	const [first, second] = part.map(({ lower }) => lower);
	if (first === 'both' || first === 'two' || (first === 'the' && second === 'two'))
		return !part.some(({ lower }) => lower === 'and');
	const joint = part.findIndex(({ lower }) => /^(?:and|or)$/u.test(lower));
	// "rafts with tar and wax": one thing may have both.
	return joint > 0 && !part.slice(0, joint).some(({ pos }) => /^(?:ADP|SCONJ|VERB)$/u.test(pos));
}

/** "tar and wax had similar wear" → "how did tar and wax compare in wear?" */
function askHeldAlike(source: Source) {
	const { clause } = source;
	const { words, verb } = clause;
	const main = words[verb.to - 1];
	const holds = HAS.test(main?.lemma ?? '') || /^ha(?:d|s|ve)$/u.test(main?.lower ?? '');
	if (!holds || verb.to - verb.from > 1) return [];
	const held = heldIn(clause, statementEnd(clause));
	if (!held || held.measure === '' || !ALIKE.test(held.degree)) return [];
	if (/\b(?:to|with|as|than|which|that)\b|,/u.test(held.measure)) return [];
	const body = joined('how', doesFor(clause), subjectText(clause), 'compare in', held.measure);
	return [
		candidate(source, { body: `${opening(clause)}${body}?`, answer: held.degree, fit: 0.85 })
	];
}

/** "equally sound at sea", "similarly well kept". */
const EQUALLY =
	/^(?<how>equally|similarly) (?<well>well[- ])?(?<quality>(?!well\b)[\p{L}-]+)(?<where>(?: (?:in|for|at|on|during|after|with|to|among|as)\s[^,;:()]{3,90})?)$/u;

/** "tar and wax are equally sound at sea" → "how sound are tar and wax at sea, compared with each other?" */
function askEqually(source: Source) {
	const { clause } = source;
	const be = textOfRange(clause, { from: clause.verb.from, to: clause.verb.from + 1 });
	if (!/^(?:is|are|was|were)$/u.test(be)) return [];
	const said = textOfRange(clause, { from: clause.verb.from + 1, to: clause.rest.to });
	const told = EQUALLY.exec(said.replace(/[.\s]+$/u, ''))?.groups;
	const { how = '', well = '', quality = '', where = '' } = told ?? {};
	if (!told || (where !== '' && !PLACED.test(where.trim()))) return [];
	const asked = joined(`how ${well === '' ? '' : 'well '}${quality}`, be, subjectText(clause));
	const body = `${opening(clause)}${asked}${where}, compared with each other?`;
	const answer = `${how} ${well === '' ? quality : 'well'}`;
	return [candidate(source, { body, answer, fit: 0.87 })];
}

/** "tar and wax were similar in wear" → "how did tar and wax compare in wear?" */
function askBeingAlike(source: Source) {
	const { clause } = source;
	const { verb, rest } = clause;
	const be = textOfRange(clause, verb);
	if (!/^(?:are|were)$/u.test(be)) return [];
	const said = textOfRange(clause, { from: rest.from, to: statementEnd(clause) });
	const told =
		/^(?<how>(?:\p{L}+ly )?(?:similar|comparable|equivalent)) in (?<measure>[^,;:()\d]{3,60})$/u.exec(
			said.replace(/[.\s]+$/u, '')
		)?.groups;
	const { how = '', measure = '' } = told ?? {};
	if (!told || /\b(?:patients|subjects|groups|all|both|these|each)\b/u.test(measure)) return [];
	const body = joined('how', doesFor(clause), subjectText(clause), 'compare in', measure);
	return [candidate(source, { body: `${opening(clause)}${body}?`, answer: how, fit: 0.85 })];
}

/** Two that are alike, told in one breath: asked by how they compare. */
export const askSidesAlike: Pattern = (source) => {
	const { clause } = source;
	if (!CUE.test(clause.text) || BEFORE.test(clause.text) || !isAsked(source)) return [];
	if (!namesSides(clause) || partnerIn(clause, { from: clause.rest.from })) return [];
	return [...askHeldAlike(source), ...askEqually(source), ...askBeingAlike(source)];
};
