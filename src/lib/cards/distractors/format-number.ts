import type { NumberToken } from '$lib/text/numbers';

const NUMERAL = /^(\d+)(?:\.(\d+))?([\s-]?(?:hundred|thousand|million|billion|trillion|[kKMBT]))?$/;
const SPELLED =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
		' '
	);

/** How a number is written. */
export interface NumberFormat {
	readonly decimals: number;
	/** Whether a thousand would be written with its comma. */
	readonly hasCommas: boolean;
	/** " million", "B"; empty for most. */
	readonly scaleText: string;
	/** What the written digits are multiplied by. */
	readonly scale: number;
	readonly isSpelled: boolean;
}

/**
 * Absent for what is written in another way ("1.2e-3", "twice", "thirty-one"). Normalising takes
 * thousands commas away, so whether there were any is told beside the token.
 */
export function formatOf(
	{ text, value, spelled }: NumberToken,
	hadCommas: boolean
): NumberFormat | undefined {
	const plain = { decimals: 0, hasCommas: false, scaleText: '', scale: 1 };
	if (spelled)
		return SPELLED[value] === text.toLowerCase() ? { ...plain, isSpelled: true } : undefined;
	const [, digits, fraction = '', scaleText = ''] = NUMERAL.exec(text) ?? [];
	if (digits === undefined) return undefined;
	const written = Number(`${digits}.${fraction || '0'}`);
	return {
		decimals: fraction.length,
		hasCommas: hadCommas || digits.length <= 3,
		scaleText,
		scale: scaleText === '' || written === 0 ? 1 : Math.abs(value) / written,
		isSpelled: false
	};
}

/** Half of the last place that is written, in the number's own measure. */
export function roundingOf({ decimals, scale }: NumberFormat): number {
	return (0.5 * scale) / 10 ** decimals;
}

/** A size in the format given; absent where the format cannot hold it. */
export function writeNumber(size: number, format: NumberFormat): string | undefined {
	if (format.isSpelled) return SPELLED[size];
	const written = (size / format.scale).toFixed(format.decimals);
	if (Number(written) === 0) return undefined;
	const [whole = '', fraction] = written.split('.');
	const grouped =
		format.hasCommas && whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
	return `${grouped}${fraction === undefined ? '' : `.${fraction}`}${format.scaleText}`;
}
