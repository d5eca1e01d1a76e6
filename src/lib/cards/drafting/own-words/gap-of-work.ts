import type { Range } from '$lib/extraction/clause';
import { isNominal, type Word } from '$lib/extraction/word';
import { joinsVerb, phraseEnd } from '../phrases';
import { isThing, type GapClause } from './gap-clause';
import { isPluralObject, withOwnPhrases } from './object-of';
import { join, passive, turnableVoice } from './voices';

/** What may follow a thing that was done in the work, parted from it by the verb. */
const FOLLOWS =
	/^(?:that|which|to|for|in|on|by|using|based|with|from|as|of|where|via|through|without|called|named|at|under)$/u;
/** Words between a thing and what is said of it, so that it is not forgotten. */
const LONGEST_THING = 9;

/** Things of which what they are for or about may stand behind the verb: "a lamp is presented for fog". */
const MADE =
	/^(?:approach|method|model|framework|system|algorithm|study|survey|technique|tool|scheme|strategy|procedure|network|architecture|mechanism|design|dataset|benchmark|protocol|theory|metric|formulation|pipeline|classifier)(?:e?s)?$/u;
/** "the need to row": the one goes with the other. */
const TAKES_ACT =
	/^(?:potential|need|ability|capacity|tendency|attempt|way|chance|opportunity|likelihood|effect|impact|influence|difference|relationship|association|correlation|role|contribution|evidence|findings?|data|information|changes?|comparison)s?$/u;

/** The thing that was done in the work, and where what is said of it begins. */
function doneThing({ clause, gap }: GapClause): Range | undefined {
	const { words, rest } = clause;
	const from = rest.from;
	const bare = Math.max(phraseEnd(words, from, rest.to), gap.from === from ? gap.to : 0);
	const head = words[bare - 1];
	const next = words[bare];
	if (!isNominal(head) || !next || !FOLLOWS.test(next.lower)) return undefined;
	const isNear = next.pos === 'ADP' && !/^(?:by|via|through|using|as)$/u.test(next.lower);
	const end = isNear ? withOwnPhrases(words, { from, to: bare }, rest.to).to : bare;
	const isShort = end - from <= LONGEST_THING;
	const follower = words[end]?.lower ?? '';
	// "the need for ropes was seen that hold": of ropes, and not of the need.
	const isClear = FOLLOWS.test(follower) && !/^(?:that|which)$/u.test(follower);
	if (end > bare && isShort && isNominal(words[end - 1]) && isClear) return { from, to: end };
	const main = words
		.slice(from, bare)
		.findLast((word, at, part) => isNominal(word) && (part[at + 1]?.pos ?? 'ADP') === 'ADP');
	const isAct = words
		.slice(from, bare)
		.some(({ lower }, at, part) => lower === 'of' && part[at + 1]?.form === 'ing');
	// "systems are surpassed that …": too short to be parted from it.
	if (bare - from < 2 && /^(?:that|which)$/u.test(next.lower)) return undefined;
	const mayPart = end === bare || MADE.test(main?.lower ?? '');
	return mayPart && !isAct && !TAKES_ACT.test(head?.lower ?? '') && bare - from <= LONGEST_THING
		? { from, to: bare }
		: undefined;
}

const OWN = /^(?:its|their|it|them|itself|themselves|,)$/u;

/** "which improves its aim", "and shows B", "are presented with gout": not of the thing, or not in that sense. */
function mayFollowVerb(words: readonly Word[], { from, to }: Range, lemma: string): boolean {
	const left = words.slice(from, to);
	const opens = left.findIndex(({ lower }) => /^(?:that|which|who|to)$/u.test(lower));
	const acts = left.findIndex(({ pos }, at) => pos === 'CCONJ' && joinsVerb(words, from + at + 1));
	const isOther = acts >= 0 && (opens < 0 || opens > acts);
	const isPatient = lemma === 'present' && left[0]?.lower === 'with';
	return !isOther && !isPatient && left.every(({ lower }) => lower !== 'its');
}

/** "the study presents a lamp that finds [B]" → "a lamp is presented that finds [B]" */
export function ofWork(found: GapClause): string | undefined {
	const { clause, said } = found;
	const { words, rest } = clause;
	const voice = turnableVoice(clause);
	if (!voice || !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(words[rest.from]?.pos ?? ''))
		return undefined;
	const object = doneThing(found);
	const isPlural = object && isPluralObject(clause, object);
	if (!object || isPlural === undefined || !isThing(words, object)) return undefined;
	if (words.slice(object.from, object.to).some(({ lower }) => OWN.test(lower))) return undefined;
	const behind = { from: object.to, to: rest.to };
	const [thing, place] = [said(object), said(behind)];
	const turned = passive(voice, isPlural);
	if (thing === undefined || place === undefined || !turned) return undefined;
	if (!mayFollowVerb(words, behind, voice.lemma)) return undefined;
	return join(thing, turned.finite, turned.rest, place);
}
