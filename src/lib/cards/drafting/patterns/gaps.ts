import { parseClause, type Clause, type Range } from '$lib/extraction/clause';
import { type Word } from '$lib/extraction/word';
import type { Candidate, Pattern, Source } from '../candidate';
import { isEmptyAnswer } from './clauses';
import { complementEnd, isWholePhrase, phraseEnd } from '../phrases';
import { COMPARATIVE, gapWorth, type Gap } from './gap-worth';
import { shownHalf } from '../shown-half';
import { sentenceFor } from '../sources';
import { opensSetPhrase } from './set-phrases';
import {
	asGaps,
	conditionGaps,
	contrastGaps,
	exampleGaps,
	leadGaps,
	pinnedExampleGaps,
	relativeGaps,
	subjectGaps
} from './side-gaps';

/** Words of a sentence with a gap; more is no longer read at a glance. */
const LONGEST_SENTENCE = 38;
/** Below this a gap hides what anyone would leave out. */
const LEAST_FIT = 0.5;

/** Words above which a sentence of two halves is shown without the half that is not asked. */
const LONG_SENTENCE = 22;
function gapBody({ clause, finding }: Source, range: Range): string {
	const first = clause.words[range.from];
	const last = clause.words[range.to - 1];
	if (!first || !last) return '';
	const sentence = sentenceFor({ clause, finding });
	const { prefix } = sentence;
	const { text } = sentence;
	const gap = { start: first.span.start, end: last.span.end };
	const shown = shownHalf(text, gap, LONG_SENTENCE);
	// A doubt stands in front of both halves.
	const from = prefix === '' ? shown.start : 0;
	return `${prefix}${text.slice(from, gap.start)}{{c1::${text.slice(gap.start, gap.end)}}}${text.slice(gap.end, shown.end)}.`;
}

const COMPLEMENT = 0.75;
const AFTER_PREPOSITION = 0.55;

/** "was found in [mice]" says where, not what. */
const PLACE = /^(?:in|at|during|after|before|within|among|across|from|over)$/;

/** After the verb: the whole complement, its first phrase, and what each preposition opens. */
function complementGaps(clause: Clause): Gap[] {
	const { words, rest, verb } = clause;
	const gaps: Gap[] = [];
	const first = words[rest.from];
	const opens = first?.pos === 'ADP' || first?.pos === 'PART' ? rest.from + 1 : rest.from;
	// "increases substantially the cost": how it did so is no part of what it did it to.
	const manner = words[opens]?.pos === 'ADV' && words[opens + 1]?.pos === 'DET';
	const start = manner ? opens + 1 : opens;
	const end = complementEnd(words, start, rest.to);
	const isPlace =
		start > rest.from &&
		PLACE.test(first?.lower ?? '') &&
		clause.words[verb.to - 1]?.form === 'participle';
	if (startsPhrase(words, start) && !isPlace && asGaps(clause).length === 0) {
		gaps.push({ range: { from: start, to: end }, base: COMPLEMENT });
		const phrase = phraseEnd(words, start, end);
		if (phrase < end) gaps.push({ range: { from: start, to: phrase }, base: COMPLEMENT - 0.08 });
	}
	for (let at = start + 1; at < rest.to; at++) {
		const word = words[at];
		if (word?.pos !== 'ADP' || word.lower === 'of' || !startsPhrase(words, at + 1)) continue;
		if (/^vs\.?$|^versus$/.test(word.lower)) continue;
		const whole = complementEnd(words, at + 1, rest.to);
		if (!isTelling(words, at)) {
			// "in [games that require coordination]": a class that the finding marks out.
			const marksOut = words
				.slice(at + 1, whole)
				.some((other) => /^(?:that|who|where)$/.test(other.lower));
			if (marksOut)
				gaps.push({ range: { from: at + 1, to: whole }, base: AFTER_PREPOSITION + 0.1 });
			continue;
		}
		// "by [asking models] to act": an act is hidden whole, below.
		const isManner = words[at + 1]?.pos === 'ADV' && /^(?:by|through|via)$/.test(word.lower);
		const act = isManner ? at + 2 : at + 1;
		if (words[act]?.form === 'ing' && words[act]?.pos === 'VERB') continue;
		const to = phraseEnd(words, at + 1, rest.to);
		const closes = to >= rest.to || words[to]?.text === ',';
		const serves = word.lower === 'for' && SERVES.test(words[at - 1]?.lower ?? '') ? 0.12 : 0;
		// "between [A and B]" holds both ends.
		const pair = word.lower === 'between' ? 0.05 : 0;
		gaps.push({
			range: { from: at + 1, to },
			base: AFTER_PREPOSITION + serves + pair + (closes ? 0.07 : 0)
		});
		if (whole > to && words[to]?.pos === 'SCONJ')
			gaps.push({ range: { from: at + 1, to: whole }, base: AFTER_PREPOSITION + 0.1 });
	}
	return gaps;
}

