import { textOfRange, type Range } from '$lib/extraction/clause';
import { verbForm } from '$lib/extraction/verb-forms';
import type { Word } from '$lib/extraction/word';
import type { Candidate, Pattern, Source } from '../../candidate';
import { complementEnd } from '../../phrases';
import { partsOf } from './parts';
import { asked, fronted, isAnswer } from './question';

/** Of these the infinitive is what is done; after others it is what for. */
const TAKES_DEED =
	/^(?:learn|fail|tend|help|serve|struggle|need|want|seem|appear|begin|start|continue|attempt|try|manage|allow|enable|teach|train|encourage|cause|lead|force|require|ask|instruct|prompt|intend|aim|able|unable|likely|unlikely|ready|willing|prone|sufficient|possible|difficult|hard|easy)$/;
/** Of these only what is done to them: "was found to do". */
const TAKES_DEED_IF_DONE =
	/^(?:show|find|report|observe|know|think|consider|expect|use|utili[sz]e|leverage|exploit|employ|adopt|apply|design|develop|build|construct|tailor|customi[sz]e|introduce|propose|extend|modify|engineer|suppose)$/;
const NOT_DONE = /^(?:be|have|do|say|make|get|ensure|use)$/;
const LONGEST_DEED = 13;

const EASE = /^(?:easy|hard|difficult|possible|impossible)$/;
const IS = /^(?:is|are|was|were|be|been|remains?|remained|seems?|seemed)$/;

/** What is used is chosen for an end; what is made has its own. */
const MEANS =
	/^(?:use|employ|apply|adapt|adopt|leverage|utili[sz]e|combine|exploit|extend|invoke|train)$/;
const LONGEST_MEANS = 10;

function isDeed(source: Source, at: number): boolean {
	const { words, verb } = source.clause;
	const before = words[at - 1];
	// "an easy to mend net"
	if (before?.pos === 'ADJ' && words[at - 2]?.pos === 'DET') return false;
	const governor = before?.pos === 'ADJ' ? before : words[verb.to - 1];
	const main = words[verb.to - 1];
	// "the net is easy to mend": it mends nothing.
	if (EASE.test(governor?.lower ?? '') && IS.test(main?.lower ?? '')) return false;
	const isDone = verb.to - verb.from > 1 && /^(?:ed|participle)$/.test(main?.form ?? '');
	if (isDone && governor === main && TAKES_DEED_IF_DONE.test(main?.lemma ?? '')) return true;
	return TAKES_DEED.test(governor?.lemma ?? '') || TAKES_DEED.test(before?.lower ?? '');
}

/** "[to sort nets] and mend sails": one end has two deeds. */
function withSecondDeed(words: readonly Word[], end: number, limit: number): number {
	if (words[end]?.pos !== 'CCONJ') return end;
	const at = words.findIndex(({ pos }, index) => index > end && !/^(?:PART|ADV)$/.test(pos));
	const isDeed = at > 0 && verbForm(words[at]?.lower ?? '')?.form === 'base';
	return isDeed && at < limit - 1 ? complementEnd(words, at, limit) : end;
}

/** "models learn to use hints" → "what do models learn to do?" */
function askDeed(source: Source, at: number): Candidate[] {
	const { clause, finding } = source;
	const { words, rest } = clause;
	const act = words[at + 1];
	const isState = act?.lower === 'be';
	const from = isState ? at + 2 : at + 1;
	const range = { from, to: withSecondDeed(words, complementEnd(words, from, rest.to), rest.to) };
	if (range.to - from < 2 && !isState) return [];
	if (range.to - from > LONGEST_DEED || (!isState && NOT_DONE.test(act?.lemma ?? ''))) return [];
	const kept: Range[] = [
		{ from: rest.from, to: at },
		{ from: range.to, to: rest.to }
	];
	const ending = isState ? 'to be' : 'to do';
	const after = words[range.to];
	// Where something follows what is done, the question would part "to do" from it.
	if (after && after.text !== ',') return [];
	const body = fronted(source, { wh: 'what', kept: [kept[0] ?? rest], ending });
	const fit = finding.isOwnAct ? 0.55 : 0.75;
	return asked(source, { pattern: 'doing', body, answer: textOfRange(clause, range), fit });
}

/** "the study uses A to prove B" → "for what purpose does the study use A?" */
function askEnd(source: Source, at: number): Candidate[] {
	const { clause } = source;
	const { rest, words } = clause;
	const to = complementEnd(words, at + 1, rest.to);
	if (at === rest.from || to < rest.to || to - at > LONGEST_DEED) return [];
	const kept = [{ from: rest.from, to: at }];
	const body = fronted(source, { wh: 'for what purpose', kept });
	const answer = textOfRange(clause, { from: at, to });
	return asked(source, { pattern: 'circumstance', body, answer, fit: 0.65 });
}

/** "models learn to use hints" → "what do models learn to use?" */
function askAimed(source: Source, at: number): Candidate[] {
	const { clause } = source;
	const { words, verb, rest } = clause;
	const start = words[at + 2]?.pos === 'ADP' ? at + 3 : at + 2;
	const range = { from: start, to: complementEnd(words, start, rest.to) };
	const isMeans = source.finding.isOwnAct && MEANS.test(words[verb.to - 1]?.lemma ?? '');
	if (at - rest.from > LONGEST_MEANS || !isAnswer(clause, range)) return [];
	if (isMeans) return askEnd(source, at);
	if (!isDeed(source, at)) return [];
	const body = fronted(source, {
		wh: 'what',
		kept: [
			{ from: rest.from, to: start },
			{ from: range.to, to: rest.to }
		]
	});
	return asked(source, {
		pattern: 'doing',
		body,
		answer: textOfRange(clause, range),
		fit: 0.65
	});
}

export const askDoing: Pattern = (source) => {
	const { words, verb } = source.clause;
	// "fails to stop", "is able to learn": what is done is told already.
	if (words.slice(verb.from, verb.to).some(({ pos }) => pos === 'PART')) return [];
	const parts = partsOf(source.clause);
	return parts.flatMap((part, index) => {
		if (part.kind !== 'infinitive') return [];
		if (parts.slice(0, index).some(({ kind }) => kind !== 'core' && kind !== 'manner')) return [];
		const at = part.range.from;
		return [...(isDeed(source, at) ? askDeed(source, at) : []), ...askAimed(source, at)];
	});
};
