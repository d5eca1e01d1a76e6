import type { Clause, Range } from '$lib/extraction/clause';
import type { Finding } from '$lib/extraction/finding';
import { tagWords } from '$lib/extraction/parts-of-speech';
import type { Word } from '$lib/extraction/word';
import type { Candidate, Pattern, Source } from '../candidate';
import { complementEnd, isWholePhrase, phraseEnd } from '../phrases';
import { sentenceFor, standingStatement } from '../sources';
import { withoutStatistics } from '../statistics';
import { gapWorth } from './gap-worth';
import { opensSetPhrase } from './set-phrases';

/** Words of a sentence with a gap; more is no longer read at a glance. */
const LONGEST_SENTENCE = 34;
/** Words of an answer. */
const LONGEST_ANSWER = 10;
/** A place in the clause of which nothing more is known. */
const BASE = 0.5;

/** They belong to a figure, a comparison or the phrase before. */
const BOUND = /^(?:of|than|per|vs\.?|versus|as|like)$/;

interface Phrase {
	readonly range: Range;
	/** Where the phrase opens that must be whole: after its preposition. */
	readonly core: number;
}

/** "in [the operating room]": a phrase after its preposition, which stays in sight and tells what the gap asks for. */
function prepositional(words: readonly Word[], at: number, limit: number): Phrase[] {
	const ends = [phraseEnd(words, at + 1, limit), complementEnd(words, at + 1, limit)];
	// "over 90 nets": part of the figure.
	const isBound =
		/^(?:over|under)$/.test(words[at]?.lower ?? '') && /^\d/.test(words[at + 1]?.text ?? '');
	const from = isBound ? at : at + 1;
	return [...new Set(ends)].map((to) => ({ range: { from, to }, core: at + 1 }));
}

/** "in the presence of", "with the help of": words that hold as one preposition. */
const FRAME_NOUN =
	/^(?:presence|absence|context|form|face|event|wake|course|exception|help|aid|basis|means|case)$/;

function closesFrame(words: readonly Word[], at: number): boolean {
	const opener = words[at - 2]?.pos === 'DET' ? words[at - 3] : words[at - 2];
	return (
		words[at]?.lower === 'of' &&
		FRAME_NOUN.test(words[at - 1]?.lower ?? '') &&
		opener?.pos === 'ADP'
	);
}

function phrasesOf({ words, subject, rest }: Clause): Phrase[] {
	const phrases: Phrase[] = [{ range: subject, core: subject.from }];
	const start = rest.from;
	if (start === 0) return inside(words, rest);
	for (const to of new Set([
		phraseEnd(words, start, rest.to),
		complementEnd(words, start, rest.to)
	]))
		phrases.push({ range: { from: start, to }, core: start });
	return [...phrases, ...inside(words, rest)];
}

function inside(words: readonly Word[], { from, to }: Range): Phrase[] {
	const phrases: Phrase[] = [];
	for (let at = from; at < to - 1; at++) {
		const word = words[at];
		if (word?.pos === 'ADP' && (!BOUND.test(word.lower) || closesFrame(words, at)))
			phrases.push(...prepositional(words, at, to));
	}
	return phrases;
}

/** A statement whose clause no reader of ours gets: it is a sentence all the same, and its phrases are whole. */
export function unreadSource(finding: Finding): Source | undefined {
	const standing = standingStatement(finding);
	if (standing === undefined) return undefined;
	const text = withoutStatistics(standing);
	const words = tagWords(text);
	const none = { from: 0, to: 0 };
	const clause = {
		text,
		words,
		lead: none,
		subject: none,
		verb: none,
		rest: { from: 0, to: words.length }
	};
	return { finding, clause };
}

function bodyOf({ clause, finding }: Source, { from, to }: Range): string {
	const { prefix, text } = sentenceFor({ clause, finding });
	const start = clause.words[from]?.span.start ?? 0;
	const end = clause.words[to - 1]?.span.end ?? text.length;
	return `${prefix}${text.slice(0, start)}{{c1::${text.slice(start, end)}}}${text.slice(end)}.`;
}

/** Every whole phrase of a clause as a gap: what the closer patterns leave for the ranking to weigh. */
export const hideAnyPhrase: Pattern = (source) => {
	const { clause, finding } = source;
	if (clause.words.length > LONGEST_SENTENCE) return [];
	// "[…] was 94 kJ higher": of a figure and its bearer the figure is asked for.
	const tellsFigure = finding.measurements.some(({ quantityClass }) => quantityClass === 'result');
	return phrasesOf(clause).flatMap(({ range, core }): Candidate[] => {
		const length = range.to - range.from;
		if (tellsFigure && range.from === clause.subject.from && core === range.from) return [];
		if (length < 1 || length > LONGEST_ANSWER) return [];
		if (opensSetPhrase(clause.words, core)) return [];
		if (!isWholePhrase(clause.words, { from: core, to: range.to })) return [];
		const fit = gapWorth(clause, { range, base: BASE });
		if (fit <= 0) return [];
		const body = bodyOf(source, range);
		return [{ type: finding.kind, pattern: 'phrase', body, answer: '', finding, fit }];
	});
};
