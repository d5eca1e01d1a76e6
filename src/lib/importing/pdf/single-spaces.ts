// Most spaces are single ones, and are left where they are.
const OTHER_SPACES = /\s{2,}|[^\S ]/g;

/** Words with one plain space between them, and none around them. */
export function singleSpaced(text: string): string {
	return text.replace(OTHER_SPACES, ' ').trim();
}
