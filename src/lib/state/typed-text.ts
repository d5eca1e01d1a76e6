const FIELDS = 'textarea, input:not([type]), input[type="text"]';

/** Whether a field on the page holds words that would go with it; what is looked for can be typed again. */
export function holdsTypedText(page: ParentNode): boolean {
	const fields = page.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(FIELDS);
	return [...fields].some((field) => !field.readOnly && field.value !== field.defaultValue);
}
