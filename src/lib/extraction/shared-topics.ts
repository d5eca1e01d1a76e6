import { parseClause, textOfRange, type Clause } from './clause';

/** What is measured of something: alone it does not say of what. */
const MEASURE =
	/^(?:yield|accuracy|sensitivity|specificity|precision|recall|survival|mortality|morbidity|rates?|times?|durations?|lengths?|concentrations?|levels?|prevalence|incidence|values?|scores?|risks?|ratios?|volumes?|weights?|pressures?|costs?|errors?|size|quality|speed|reliability|efficiency|frequency|stay|latency|throughput|power|consumption)$/;
const IS = /^(?:is|are|was|were)$/;
/** Words of "overall 3-year survival". */
const LONGEST_BARE = 5;

interface Measured {
	readonly clause: Clause;
	/** Ends the measure, in code units. */
	readonly end: number;
	/** "of the old pumps versus the new ones"; empty where nothing follows the measure. */
	readonly topic: string;
}

/** "the yield of the well was …": a measure and what it is a measure of. */
function measured(text: string): Measured | undefined {
	const clause = parseClause(text);
	if (!clause || clause.lead.to > 0 || !IS.test(clause.words[clause.verb.from]?.lower ?? ''))
		return undefined;
	const { words, subject } = clause;
	const at = words.findIndex((word, index) => index < subject.to && MEASURE.test(word.lower));
	const next = words[at + 1];
	if (at < 0 || !next) return undefined;
	if (at + 1 === subject.to) return { clause, end: words[at]?.span.end ?? 0, topic: '' };
	if (next.lower !== 'of') return undefined;
	const topic = textOfRange(clause, { from: at + 1, to: subject.to });
	return { clause, end: words[at]?.span.end ?? 0, topic };
}

/** "the yield of the well was 7% and the accuracy was 27%": the accuracy is of the well too. */
export function withSharedTopics(texts: readonly string[]): string[] {
	let topic = '';
	return texts.map((text) => {
		const found = measured(text);
		if (!found) return text;
		if (found.topic !== '') {
			topic = found.topic;
			return text;
		}
		const isBare = found.clause.subject.to - found.clause.subject.from <= LONGEST_BARE;
		return topic !== '' && isBare
			? `${text.slice(0, found.end)} ${topic}${text.slice(found.end)}`
			: text;
	});
}
