import { normalize } from '$lib/text/normalize';
import { onceAText } from '$lib/text/once-a-text';
import { isStopWord } from '$lib/text/stems';
import { answerOf, type CardContent, promptOf } from '../card';
import { type Quantity, readQuantities } from '../gate/quantities';
import { formatOf, type NumberFormat, roundingOf, writeNumber } from './format-number';
import type { Option } from './option';
import { boundOf, isOpenToCount } from './vary-numbers';

/** A quantity, and in one word what it measures: its unit, the word behind it, or "count". */
interface Measured extends Quantity {
	readonly measure: string;
}

/** An answer that is one number with its unit, and words that any other number could have too. */
export interface NumberAnswer {
	readonly before: string;
	readonly after: string;
	readonly quantity: Measured;
	readonly format: NumberFormat;
}

const WORD_BEHIND = /^[\s-]?([\p{L}°µμ][\p{L}\p{N}/²³°]*)/u;
const LABEL_BEFORE = /(\p{L}+) ?= ?[+-]?$/u;

/** "17.8 pg/mL" measures pg/mL, "4.6 words" words; whole numbers of plain words count things. */
function measureOf(quantity: Quantity, text: string): string {
	if (quantity.unit !== undefined) return quantity.unit;
	if (quantity.percent) return 'percent';
	const label = LABEL_BEFORE.exec(text.slice(0, quantity.span.start))?.[1];
	if (label !== undefined) return `${label} =`;
	const behind = WORD_BEHIND.exec(text.slice(quantity.span.end))?.[1] ?? '';
	const isSign = /[/²³°]|^\p{Lu}\p{Ll}+$/u.test(behind);
	if (Number.isInteger(quantity.value) && !isSign) return 'count';
	return isStopWord(behind.toLowerCase()) ? '' : behind;
}

const PLAIN_BEFORE =
	/^(?:(?:only|just|over|about|around|approximately|nearly|almost|at least|at most|more than|less than|fewer than|up to|by|to|a|an|of|roughly|some) ?)*[$€£¥+-]?$/iu;
/** A unit, or up to three plain words of what is counted. */
const PLAIN_AFTER = /^(?:[\s-]?(?:%|[\p{L}°µμ%/²]+(?:[\s-]\p{Ll}+){0,2}))?$/u;

export function numberAnswer(card: CardContent): NumberAnswer | undefined {
	const answer = normalize(answerOf(card)).replace(/\.$/, '');
	const all = readQuantities(answer);
	const [quantity] = all;
	if (!quantity || all.length > 1 || quantity.inName) return undefined;
	const before = answer.slice(0, quantity.span.start);
	const after = answer.slice(quantity.span.end);
	if (!PLAIN_BEFORE.test(before) || !PLAIN_AFTER.test(after)) return undefined;
	const format = formatOf(quantity, /\d,\d{3}/.test(answerOf(card)));
	return format && { before, after, quantity: inQuote(quantity, answer, card), format };
}

/** With what the quote measures by it, since an answer may leave that to the prompt. */
function inQuote(quantity: Quantity, answer: string, card: CardContent): Measured {
	const twin = quantitiesOf(card.evidence?.quote ?? '').find(
		({ value }) => Math.abs(value) === Math.abs(quantity.value)
	);
	return { ...quantity, measure: twin?.measure ?? measureOf(quantity, answer) };
}

const isYear = ({ value, unit, text }: Quantity) =>
	unit === undefined && /^\d{4}$/.test(text) && value >= 1900 && value <= 2100;

const READ_KEPT = 5000;

/** What is measured or counted in a text; versions, years and p values left out. */
const quantitiesOf = onceAText((text): readonly Measured[] => {
	const plain = normalize(text);
	return readQuantities(plain)
		.filter(
			(quantity) =>
				!quantity.inName &&
				!isYear(quantity) &&
				!/\bp\s?[<>=≤≥]\s?$/iu.test(plain.slice(0, quantity.span.start))
		)
		.map((quantity) => ({ ...quantity, measure: measureOf(quantity, plain) }));
}, READ_KEPT);

/** Sizes that a reader would not rule out at a glance. */
const FARTHEST_RATIO = { counts: 5, others: 3 };
const FARTHEST_PERCENT = 40;
/** Below this share of the larger, two values are one within what anyone recalls. */
const LEAST_DIFFERENCE = 0.04;

