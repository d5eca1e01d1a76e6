import { language } from './language';

const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** A number as the reader's language writes it. */
export function numberWords(value: number, options: Intl.NumberFormatOptions = {}): string {
	const name = language();
	const key = name + JSON.stringify(options);
	const format = numberFormats.get(key) ?? new Intl.NumberFormat(name, options);
	numberFormats.set(key, format);
	return format.format(value);
}

/** A share of one: "90%". */
export function percentWords(share: number, maximumFractionDigits = 0): string {
	return numberWords(share, { style: 'percent', maximumFractionDigits });
}

/** As dates are written: in English the day before the month, as papers write theirs. */
function dateLocale(): string {
	return language() === 'en' ? 'en-GB' : language();
}

/** A date or a time of day, given as epoch ms, as the reader's language writes it. */
export function dateWords(at: number, options: Intl.DateTimeFormatOptions): string {
	const name = dateLocale();
	const key = name + JSON.stringify(options);
	const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(name, options);
	dateFormats.set(key, format);
	return format.format(at);
}

/** "12.3 MB". */
export function megabyteWords(bytes: number): string {
	return numberWords(bytes / 1e6, {
		style: 'unit',
		unit: 'megabyte',
		minimumFractionDigits: 1,
		maximumFractionDigits: 1
	});
}

/** "today", "tomorrow", "in 3 days". */
export function inDays(days: number): string {
	return new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(days, 'day');
}