const MEANS = /^(?:by|through|via|using|despite|than|into|between|to|toward|towards|against|as)$/;
const RELATION =
	/^(?:correlation|association|relationship|interaction|agreement|reliance|dependence|emphasis|effect|impact|influence|focus)s?$/;

/** "a mechanism for [costly punishment]": what it serves is what it is. */
const SERVES =
	/^(?:mechanism|preference|evidence|substitute|proxy|marker|biomarker|predictor|target|signal|incentive|affinity|support|selection)s?$/;

/** "associated with [X]", "through [X]" tell; "in [India]", "for [patients]" only say where. */
function isTelling(words: readonly Word[], at: number): boolean {
	const before = words[at - 1];
	const lower = words[at]?.lower ?? '';
	// "… as well as [B]"
	if (lower === 'as' && before?.lower === 'well') return false;
	if (MEANS.test(lower))
		return !/^(?:due|according|prior|relative|compared|such)$/.test(before?.lower ?? '');
	if (RELATION.test(before?.lower ?? '') && /^(?:with|on)$/.test(lower)) return true;
	if (SERVES.test(before?.lower ?? '') && lower === 'for') return true;
	const governed =
		before?.pos === 'ADJ' ||
		(before?.pos === 'VERB' && before.form !== 'ing') ||
		before?.pos === 'PART';
	return governed && !/^(?:in|at|during|after|before|within)$/.test(lower);
}

