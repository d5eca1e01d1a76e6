import type { Clause } from '$lib/extraction/clause';
import type { Word } from '$lib/extraction/word';
import { complementEnd, EMPTY_HEADS, phraseEnd } from '../phrases';
import type { Gap } from './gap-worth';

const LIMITS_CONDITION = /^(?:even|only|just|except|especially|particularly|unless|until)$/;
const CONDITION = /^(?:when|if|unless|until|once|after|before)$/;
const HARDLY_AHEAD = 3;

const opensClause = (words: readonly Word[], at: number) =>
	/^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(words[at]?.pos ?? '') &&
	words
		.slice(at + 1)
		.some((word) => word.pos === 'AUX' || (word.pos === 'VERB' && word.form !== 'ing'));

/** "… remains even when [the trace is distilled away]": under which condition it holds. */
export function conditionGaps({ words, rest }: Clause): Gap[] {
	for (let at = rest.from; at < rest.to - HARDLY_AHEAD; at++) {
		const lower = words[at]?.lower ?? '';
		if (!CONDITION.test(lower) || !opensClause(words, at + 1)) continue;
		const isLimit = LIMITS_CONDITION.test(words[at - 1]?.lower ?? lower);
		const to = complementEnd(words, at + 1, rest.to);
		// "when they are told": whom it speaks of is outside.
		if (!isLimit || words[at + 1]?.pos === 'PRON') return [];
		return [{ range: { from: at + 1, to }, base: 0.68, isClause: true }];
	}
	return [];
}

/** "an idea that integrates [A with B]": the head says nothing, what it does says all. */
export function relativeGaps({ words, rest }: Clause): Gap[] {
	for (let at = rest.from + 1; at < rest.to - HARDLY_AHEAD; at++) {
		if (!/^(?:that|which)$/.test(words[at]?.lower ?? '') || words[at]?.pos !== 'SCONJ') continue;
		const head = words[at - 1]?.text === ',' ? words[at - 2] : words[at - 1];
		if (!EMPTY_HEADS.test(head?.lower ?? '')) return [];
		const verb = words[at + 1]?.pos === 'ADV' ? at + 2 : at + 1;
		if (words[verb]?.pos !== 'VERB') return [];
		const start = words[verb + 1]?.pos === 'ADP' ? verb + 2 : verb + 1;
		const whole = complementEnd(words, start, rest.to);
		const phrase = phraseEnd(words, start, rest.to);
		return [...new Set([whole, phrase])].map((to) => ({ range: { from: start, to }, base: 0.7 }));
	}
	return [];
}

/** Words of examples that can be recalled together. */
const LONGEST_EXAMPLES = 7;

const PINS = /^(?:after|during|in|under|when|while|from|at|before|within|across)$/;

/** "such as [the loss of X] after Y, or [the rise of Z] in W": each of two is pinned by what follows it. */
export function pinnedExampleGaps({ words, rest }: Clause): Gap[] {
	const such = words.findIndex(
		(word, index) =>
			index > rest.from &&
			(/^including$/.test(word.lower) ||
				(word.lower === 'as' && words[index - 1]?.lower === 'such'))
	);
	if (such < 0) return [];
	const joint = words.findIndex((word, index) => index > such && /^(?:and|or)$/.test(word.lower));
	return [such, joint].flatMap((before) => {
		if (before < 0) return [];
		const to = phraseEnd(words, before + 1, rest.to);
		const isPinned = PINS.test(words[to]?.lower ?? '');
		return isPinned && to - before > HARDLY_AHEAD && !inSeries(words, such, rest.to)
			? [{ range: { from: before + 1, to }, base: 0.64 }]
			: [];
	});
}

/** Three examples or more. */
function inSeries(words: readonly Word[], from: number, to: number): boolean {
	return words.slice(from, to).filter((word) => word.text === ',').length > 1;
}

/** "formalizes A as [a change of B]": what it is taken for. */
const TAKES_AS =
	/^(?:treat|consider|interpret|define|regard|view|see|describe|frame|reframe|formulate|reformulate|formali[sz]e|cast|recast|model|characteri[sz]e|conceptuali[sz]e|pose|think)$/;

export function asGaps({ words, verb, rest }: Clause): Gap[] {
	if (!TAKES_AS.test(words[verb.to - 1]?.lemma ?? '')) return [];
	const at = words.findIndex((word, index) => index > rest.from && word.lower === 'as');
	if (at < 0 || words[at - 1]?.lower === 'well' || words[at - 1]?.lower === 'such') return [];
	return [{ range: { from: at + 1, to: complementEnd(words, at + 1, rest.to) }, base: 0.74 }];
}

/** "asking the question in [the first person] can change X": in what the act itself lies. */
export function subjectGaps({ words, subject }: Clause): Gap[] {
	if (words[subject.from]?.form !== 'ing') return [];
	const at = words.findIndex(
		(word, index) =>
			index > subject.from + 1 &&
			index < subject.to - 1 &&
			/^(?:in|with|by|through|via|into|on)$/.test(word.lower)
	);
	return at < 0 ? [] : [{ range: { from: at + 1, to: subject.to }, base: 0.68 }];
}

/** "using [deep learning], agents learn …": the means in front. */
export function leadGaps({ words, lead }: Clause): Gap[] {
	const first = words[lead.from];
	if (!first || !/^(?:using|through|via|by|after|under|without)$/.test(first.lower)) return [];
	const to = words[lead.to - 1]?.text === ',' ? lead.to - 1 : lead.to;
	const isMeans = /^(?:using|through|via|by)$/.test(first.lower);
	return [{ range: { from: lead.from + 1, to }, base: isMeans ? 0.8 : 0.7, isMeans }];
}

/** "…, such as [A and B]": all of a short list, so that one answer fits. */
export function exampleGaps({ words, rest }: Clause): Gap[] {
	for (let at = rest.from; at < rest.to - 2; at++) {
		const such = words[at]?.lower === 'such' && words[at + 1]?.lower === 'as';
		const including = /^(?:including|like)$/.test(words[at]?.lower ?? '');
		const colon = words[at]?.text === ':';
		if (!such && !including && !colon) continue;
		const from = at + (such ? 2 : 1);
		// "factors, such as [A and B], shape C"
		const comma = words.findIndex((word, index) => index > from && word.text === ',');
		const pair = comma > 0 && words.slice(from, comma).some((word) => word.pos === 'CCONJ');
		if (such && pair && comma - from <= LONGEST_EXAMPLES)
			return [{ range: { from, to: comma }, base: 0.62 }];
		const isShort = rest.to - from <= LONGEST_EXAMPLES;
		return isShort && rest.to - from >= 2
			? [{ range: { from, to: rest.to }, base: colon ? 0.5 : 0.62 }]
			: [];
	}
	return [];
}

/** "…, while [Gemini and GPT-4o] fail to do so": the other side of a contrast. */
export function contrastGaps({ words, rest }: Clause): Gap[] {
	const at = words.findIndex(
		(word, index) => index > rest.from && /^(?:while|whereas|whilst)$/.test(word.lower)
	);
	if (at < 0) return [];
	const verb = words.findIndex(
		(word, index) =>
			index > at + 1 && (word.pos === 'AUX' || (word.pos === 'VERB' && word.form !== 'ing'))
	);
	if (verb < 0 || words[at + 1]?.form === 'ing') return [];
	return [{ range: { from: at + 1, to: verb }, base: 0.55 }];
}
