import { parseClause, textOfRange, type Clause, type Range } from '$lib/extraction/clause';
import { isNominal, type Word } from '$lib/extraction/word';
import { thirdPerson } from '$lib/extraction/verb-forms';
import type { Candidate, Source } from './candidate';
import { isMisread } from './flaws/misread-clause';
import { complementEnd, phraseEnd } from './phrases';

const MAKES =
	/^(?:propose|introduce|present|develop|design|construct|build|create|devise|derive|formulate|describe|suggest|implement|release|provide|give|define)$/;
/** Heads that are no thing that does anything. */
const NO_DOER =
	/^(?:evidence|study|review|survey|analysis|overview|discussion|results?|findings?|insights?|examples?|case|problem|task|question|term|work|description|evaluation|comparison|guidelines?|proof|guarantees?|set|series|number|variety|idea|classification|training|search|procedure|use)s?$/;
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

/** Ends that say nothing of what is done. */
const AIMS_HIGH =
	/^(?:address|overcome|tackle|meet|help|serve|achieve|be|have|do|make|get|use|provide|offer|allow|enable|ensure|support|facilitate|understand|study|investigate|explore|examine|discuss|deal|fill|bring|answer)$/;
const SHORTEST_END = 2;

/** "for telling notes apart", "to tell notes apart" → "is designed to tell notes apart". */
function purposeAt({ words, rest, text }: Clause, at: number, isPlural: boolean) {
	const isAdverb = words[at + 1]?.pos === 'ADV';
	const [opener, act] = [words[at], words[isAdverb ? at + 2 : at + 1]];
	const start = isAdverb ? at + 3 : at + 2;
	if (!opener || !act) return undefined;
	const isAct =
		(opener.pos === 'PART' && act.form === 'base') ||
		(/^(?:for|to|of)$/.test(opener.lower) && act.form === 'ing');
	// "an end to end net"
	const isEcho = act.lower === words[at - 1]?.lower;
	if (!isAct || isEcho || act.lemma.endsWith('ing') || AIMS_HIGH.test(act.lemma)) return undefined;
	const whole = complementEnd(words, start, rest.to);
	// "to sort bells to sell them": the nearer end is enough.
	const second = words.findIndex(
		({ pos }, index) => index > start && index < whole && pos === 'PART'
	);
	const end = second < 0 ? whole : second;
	const said = words.slice(start, end);
	// "for mending": all that follows is the verb; "to learn A and predict B": the second act would be left alone.
	const isWhole = said.length >= SHORTEST_END && !/^(?:ADP|CCONJ)$/.test(said[0]?.pos ?? '');
	if (!isWhole || [words[end], words[end - 1]].some((word) => word?.pos === 'CCONJ'))
		return undefined;
	const adverb = isAdverb ? `${words[at + 1]?.text ?? ''} ` : '';
	const to = text.slice(said[0]?.span.start, said.at(-1)?.span.end);
	return `${isPlural ? 'are' : 'is'} designed to ${adverb}${act.lemma} ${to}`;
}

/** "a scheme for telling notes apart, based on B": where the name with all that it is for ends. */
function longNameEnd(words: readonly Word[], from: number, limit: number): number {
	let to = phraseEnd(words, from, limit);
	while (/^(?:for|of|in|on|with)$/.test(words[to]?.lower ?? '') && to - from < LONGEST_NAME)
		to =
			words[to + 1]?.form === 'ing'
				? complementEnd(words, to + 1, limit)
				: phraseEnd(words, to + 1, limit);
	return to;
}

/** "a way to weigh logs for telling", "a plan of repairs for choosing": where a deed's "for" begins behind the name. */
function endFor(words: readonly Word[], from: number, limit: number): number {
	const at = words.findIndex(
		({ lower }, index) =>
			index > from && index < limit && lower === 'for' && words[index + 1]?.form === 'ing'
	);
	const isNamed = words
		.slice(from, Math.max(from, at))
		.every(({ pos }) => /^(?:ADJ|NOUN|PROPN|ADP|DET)$/.test(pos));
	return at > from && isNamed ? at : -1;
}

/** ", which can be used to weigh logs": where a deed told beside the name begins; behind "a log, which", it is the log's. */
function besideAt(words: readonly Word[], { to }: Range, limit: number): number {
	const at = words.findIndex(
		({ text }, index) =>
			index >= to && index < limit && text === ',' && words[index + 1]?.lower === 'which'
	);
	const isMany = words[to - 1]?.isPlural === true;
	const verb = words[at + 2];
	const agrees =
		/^(?:can|could|may|will)$/.test(verb?.lower ?? '') ||
		(isMany ? /^(?:are|have)$/ : /^(?:is|has)$/).test(verb?.lower ?? '') ||
		verb?.form === (isMany ? 'base' : '3sg');
	const isOther = words.slice(to, Math.max(to, at)).some(({ pos }) => pos === 'DET');
	return agrees && !isOther ? at : -1;
}

