import { isNominal } from '$lib/extraction/word';
import { isPlainBefore, type Question } from '../gapped';
import { FOR_AN_END, NOUN_WITH, VERB_WITH_PREPOSITION } from '../phrases';
import type { Placed } from './placed';
import { askedFor, before, isAmount, isNamed, opensAct, question, tail, turn } from './sentence';

/** May open a question with nothing but "what" behind them. */
const OPENS_BARE = /^(?:to|for|into|onto|after|before|during|under|against|toward|towards)$/;
/** May open one with the kind of thing behind them. */
const OPENS =
	/^(?:to|for|into|onto|after|before|during|under|against|toward|towards|in|on|at|from|with|by|over|via|between|among|across|within|through|above)$/;
/** May close one. */
const CLOSES = /^(?:to|on|from|with|for|into|of|as|against|by)$/;
/** Words between a verb and a preposition that still are one phrase with it. */
const LONGEST_STRANDED = 6;
const HOLDS =
	/^(?:subject|close|next|due|owing|thanks|prior|according|relative|compared|than|as|not|only|even|especially|particularly|primarily|mainly|such|rather|up|out|in)$/;
const BRINGS_IN =
	/^(?:propose|introduce|present|develop|design|devise|describe|build|construct|create|report)$/;
const IS = /^(?:is|are|was|were|be|been)$/;

const between = ({ clause: { words, rest }, from }: Placed) => words.slice(rest.from, from - 1);

/** Whether all between the verb and the preposition are things that the preposition may hang on. */
function isWithinReach(gap: Placed): boolean {
	const { clause, from, path, main, tree } = gap;
	const { words, rest } = clause;
	const said = between(gap);
	const site = path[1] ?? main;
	if (path[0] !== from - 1 || from - 1 < rest.from) return false;
	if (HOLDS.test(words[from - 2]?.lower ?? '') || said.some(({ lower }) => lower === 'than'))
		return false;
	if (said.length > 0 && !isPlainBefore(said)) return false;
	if (said.some(({ lower }) => lower === words[from - 1]?.lower)) return false;
	const isBe = IS.test(words[main]?.lower ?? '');
	const isQuality = /^(?:JJ|VBN)/.test(tree.tags[site] ?? '') && tree.heads[site] === main;
	if (isBe || isQuality) return isQuality;
	// "presents a survey of nets in B": the nets are, and not what presents them.
	if (
		BRINGS_IN.test(words[main]?.lemma ?? '') &&
		!/^(?:for|to)$/.test(words[from - 1]?.lower ?? '')
	)
		return tree.tags[main] === 'VBN';
	if (site === main) return true;
	const isObject = tree.heads[site] === main && site === from - 2;
	return isObject && NOUN_WITH.test(`${words[site]?.lower ?? ''} ${words[from - 1]?.lower ?? ''}`);
}

/** "A is grouped into [B] at low tide" → "into what is A grouped at low tide?"; "A shows a link with [B]" → "what does A show a link with?" */
export function askBehindPreposition(gap: Placed): Question | undefined {
	const { clause, from } = gap;
	const { words, rest } = clause;
	const preposition = words[from - 1];
	const lower = preposition?.lower ?? '';
	if (preposition?.pos !== 'ADP' || opensAct(words, from) || !isNamed(gap) || !isWithinReach(gap))
		return undefined;
	if (lower === 'by' && isAmount(gap.hidden)) return undefined;
	// "is used to [wharf boats]": a verb that is not known.
	const isEnd = lower === 'to' && FOR_AN_END.test(words[gap.main]?.lemma ?? '');
	if (isEnd && VERB_WITH_PREPOSITION['to']?.test(words[gap.main]?.lemma ?? '') !== true)
		return undefined;
	const left = tail(gap);
	if (left === undefined) return undefined;
	// "as which ropes": stilted.
	const wh = lower === 'as' ? 'what' : askedFor(gap);
	const isBare = wh === 'what' || wh === 'whom';
	const length = from - 1 - rest.from;
	const pattern = 'circumstance';
	// "makes good rope with [less work]": how, and not with what.
	const isFar = between(gap).some((word) => isNominal(word));
	const belongs =
		!isFar ||
		VERB_WITH_PREPOSITION[lower]?.test(words[gap.main]?.lemma ?? '') === true ||
		gap.path[1] !== gap.main;
	const isOfAnother = between(gap).some((word) => word.pos === 'ADP' && word.lower !== 'of');
	if ((isBare || CLOSES.test(lower)) && isOfAnother) return undefined;
	if (isBare && !belongs) return undefined;
	// "from [port to port]": two things.
	if (lower === 'from' && /\sto\s/u.test(gap.hidden)) return undefined;
	if (isBare && CLOSES.test(lower) && length <= LONGEST_STRANDED && left === '') {
		const asking = wh === 'whom' ? 'who' : wh;
		return question(turn(gap, { wh: asking, kept: [before(gap), lower] }), { pattern });
	}
	if (lower === 'of' || !(isBare ? OPENS_BARE : OPENS).test(lower)) return undefined;
	return question(turn(gap, { wh: `${lower} ${wh}`, kept: [before(gap), left] }), { pattern });
}
