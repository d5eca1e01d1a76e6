import { textOfRange, type Clause, type Range } from '$lib/extraction/clause';
import type { Word } from '$lib/extraction/word';
import type { Source } from '../candidate';
import { contentWords } from '../phrases';
import { classOf } from '../rewording/class-of';

const MEANS_VERB =
	/^(?:use|employ|apply|adapt|adopt|exploit|leverage|utilize|utilise|design|develop|introduce|construct|build|create|combine|train|extend)$/;
/** What every paper does: without more, "what does the study propose?" has as many answers as it has ideas. */
const BRINGS_IN =
	/^(?:propose|present|introduce|develop|describe|design|devise|construct|build|create|suggest|formulate|derive|implement|establish|provide|offer|report|define|outline|discuss|put)$/;

const mainLemma = ({ words, verb }: Clause) => words[verb.to - 1]?.lemma ?? '';

/** "to score loans", "for scoring loans": what the thing that the study brings in is for. */
export function isPurpose(clause: Clause, from: number, isOwnAct: boolean): boolean {
	const next = clause.words[from];
	const lemma = mainLemma(clause);
	if (next?.pos === 'PART') return MEANS_VERB.test(lemma) || (isOwnAct && BRINGS_IN.test(lemma));
	return isOwnAct && next?.lower === 'for' && BRINGS_IN.test(lemma);
}

/** "a taxonomy of attacks": the head says what kind of thing it is, and what follows which one. */
const namesWhich = ({ words }: Clause, { from, to }: Range) =>
	words
		.slice(from + 1, to)
		.some(({ lower }, at) => lower === 'of' && !ANY_KIND.test(words[from + at]?.lower ?? ''));
const ANY_KIND =
	/^(?:cases?|numbers?|sets?|series|variety|kinds?|types?|stud(?:y|ies)|reviews?|results?|analysis|evidence|examples?|overview|comparison|use|idea|problem)$/;

/** What anything can do with a thing: the verb asks for nothing. */
const IDLE_HOLDING =
	/^(?:have|show|exhibit|achieve|generate|utili[sz]e|provide|produce|undergo|demonstrate|offer|use|yield|obtain|experience|report|display|attain|give|make|receive|incur|reach|establish|maintain|induce|allow|enable|facilitate|gain|possess|deliver)$/;
const lemmaOf = ({ lower, lemma }: Word) => (/^(?:has|had)$/.test(lower) ? 'have' : lemma);

/** "a longer survival than B", "a trend towards fewer falls", "CNN to extract features": no one thing. */
function holdsMuch(clause: Clause, { from, to }: Range): boolean {
	const { words, lead } = clause;
	const told = words.slice(from, to);
	// "what does the hinge allow?" – "the turning of heavy gates"
	const isEnabled = /^(?:allow|enable|facilitate)$/.test(mainLemma(clause));
	const isTrend = told.some(({ lower }) => /^(?:trend|tendency)$/.test(lower));
	const joins = ({ pos, lower }: Word) =>
		pos === 'PART' || (pos === 'ADP' && !(isEnabled && lower === 'of'));
	return isTrend || (lead.to === 0 && told.some(joins));
}

const comparesIn = ({ words }: Clause, { from, to }: Range) =>
	words.slice(from, to).some(({ lower }) => /^(?:than|compared)$/.test(lower));

const USES =
	/^(?:use|run|conduct|perform|employ|apply|include|consider|examine|track|search|contact|collect|review|test)$/;

/** What a study does with all that it deals with: bare, it asks for any of it. */
const DEALS_WITH =
	/^(?:analy[sz]e|achieve|assess|cast|collect|compare|discover|evaluate|exploit|explore|highlight|identify|illustrate|improve|increase|list|measure|obtain|observe|optimi[sz]e|pool|produce|record|reward|study|survey|train|validate)$/;

/** Several answers would fit the question, or its other half is cut off. */
export function asksTooOpenly({ clause, finding }: Source, answer: Range, after: string): boolean {
	const main = clause.words[clause.verb.to - 1];
	if (!main) return true;
	// "what does A achieve during training than B?"
	if (/\sthan\s/.test(after) && !/^ (?:more|less) \p{L}/u.test(after)) return true;
	// "what does the study present to reach X?" → "a proposal"
	const served = isPurpose(clause, answer.to, finding.isOwnAct);
	if (served && contentWords(clause.words, answer).length < 2) return true;
	// "what did A have in spring?" – "a longer life than B"
	if (IDLE_HOLDING.test(lemmaOf(main)) && comparesIn(clause, answer)) return true;
	if (after !== '') return false;
	// "what did A have?": how it compares is asked by itself.
	if (IDLE_HOLDING.test(lemmaOf(main)) && holdsMuch(clause, answer)) return true;
	// "what does the study use?" has as many answers as the study has tools.
	if (!finding.isOwnAct || clause.lead.to > 0) return false;
	if (DEALS_WITH.test(main.lemma)) return classOf(textOfRange(clause, answer)) === undefined;
	return USES.test(main.lemma) || (BRINGS_IN.test(main.lemma) && !namesWhich(clause, answer));
}
