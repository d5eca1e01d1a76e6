import { isNominal, type Word } from '$lib/extraction/word';
import { CHANGING } from '../patterns/change-words';
import { phraseEnd } from '../phrases';
import { opening } from '../questions';
import { isShare } from './figure-words';
import type { Gapped } from './gapped';
import { METRIC } from './measured';
import { isPlainNoun, isRivalAt, rangeText, turned } from './turned';

const AMOUNT =
	/^(?:improvement|gain|reduction|increase|decrease|drop|rise|difference|speedup|speed-up|advantage|boost|decline|loss)s?$/u;
/** What may stand between an article and an amount's figure: "a further 3% gain". */
const GRADES =
	/^(?:an?|further|additional|relative|absolute|average|overall|mean|median|total|maximum|significant)$/u;

/** "offers a further [31%] gain in B" → "how large a further gain in B does it offer?" */
export function ofAmount(gap: Gapped): string | undefined {
	const { clause, from, to } = gap;
	const { words, rest } = clause;
	const head = words.findIndex(({ lower }, at) => at >= to && at < to + 3 && AMOUNT.test(lower));
	const before = words.slice(rest.from, from);
	const isPlain = words.slice(to, head).every(isPlainNoun);
	if (head < 0 || !isPlain || !before.every(({ lower }) => GRADES.test(lower))) return undefined;
	const next = words[head + 1];
	if (next && next.pos !== 'ADP' && !/^(?:when|if|compared|relative)$/u.test(next.lower))
		return undefined;
	const grade = before.map(({ lower }) => lower).filter((lower) => !/^an?$/u.test(lower));
	const one = rangeText(clause, to, head + 1).replace(/(?<!s)s$/u, '');
	const thing = [...grade, one].join(' ');
	const a = /^[aeiou]/iu.test(thing) ? 'an' : 'a';
	const isIn = /^(?:in|of)$/u.test(next?.lower ?? '');
	const end = isIn ? phraseEnd(words, head + 2, rest.to) : head + 1;
	const of = isIn ? ` ${rangeText(clause, head + 1, end)}` : '';
	return turned(gap, { wh: `how large ${a} ${thing}${of}`, kept: [{ from: end, to: rest.to }] });
}

const SEEN =
	/^(?:was|were) (?:seen|observed|noted|found|detected|recorded|measured|achieved|obtained)$/u;

/** "a further drop of [9%] in noise was seen by night" → "how large a further drop in noise was seen by night?" */
export function ofChangeSeen({ clause, from, to }: Gapped): string | undefined {
	const { words, subject, verb, rest } = clause;
	if (from - 3 < subject.from || to > subject.to || words[from - 1]?.lower !== 'of')
		return undefined;
	if (!AMOUNT.test(words[from - 2]?.lower ?? '')) return undefined;
	const grades = words.slice(subject.from, from - 2);
	const isPlain = grades.every((word) => GRADES.test(word.lower) || isPlainNoun(word));
	if (!isPlain || !/^an?$/u.test(grades[0]?.lower ?? '')) return undefined;
	const seen = rangeText(clause, verb.from, verb.to);
	const of = rangeText(clause, to, subject.to);
	if (!SEEN.test(seen) || !/^(?:in|of) [^,;:\d]+$/u.test(of)) return undefined;
	const thing = rangeText(clause, subject.from + 1, from - 1);
	const a = grades[0]?.lower ?? 'a';
	return `${opening(clause)}how large ${a} ${thing} ${of} ${seen} ${rangeText(clause, rest.from, rest.to)}?`;
}

export const CUTS = /^(?:reduce|cut|decrease|lower|shorten|shrink|diminish)$/u;

const HOW_MANY_MORE = /^(?:fewer|more|less)$/u;
const SHORT_GRADE =
	/^(?:faster|slower|better|worse|higher|lower|longer|shorter|larger|smaller|cheaper|deeper|lighter|earlier|later|sooner|greater|stronger|closer)$/u;
const TIMES_AT_END = /times$/u;
const COMPARED = /^(?:than|compared|relative)$/u;

