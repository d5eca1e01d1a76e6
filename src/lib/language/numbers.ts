import { language } from './language';

const formats = new Map<string, Intl.NumberFormat>();

/** A number as the reader's language writes it. */
export function numberWords(value: number, options: Intl.NumberFormatOptions = {}): string {
	const key = language() + JSON.stringify(options);
	let format = formats.get(key);
	if (!format) {
		format = new Intl.NumberFormat(language(), options);
		formats.set(key, format);
	}
	return format.format(value);
}
