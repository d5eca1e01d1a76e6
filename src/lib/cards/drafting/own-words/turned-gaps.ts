import { isPluralSubject, textOfRange, type Range } from '$lib/extraction/clause';
import { isNominal, type Word } from '$lib/extraction/word';
import { joinsClause, joinsVerb } from '../phrases';
import type { Worded } from '../rewording/well-worded';
import { gapClause, isThing, type GapClause } from './gap-clause';
import { ofWork } from './gap-of-work';
import { isPluralObject, mayFollow, objectOf } from './object-of';
import { CAUSES, doerAfter } from './doers';
import {
	activeVerb,
	activeVoice,
	doerWord,
	join,
	mayMove,
	passive,
	passiveGroup,
	turnableVoice,
	voiceOf
} from './voices';
import { dangles } from './question-parts';
import { isWork } from './work';

/** Words of a sentence that is still read at a glance when its ends change places. */
const LONGEST = { sentence: 32, doer: 9, lonelyDoer: 14, object: 14, behind: 14, place: 5 };

/** ", which …", "and lowers B": what hangs on the end of the sentence, and would hang on something else. */
function isLoose(words: readonly Word[], { from, to }: Range): boolean {
	return words
		.slice(from, to)
		.some(
			({ pos, lower, text }, index) =>
				/^(?:than|respectively|its|their|it|they|them|itself|themselves|[;:])$/u.test(lower) ||
				(text === ',' &&
					/^(?:which|who|where|whose)$/u.test(words[from + index + 1]?.lower ?? '')) ||
				(pos === 'CCONJ' &&
					(joinsVerb(words, from + index + 1) || joinsClause(words, from + index + 1)))
		);
}

/** The object, and all of the gap that begins in it. */
function wholeObject({ clause, gap }: GapClause): Range | undefined {
	const { words, rest } = clause;
	const isHidden = gap.from === rest.from && mayFollow(words[gap.to]);
	const object = objectOf(clause) ?? (isHidden ? gap : undefined);
	if (!object) return undefined;
	const isCut = gap.from >= object.from && gap.from < object.to && gap.to > object.to;
	const whole = isCut ? { from: object.from, to: gap.to } : object;
	if (
		words
			.slice(whole.from, whole.to)
			.some(({ text, lower }) => /^[,;:]$|^(?:its|their)$/u.test(text) || lower === 'than')
	)
		return undefined;
	const last = words[whole.to - 1];
	const isNamed =
		whole === object || ((isNominal(last) || last?.text === ')') && mayFollow(words[whole.to]));
	return isNamed && isThing(words, whole) && whole.to - whole.from <= LONGEST.object
		? whole
		: undefined;
}

/** "those with gout", "children, but not parents,", "it": a doer that is not to stand at the end. */
const isPlainDoer = (words: readonly Word[]) =>
	words.every(({ pos, text }) => pos !== 'PRON' && text !== ',') &&
	!/^(?:those|these|this|that)$/u.test(words[0]?.lower ?? '');

/** What stands behind the object goes on with the verb: "to" tells what for only of what is used. */
function mayStand(words: readonly Word[], behind: Range, lemma: string): boolean {
	const first = words[behind.from];
	if (behind.to <= behind.from || !first) return true;
	const isAct =
		first.lower === 'to' && !/^(?:DET|PRON|PROPN)$/u.test(words[behind.from + 1]?.pos ?? '');
	if (isAct) return /^(?:use|utili[sz]e|employ|apply|adopt|deploy)$/u.test(lemma);
	const isOne = behind.to - behind.from === 1;
	return (
		!isOne &&
		!/^(?:SCONJ|PUNCT|CCONJ)$/u.test(first.pos) &&
		!words.slice(behind.from, behind.to).some(({ lower }) => lower === 'by')
	);
}

/** "A inhibits [B] in C" → "[B] is inhibited by A in C" */
function asPassive(found: GapClause): string | undefined {
	const { clause, said } = found;
	const { words, subject, rest } = clause;
	const voice = turnableVoice(clause);
	const object = voice && wholeObject(found);
	const isPlural = object && isPluralObject(clause, object);
	if (!voice || !object || isPlural === undefined) return undefined;
	const behind = { from: object.to, to: rest.to };
	const [length, left] = [subject.to - subject.from, behind.to - behind.from];
	const isFew = left === 0 ? length <= LONGEST.lonelyDoer : length <= LONGEST.doer;
	if (!isFew || left > LONGEST.behind || isLoose(words, behind)) return undefined;
	if (!isPlainDoer(words.slice(subject.from, subject.to)) || !mayStand(words, behind, voice.lemma))
		return undefined;
	const [thing, doer, place] = [said(object), said(subject), said(behind)];
	const turned = passive(voice, isPlural);
	if (thing === undefined || doer === undefined || place === undefined || !turned) return undefined;
	const by = `${doerWord(voice.lemma)} ${doer}`;
	const isShort =
		left <= LONGEST.place &&
		/^(?:in|for|among|on|at|within)$/u.test(words[behind.from]?.lower ?? '');
	return join(thing, turned.finite, turned.rest, ...(isShort ? [place, by] : [by, place]));
}

