import { numberWords, percentWords } from '$lib/language/numbers';

/** What a chart draws, and its table says: one label for each place, one number for each series. */
export interface ChartData {
	readonly labels: readonly string[];
	/** Name of the labels' column. */
	readonly labelName: string;
	readonly series: readonly ChartSeries[];
	/** What stands on the axis, where the labels of the table say more. */
	readonly ticks?: readonly string[];
	/** A place that is marked with a line, and what it is. */
	readonly mark?: { readonly place: number; readonly name: string };
}

export interface ChartSeries {
	readonly name: string;
	readonly values: readonly (number | null)[];
	/** `none` stands in the table alone. */
	readonly draw: 'bars' | 'line' | 'dashes' | 'none';
	/** How a value is written in the table and on the axis. */
	readonly format: (value: number) => string;
}

export const asCount = (value: number): string => numberWords(value, { maximumFractionDigits: 0 });
export const asDecimal = (value: number): string =>
	numberWords(value, { maximumFractionDigits: 1 });
export const asPercent = (value: number): string => percentWords(value, 1);
