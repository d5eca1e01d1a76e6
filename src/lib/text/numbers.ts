import { onceAText } from './once-a-text';
import type { Span } from './span';

/** One number as written, in digits or words. */
export interface NumberToken {
	/** In the text given. */
	readonly span: Span;
	readonly text: string;
	/** Signed and scaled ("15.2 million" is 15200000); percent is not divided by 100. */
	readonly value: number;
	/** The sign as written; a range's dash is no sign. */
	readonly sign: '' | '+' | '-';
	/** "%", "percent" or "percentage points" follows, at once or after the range's end. */
	readonly percent: boolean;
	/** Belongs to a name or label: "GPT-4", "Claude 3.5", "Figure 1", "[12]". */
	readonly inName: boolean;
	/** Written in words: "five", "twice". */
	readonly spelled: boolean;
}

const SMALL =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
	'sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const WORD_VALUES = new Map<string, number>([
	...SMALL.split(' ').map((word, value): [string, number] => [word, value]),
	...TENS.split(' ').map((word, index): [string, number] => [word, (index + 2) * 10]),
	['half', 0.5],
	['twice', 2],
	['thrice', 3],
	['dozen', 12]
]);
const SCALES: Readonly<Record<string, number>> = {
	hundred: 1e2,
	thousand: 1e3,
	million: 1e6,
	billion: 1e9,
	trillion: 1e12,
	k: 1e3,
	K: 1e3,
	M: 1e6,
	B: 1e9,
	T: 1e12
};

