import { textOfRange, type Clause, type Range } from '$lib/extraction/clause';
import { isNominal } from '$lib/extraction/word';
import type { Candidate, Source } from '../../candidate';
import { phraseEnd } from '../../phrases';
import { inverted, opening, subjectText, subjectWithArticle } from '../../questions';
import { hiddenIn, holdsTwoActs, type Hidden } from './hidden';

const LONGEST_QUESTION = 32;
const BE = /^(?:is|are|was|were)$/u;
const NO_SUBJECT = /^(?:there|it|they|this|these|those|he|she|which|that|both|some|others?)\b/iu;
/** Another figure or clause that a question about one would leave hanging. */
const GOES_ON = /[;:]|,\s|\s(?:and|but|while|whereas|versus|vs)\s|respectively/u;

const isShare = (value: string) =>
	/^(?:only |just |about |over |up to |nearly |almost |approximately |at least |more than |less than )*(?:\d[\d.,]*|\p{L}+(?:-\p{L}+)?)\s?(?:%|per\s?cent)/u.test(
		value
	);
/** "26", "26 (17.8%)", "ninety-nine (66%)". */
const isCount = (value: string) =>
	/^(?:only |just |about |over |nearly |almost |approximately |at least |more than )*(?:\d[\d,]*|\p{L}+(?:[\s-]\p{L}+){0,3})(?:\s?\(\d[\d.]*\s?%\))?$/u.test(
		value
	);

function howMuch(value: string): string | undefined {
	if (isShare(value)) return 'what percentage';
	return isCount(value) ? 'how many' : undefined;
}

const rangeText = (clause: Clause, from: number, to: number) => textOfRange(clause, { from, to });

/** "[57%] of surgeons reexcise" → "what percentage of surgeons reexcise?" */
function atStart({ clause }: Source, { range, text }: Hidden): string | undefined {
	const { words, subject, verb, rest } = clause;
	if (range.from !== subject.from || range.to >= subject.to) return undefined;
	const much = howMuch(text);
	const next = words[range.to];
	if (!much || !next) return undefined;
	const isOf = next.lower === 'of';
	if (!isOf && (much !== 'how many' || !/^(?:ADJ|NOUN|PROPN)$/u.test(next.pos))) return undefined;
	// "[14] patients (3.5%)": the share would tell.
	if (words.slice(range.to, subject.to).some(({ text: mark }) => mark === '(')) return undefined;
	const bearer = rangeText(clause, range.to, subject.to).replace(/,$/u, '');
	const deed = rangeText(clause, verb.from, rest.to);
	return `${opening(clause)}${much} ${bearer} ${deed}?`;
}

/** "the odds ratio was [1.6]" → "what was the odds ratio?" */
function afterBe({ clause }: Source, { range }: Hidden): string | undefined {
	const { words, verb, rest } = clause;
	const be = words[verb.to - 1];
	if (verb.to - verb.from !== 1 || !be || !BE.test(be.lower) || range.from !== rest.from)
		return undefined;
	const next = words[range.to];
	if (next && next.pos !== 'ADP') return undefined;
	if (/^(?:of|more|less)$/u.test(next?.lower ?? '')) return undefined;
	const after = rangeText(clause, range.to, rest.to);
	return `${opening(clause)}what ${be.lower} ${subjectWithArticle(clause)} ${after}?`;
}

interface Turned {
	readonly wh: string;
	readonly kept: readonly Range[];
}

function turned({ clause }: Source, { wh, kept }: Turned): string | undefined {
	const verb = inverted(clause);
	if (!verb) return undefined;
	const rest = kept.map((range) => textOfRange(clause, range)).join(' ');
	return `${opening(clause)}${wh} ${verb.helper} ${subjectText(clause)} ${verb.rest} ${rest}?`;
}

/** "cuts the cost by [12%] in mice" → "by how much does it cut the cost in mice?"; "in [8%] of cases". */
function afterPreposition(source: Source, { range, text }: Hidden): string | undefined {
	const { clause } = source;
	const { words, rest } = clause;
	const opener = words[range.from - 1]?.lower;
	const next = words[range.to];
	const at = range.from - 1;
	if (at < rest.from) return undefined;
	const before = { from: rest.from, to: at };
	if (opener === 'by' && next?.lower !== 'of' && (!next || next.pos === 'ADP'))
		return turned(source, {
			wh: 'by how much',
			kept: [before, { from: range.to, to: rest.to }]
		});
	const much = howMuch(text);
	if (opener !== 'in' || next?.lower !== 'of' || !much) return undefined;
	const end = phraseEnd(words, range.to + 1, rest.to);
	if (words[end]?.text === '(' || words.slice(range.to, end).some(({ text: mark }) => mark === '('))
		return undefined;
	return turned(source, {
		wh: `in ${much} ${rangeText(clause, range.to, end)}`,
		kept: [before, { from: end, to: rest.to }]
	});
}

/** "reaches an accuracy of [89%] on X", "reaches [4.9%] test error on X" → "what accuracy does it reach on X?" */
function ofMeasure(source: Source, { range, text }: Hidden): string | undefined {
	const { clause } = source;
	const { words, rest, verb } = clause;
	if (words[verb.to - 1]?.pos !== 'VERB' || words[verb.to - 1]?.form === 'participle')
		return undefined;
	const article = /^(?:an?|the)$/u.test(words[rest.from]?.lower ?? '') ? 1 : 0;
	const start = rest.from + article;
	if (words[range.from - 1]?.lower === 'of') {
		const measure = words.slice(start, range.from - 1);
		if (measure.length === 0 || !measure.every((word) => isNominal(word) || word.pos === 'ADJ'))
			return undefined;
		const next = words[range.to];
		if (next && next.pos !== 'ADP' && next.form !== 'ing') return undefined;
		return turned(source, {
			wh: `what ${rangeText(clause, start, range.from - 1)}`,
			kept: [{ from: range.to, to: rest.to }]
		});
	}
	if (range.from !== start || !isShare(text)) return undefined;
	const end = phraseEnd(words, range.to, rest.to);
	const head = words[end - 1];
	if (end <= range.to || !isNominal(head) || head?.isPlural) return undefined;
	return turned(source, {
		wh: `what ${rangeText(clause, range.to, end)}`,
		kept: [{ from: end, to: rest.to }]
	});
}

const WAYS = [atStart, afterBe, afterPreposition, ofMeasure];

/** A hidden figure asked for by a question, where the sentence can be turned; else the gap as it is. */
export function askForValue(source: Source, gap: Candidate): Candidate {
	const { clause } = source;
	const hidden = hiddenIn(source, gap);
	if (!hidden || NO_SUBJECT.test(subjectText(clause))) return gap;
	const { words, subject, rest } = clause;
	if (holdsTwoActs(words.slice(rest.from)) || holdsTwoActs(words.slice(subject.from, subject.to)))
		return gap;
	for (const way of WAYS) {
		const body = way(source, hidden)
			?.replace(/\s+(?=[,?])/gu, '')
			.replace(/\s{2,}/gu, ' ');
		if (body === undefined) continue;
		const asked = body.slice(opening(clause).length);
		if (GOES_ON.test(asked) || body.split(' ').length > LONGEST_QUESTION) return gap;
		return { ...gap, body, answer: hidden.text };
	}
	return gap;
}
