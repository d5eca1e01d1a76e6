import type { Paper } from '$lib/papers/paper';
import { normalize } from '$lib/text/normalize';

/** How a name is found in a text. */
interface Finder {
	/** Its words in lower case: a text that lacks one of them does not hold the name. */
	readonly words: readonly string[];
	/** Dear to make, and needed only where all words are there. */
	pattern?: RegExp;
}

const finders = new Map<string, Finder>();
/** A pattern is compiled to some ten kilobytes; a paper has a dozen. */
const FINDERS_KEPT = 100;

function escape(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function finderOf(handle: string): Finder {
	const known = finders.get(handle);
	if (known) return known;
	if (finders.size >= FINDERS_KEPT) finders.clear();
	const words = normalize(handle)
		.toLowerCase()
		.match(/[\p{L}\p{M}\p{N}+']+/gu);
	const finder = { words: words ?? [] };
	finders.set(handle, finder);
	return finder;
}

/** "Smith 2024" also finds "Smith et al. (2024)"; "X-ALMA" also "XALMA" and "X ALMA". */
function toPattern(words: readonly string[]): RegExp {
	const between = String.raw`(?:[\s\-(),.:;?!"/&]|et al\.?)*`;
	const body = words.map(escape).join(between);
	return new RegExp(`(?<![\\p{L}\\p{N}])${body}(?:'?s)?\\)?(?![\\p{L}\\p{N}])`, 'giu');
}

/** What finds the handle in this text; nothing where the text lacks one of its words. */
function patternFor(handle: string, lower: string): RegExp | undefined {
	const finder = finderOf(handle);
	if (!finder.words.every((word) => lower.includes(word))) return undefined;
	return (finder.pattern ??= toPattern(finder.words));
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
	const lower = text.toLowerCase();
	return handles.find((handle) => {
		const pattern = patternFor(handle, lower);
		return pattern !== undefined && text.search(pattern) >= 0;
	});
}

/** The text with every handle cut out: a title's own "not" or "?" says nothing about the card. */
export function withoutHandles(text: string, handles: readonly string[]): string {
	const lower = text.toLowerCase();
	return handles.reduce((rest, handle) => {
		const pattern = patternFor(handle, lower);
		return pattern ? rest.replace(pattern, '§') : rest;
	}, text);
}
