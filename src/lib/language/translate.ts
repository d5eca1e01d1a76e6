import { translationOf } from './language';

/**
 * What the build puts where the source has an English message: its words in the reader's language.
 * The key is the message, then its context if it has one.
 */
export function translate(key: string, values: readonly unknown[] = []): string {
	return messageOf(key).replace(/\{(\d+)\}/g, (_mark, index) => String(values[Number(index)]));
}

/** What the build puts in place of the forms of a counted message. */
export function translateForms(key: string): readonly string[] {
	const found = translationOf(key);
	return Array.isArray(found) ? found : key.split('\n');
}

/** The message itself, its values and elements still marked by their numbers. */
export function messageOf(key: string): string {
	const found = translationOf(key);
	return typeof found === 'string' ? found : (key.split('\n', 1)[0] ?? key);
}
