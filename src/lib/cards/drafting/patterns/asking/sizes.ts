import { measurementsIn } from '$lib/extraction/passes/quantities';
import { tagWords } from '$lib/extraction/parts-of-speech';
import type { Measurement } from '$lib/extraction/finding';
import { pastTense } from '$lib/extraction/verb-forms';
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
	['encompassing', 'encompasses', 'encompass'],
	['with', 'has', 'have'],
	['of', 'holds', 'hold']
];
/** "contained" */
const PAST = HOLDS.filter(([, verb]) => /^(?!is |has)\p{L}+s(?: of)?$/u.test(verb)).map(
	([, , base]) => [base.replace(/^\p{L}+/u, pastTense), base] as const
);
const BASE_OF = new Map([
	...HOLDS.flatMap(([participle, verb, base]) => [
		[participle, base] as const,
		[verb, base] as const
	]),
	...PAST
]);
const PARTICIPLES = HOLDS.map(([participle]) => participle).join('|');
const VERBS = [...HOLDS.map(([, verb]) => verb), ...PAST.map(([past]) => past)].join('|');
const WAS = new Set(PAST.map(([past]) => past));

const CAPITAL = String.raw`(?:\p{Lu}[\p{L}\d-]*|\p{Ll}+\p{Lu}[\p{L}\d]*)`;
const KIND =
	'(?:corpus|corpora|data ?set|benchmark|suite|library|database|collection|treebank|lexicon|archive|test set|taxonomy|test ?bed|survey)';
const NAME = String.raw`(?:the )?${CAPITAL}(?: (?:${CAPITAL}|\([^()\d]{2,40}\)))*`;
/** "Logs, a corpus of boats' songs holding 40 hours", "the Logs corpus, including 40 hours". */
const APPOSED = new RegExp(
	String.raw`\b(?:(?<name>${NAME}), an? [^,;:]*?\b${KIND}\b[^,;:]*?|(?<whole>${NAME} ${KIND}),?) (?<verb>${PARTICIPLES}) $`,
	'u'
);
const SUBJECT = new RegExp(
	String.raw`^(?<name>${NAME}(?: ${KIND})?|(?:the|our) (?:[\p{L}-]+ ){0,2}?${KIND}) (?:is an? [^,;:]*?\b${KIND} (?<held>${PARTICIPLES})|(?:currently |now |finally |in total )?(?<verb>${VERBS})) (?<row>(?:[^,;:]*\d[^,;:]*,(?: and)? )*)(?:a total of )?$`,
	'u'
);
/** "Logs covers five seas, each of them …, subdivided into 50 bays", "the corpus is organized into 12 parts" */
const DIVIDED = new RegExp(
	String.raw`^(?<name>${NAME}(?: ${KIND})?|(?:the|our) (?:[\p{L}-]+ ){0,2}?${KIND}) (?:(?:is|are) |(?:${VERBS}) [^;:]{3,160},? )(?<how>(?:sub)?divided|organi[sz]ed|grouped|categori[sz]ed|split|structured|arranged) into (?:a total of )?$`,
	'u'
);
/** "into 40 songs for training": how it was used. */
const FOR_USE = /^ (?:for|to) /u;

/** What brings a thing into the world, so that its size is the paper's own. */
const MAKES =
	'(?:annotat|assembl|build|built|collect|compil|construct|creat|crowd-?sourc|curat|develop|generat|introduc|mak|made|offer|present|propos|provid|publish|releas)\\p{L}*';
