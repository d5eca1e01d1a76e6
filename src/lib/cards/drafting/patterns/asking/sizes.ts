import { measurementsIn } from '$lib/extraction/passes/quantities';
import { tagWords } from '$lib/extraction/parts-of-speech';
import type { Measurement } from '$lib/extraction/finding';
import type { Candidate, Pattern } from '../../candidate';

/** How a thing's size is told: as a participle, as a verb, and in a question. */
const HOLDS: readonly (readonly [participle: string, verb: string, base: string])[] = [
	['consisting of', 'consists of', 'consist of'],
	['composed of', 'is composed of', 'consist of'],
	['comprising', 'comprises', 'comprise'],
	['containing', 'contains', 'contain'],
	['including', 'includes', 'include'],
	['amounting to', 'amounts to', 'amount to'],
	['totaling', 'totals', 'total'],
	['totalling', 'totals', 'total'],
	['covering', 'covers', 'cover'],
	['spanning', 'spans', 'span'],
	['with', 'has', 'have'],
	['of', 'holds', 'hold']
];
const BASE_OF = new Map(
	HOLDS.flatMap(([participle, verb, base]) => [
		[participle, base],
		[verb, base]
	])
);
const PARTICIPLES = HOLDS.map(([participle]) => participle).join('|');
const VERBS = HOLDS.map(([, verb]) => verb).join('|');

const CAPITAL = String.raw`(?:\p{Lu}[\p{L}\d-]*|\p{Ll}+\p{Lu}[\p{L}\d]*)`;
const KIND =
	'(?:corpus|corpora|data ?set|benchmark|suite|library|database|collection|treebank|lexicon|archive|test set)';
const NAME = String.raw`(?:the )?${CAPITAL}(?: (?:${CAPITAL}|\([^()\d]{2,40}\)))*`;
/** "Logs, a corpus of boats' songs holding 40 hours", "the Logs corpus, including 40 hours". */
const APPOSED = new RegExp(
	String.raw`\b(?:(?<name>${NAME}), an? [^,;:]*?\b${KIND}\b[^,;:]*?|(?<whole>${NAME} ${KIND}),?) (?<verb>${PARTICIPLES}) $`,
	'u'
);
const SUBJECT = new RegExp(
	String.raw`^(?<name>${NAME}(?: ${KIND})?) (?:is an? [^,;:]*?\b${KIND} (?<held>${PARTICIPLES})|(?<verb>${VERBS})) $`,
	'u'
);

const UNIT = /^(?<count>.*\d.*?) (?<unit>tokens|hours|minutes|words|parameters|pixels)$/u;
/** Words of what is counted. */
const MOST_WORDS = 6;
const PERSONS = /\b(?:patients|participants|subjects|people|women|men|children|individuals)\b/u;

/** What stands behind a count: "speech recordings", "of tagged speech". */
function thingsBehind(after: string): string {
	const words = tagWords(after.slice(0, 90));
	const isOf = words[0]?.lower === 'of';
	let to = isOf ? 1 : 0;
	const belongs = (at: number) =>
		/^(?:ADJ|NOUN|PROPN)$/u.test(words[at]?.pos ?? '') ||
		/^(?:ed|participle)$/u.test(words[at]?.form ?? '');
	while (to < MOST_WORDS + Number(isOf) && belongs(to)) to++;
	const last = words[to - 1];
	const isWhole = isOf ? to > 1 : last?.isPlural === true;
	return isWhole && last?.pos === 'NOUN' ? after.trimStart().slice(0, last.span.end).trim() : '';
}

/** "how many", and what is counted. */
function countedBy(text: string, { text: value, span }: Measurement): string {
	const unit = UNIT.exec(value)?.groups?.['unit'];
	const after = text.slice(span.end).trimStart();
	if (unit === undefined)
		return /^[^\p{L}]*(?:(?:over|about|more than|nearly|around) )?\d[\d,.]*[kKM]?\+?(?: (?:million|billion|thousand))?$/u.test(
			value
		)
			? thingsBehind(after)
			: '';
	const of = /^of\s/u.test(after) ? thingsBehind(after) : '';
	return of === '' ? unit : `${unit} ${of}`;
}

/** "the study introduces Logs, a corpus consisting of 40 songs" → "how many songs does Logs consist of?" */
export const askSize: Pattern = ({ clause: { text }, finding }) => {
	return measurementsIn(text, finding.role).flatMap((measurement): Candidate[] => {
		const before = text.slice(0, measurement.span.start);
		const found = (SUBJECT.exec(before) ?? (finding.isOwnAct ? APPOSED.exec(before) : null))
			?.groups;
		const { whole, name = whole ?? '', verb, held } = found ?? {};
		const base = BASE_OF.get(verb ?? held ?? '');
		const things = base === undefined ? '' : countedBy(text, measurement);
		if (things === '' || base === undefined || PERSONS.test(things)) return [];
		const body = `how many ${things} does ${name} ${base}?`;
		const answer = measurement.text;
		return [{ type: 'number', pattern: 'how-many', body, answer, finding, fit: 0.85 }];
	});
};