// Some journals set the decimal point half high: "53·4%".
const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+|·(?!10\s?\^|10\{)\d+)?|(?<![\w.])\.\d+`;
const POWER = String.raw`(?:\s?[×x*·]\s?10\s?\^?\s?\{?(-?\d+)\}?|[eE]([+-]?\d+))`;
const SCALE = String.raw`(?:[\s-]?(hundred|thousand|million|billion|trillion)\b|([kKMBT])(?![\p{L}\d]))`;
const NUMERAL = `(${DIGITS})(?:${POWER}|(\\^-?\\d+))?${SCALE}?`;
const eitherCase = (word: string) => `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}`;
const anyOf = (words: readonly string[]) => words.map(eitherCase).join('|');
const WORDS = anyOf([...WORD_VALUES.keys()]);
const TENS_UNITS = `(?:${anyOf(TENS.split(' '))})-(?:${anyOf(SMALL.split(' ').slice(1, 10))})`;
const SPELLED = String.raw`(?<![\p{L}\p{N}-])(${TENS_UNITS}|${WORDS})(?:[\s-](hundred|thousand|million|billion))?(?![\p{L}\p{N}])`;
const NUMBER = new RegExp(`${NUMERAL}|${SPELLED}`, 'gu');

const PERCENT_AFTER = /^\s?(?:%|percent\b|per cent\b|percentage points?\b|pp\b)/iu;
const RANGE_TO_PERCENT =
	/^\s?(?:-|to|and|or|vs\.?|versus)\s?[+-]?\d+(?:\.\d+)?\s?(?:%|percent\b|per cent\b|percentage points?\b)/iu;

/** Words after which a number is a label, whatever their case. */
const LABELS =
	/(?:^|[^\p{L}])(?:fig(?:ure)?s?\.?|tables?|tabs?\.|sections?|sec\.|eqs?\.?|equations?|appendix|chapters?|steps?|phases?|studies|study|experiments?|exp\.|stages?|grades?|types?|levels?|versions?|v|no\.|refs?\.|theorems?|lemma|algorithms?|layers?|day|week) ?\(?$/iu;
/** Capitalised words that are no names when a number follows: "Over 1,100 games", "In 24 of 34". */
const NO_NAME_BEFORE = new Set(
	`a about across after all almost among an and another approximately around as at before below between both but by
	compared during each every exactly fewer first following for from given had has have however if in including into
	is it its just last least less many more most nearly no not of on only or other our out over overall per roughly
	since some than that the then these they this those through to top total under until up using was we were when
	where while with within without yes answer what which who how why does did do are can accuracy precision recall
	auc bleu comet f1 rouge score mean median average n p r d ci sd se iqr or rr hr bmi icc rmse mae map
	january february march april may june july august september october november december`.split(/\s+/)
);

interface Surroundings {
	readonly before: string;
	readonly after: string;
	readonly text: string;
}

function isGluedToName({ before, after, text }: Surroundings): boolean {
	if (/[\p{L}_]$/u.test(before)) return true;
	// "GPT-4", "Llama-3.1-8B": letters with a capital or a digit, then a hyphen or a slash.
	const isTied = /[-/_]$/.test(before);
	const stem = (isTied && /([\p{L}\p{N}.-]+)[-/_]$/u.exec(before)?.[1]) || '';
	if (/\p{Lu}/u.test(stem) && !/^\p{Lu}?\p{Ll}{2,}$/u.test(stem)) return true;
	if (/^\p{Lu}\p{Ll}+$/u.test(stem) && !/^[\s-]?[%x×]/u.test(after)) return true;
	return (
		/\d$/u.test(text) &&
		/^[\p{L}_]/u.test(after) &&
		!/^(?:x|st|nd|rd|th|[numkMGTc]?[A-Za-zΩµμ]{1,2})(?![\p{L}])/u.test(after)
	);
}

/** What follows a count or a duration, whatever capital stands before: "Beginning 2 weeks after". */
const COUNTED =
	/^[\s-](?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|min|ms|mg|kg|cm|mm|patients?|participants?|subjects?|people|cases|of|out of)\b/u;

function followsName({ before, after, text }: Surroundings): boolean {
	if (PERCENT_AFTER.test(after)) return false;
	if (LABELS.test(before)) return /^\d{1,3}$/.test(text);
	if (!before.endsWith(' ') || COUNTED.test(after)) return false;
	const word = /(?:^|[^\p{L}\p{N}-])([\p{Lu}](?:[\p{L}\p{N}-]*\p{L})?) $/u.exec(before)?.[1];
	return word !== undefined && !NO_NAME_BEFORE.has(word.toLowerCase());
}

function isCitation({ before, after }: Surroundings): boolean {
	return /\[(?:\d+,\s?)*$/.test(before) && /^(?:,\s?\d+|-\d+)*\]/.test(after);
}

function signOf(before: string): '' | '+' | '-' {
	const match = /(?:^|[\s(=[<>~,;:/±])([-+\u2212\u2013])$/u.exec(before);
	if (!match) return '';
	return match[1] === '+' ? '+' : '-';
}

function spelledValue(words: string, scale: string | undefined): number {
	const [tens, units] = words.toLowerCase().split('-');
	const base = (WORD_VALUES.get(tens ?? '') ?? 0) + (WORD_VALUES.get(units ?? '') ?? 0);
	return base * (scale ? (SCALES[scale.toLowerCase()] ?? 1) : 1);
}

function numeralValue(match: RegExpMatchArray): number {
	const [, digits = '', times10, exponent, caret, scaleWord, scaleLetter] = match;
	const base = Number(digits.replaceAll(',', '').replace('·', '.'));
	if (caret) return base ** Number(caret.slice(1));
	const scale = SCALES[scaleWord?.toLowerCase() ?? scaleLetter ?? ''] ?? 1;
	return Number((base * 10 ** Number(times10 ?? exponent ?? 0) * scale).toPrecision(12));
}

/** Every number in the text, in order. */
export const readNumbers = onceAText((text): readonly NumberToken[] => {
	const tokens: NumberToken[] = [];
	for (const match of text.matchAll(NUMBER)) {
		const token = toToken(text, match);
		const previous = tokens.at(-1);
		tokens.push(
			previous && continuesNames(text, previous, token) ? { ...token, inName: true } : token
		);
	}
	return tokens;
});

/** "Claude 1, 2, and 3" and "Tables 2 and 3" number three models and two tables. */
function continuesNames(text: string, previous: NumberToken, token: NumberToken): boolean {
	if (!previous.inName || token.percent || !/^\d$/.test(token.text)) return false;
	if (!/^(?:, |,? and | or )$/.test(text.slice(previous.span.end, token.span.start))) return false;
	return !/^ (?!and\b|or\b)\p{Ll}/u.test(text.slice(token.span.end, token.span.end + 5));
}

function toToken(text: string, match: RegExpMatchArray): NumberToken {
	const start = match.index ?? 0;
	const end = start + match[0].length;
	const spelled = match[7];
	const surroundings = {
		before: text.slice(Math.max(0, start - 40), start),
		after: text.slice(end, end + 40),
		text: match[0]
	};
	const inName =
		spelled === undefined &&
		(isGluedToName(surroundings) || followsName(surroundings) || isCitation(surroundings));
	const sign = inName || spelled !== undefined ? '' : signOf(surroundings.before);
	const size = spelled === undefined ? numeralValue(match) : spelledValue(spelled, match[8]);
	return {
		span: { start, end },
		text: match[0],
		value: sign === '-' ? -size : size,
		sign,
		percent: PERCENT_AFTER.test(surroundings.after) || RANGE_TO_PERCENT.test(surroundings.after),
		inName,
		spelled: spelled !== undefined
	};
}