/** To where the grade and what it grades go: "more often", "fewer errors", "faster". */
function gradeEnd(words: readonly Word[], at: number): number | undefined {
	const isMany = HOW_MANY_MORE.test(words[at]?.lower ?? '');
	if (!isMany && !SHORT_GRADE.test(words[at]?.lower ?? '')) return undefined;
	let end = at + 1;
	while (words[end]?.pos === 'ADV' || (words[end] && isPlainNoun(words[end] as Word))) end++;
	if (isMany) return end > at + 1 ? end : undefined;
	return isNominal(words[end - 1]) ? end : at + 1;
}

/** "how many fewer errors", "how much less fuel", "how many times faster". */
function howMuchMore({ clause, hidden }: Gapped, from: number, end: number): string {
	const isCounted =
		clause.words[end - 1]?.isPlural === true &&
		/^(?:fewer|more)$/u.test(clause.words[from]?.lower ?? '');
	const much = TIMES_AT_END.test(hidden) ? 'many times' : isCounted ? 'many' : 'much';
	return `how ${much} ${rangeText(clause, from, end)}`;
}

/** "runs [over 30%] faster than B", "sorted the mail [20%] faster with A than with B", "needs [3 times] less fuel than B". */
export function ofDegree(gap: Gapped): string | undefined {
	const { clause, from, to, hidden } = gap;
	const { words, rest } = clause;
	const end = gradeEnd(words, to);
	const tail = words.slice(end, rest.to);
	const isHeld =
		tail.some(({ lower }) => COMPARED.test(lower)) ||
		/^compared (?:with|to)\s/iu.test(opening(clause));
	if (end === undefined || from < rest.from || !isHeld || hidden === '') return undefined;
	const before = words.slice(rest.from, from);
	const isBehindThing =
		from > rest.from &&
		phraseEnd(words, rest.from, rest.to) >= from &&
		isNominal(words[from - 1]) &&
		end === to + 1;
	if (from > rest.from && (!isBehindThing || before.some(({ pos }) => pos === 'NUM')))
		return undefined;
	return turned(gap, {
		wh: howMuchMore(gap, to, end),
		kept: [
			{ from: rest.from, to: from },
			{ from: end, to: rest.to }
		]
	});
}

/** "minimum [recommended] intake", and not "compared to". */
const isQuality = (words: readonly Word[], at: number) =>
	words[at]?.form === 'ed' && words[at + 1]?.pos !== 'ADP';

/** "a 28.4 BLEU": its points are bare numbers. */
const ONLY_METRIC = new RegExp(`^${METRIC}$`, 'u');
/** "12x", "3-fold" */
export const TIMES = /\d\s?[x×]$|fold$/u;
/** "a high accuracy of", "a higher score of": how it is called praise. */
const PRAISE =
	/^(?:high|higher|better|lower|best|highest|lowest|promising|good|excellent|impressive|low|competitive)$/u;
/** "an average [88%] yield" */
const KIND_OF_MEAN = /^(?:average|mean|median|overall|maximum|minimum|peak|total)$/u;
/** "an accuracy above [90%]" */
const BOUND = /^(?:above|below|over|under|exceeding)$/u;
const HELD_AGAINST = /^, (?:compared with|versus|vs\.?|against)\s[^,;:]*\d[^,;:]*$/u;

interface Measure {
	readonly gap: Gapped;
	/** Where the measure's name begins. */
	readonly start: number;
}

/** "a macro averaged score", "a weighted mean error": how a measure is worked out belongs to its name. */
const isWorkedOut = ({ form }: Word, next: Word | undefined) =>
	/^(?:ed|participle)$/u.test(form ?? '') && isNominal(next);

/** "an accuracy of [89%] on X", "an accuracy above [90%] on X" */
function namedBefore({ gap, start }: Measure): { body: string; bound: string } | undefined {
	const { clause, from, to } = gap;
	const { words, rest } = clause;
	const opener = words[from - 1]?.lower ?? '';
	const measure = words.slice(start, from - 1);
	// "an area under the curve of"
	const isNamed = measure.every(
		(word, at) =>
			isPlainNoun(word) ||
			isWorkedOut(word, measure[at + 1]) ||
			(at > 0 && /^(?:of|under|the)$/u.test(word.lower))
	);
	if (measure.length === 0 || !isNamed || !isNominal(measure.at(-1))) return undefined;
	const next = words[to];
	const tail = rangeText(clause, to, rest.to);
	const isEnd =
		next?.pos === 'ADP' ||
		next?.form === 'ing' ||
		/^(?:than|when|if|even)$/u.test(next?.lower ?? '');
	if (next && !isEnd && !HELD_AGAINST.test(tail)) return undefined;
	const isIn = words[rest.from]?.pos === 'ADP';
	const preposition = { from: rest.from, to: rest.from + Number(isIn) };
	const asked = turned(gap, {
		wh: `what ${rangeText(clause, start, from - 1)}`,
		kept: [preposition, { from: to, to: rest.to }]
	});
	// "a higher score of [9%] than B"
	const body =
		next?.lower === 'than' ? asked?.replace(/ than (?!.* than )/u, ', compared with ') : asked;
	return body === undefined ? undefined : { body, bound: opener === 'of' ? '' : `${opener} ` };
}