/** Of what is no collection, so much that it must have been counted. */
const MANY = /\d{2}/u;
const SIZES = HOLDS.map(([participle]) => participle).filter(
	(one) => !/^(?:with|of|including)$/.test(one)
);
/** "creates a corpus of 40 songs", "builds a wide set of old logs that list storms, spanning 40 ports" */
const MADE = new RegExp(
	String.raw`\bthe study (?:[\p{L}-]+ )*?(?:${MAKES} (?:and \p{L}+ )?|uses an? [^,;:]{2,40} to ${MAKES} )(?:(?:an?|the|our) )?(?:(?<kind>(?:[\p{L}-]+ ){0,4}${KIND})(?: that [^,;:]+,)?,? (?<verb>${PARTICIPLES})|(?<thing>(?:(?!(?:that|which|who)\b)[\p{L}-]+ ){0,8}?(?!(?:that|which|who)\b)\p{L}+)(?: (?:that|which) [^,;:]+)?,? (?<spans>${SIZES.join('|')})) $`,
	'u'
);
/** "a wide set of old logs": the logs. */
const SET_OF =
	/^(?:[\p{L}-]+ )*(?:array|collection|number|range|series|set|variety) of (?=(?:[\p{L}-]+ )*\p{L}+s$)/u;
/** Says no more than that it was made. */
const PRAISE =
	/^(?:(?:first|high-quality|large|large-scale|new|novel|comprehensive|unique|wide) )+/u;

/** "creates a new corpus of" → "the study's corpus", and how it is told to hold them. */
function madeThing(before: string): { name: string; verb: string; isMany: boolean } | undefined {
	const { kind, verb, thing, spans } = MADE.exec(before)?.groups ?? {};
	const said = kind ?? thing?.replace(SET_OF, '');
	if (said === undefined) return undefined;
	const name = said.replace(PRAISE, '');
	const isName = /^\p{Lu}/u.test(name);
	return {
		name: isName ? `the ${name}` : `the study's ${name}`,
		verb: verb ?? spans ?? '',
		isMany: kind === undefined
	};
}

const SPELLED_OUT =
	'three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|twenty|thirty|forty|fifty';
const COUNT = new RegExp(
	`^(?:[^\\p{L}]*(?:(?:over|about|more than|nearly|around|almost) )?\\d[\\d,.]*[kKM]?\\+?(?: (?:million|billion|thousand))?|${SPELLED_OUT})$`,
	'u'
);

/** "40 songs and 9,000 calls": behind the first of a row a small count is one too many. */
const LARGE = /\d{3}|\d[kKM]|\d (?:million|billion|thousand)/u;
export const isLarge = (count: string): boolean => LARGE.test(count);

const UNIT = /^(?<count>.*\d.*?) (?<unit>tokens|hours|minutes|words|parameters|pixels)$/u;
/** Words of what is counted. */
const MOST_WORDS = 6;
/** So few that they are guessed. */
const FEW = /^(?:one|two|three|four|[1-4])$/iu;
export const isFew = (count: string): boolean => FEW.test(count);
const PERSONS = /\b(?:patients|participants|subjects|people|women|men|children|individuals)\b/u;

export const countsPersons = (things: string): boolean => PERSONS.test(things);

/** What stands behind a count: "speech recordings", "of tagged speech". */
function thingsBehind(after: string): string {
	const words = tagWords(after.slice(0, 90));
	const isOf = words[0]?.lower === 'of';
	let to = isOf ? 1 : 0;
	const isNoun = (at: number) => words[at]?.pos === 'NOUN';
	const belongs = (at: number) =>
		/^(?:ADJ|NOUN|PROPN)$/u.test(words[at]?.pos ?? '') ||
		/^(?:ed|participle)$/u.test(words[at]?.form ?? '') ||
		// "rarely heard songs"
		(words[at]?.pos === 'ADV' && /^(?:ADJ|VERB)$/u.test(words[at + 1]?.pos ?? ''));
	while (to < MOST_WORDS + Number(isOf) && belongs(to)) to++;
	// "songs rated by wardens": what was done to them.
	while (to > 0 && !isNoun(to - 1) && words[to - 1]?.pos === 'VERB') to--;
	const last = words[to - 1];
	const isWhole = isOf ? to > 1 : last?.isPlural === true;
	return isWhole && last?.pos === 'NOUN' ? after.trimStart().slice(0, last.span.end).trim() : '';
}

