import { DELETION } from '../../card';
import { parseClause, textOfRange } from '$lib/extraction/clause';
import { isNominal, type Word } from '$lib/extraction/word';
import { inverted, opening, subjectText } from '../questions';
import type { Gapped, Question } from './gapped';
import { MEASURED, METRIC } from './measured';
import { isPlainNoun } from './turned';

const GRADE = /^(?:low|high|small|large|long|short|great|fast|thin|deep)$/u;

/** Where "a limit as low as [9 mg]" begins; nothing where no such phrase ends before the figure. */
function gradedFrom(words: readonly Word[], from: number): number | undefined {
	const [as, grade, than] = words.slice(Math.max(0, from - 3), from);
	if (as?.lower !== 'as' || than?.lower !== 'as' || !GRADE.test(grade?.lower ?? ''))
		return undefined;
	let start = from - 3;
	while (start > 0 && isPlainNoun(words[start - 1] as Word)) start--;
	const head = words[from - 4];
	if (start === from - 3 || !isNominal(head) || head?.isPlural) return undefined;
	return start;
}

/** "a limit as low as [9 mg] was reached in fog" → "how low a limit was reached in fog?"; "can sense a pull as low as [9 N]". */
export function askGraded({ clause, from, to }: Gapped): Question | undefined {
	const { words, subject, verb, rest } = clause;
	const start = gradedFrom(words, from);
	if (start === undefined) return undefined;
	const grade = words[from - 2]?.lower ?? '';
	const thing = textOfRange(clause, { from: start, to: from - 3 });
	const wh = `how ${grade} ${/^[aeiou]/iu.test(thing) ? 'an' : 'a'} ${thing}`;
	const isFirst = /^an?$/u.test(words[start - 1]?.lower ?? '') ? start - 1 : start;
	if (isFirst === subject.from && to === subject.to)
		return {
			body: `${opening(clause)}${wh} ${textOfRange(clause, { from: verb.from, to: rest.to })}?`,
			pattern: 'value'
		};
	const asked = inverted(clause);
	const tail = textOfRange(clause, { from: to, to: rest.to });
	if (!asked || isFirst < rest.from || /[,;:]|\d[^?]*\sand\s/u.test(tail)) return undefined;
	const before = textOfRange(clause, { from: rest.from, to: isFirst });
	return {
		body: `${opening(clause)}${wh} ${asked.helper} ${subjectText(clause)} ${asked.rest} ${before} ${tail}?`,
		pattern: 'value'
	};
}

const MOST_AT = new RegExp(
	String.raw`^(?<said>[^{}]+ the (?:highest|lowest|best|greatest|largest|smallest|shortest|longest|fastest) (?<measure>(?:[\p{L}\d-]+ ){0,3}[\p{L}\d-]+)) (?:at|of|with|,) (?:\{\{c1::(?:(?!\}\}).)*\}\})[.]?$`,
	'u'
);
const METRIC_LAST = new RegExp(String.raw`(?:^|\s)${METRIC}$`, 'u');

/** "the new bell reached the highest hearing score at [90%]" → "…: what was the hearing score?" */
export function askMostAt(body: string): Question | undefined {
	const { said = '', measure = '' } = MOST_AT.exec(body)?.groups ?? {};
	const isMeasure = MEASURED.test(measure) || METRIC_LAST.test(measure);
	if (!isMeasure || !DELETION.test(body) || !parseClause(said)) return undefined;
	return { body: `${said}: what was the ${measure}?`, pattern: 'value' };
}