/** "A is caused by [B] in C" → "[B] causes A in C" */
function asActive({ clause, said }: GapClause): string | undefined {
	const { words, subject, verb, rest } = clause;
	const group = passiveGroup(words.slice(verb.from, verb.to));
	if (!group || !CAUSES.test(group.lemma) || words[rest.from]?.lower !== 'by') return undefined;
	if (!mayMove(words.slice(verb.from, verb.to))) return undefined;
	const doer = doerAfter(words.slice(0, rest.to), rest.from);
	const isPlural = doer && isPluralSubject(words, doer);
	if (!doer || isPlural === undefined) return undefined;
	const behind = { from: doer.to, to: rest.to };
	if (isLoose(words, behind) || behind.to - behind.from > LONGEST.behind) return undefined;
	const [thing, agent, place] = [said(subject), said(doer), said(behind)];
	if (thing === undefined || agent === undefined || place === undefined) return undefined;
	return join(agent, activeVerb(group, isPlural), thing, place);
}

/** "A led to [B]" → "[B] resulted from A" */
function asResult({ clause, gap, said }: GapClause): string | undefined {
	const { words, subject, verb, rest } = clause;
	const voice = voiceOf(words.slice(verb.from, verb.to));
	const link = `${voice?.lemma ?? ''} ${words[rest.from]?.lower ?? ''}`;
	if (!voice || !/^(?:lead to|result in)$/u.test(link) || !mayMove(words.slice(verb.from, verb.to)))
		return undefined;
	const behind = { ...clause, rest: { from: rest.from + 1, to: rest.to } };
	const object = wholeObject({ clause: behind, gap, said, stop: '' });
	const isPlural = object && isPluralObject(clause, object);
	if (!object || isPlural === undefined) return undefined;
	const left = { from: object.to, to: rest.to };
	const isPlain = isPlainDoer(words.slice(subject.from, subject.to)) && !isLoose(words, left);
	if (!isPlain || left.to - left.from > LONGEST.place || !mayStand(words, left, voice.lemma))
		return undefined;
	const [thing, cause, place] = [said(object), said(subject), said(left)];
	if (thing === undefined || cause === undefined || place === undefined) return undefined;
	return join(thing, activeVoice({ ...voice, lemma: 'result' }, isPlural), 'from', cause, place);
}

const FIRST =
	/^(?:only|first|main|primary|key|principal|major|most|least|best|worst|\p{L}{3,}est|commonest|leading|predominant)$/u;

/** "A is [the main cause] of B" → "[the main cause] of B is A" */
function asNamed({ clause, said }: GapClause): string | undefined {
	const { words, subject, verb, rest } = clause;
	const be = words[verb.from];
	const isBe = verb.to - verb.from === 1 && /^(?:is|was|are|were)$/u.test(be?.lower ?? '');
	const isOne = words[rest.from]?.lower === 'the' && FIRST.test(words[rest.from + 1]?.lower ?? '');
	const [length, left] = [subject.to - subject.from, rest.to - rest.from];
	if (!be || !isBe || !isOne || length > LONGEST.doer || left > LONGEST.behind) return undefined;
	const isPlural = /^(?:are|were)$/u.test(be.lower);
	if (isPluralSubject(words, rest) !== isPlural) return undefined;
	const isPlain = isPlainDoer(words.slice(subject.from, subject.to)) && !isLoose(words, rest);
	if (!isPlain || words.slice(rest.from, rest.to).some(({ text }) => text === ','))
		return undefined;
	const [thing, name] = [said(rest), said(subject)];
	return thing === undefined || name === undefined ? undefined : join(thing, be.text, name);
}

/** "in fog, " as it stands. */
function leadOf({ clause, said }: GapClause): string | undefined {
	const { from, to } = clause.lead;
	if (to <= from) return '';
	const lead = said(clause.lead);
	return lead === undefined || /^(?:which|that|who|compared)\b/u.test(lead)
		? undefined
		: `${lead} `;
}

/** A sentence with a gap with its verb in the other voice. */
export function turnedGap(asked: Worded): Worded | undefined {
	if (asked.answer !== '' || asked.body.split(' ').length > LONGEST.sentence) return undefined;
	const found = gapClause(asked.body);
	const lead = found && leadOf(found);
	if (!found || lead === undefined) return undefined;
	const { clause, gap } = found;
	if (gap.from < clause.verb.to && gap.to > clause.verb.from) return undefined;
	const untold = isWork(textOfRange(clause, clause.subject));
	if (!untold && dangles(lead)) return undefined;
	const turned = untold
		? ofWork(found)
		: (asPassive(found) ?? asActive(found) ?? asResult(found) ?? asNamed(found));
	return turned === undefined ? undefined : { ...asked, body: `${lead}${turned}${found.stop}` };
}
