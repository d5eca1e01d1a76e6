import type { Paper } from '$lib/papers/paper';
import { normalize } from '$lib/text/normalize';
import type { Span } from '$lib/text/span';
import { contentStems } from '$lib/text/stems';

const wordsKnown = new Map<string, readonly string[]>();
const WORDS_KEPT = 100;

/** A handle's words in lower case. */
function wordsOf(handle: string): readonly string[] {
	const known = wordsKnown.get(handle);
	if (known) return known;
	if (wordsKnown.size >= WORDS_KEPT) wordsKnown.clear();
	const lower = normalize(handle).toLowerCase();
	const words = lower.match(/[\p{L}\p{M}\p{N}+']+/gu) ?? [];
	wordsKnown.set(handle, words);
	return words;
}

const BETWEEN = /[\s\-(),.:;?!"/&]/;
const AND_OTHERS = 'et al';

/** Where the words end that begin at this place; nothing where other words stand there. */
function endOf(words: readonly string[], lower: string, start: number): number | undefined {
	let at = start;
	for (const word of words) {
		while (!lower.startsWith(word, at)) {
			if (BETWEEN.test(lower[at] ?? '')) at++;
			else if (at > start && lower.startsWith(AND_OTHERS, at)) at += AND_OTHERS.length;
			else return undefined;
		}
		at += word.length;
	}
	return at;
}

const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
const STARTS_WITH_WORD = /^[\p{L}\p{N}]/u;
/** "PING's", "(Orrery)" */
const TAILS = ["'s)", "'s", 's)', 's', ')', ''];

/** Where a handle stands next: "Smith 2024" also as "Smith et al. (2024)", "X-ALMA" as "XALMA". */
function nextPlace(words: readonly string[], lower: string, from: number): Span | undefined {
	const [first] = words;
	if (first === undefined) return undefined;
	for (
		let start = lower.indexOf(first, from);
		start >= 0;
		start = lower.indexOf(first, start + 1)
	) {
		if (ENDS_IN_WORD.test(lower.slice(Math.max(0, start - 2), start))) continue;
		const end = endOf(words, lower, start);
		if (end === undefined) continue;
		const tail = TAILS.find(
			(text) =>
				lower.startsWith(text, end) &&
				!STARTS_WITH_WORD.test(lower.slice(end + text.length, end + text.length + 2))
		);
		if (tail !== undefined) return { start, end: end + tail.length };
	}
	return undefined;
}

/** Of the same length, so that places in it are places in the text. */
function lowerCased(text: string): string {
	const lower = text.toLowerCase();
	if (lower.length === text.length) return lower;
	const inPlace = (letter: string) => {
		const small = letter.toLowerCase();
		return small.length === letter.length ? small : letter;
	};
	return [...text].map(inPlace).join('');
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

/** Words of a title's part that tell something; fewer may stand in any title. */
const LEAST_OF_TITLE = 2;

/** "Study of copper bracelets", "copper bracelet trial": what kind of work the part is of. */
const WORK_LABEL = /^(?:study|trial|survey|review) of |\s(?:study|trial|survey|review)$/u;

/** What stands before the prompt's colon, where it is a part of the title: it names the work as the whole does. */
export function titlePartOf(paper: Paper, prompt: string): string[] {
	const groups = /^(?<whole>(?<lead>[^:]{4,90}?)(?:\s\(\d{4}\))?):\s/u.exec(prompt)?.groups;
	const { whole, lead } = groups ?? {};
	if (whole === undefined || lead === undefined) return [];
	const title = lowerCased(paper.citation.title.replace(/\s?\([^)]*\)/g, '').replace(/\s+/g, ' '));
	const part = lowerCased(lead).replace(WORK_LABEL, '');
	const isPart = title.includes(part) && contentStems(part).length >= LEAST_OF_TITLE;
	return isPart ? [whole] : [];
}

/** The first of the handles that the text holds. */
export function findHandle(text: string, handles: readonly string[]): string | undefined {
	const lower = lowerCased(text);
	return handles.find((handle) => nextPlace(wordsOf(handle), lower, 0) !== undefined);
}

function withoutHandle(text: string, handle: string): string {
	const words = wordsOf(handle);
	const lower = lowerCased(text);
	let rest = '';
	let from = 0;
	for (let place = nextPlace(words, lower, 0); place; place = nextPlace(words, lower, from)) {
		rest += `${text.slice(from, place.start)}§`;
		from = place.end;
	}
	return rest + text.slice(from);
}

/** The text with every handle cut out: a title's own "not" or "?" says nothing about the card. */
export function withoutHandles(text: string, handles: readonly string[]): string {
	return handles.reduce(withoutHandle, text);
}

/** "Orrery: the wheel turns" → "the wheel turns". */
export function withoutLeadingHandle(text: string, handles: readonly string[]): string {
	const lower = lowerCased(text);
	for (const handle of handles) {
		const place = nextPlace(wordsOf(handle), lower, 0);
		if (place?.start === 0 && text[place.end] === ':') return text.slice(place.end + 1).trimStart();
	}
	return text;
}
