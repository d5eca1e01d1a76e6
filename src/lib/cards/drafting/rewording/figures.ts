import { textOfRange, type Clause, type Range } from '$lib/extraction/clause';
import { isNominal, type Word } from '$lib/extraction/word';
import { phraseEnd } from '../phrases';
import { inverted, opening, subjectText } from '../questions';
import type { Gapped, Question } from './gapped';

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
function atStart({ clause, from, to, hidden }: Gapped): string | undefined {
	const { words, subject, verb, rest } = clause;
	if (from !== subject.from || to >= subject.to) return undefined;
	const much = howMuch(hidden);
	const next = words[to];
	if (!much || !next) return undefined;
	const isOf = next.lower === 'of';
	if (!isOf && (much !== 'how many' || !/^(?:ADJ|NOUN|PROPN)$/u.test(next.pos))) return undefined;
	// "[14] patients (3.5%)": the share would tell.
	if (words.slice(to, subject.to).some(({ text: mark }) => mark === '(')) return undefined;
	const bearer = rangeText(clause, to, subject.to).replace(/,$/u, '');
	const deed = rangeText(clause, verb.from, rest.to);
	return `${opening(clause)}${much} ${bearer} ${deed}?`;
}

interface Turned {
	readonly wh: string;
	readonly kept: readonly Range[];
}

function turned({ clause }: Gapped, { wh, kept }: Turned): string | undefined {
	const verb = inverted(clause);
	if (!verb) return undefined;
	const rest = kept.map((range) => textOfRange(clause, range)).join(' ');
	return `${opening(clause)}${wh} ${verb.helper} ${subjectText(clause)} ${verb.rest} ${rest}?`;
}

/** "cuts the cost by [12%] in mice" → "by how much does it cut the cost in mice?"; "in [8%] of cases". */
function afterPreposition(gap: Gapped): string | undefined {
	const { clause, from, to, hidden } = gap;
	const { words, rest } = clause;
	const opener = words[from - 1]?.lower;
	const next = words[to];
	const at = from - 1;
	if (at < rest.from) return undefined;
	const before = { from: rest.from, to: at };
	if (opener === 'by' && next?.lower !== 'of' && (!next || next.pos === 'ADP'))
		return turned(gap, {
			wh: 'by how much',
			kept: [before, { from: to, to: rest.to }]
		});
	const much = howMuch(hidden);
	if (opener !== 'in' || next?.lower !== 'of' || !much) return undefined;
	const end = phraseEnd(words, to + 1, rest.to);
	if (words[end]?.text === '(' || words.slice(to, end).some(({ text: mark }) => mark === '('))
		return undefined;
	return turned(gap, {
		wh: `in ${much} ${rangeText(clause, to, end)}`,
		kept: [before, { from: end, to: rest.to }]
	});
}

/** "reaches an accuracy of [89%] on X", "reaches [4.9%] test error on X" → "what accuracy does it reach on X?" */
function ofMeasure(gap: Gapped): string | undefined {
	const { clause, from, to, hidden } = gap;
	const { words, rest, verb } = clause;
	if (words[verb.to - 1]?.pos !== 'VERB' || words[verb.to - 1]?.form === 'participle')
		return undefined;
	const article = /^(?:an?|the)$/u.test(words[rest.from]?.lower ?? '') ? 1 : 0;
	const start = rest.from + article;
	if (words[from - 1]?.lower === 'of') {
		const measure = words.slice(start, from - 1);
		if (measure.length === 0 || !measure.every((word) => isNominal(word) || word.pos === 'ADJ'))
			return undefined;
		const next = words[to];
		if (next && next.pos !== 'ADP' && next.form !== 'ing') return undefined;
		return turned(gap, {
			wh: `what ${rangeText(clause, start, from - 1)}`,
			kept: [{ from: to, to: rest.to }]
		});
	}
	if (from !== start || !isShare(hidden)) return undefined;
	const end = phraseEnd(words, to, rest.to);
	const head = words[end - 1];
	if (end <= to || !isNominal(head) || head?.isPlural) return undefined;
	return turned(gap, {
		wh: `what ${rangeText(clause, to, end)}`,
		kept: [{ from: end, to: rest.to }]
	});
}

/** "A is B and C is D": what holds two acts is asked with a gap. */
function holdsTwoActs(words: readonly Word[]): boolean {
	const joint = words.findIndex(({ pos }) => pos === 'CCONJ');
	const isAct = ({ pos, form }: Word) =>
		pos === 'AUX' || (pos === 'VERB' && /^(?:ed|past|3sg)$/u.test(form ?? ''));
	return joint >= 0 && words.slice(joint + 1).some(isAct);
}

/** A hidden figure at the sentence's head, after its preposition, or of a measure. */
export function askFigure(gap: Gapped): Question | undefined {
	const { clause } = gap;
	const { words, subject, rest } = clause;
	if (NO_SUBJECT.test(subjectText(clause))) return undefined;
	if (holdsTwoActs(words.slice(rest.from)) || holdsTwoActs(words.slice(subject.from, subject.to)))
		return undefined;
	const body = atStart(gap) ?? afterPreposition(gap) ?? ofMeasure(gap);
	const asked = body?.replace(/\s+(?=[,?])/gu, '');
	if (!asked || GOES_ON.test(asked.slice(opening(clause).length))) return undefined;
	return { body: asked, pattern: 'value' };
}
