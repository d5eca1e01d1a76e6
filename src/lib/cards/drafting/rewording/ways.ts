import { textOfRange } from '$lib/extraction/clause';
import { verbForm } from '$lib/extraction/verb-forms';
import type { Word } from '$lib/extraction/word';
import { isWholePhrase } from '../phrases';
import { inverted, opening, subjectText } from '../questions';
import { hasPlainSubject, isActive, isPlainBefore, type Gapped, type Question } from './gapped';
import { FOR_AN_END, relative } from './phrases';

/** "A speeds B up by [storing C]" → "how does A speed B up?". */
export function askHow(gap: Gapped): Question | undefined {
	const { clause, from, to, hidden } = gap;
	const { words, rest, lead } = clause;
	const asked = inverted(clause);
	const act = words[from]?.pos === 'ADV' ? words[from + 1] : words[from];
	const isBy = words[from - 1]?.lower === 'by' && act?.form === 'ing';
	if (!asked || !isBy || !hasPlainSubject(clause)) return undefined;
	const isInFront = from - 1 === lead.from && to >= lead.to - 1;
	const isAtEnd = from - 1 >= rest.from && to >= rest.to && lead.to === lead.from;
	const said = { from: rest.from, to: isInFront ? rest.to : from - 1 };
	// What stands behind its verb stays there.
	const isPlain = isInFront
		? !/[,;:]/.test(textOfRange(clause, said))
		: isPlainBefore(words.slice(said.from, said.to));
	if ((!isInFront && !isAtEnd) || (said.to > said.from && !isPlain)) return undefined;
	if (words.slice(said.from, said.to).some(({ lower }) => lower === 'by')) return undefined;
	return {
		body: `how ${asked.helper} ${subjectText(clause)} ${asked.rest} ${textOfRange(clause, said)}?`,
		pattern: 'circumstance',
		answer: `by ${hidden}`
	};
}

/** Deeds of which one asks how they were done; "propose a tool using A" is none, since the tool uses A. */
export const DONE_SOMEHOW =
	/^(?:perform|estimate|measure|assess|compute|train|obtain|generate|solve|evaluate|test|analy[sz]e|determine|identify|study|detect|predict|extract|learn|optimi[sz]e|improve|classify|calculate|compare|model|achieve|convert|infer|reconstruct|segment|recover|quantify|validate|verify|reduce|increase|control|select|update|approximate|select|fix|treat|characteri[sz]e|examine|investigate|explore|implement|enhance|address|tackle|avoid|prevent|demonstrate|discover|encode|represent|prepare|synthesi[sz]e|collect|record|isolate|monitor|track|visuali[sz]e|label|annotate|sample)$/;

/** "using [a sieve], the crew parts sand from salt" → "how does the crew part sand from salt?". */
function askLeadMeans({ clause, from, to, hidden }: Gapped): Question | undefined {
	const { words, lead, rest, verb } = clause;
	const isInside = words[from]?.lower === 'using';
	const opener = words[isInside ? from : from - 1]?.lower ?? '';
	const isInFront = lead.from === (isInside ? from : from - 1) && to >= lead.to - 1;
	const asked = inverted(clause);
	const said = textOfRange(clause, rest);
	const isAct = words[verb.to - 1]?.pos === 'VERB';
	if (!isInFront || !/^(?:using|via|through)$/.test(opener) || !asked || !isAct) return undefined;
	const isTold = rest.to - rest.from >= 2 || !isActive(clause);
	if (!hasPlainSubject(clause) || !isTold || /[,;:]|\busing\b/u.test(said)) return undefined;
	return {
		body: `how ${asked.helper} ${subjectText(clause)} ${asked.rest} ${said}?`,
		pattern: 'circumstance',
		answer: `${isInside ? 'by' : opener === 'using' ? 'by using' : opener} ${hidden}`
	};
}

const LIMITS = /^(?:mainly|primarily|largely|mostly|chiefly|partly|solely|only|even)$/;