/** "how many", and what is counted. */
export function countedBy(text: string, { text: value, span }: Measurement): string {
	const unit = UNIT.exec(value)?.groups?.['unit'];
	const after = text.slice(span.end).trimStart();
	if (unit === undefined) return COUNT.test(value) ? thingsBehind(after) : '';
	const of = /^of\s/u.test(after) ? thingsBehind(after) : '';
	return of === '' ? unit : `${unit} ${of}`;
}

const OWN_NAME = String.raw`(?:the study's .*|(?:the |our )?(?:\S+ )*${KIND}|\S*(?:\p{Ll}\p{Lu}|\p{Lu}{2})\S*)`;
/** "how many songs does the study's corpus hold?", "into how many parts is it divided?": how much of it there is was the authors' work. */
const OF_OWN = new RegExp(
	String.raw`^how many .* (?:does|do|did) ${OWN_NAME} (?:${HOLDS.map(([, , base]) => base).join('|')})\?$|^into how many .* is ${OWN_NAME} \p{L}+\?$`,
	'u'
);

/** "how many sheets result when the study cuts the logs?" */
const OF_WHAT_CAME = /^(?:[^?]*, )?how many .* result(?:ed)? when /u;

/** Of what the paper itself brings. */
export const asksOwnSize = ({ pattern, body, answer, finding: { role } }: Candidate): boolean =>
	pattern === 'how-many' &&
	role !== 'background' &&
	!isFew(answer) &&
	(OF_OWN.test(body) || OF_WHAT_CAME.test(body));

/** "does the study's corpus", "do the study's logs" */
function helperFor(name: string, verb: string): string {
	if (WAS.has(verb)) return 'did';
	const isOne = !name.startsWith("the study's") || tagWords(name).at(-1)?.isPlural !== true;
	return isOne ? 'does' : 'do';
}

/** "the corpus is organized into 12 parts" → "into how many parts is the corpus organized?" */
function askParts(text: string, measurement: Measurement): string | undefined {
	const { name, how } = DIVIDED.exec(text.slice(0, measurement.span.start))?.groups ?? {};
	const things = name === undefined ? '' : countedBy(text, measurement);
	if (name === undefined || how === undefined || things === '') return undefined;
	const behind = text.slice(measurement.span.end).trimStart().slice(things.length);
	return FOR_USE.test(behind) ? undefined : `into how many ${things} is ${name} ${how}?`;
}

/** "the study introduces Logs, a corpus consisting of 40 songs" → "how many songs does Logs consist of?" */
export const askSize: Pattern = ({ clause: { text }, finding }) => {
	return measurementsIn(text, finding.role).flatMap((measurement): Candidate[] => {
		const before = text.slice(0, measurement.span.start);
		const answer = measurement.text;
		const counted = { type: 'number', pattern: 'how-many', answer, finding, fit: 0.85 } as const;
		const parts = askParts(text, measurement);
		if (parts !== undefined) return [{ ...counted, body: parts }];
		const found = (SUBJECT.exec(before) ?? (finding.isOwnAct ? APPOSED.exec(before) : null))
			?.groups;
		const made = found || !finding.isOwnAct ? undefined : madeThing(before);
		const { whole, name = whole ?? made?.name ?? '', verb = made?.verb, held, row } = found ?? {};
		if (row && !isLarge(measurement.text)) return [];
		const base = BASE_OF.get(verb ?? held ?? '');
		const things = base === undefined ? '' : countedBy(text, measurement);
		if (things === '' || base === undefined || countsPersons(things)) return [];
		if (made?.isMany && !MANY.test(measurement.text)) return [];
		const body = `how many ${things} ${helperFor(name, verb ?? held ?? '')} ${name} ${base}?`;
		return [{ ...counted, body }];
	});
};
