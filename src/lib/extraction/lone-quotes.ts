/** `rot"; tar`, `rot;" tar`, `(31 m";" p = 0.02)`: where the parts of a text were put in quotes on its way. */
const BESIDE_SEMICOLON = /(?<=[^\s(["])";"(?=\s)|(?<=[^\s"]);"(?=\s)|(?<=[^\s(["])"(?=;\s)/gu;

const countOf = (text: string) => text.split('"').length - 1;

/** `the hull held"; the mast broke` → `the hull held; the mast broke`; what was opened before may be closed there. */
export function withoutLoneQuotes(text: string): string {
	if (!/";|;"/u.test(text)) return text;
	let result = '';
	let end = 0;
	for (const match of text.matchAll(BESIDE_SEMICOLON)) {
		const before = result + text.slice(end, match.index);
		const isClosing = countOf(before) % 2 === 1;
		result = before + (isClosing ? match[0] : match[0].replaceAll('"', ''));
		end = match.index + match[0].length;
	}
	return result + text.slice(end);
}
