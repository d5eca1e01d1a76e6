/** One line without control characters: what a field of a code or a quiz may hold. */
export function plainLine(text: string): string {
	return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