/** "inference is run using [A]", "B was measured via [A]" → "how was B measured?". */
export function askMeans(gap: Gapped): Question | undefined {
	const { clause, from, to, hidden } = gap;
	const { words, rest, verb } = clause;
	// "is tested [using B]"
	const isInside = words[from]?.lower === 'using';
	const at = isInside ? from : from - 1;
	const opener = words[at]?.lower ?? '';
	const main = words[verb.to - 1];
	if (at === clause.lead.from) return askLeadMeans(gap);
	if (
		!/^(?:using|via|through)$/.test(opener) ||
		at < rest.from ||
		(to < rest.to && relative(gap) === undefined)
	)
		return undefined;
	const asked = inverted(clause);
	// "by using B"
	const end = words[at - 1]?.lower === 'by' ? at - 1 : at;
	const said = textOfRange(clause, { from: rest.from, to: end });
	const between = words.slice(rest.from, end);
	// "an analysis of using B", "held mainly via B"
	const last = words[end - 1];
	if (last?.pos === 'ADP' || LIMITS.test(last?.lower ?? '')) return undefined;
	const isPlain = between.every(({ pos }) =>
		/^(?:DET|ADJ|NOUN|PROPN|ADV|NUM|ADP|CCONJ)$/.test(pos)
	);
	if (!asked || !isPlain || !DONE_SOMEHOW.test(main?.lemma ?? '') || !hasPlainSubject(clause))
		return undefined;
	return {
		body: `${opening(clause)}how ${asked.helper} ${subjectText(clause)} ${asked.rest} ${said}?`,
		pattern: 'circumstance',
		answer: `${isInside ? 'by' : opener === 'using' ? 'by using' : opener} ${hidden}`
	};
}

const TAKES_INFINITIVE =
	/^(?:tendency|ability|capacity|need|attempt|effort|potential|way|failure|incentive|willingness|right|power|opportunity|likelihood|inability|able|likely|unlikely|how|what|where|when|as|whether|data|time|approach|method|tool|enough|necessary|required|designed|used|needed|trained|us|people)s?$/;

/** "lights the lamp and warns old boats": a second act, though it could be a thing. */
const holdsSecond = (between: readonly Word[], main: Word | undefined) =>
	main?.form === '3sg' &&
	between.some(
		({ pos }, at) => pos === 'CCONJ' && verbForm(between[at + 1]?.lower ?? '')?.form === '3sg'
	);

/** "the study trains B to [lower C]" → "for what purpose does the study train B?". */
export function askPurpose(gap: Gapped): Question | undefined {
	const { clause, from, to, hidden } = gap;
	const { words, rest, verb } = clause;
	const main = words[verb.to - 1];
	const opener = /^(?:so as|in order)$/.test(
		`${words[from - 3]?.lower ?? ''} ${words[from - 2]?.lower ?? ''}`
	)
		? from - 3
		: from - 1;
	const start = words[from]?.pos === 'ADV' ? from + 1 : from;
	const isAct =
		words[from - 1]?.lower === 'to' &&
		words[start]?.form === 'base' &&
		isWholePhrase(words, { from, to });
	if (
		!isAct ||
		to < rest.to ||
		opener < rest.from + Number(isActive(clause)) ||
		// "in order to" tells an end of whatever is done.
		!(opener < from - 1 || FOR_AN_END.test(main?.lemma ?? '')) ||
		// "to the keel rather than to mast height": held against a thing, and no act.
		words[opener - 1]?.lower === 'than'
	)
		return undefined;
	const between = words.slice(rest.from, opener);
	const isPlain = between.every(({ pos }) =>
		/^(?:DET|ADJ|NOUN|PROPN|ADV|NUM|ADP|CCONJ)$/.test(pos)
	);
	const asked = inverted(clause);
	if (
		!asked ||
		!isPlain ||
		holdsSecond(between, words[verb.to - 1]) ||
		!hasPlainSubject(clause) ||
		TAKES_INFINITIVE.test(words[opener - 1]?.lower ?? '')
	)
		return undefined;
	if (words.slice(verb.from, verb.to).some(({ lower }) => /^(?:not|never|cannot)$/.test(lower)))
		return undefined;
	const said = textOfRange(clause, { from: rest.from, to: opener });
	return {
		body: `${opening(clause)}for what purpose ${asked.helper} ${subjectText(clause)} ${asked.rest} ${said}?`,
		pattern: 'circumstance',
		answer: `to ${hidden}`
	};
}