/** Where what is made is named, and where what it does begins. */
interface Made {
	readonly name: Range;
	readonly deedFrom: number;
	readonly deedOf: (clause: Clause, at: number, isPlural: boolean) => string | undefined;
}

/** The thing as subject of what follows its name. */
function ofThing({ clause, finding }: Source, made: Made): Source | undefined {
	const part = clause.words.slice(made.name.from, made.name.to);
	const head = part.findLast(
		(word, at) => isNominal(word) && !part.slice(0, at).some(({ pos }) => pos === 'ADP')
	);
	if (!head || NO_DOER.test(head.lower) || part.length > LONGEST_NAME) return undefined;
	if (/^(?:using|applying|combining|employing)$/.test(part[0]?.lower ?? '')) return undefined;
	// "a light and strong lamp", and no "lamp and oar"
	const isPair = ({ pos }: Word, at: number) => pos === 'CCONJ' && part[at - 1]?.pos !== 'ADJ';
	if (part.some((word, at) => word.text === ',' || isPair(word, at))) return undefined;
	const deed = made.deedOf(clause, made.deedFrom, head.isPlural);
	const name = textOfRange(clause, made.name).replace(
		/^(?:(?:new|novel|simple|first|general|efficient|effective)\s(?:(?:yet|but)\s)?)+/iu,
		''
	);
	if (
		deed === undefined ||
		/\b(?:it|they|we|here)\b|\bnot known\b|\btakes? in|\bfirst\b(?!-)/u.test(`${name} ${deed}`)
	)
		return undefined;
	const inner = parseClause(`the study's ${name} ${deed}`);
	if (!inner || inner.lead.to > 0 || isMisread(inner)) return undefined;
	return { clause: inner, finding: { ...finding, isOwnAct: false } };
}

/** "a method of closely matching bells": to "of". */
function beforeAct(words: readonly Word[], { from, to }: Range): number {
	const at = words.findIndex(
		({ lower }, index) =>
			index > from &&
			index < to &&
			lower === 'of' &&
			words.slice(index + 1, index + 3).some(({ form }) => form === 'ing')
	);
	return at < 0 ? to : at;
}

/** What "we" bring in: as what hangs on its name tells it, or as what it is for. */
function madeByStudy({ words, rest }: Clause): Made[] {
	const opener = words[rest.from];
	// "proposes to widen nets": a deed, and no thing.
	if (opener?.pos === 'PART') return [];
	const isOne = opener?.pos === 'DET' && /^(?:an?|the)$/.test(opener.lower);
	const from = isOne ? pastNumberOf(words, rest.from + 1) : rest.from;
	const [long, short] = [
		longNameEnd(words, from, rest.to),
		beforeAct(words, { from, to: phraseEnd(words, from, rest.to) })
	];
	const name = { from, to: short };
	const [end, beside] = [endFor(words, from, rest.to), besideAt(words, name, rest.to)];
	return [
		{ name: { from, to: long }, deedFrom: long, deedOf: deedAt },
		{ name, deedFrom: short, deedOf: purposeAt },
		...(end > short ? [{ name: { from, to: end }, deedFrom: end, deedOf: purposeAt }] : []),
		...(beside >= long ? [{ name, deedFrom: beside, deedOf: deedAt }] : [])
	];
}

/** "the study proposes an encoder that does B, which does C" also states "the study's encoder does B", and C. */
export function madeThingSources(source: Source): readonly Source[] {
	const { clause, finding } = source;
	const main = clause.words[clause.verb.to - 1];
	if (!finding.isOwnAct || finding.named || !MAKES.test(main?.lemma ?? '')) return [];
	const found = madeByStudy(clause).flatMap((made) => ofThing(source, made) ?? []);
	// The nearest deed, and one told beside it.
	return found
		.filter(({ clause: { text } }, at) => found.findIndex((one) => one.clause.text === text) === at)
		.slice(0, 2);
}

/** What the thing does is asked for, and not which thing of the study it is. */
export function isOfMadeThing({ answer, body }: Candidate): boolean {
	return !answer.includes("the study's") && !/\{\{c1::[^}]*the study's/u.test(body);
}
