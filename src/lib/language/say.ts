import { language } from './language';
import { numberWords } from './numbers';

/** The order in which catalogues hold the forms of a counted message. */
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * Marks words that are shown to the reader, where the build would not see that they are: single
 * words, and words that begin small. Everything else that reads like a sentence needs no mark.
 */
export function say(words: string): string {
	return words;
}

/**
 * The form that fits a count, as the reader's language has it: `counted(2, ['# card', '# cards'])`.
 * `#` is the count, `{name}` the value of that name.
 */
export function counted(
	count: number,
	forms: readonly string[],
	values: Readonly<Record<string, unknown>> = {}
): string {
	const rules = new Intl.PluralRules(language());
	const categories = rules.resolvedOptions().pluralCategories;
	const inOrder = FORMS.filter((form) => categories.includes(form as Intl.LDMLPluralRule));
	const form = forms[inOrder.indexOf(rules.select(count))] ?? forms.at(-1) ?? '';
	return form.replace(/#|\{(\w+)\}/g, (mark, name?: string) =>
		name === undefined ? numberWords(count) : String(values[name] ?? mark)
	);
}