function isNear(size: number, answer: number, { measure, sign }: Measured): boolean {
	if (size === 0 || answer === 0) return false;
	const ratio = Math.max(size / answer, answer / size);
	if (measure !== 'percent')
		return ratio <= (measure === 'count' ? FARTHEST_RATIO.counts : FARTHEST_RATIO.others);
	if (answer < 100 && sign === '' && size >= 100) return false;
	return ratio <= FARTHEST_RATIO.counts && Math.abs(size - answer) <= FARTHEST_PERCENT;
}

function areAlike(left: number, right: number, rounding: number): boolean {
	const difference = Math.abs(left - right);
	const larger = Math.max(Math.abs(left), Math.abs(right));
	return difference <= rounding * 1.0001 || difference < LEAST_DIFFERENCE * larger;
}

/** "raised from 22.2% to …": options stay on the answer's side of what the prompt tells. */
function keepsOrder(size: number, answer: number, told: readonly number[]): boolean {
	return told.every((value) => value === answer || size < value === answer < value);
}

const decimalsOf = ({ text }: Quantity) => /\.(\d+)/.exec(text)?.[1]?.length ?? 0;

function fitsFormat(quantity: Quantity, { quantity: answer, format }: NumberAnswer): boolean {
	const isWhole = Number.isInteger(quantity.value);
	// "83.00%" beside "90.31%" tells which is made up.
	if (decimalsOf(quantity) < format.decimals - 1) return false;
	if (answer.measure === 'count') return isWhole;
	// Shares, correlations and p values live below one; what has no unit at all may be either.
	return answer.measure !== '' || Math.abs(quantity.value) < 1 === Math.abs(answer.value) < 1;
}

const significant = (text: string) =>
	text.replace(/\D/g, '').replace(/^0+/, '').replace(/0+$/, '').length;

function distanceOf(quantity: Quantity, { quantity: answer, format }: NumberAnswer): number {
	const ratio = Math.abs(Math.log(Math.abs(quantity.value / answer.value)));
	const precision = Math.abs(decimalsOf(quantity) - format.decimals);
	const roundness = Math.abs(significant(quantity.text) - significant(answer.text));
	return ratio + 0.3 * precision + 0.35 * roundness;
}

/** Grammar that holds for one thing alone, or for several alone. */
function agrees(size: number, { quantity, after }: NumberAnswer): boolean {
	const isBare = !/^[\s-]\p{L}/u.test(after) && quantity.measure !== 'count';
	return isBare || (size === 1) === (Math.abs(quantity.value) === 1);
}

export interface NumberOption extends Option {
	readonly size: number;
}

/** Numbers of other works in the answer's unit and its way of writing. */
export function numberOptions(
	card: CardContent,
	answer: NumberAnswer,
	siblings: readonly CardContent[]
): NumberOption[] {
	const size = Math.abs(answer.quantity.value);
	if (isOpenToCount(card, answer.quantity)) return [];
	const { measure } = answer.quantity;
	const rounding = roundingOf(answer.format);
	const told = quantitiesOf(promptOf(card));
	const ordered = told.filter((one) => one.measure === measure).map(({ value }) => Math.abs(value));
	const taken = [...told, ...quantitiesOf(card.evidence?.quote ?? '')]
		.map(({ value }) => Math.abs(value))
		.concat(size);
	const options = siblings
		.flatMap((sibling) => [answerOf(sibling), sibling.evidence?.quote ?? ''])
		.flatMap(quantitiesOf)
		.filter((one) => one.measure === measure && fitsFormat(one, answer))
		.flatMap((one): NumberOption[] => {
			const written = writeNumber(Math.abs(one.value), answer.format);
			if (written === undefined) return [];
			const text = `${answer.before}${written}${answer.after}`;
			return [{ text, size: Math.abs(one.value), distance: distanceOf(one, answer) }];
		});
	const bound = boundOf(answer.quantity, normalize(answerOf(card)), card);
	const isApart = (option: NumberOption) =>
		// "Over 500" holds of 700 too: below it, what is said of less would be right as well.
		(bound !== 'min' || option.size > size) && (bound !== 'max' || option.size < size);
	return options.filter(
		(option) =>
			isApart(option) &&
			isNear(option.size, size, answer.quantity) &&
			keepsOrder(option.size, size, ordered) &&
			agrees(option.size, answer) &&
			!taken.some((value) => areAlike(option.size, value, rounding))
	);
}

/** Whether two of these options are one within rounding and recall. */
export function likeNumbers(
	options: readonly NumberOption[],
	{ format }: NumberAnswer
): (left: string, right: string) => boolean {
	const sizes = new Map(options.map(({ text, size }) => [text, size]));
	return (left, right) =>
		left === right || areAlike(sizes.get(left) ?? 0, sizes.get(right) ?? 0, roundingOf(format));
}