/** "[4.9%] test error on X" */
function namedBehind({ gap, start }: Measure): string | undefined {
	const { clause, from, to, hidden } = gap;
	const { words, rest } = clause;
	const isPart = isShare(hidden) || TIMES.test(hidden) || ONLY_METRIC.test(words[to]?.text ?? '');
	const kind = KIND_OF_MEAN.test(words[start]?.lower ?? '') ? 1 : 0;
	if (from !== start + kind || !isPart || words[to]?.lower === 'of') return undefined;
	// "exceeds [40%] on X", "fell [40%] in X": no measure is named.
	if (words[to]?.pos === 'ADP' && words[to]?.lower !== 'as') {
		const wh = CHANGING.test(words[clause.verb.to - 1]?.lemma ?? '')
			? 'by how much'
			: 'what percentage';
		const isChange = isShare(hidden) || (wh === 'by how much' && TIMES_AT_END.test(hidden));
		return isChange && from === rest.from
			? turned(gap, { wh, kept: [{ from: to, to: rest.to }] })
			: undefined;
	}
	const isMetric = ONLY_METRIC.test(words[to]?.text ?? '');
	const last = isMetric ? to + 1 : phraseEnd(words, to, rest.to);
	// "memory saving"
	const isCut = words[last]?.form === 'ing' || words[last]?.form === 'base';
	const end = isCut && words[last + 1]?.pos !== 'DET' ? last + 1 : last;
	const head = words[last - 1];
	// "[9%] care and 7% speed"
	if (words.slice(to, last).some((_, at) => isRivalAt(words, to + at))) return undefined;
	if (last <= to || !(isMetric || (isNominal(head) && !head?.isPlural))) return undefined;
	if (isQuality(words, end)) return undefined;
	// "[9%] higher yields than B"
	const isMore = /^(?:higher|lower|better|larger|smaller|greater|less|more)$/u.test(
		words[to]?.lower ?? ''
	);
	const mean = rangeText(clause, start, start + kind);
	return turned(gap, {
		wh: [isMore ? 'how much' : 'what', mean, rangeText(clause, to, end)]
			.filter((word) => word !== '')
			.join(' '),
		kept: [{ from: end, to: rest.to }]
	});
}

export interface MeasureQuestion {
	readonly body: string;
	readonly answer?: string;
}

/** "reaches an accuracy of [89%] on X", "reaches [4.9%] test error on X" → "what accuracy does it reach on X?" */
export function ofMeasure(gap: Gapped): MeasureQuestion | undefined {
	const { clause, from, hidden } = gap;
	const { words, rest, verb } = clause;
	const main = words[verb.to - 1];
	const isHave = verb.to - verb.from === 1 && /^(?:has|have|had)$/u.test(main?.lower ?? '');
	if (!isHave && (main?.pos !== 'VERB' || main.form === 'participle')) return undefined;
	// "resulted in an accuracy of"
	const isIn = main?.lemma === 'result' && words[rest.from]?.lower === 'in';
	let start = rest.from + Number(isIn);
	if (/^(?:an?|the)$/u.test(words[start]?.lower ?? '')) start++;
	if (PRAISE.test(words[start]?.lower ?? '')) start++;
	const opener = words[from - 1]?.lower ?? '';
	if (opener === 'of' || (BOUND.test(opener) && from - 1 > start)) {
		const { body, bound } = namedBefore({ gap, start }) ?? {};
		return body === undefined ? undefined : { body, answer: `${bound ?? ''}${hidden}` };
	}
	const body = namedBehind({ gap, start });
	return body === undefined ? undefined : { body };
}
