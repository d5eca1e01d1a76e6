import type { Paper } from '$lib/papers/paper';
import { normalize } from '$lib/text/normalize';

const patterns = new Map<string, RegExp>();
/** Each is compiled to some ten kilobytes; a paper has a dozen. */
const PATTERNS_KEPT = 100;

function escape(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** "Smith 2024" also finds "Smith et al. (2024)"; "X-ALMA" also "XALMA" and "X ALMA". */
function patternOf(handle: string): RegExp {
	const known = patterns.get(handle);
	if (known) return known;
	if (patterns.size >= PATTERNS_KEPT) patterns.clear();
	const parts = (normalize(handle).match(/[\p{L}\p{M}\p{N}+']+/gu) ?? []).map(escape);
	const between = String.raw`(?:[\s\-(),.:;?!"/&]|et al\.?)*`;
	const body = parts.join(between);
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${body}(?:'?s)?\\)?(?![\\p{L}\\p{N}])`, 'giu');
	patterns.set(handle, pattern);
	return pattern;
}

/** Every name that identifies the work: those given, its title, its short title, Author Year. */
export function handlesOf(paper: Paper, given: readonly string[]): string[] {
	const { title, author, issued } = paper.citation;
	const short = title.split(/[:?]\s/)[0] ?? title;
	const year = issued?.['date-parts']?.[0]?.[0];
	const first = author[0]?.family ?? author[0]?.literal;
	const named = first && year ? [`${first} ${year}`] : [];
	// A bare common word ("Measuring") names nothing.
	const shortTitle = short.split(' ').length > 1 || /\p{Lu}.*\p{Lu}/u.test(short) ? [short] : [];
	const all = [...given, title, ...shortTitle, ...named].filter((handle) =>
		/[\p{L}]/u.test(handle)
	);
	return [...new Set(all)].sort((a, b) => b.length - a.length);
}

/** The first of the handles that the text holds. */
export function findHandle(text: string, handles: readonly string[]): string | undefined {
	return handles.find((handle) => text.search(patternOf(handle)) >= 0);
}

/** The text with every handle cut out: a title's own "not" or "?" says nothing about the card. */
export function withoutHandles(text: string, handles: readonly string[]): string {
	return handles.reduce((rest, handle) => rest.replace(patternOf(handle), '§'), text);
}