function startsPhrase(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (!word || (word.lower === 'both' && words[at + 1]?.pos === 'ADP')) return false;
	return (
		(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV', 'VERB'].includes(word.pos) &&
			!/^(?:vivo|vitro|situ|silico|forward|out|up|down|off|away|back|together)$/.test(
				word.lower
			)) ||
		/^["“(]$/.test(word.text)
	);
}

/** "… is computed using [a generalized gradient]": by what means, within the sentence. */
function toolGaps({ words, rest }: Clause): Gap[] {
	const at = words.findIndex(
		(word, index) => index > rest.from && /^(?:using|employing|leveraging)$/.test(word.lower)
	);
	if (at < 0 || !startsPhrase(words, at + 1)) return [];
	const whole = complementEnd(words, at + 1, rest.to);
	const phrase = phraseEnd(words, at + 1, rest.to);
	return [...new Set([whole, phrase])].map((to) => ({
		range: { from: at + 1, to },
		base: 0.62,
		isMeans: true
	}));
}

/** "stereotypes that are [more negative than any …]": a comparison with its partner. */
function comparisonGaps({ words, rest }: Clause): Gap[] {
	const than = words.findIndex((word, index) => index > rest.from && word.lower === 'than');
	let from = than - 1;
	while (from > rest.from && than - from <= 5 && !COMPARATIVE.test(words[from]?.lower ?? ''))
		from--;
	if (than < 0 || !COMPARATIVE.test(words[from]?.lower ?? '')) return [];
	if (/^(?:rather|other|no|not|only)$/.test(words[from]?.lower ?? '')) return [];
	// "in a shorter time than B": the article belongs to it.
	let opener = from;
	while (words[opener - 1]?.pos === 'ADV') opener--;
	if (/^an?$/.test(words[opener - 1]?.lower ?? '') && opener > rest.from) from = opener - 1;
	return [{ range: { from, to: complementEnd(words, from, rest.to) }, base: 0.6, isTold: true }];
}

/** "by [adding clutter and perturbing digits]": acts that an "and" joins are one means. */
function actsEnd(words: readonly Word[], from: number, limit: number): number {
	const end = complementEnd(words, from, limit);
	const goesOn = words[end]?.pos === 'CCONJ' && words[end + 1]?.form === 'ing';
	return goesOn ? actsEnd(words, end + 1, limit) : end;
}

/** "can teach models to [recognize their triggers]", "by [asking it to predict …]". */
function actionGaps({ words, verb, rest }: Clause, isOwnAct: boolean): Gap[] {
	const gaps: Gap[] = [];
	const main = words[verb.to - 1]?.lemma ?? '';
	for (let at = rest.from; at < rest.to - 1; at++) {
		const word = words[at];
		const next = words[at + 1];
		// What an act of the authors was for, its title tells.
		const infinitive = word?.pos === 'PART' && next !== undefined && !isOwnAct;
		const means =
			/^(?:by|through|via|between)$/.test(word?.lower ?? '') &&
			(next?.form === 'ing' || (next?.pos === 'ADV' && words[at + 2]?.form === 'ing'));
		if (!infinitive && !means) continue;
		const start = next?.lower === 'be' ? at + 2 : at + 1;
		const to = means ? actsEnd(words, start, rest.to) : complementEnd(words, start, rest.to);
		// "use X to achieve Y": what one hopes for is guessed.
		const isHope = infinitive && /^(?:use|employ|leverage|apply|make|utili[sz]e)$/.test(main);
		if (to - start >= 2)
			gaps.push({ range: { from: start, to }, base: isHope ? 0.54 : 0.66, isMeans: means });
	}
	return gaps;
}

/** It only links: "thereby reducing". */
const LINK = /^(?:hereby|thereby|thus|hence|therefore|consequently|so)$/;

/** ", leading to [collective misalignment]": what a closing participle brings. */
function consequenceGaps({ words, rest }: Clause): Gap[] {
	const gaps: Gap[] = [];
	for (let at = rest.from; at < rest.to - 2; at++) {
		if (words[at]?.text !== ',') continue;
		const manner = words[at + 1]?.pos === 'ADV' && words[at + 2]?.form === 'ing';
		if (manner && !LINK.test(words[at + 1]?.lower ?? ''))
			gaps.push({ range: { from: at + 1, to: complementEnd(words, at + 1, rest.to) }, base: 0.58 });
		const act = manner ? at + 2 : at + 1;
		if (words[act]?.form !== 'ing') continue;
		const start = words[act + 1]?.pos === 'ADP' ? act + 2 : act + 1;
		const to = complementEnd(words, start, rest.to);
		if (startsPhrase(words, start)) gaps.push({ range: { from: start, to }, base: 0.62 });
	}
	return gaps;
}

/** "improves X but often causes [Y]": what a second verb brings. */
function secondVerbGaps({ words, rest }: Clause): Gap[] {
	const gaps: Gap[] = [];
	for (let at = rest.from; at < rest.to - 2; at++) {
		if (words[at]?.pos !== 'CCONJ') continue;
		let next = at + 1;
		while (words[next]?.pos === 'ADV') next++;
		const verb = words[next];
		const isVerb = verb?.pos === 'AUX' || (verb?.pos === 'VERB' && verb.form !== 'ing');
		if (!isVerb) continue;
		let start = next + 1;
		while (words[start]?.pos === 'VERB' && verb.pos === 'AUX') start++;
		if (words[start]?.pos === 'ADP') start++;
		if (startsPhrase(words, start))
			gaps.push({ range: { from: start, to: complementEnd(words, start, rest.to) }, base: 0.72 });
	}
	return gaps;
}

/** "the study examines whether A can learn [B]": the gap is in what is examined. */
function hideInQuestion(source: Source): Candidate[] {
	const { clause, finding } = source;
	const opener = clause.words[clause.rest.from];
	if (!finding.isOwnAct || opener?.lower !== 'whether') return [];
	const start = opener.span.end + 1;
	const inner = parseClause(clause.text.slice(start));
	if (!inner) return [];
	return hidePhrase({ clause: inner, finding: { ...finding, isOwnAct: false } }).map(
		(candidate) => ({
			...candidate,
			body: clause.text.slice(0, start) + candidate.body,
			finding
		})
	);
}

/** A sentence with its telling phrase hidden. */
export const hidePhrase: Pattern = (source) => {
	const { clause, finding } = source;
	if (clause.words[clause.rest.from]?.lower === 'whether') return hideInQuestion(source);
	const opener = clause.words[clause.subject.from];
	if (clause.words.length > LONGEST_SENTENCE || opener?.pos === 'NUM') return [];
	const gaps = [
		...complementGaps(clause),
		...actionGaps(clause, finding.isOwnAct),
		...consequenceGaps(clause),
		...secondVerbGaps(clause),
		...toolGaps(clause),
		...comparisonGaps(clause),
		...leadGaps(clause),
		...exampleGaps(clause),
		...contrastGaps(clause),
		...conditionGaps(clause),
		...relativeGaps(clause),
		...pinnedExampleGaps(clause),
		...asGaps(clause),
		...subjectGaps(clause)
	];
	return gaps.flatMap((gap): Candidate[] => {
		if (opensSetPhrase(clause.words, gap.range.from)) return [];
		// "[36 drills of three kinds]": the number is asked for by itself.
		if (/^\d{2}/.test(clause.words[gap.range.from]?.text ?? '')) return [];
		if (isEmptyAnswer(clause, gap.range) && !gap.isTold) return [];
		const last = clause.words[gap.range.to - 1];
		if (!gap.isTold && !gap.isClause && /^(?:ed|participle)$/.test(last?.form ?? '')) return [];
		const whole = gap.isClause || isWholePhrase(clause.words, gap.range);
		const fit = whole ? gapWorth(clause, gap) : 0;
		if (fit <= LEAST_FIT) return [];
		return [
			{
				type: finding.kind,
				pattern: gap.isMeans ? 'means' : 'gap',
				body: gapBody(source, gap.range),
				answer: '',
				finding,
				fit
			}
		];
	});
};
