/** Signs of codes, and of codes that a messenger wrote with percent signs. */
const BEHIND_HASH = /#([0-9A-Za-z$+\-./%]{9,})/;

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		// A stray percent sign: it is no code then, and whoever reads it says so.
		return text;
	}
}

/** The code behind the `#` of a link, wherever the link stands in a text; else the text itself. */
export function codeIn(text: string): string {
	const trimmed = text.trim();
	return decoded(BEHIND_HASH.exec(trimmed)?.[1] ?? trimmed.replace(/^#/, ''));
}
