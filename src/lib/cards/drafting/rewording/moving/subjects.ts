import { isPluralSubject, textOfRange } from '$lib/extraction/clause';
import { askingWord, opening, singularVerb } from '../../questions';
import type { Question } from '../gapped';
import type { Placed } from './placed';

const LEADS_BACK =
	/[;:]|\b(?:they|it|its|their|them|itself|themselves)\b|,\s(?:which|who|where|while|whereas|but|and \p{L}+ (?:is|are|was|were))\b/u;
const MAY_GO =
	/,\s(?:which|especially|particularly|thus|thereby|such as|including|as well as)\s(?!.*\bnot\b).*$/u;
const IS = /^(?:is|are|was|were)$/;

/** Words beside the verb, without which nearly anything would answer. */
const LEAST_SAID = 3;

/** "[A] raises B, C, and D" → "what raises B, C, and D?" */
export function askSubjectOf({
	clause,
	from,
	to,
	hidden,
	tree,
	main
}: Placed): Question | undefined {
	const { words, subject, rest, verb } = clause;
	if (from !== subject.from || to !== subject.to) return undefined;
	if (rest.to - rest.from + clause.lead.to - clause.lead.from < LEAST_SAID) return undefined;
	const said = textOfRange(clause, rest).replace(MAY_GO, '');
	const singular = singularVerb(clause);
	// "what is a step of B?" is the sentence turned round.
	const isBe =
		words.slice(verb.from, verb.to).some(({ lower }) => IS.test(lower)) &&
		!/^VB[NG]$/.test(tree.tags[main] ?? '');
	const isNamed =
		isBe &&
		/^(?:\p{L}+ly )?(?:an?|one|the)\s/u.test(said) &&
		(/^(?:an?|one)\s/u.test(said) || isPluralSubject(words, subject) !== false);
	const isName =
		IS.test(words[verb.to - 1]?.lower ?? '') && /^(?:NN|PRP)/.test(tree.tags[rest.from] ?? '');
	if (singular === undefined || isNamed || isName || LEADS_BACK.test(said)) return undefined;
	if (/^(?:those|that|recent|the (?:study|results?))\b/u.test(hidden)) return undefined;
	return {
		body: `${opening(clause)}${askingWord(clause)} ${singular} ${said}?`,
		pattern: 'subject'
	};
}
