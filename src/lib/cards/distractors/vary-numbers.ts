import { normalize } from '$lib/text/normalize';
import { answerOf, type CardContent, GAP, promptOf } from '../card';
import { type Bound, type Quantity, readQuantities } from '../gate/quantities';
import { formatOf, type NumberFormat, roundingOf, writeNumber } from './format-number';
import { seededOrder } from './seeded-order';

/** A number of the answer that may be another one. */
interface Part {
	readonly quantity: Quantity;
	readonly format: NumberFormat;
}

/** An answer as numbers and the words between them. */
interface Template {
	readonly answer: string;
	/** All of them grow or shrink together: a mean and its deviation, a count and its share. */
	readonly parts: readonly Part[];
	readonly bound: Bound | undefined;
	/** "24 of 34": what the first number stays below. */
	readonly whole: number | undefined;
}

/** What two numbers have between them where both tell of one thing. */
const PAIRED = /^\s?(?:±|\+\/-|\(|to|-|and up to)\s?$/u;
const OF_WHOLE = /^ (?:of|out of|of the|out of the) $|^\s?\/\s?$/u;
const P_VALUE = /\bp(?:[\s-]*values?)?\s*(?:of|was|were|[<>=≤≥])*\s*$/iu;
const MOST_WORDS = 8;

/** "2.5D", "D28K", "residue-2": part of a word and not a size; a unit or "x" may follow at once. */
function standsAlone({ span, unit, percent, inName }: Quantity, text: string): boolean {
	const before = text.slice(0, span.start);
	const after = text.slice(span.end);
	const isGlued =
		/^[-–]?\p{L}/u.test(after) &&
		!/^-?(?:fold|x\b|year|day|week|month|hour|minute|point|item|bit|layer)/u.test(after);
	return (
		!inName && !/[\p{L}\p{N}][-–]?$/u.test(before) && (unit !== undefined || percent || !isGlued)
	);
}

const isYear = ({ value, unit, text }: Quantity) =>
	unit === undefined && /^\d{4}$/.test(text) && value >= 1900 && value <= 2100;

/** "[…] lenses: the first, the second and the third", or "[…]D": to count or to read on tells the answer. */
export function isOpenToCount(card: CardContent, { value }: Quantity): boolean {
	const after = promptOf(card).split(GAP)[1] ?? '';
	const items = after.split(/, (?:and |or )?| and | or /u).length;
	return /^[\p{L}\p{N}-]/u.test(after) || (Math.abs(value) > 1 && items >= Math.abs(value));
}

/** "up to […]": a bound may stand in the prompt. */
export function boundOf(first: Quantity, answer: string, card: CardContent): Bound | undefined {
	const after = answer.slice(first.span.end);
	if (/^\+|^ (?:or|and) (?:more|above|higher|older|later)\b/u.test(after)) return 'min';
	if (/[>≥]\s?$/u.test(answer.slice(0, first.span.start))) return 'min';
	if (/[<≤]\s?$/u.test(answer.slice(0, first.span.start))) return 'max';
	if (/[~≈∼]\s?$/u.test(answer.slice(0, first.span.start))) return 'near';
	const [before = '', behind] = promptOf(card).split(GAP);
	if (first.bound || behind === undefined) return first.bound;
	const led = before === '' ? '' : `${normalize(before).trim()} `;
	const at = led.length + first.span.start;
	return readQuantities(`${led}${answer} ${normalize(behind)}`).find(
		({ span }) => span.start === at
	)?.bound;
}

function templateOf(card: CardContent): Template | undefined {
	const raw = answerOf(card);
	const answer = normalize(raw).replace(/\.$/, '');
	const [before = '', behind] = promptOf(card).split(GAP);
	const [first, second, ...more] = readQuantities(answer);
	if (!first || more.length > 0 || answer.split(' ').length > MOST_WORDS) return undefined;
	if (P_VALUE.test(answer.slice(0, first.span.start)) || isOpenToCount(card, first))
		return undefined;
	if (behind !== undefined && P_VALUE.test(normalize(before))) return undefined;
	const between = second && answer.slice(first.span.end, second.span.start);
	const isOfWhole = between !== undefined && OF_WHOLE.test(between);
	if (second && !isOfWhole && !PAIRED.test(between?.replace(/^\s?%/, '') ?? '')) return undefined;
	const wanted = isOfWhole || !second ? [first] : [first, second];
	const hadCommas = /\d,\d{3}/.test(raw);
	const parts = wanted.flatMap((quantity): Part[] => {
		const format = formatOf(quantity, hadCommas);
		return format && quantity.value !== 0 && standsAlone(quantity, answer) && !isYear(quantity)
			? [{ quantity, format }]
			: [];
	});
	if (parts.length < wanted.length) return undefined;
	const whole = isOfWhole ? Math.abs(second?.value ?? 0) : undefined;
	return { answer, parts, bound: boundOf(first, answer, card), whole };
}

/** Up to here things are counted one by one. */
export const SMALL_COUNT = 12;
/** A step away from the answer, so that no option is one with it within what anyone recalls. */
const STEPS = { near: 1.45, others: 1.28 };
const LEAST_DIFFERENCE = 0.08;
const FARTHEST_STEP = 6;

/** As many digits that count as the answer has: beside 1,500 stands no 1,172. */
function asRound(size: number, { text }: Quantity, { scale }: NumberFormat): number {
	const digits = text.replace(/\D/g, '').replace(/^0+/, '').replace(/0+$/, '').length;
	const rounded = Number((size / scale).toPrecision(Math.max(1, digits)));
	return rounded * scale;
}

interface Step {
	readonly steps: number;
	readonly ratio: number;
	/** What no size may reach. */
	readonly limit: number;
}

/** The size so many steps above (or below) it; shares stay below the whole, counts go one by one. */
function sizeAt({ quantity, format }: Part, { steps, ratio, limit }: Step): number {
	const size = Math.abs(quantity.value);
	const isCount = Number.isInteger(size) && format.scale === 1 && format.decimals === 0;
	const isSmall = size <= SMALL_COUNT && size !== 10;
	if (isCount && isSmall && !quantity.percent) return size + steps;
	const factor = ratio ** steps;
	// Above half of a whole, what is left of it shrinks instead.
	const next = steps > 0 && size > limit / 2 ? limit - (limit - size) / factor : size * factor;
	const rounded = asRound(next, quantity, format);
	return isCount ? Math.round(rounded) : rounded;
}

/** 100 for a percentage of a whole, 1 for a correlation or a share, what was counted for "24 of 34". */
function limitOf({ quantity: { value, unit, sign } }: Part, { whole, parts }: Template): number {
	const size = Math.abs(value);
	if (whole !== undefined) return whole;
	// Of "89.6 ± 6.6%" both are shares; of "26 (84%)" one is.
	const percent = parts.some(
		(part) =>
			(part.quantity.percent && part.format.decimals > 0) ||
			(part.quantity.value === value && part.quantity.percent)
	);
	if (percent && sign === '' && size <= 100) return 100;
	return !percent && unit === undefined && size < 1 ? 1 : Infinity;
}

function written(template: Template, steps: number, ratio: number): string | undefined {
	let text = template.answer;
	for (const part of [...template.parts].reverse()) {
		const limit = limitOf(part, template);
		const size = sizeAt(part, { steps, ratio, limit });
		const { span, value } = part.quantity;
		const isOff = Math.abs(size - Math.abs(value)) <= roundingOf(part.format);
		// A singular holds for one thing alone.
		if (isOff || size <= 0 || size >= limit || size === 1 || Math.abs(value) === 1)
			return undefined;
		const digits = writeNumber(size, part.format);
		if (digits === undefined) return undefined;
		text = text.slice(0, span.start) + digits + text.slice(span.end);
	}
	return text;
}

const sizesIn = (text: string) =>
	readQuantities(normalize(text)).map(({ value }) => Math.abs(value));

/** Some other number that the text tells may be right of the same thing. */
function isTold(option: string, { answer }: Template, told: readonly number[]): boolean {
	const [first] = sizesIn(option);
	const own = sizesIn(answer)[0];
	return told.some((size) => {
		const larger = Math.max(size, first ?? 0);
		return size !== own && Math.abs(size - (first ?? 0)) < LEAST_DIFFERENCE * larger;
	});
}

/** "raised from 22.2% to …": options stay on the answer's side of what the prompt tells. */
function keepsOrder(option: string, { answer }: Template, told: readonly number[]): boolean {
	const [size = 0] = sizesIn(option);
	const [own = 0] = sizesIn(answer);
	return told.every((value) => value === own || size < value === own < value);
}

/**
 * The answer with other numbers of its unit and its precision, at most `count`: as far from it as a reader
 * may be wrong, and so spread that the answer's rank among them tells nothing.
 */
export function variedNumbers(card: CardContent, count: number, seed: string): string[] {
	const template = templateOf(card);
	if (!template) return [];
	const { bound } = template;
	const prompted = sizesIn(promptOf(card).replace(/^[^:]*\(\d{4}\):|^[^:]*\(\d{4}\)/, ''));
	const told = [...prompted, ...sizesIn(card.evidence?.quote ?? '')];
	const ratio = bound === 'near' ? STEPS.near : STEPS.others;
	const near = Array.from({ length: FARTHEST_STEP }, (_, at) => at + 1);
	const side = (sign: 1 | -1) => [
		...new Set(
			near
				.flatMap((step) => written(template, sign * step, ratio) ?? [])
				.filter(
					(option) => !isTold(option, template, told) && keepsOrder(option, template, prompted)
				)
		)
	];
	// "Over 500" holds of 700 too: below it, what is said of less would be right as well.
	const above = bound === 'max' ? [] : side(1);
	const below = bound === 'min' ? [] : side(-1);
	const [rank = 0] = seededOrder(
		Array.from({ length: count + 1 }, (_, at) => at),
		`${seed}\nrank`
	);
	const fewest = Math.max(0, count - above.length);
	const lower = below.slice(0, Math.min(count, Math.max(fewest, rank)));
	return [...lower, ...above.slice(0, count - lower.length)];
}
