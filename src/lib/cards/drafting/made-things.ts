import { parseClause, textOfRange, type Clause } from '$lib/extraction/clause';
import { isNominal, type Word } from '$lib/extraction/word';
import { thirdPerson } from '$lib/extraction/verb-forms';
import type { Candidate, Source } from './candidate';
import { isMisread } from './flaws/misread-clause';
import { complementEnd, phraseEnd } from './phrases';

const MAKES =
	/^(?:propose|introduce|present|develop|design|construct|build|create|devise|derive|formulate|describe|suggest|implement|release|provide|give|define)$/;
/** Heads that are no thing that does anything. */
const NO_DOER =
	/^(?:evidence|study|review|survey|analysis|overview|discussion|results?|findings?|insights?|examples?|case|problem|task|question|term|work|description|evaluation|comparison|guidelines?|proof|guarantees?|set|series|number|variety|idea|classification|training|search|procedure)s?$/;
/** Words of what is made; more is no subject. */
const LONGEST_NAME = 9;
const SHORTEST_DEED = 3;

const IS_SO =
	/^(?:based|trained|built|designed|inspired|composed|equipped|pretrained|pre-trained)$/;

/** "that does B", "which can do B" → "does B"; "based on B" → "is based on B"; "combining B" → "combines B". */
function deedAt(clause: Clause, at: number, isPlural: boolean): string | undefined {
	const { words, rest } = clause;
	const start = words[at]?.text === ',' ? at + 1 : at;
	const word = words[start];
	if (!word) return undefined;
	const from = /^(?:that|which)$/.test(word.lower) ? start + 1 : start;
	const first = words[from];
	if (!first) return undefined;
	const end = complementEnd(words, from, rest.to);
	if (end - from < SHORTEST_DEED) return undefined;
	const said = textOfRange(clause, { from, to: end });
	if (from > start) return isFinite(words, from) ? said : undefined;
	const after = textOfRange(clause, { from: from + 1, to: end });
	const next = words[from + 1];
	if (IS_SO.test(first.lower))
		return next?.pos === 'ADP' ? `${isPlural ? 'are' : 'is'} ${said}` : undefined;
	// "a matching algorithm": no deed.
	const hasObject = /^(?:DET|ADJ|PROPN|NUM)$/.test(next?.pos ?? '') || next?.isPlural === true;
	const acts =
		hasObject && first.form === 'ing' && first.pos === 'VERB' && !first.lemma.endsWith('ing');
	return acts ? `${isPlural ? first.lemma : thirdPerson(first.lemma)} ${after}` : undefined;
}

function isFinite(words: readonly Word[], from: number): boolean {
	const at = words[from]?.pos === 'ADV' ? from + 1 : from;
	const word = words[at];
	return word?.pos === 'AUX' || (word?.pos === 'VERB' && /^(?:3sg|base)$/.test(word.form ?? ''));
}

/** "a set of three clocks": the clocks do it. */
function pastNumberOf(words: readonly Word[], at: number): number {
	const isNumber = /^(?:set|series|number|variety|family|collection|couple|pair)$/.test(
		words[at]?.lower ?? ''
	);
	return isNumber && words[at + 1]?.lower === 'of' ? at + 2 : at;
}

/** "the study proposes an encoder that does B" also states "the study's encoder does B". */
export function madeThingSource({ clause, finding }: Source): Source | undefined {
	const { words, rest, verb } = clause;
	const main = words[verb.to - 1];
	if (!finding.isOwnAct || finding.named || !MAKES.test(main?.lemma ?? '')) return undefined;
	const opener = words[rest.from];
	const isOne = opener?.pos === 'DET' && /^(?:an?|the)$/.test(opener.lower);
	const from = isOne ? pastNumberOf(words, rest.from + 1) : rest.from;
	let to = phraseEnd(words, from, rest.to);
	// "a scheme for telling notes apart, based on B"
	while (/^(?:for|of|in|on|with)$/.test(words[to]?.lower ?? '') && to - from < LONGEST_NAME)
		to =
			words[to + 1]?.form === 'ing'
				? complementEnd(words, to + 1, rest.to)
				: phraseEnd(words, to + 1, rest.to);
	const head = words
		.slice(from, to)
		.findLast(
			(word, index, all) => isNominal(word) && !all.slice(0, index).some(({ pos }) => pos === 'ADP')
		);
	if (!head || NO_DOER.test(head.lower) || to - from > LONGEST_NAME) return undefined;
	if (words.slice(from, to).some(({ text, pos }) => text === ',' || pos === 'CCONJ'))
		return undefined;
	const deed = deedAt(clause, to, head.isPlural);
	const name = textOfRange(clause, { from, to }).replace(
		/^(?:(?:new|novel|simple|first|general|efficient|effective)\s)+/iu,
		''
	);
	if (
		deed === undefined ||
		/\b(?:it|they|we|here)\b|\bnot known\b|\btakes? in|\bfirst\b/u.test(`${name} ${deed}`)
	)
		return undefined;
	const inner = parseClause(`the study's ${name} ${deed}`);
	if (!inner || inner.lead.to > 0 || isMisread(inner)) return undefined;
	return { clause: inner, finding: { ...finding, isOwnAct: false } };
}

/** What the thing does is asked for, and not which thing of the study it is. */
export function isOfMadeThing({ answer, body }: Candidate): boolean {
	return !answer.includes("the study's") && !/\{\{c1::[^}]*the study's/u.test(body);
}
