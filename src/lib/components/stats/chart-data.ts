/** What a chart draws, and its table says: one label for each place, one number for each series. */
export interface ChartData {
	readonly labels: readonly string[];
	/** Name of the labels' column. */
	readonly labelName: string;
	readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
	readonly name: string;
	readonly values: readonly (number | null)[];
	/** `none` stands in the table alone. */
	readonly draw: 'bars' | 'line' | 'dashes' | 'none';
	/** How a value is written in the table and on the axis. */
	readonly format: (value: number) => string;
}

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const one = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });

export const asCount = (value: number): string => whole.format(value);
export const asDecimal = (value: number): string => one.format(value);
export const asPercent = (value: number): string => percent.format(value);
