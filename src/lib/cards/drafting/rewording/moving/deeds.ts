import { textOfRange } from '$lib/extraction/clause';
import { contentStems } from '$lib/text/stems';
import type { Question } from '../gapped';
import { FOR_AN_END, TAKES_ACT } from '../phrases';
import type { Placed } from './placed';
import { question, turn } from './sentence';

/** Words of a deed that is told at one go. */
const LONGEST_DEED = 14;
/** Telling words of what something is done to, without which nearly anything would be done for it. */
const LEAST_TOLD = 3;
const IS = /^(?:is|was)$/;
/** What can be to do something: "the aim is to [row]". */
const AIM =
	/^(?:aim|goal|idea|purpose|objective|task|role|way|challenge|strategy|plan|step|method|solution|approach)$/;

/** The deed up to the end of its clause, where its end is in sight. */
function wholeDeed({ clause, from, to }: Placed): string | undefined {
	const { rest } = clause;
	const said = textOfRange(clause, { from, to: rest.to });
	const isPlain = rest.to - from <= LONGEST_DEED && !/[,;:]/u.test(said);
	return to < rest.to && !isPlain ? undefined : said;
}

/** "B is built to [stop A] in C" → "what is B built to do?"; "the aim is to [stop A] in C" → "what is the aim?" */
export function askDeedOf(gap: Placed): Question | undefined {
	const { clause, from, main, path, tree } = gap;
	const { words, rest, subject } = clause;
	const to = from - 1;
	const isDeed = words[to]?.lower === 'to' && to >= rest.from && path[0] === main;
	if (!isDeed || tree.tags[gap.top] !== 'VB') return undefined;
	const deed = wholeDeed(gap);
	if (deed === undefined) return undefined;
	const verb = words[main];
	if (to === rest.from && IS.test(verb?.lower ?? '')) {
		const isAim = words.slice(subject.from, subject.to).some(({ lower }) => AIM.test(lower));
		return isAim
			? question(turn(gap, { wh: 'what', kept: [] }), { pattern: 'object', answer: `to ${deed}` })
			: undefined;
	}
	const isPassive = tree.tags[main] === 'VBN';
	if (to === rest.from && isPassive && TAKES_ACT.test(verb?.lower ?? ''))
		return question(turn(gap, { wh: 'what', kept: ['to do'] }), { pattern: 'doing', answer: deed });
	const thing = textOfRange(clause, { from: rest.from, to });
	const isMade = FOR_AN_END.test(verb?.lemma ?? '') && !/[,;:]|\bto\b/u.test(thing);
	if (!isMade || (!isPassive && contentStems(thing).length < LEAST_TOLD)) return undefined;
	return question(turn(gap, { wh: 'for what purpose', kept: [thing] }), {
		pattern: 'circumstance',
		answer: `to ${deed}`
	});
}
