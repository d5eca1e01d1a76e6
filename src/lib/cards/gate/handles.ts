import { onceAPaper } from '$lib/papers/once-a-paper';
import type { Paper } from '$lib/papers/paper';
import { normalize } from '$lib/text/normalize';
import { onceAText } from '$lib/text/once-a-text';
import type { Span } from '$lib/text/span';
import { contentStems } from '$lib/text/stems';

/** A handle's words in lower case. */
const wordsOf = onceAText((handle): readonly string[] => {
	const lower = normalize(handle).toLowerCase();
	return lower.match(/[\p{L}\p{M}\p{N}+']+/gu) ?? [];
});

/** Titles hold all sorts of signs: "[corrected]", "50%", "$x^2$". */
const BETWEEN = /[^\p{L}\p{M}\p{N}+']/u;
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

/** A part of the title names the work as the whole does. */
function isTitlePart({ citation }: Paper, lead: string): boolean {
	const title = lowerCased(citation.title.replace(/\s?\([^)]*\)/g, '').replace(/\s+/g, ' '));
	const part = lowerCased(lead);
	return title.includes(part) && contentStems(part).length >= LEAST_OF_TITLE;
}

const LEADING = /^(?<whole>(?<lead>[^:]{2,160}?)(?:\s\((?<note>[^()]{2,90})\))?):\s/u;

/** What stands before the prompt's colon, where it is a part of the title or one of the names, with what brackets tell of the work beside it. */
export function leadingNameOf(paper: Paper, prompt: string, names: readonly string[]): string[] {
	const { whole, lead = '', note } = LEADING.exec(prompt)?.groups ?? {};
	if (whole === undefined || (note !== undefined && !isNoteOf(paper, note))) return [];
	const isName =
		note !== undefined &&
		names.some((name) => lowerCased(name).replace(/\s\(\d{4}\)$/, '') === lowerCased(lead));
	return isName || isTitlePart(paper, lead) ? [whole] : [];
}

const wordsOfPaper = onceAPaper(
	({ citation, text }): ReadonlySet<string> => new Set(wordsIn(`${citation.title} ${text}`))
);

/** A year of its own, a kind of study, and for the rest words and figures of the paper. */
function isNoteOf(paper: Paper, note: string): boolean {
	const known = wordsOfPaper(paper);
	const year = paper.citation.issued?.['date-parts']?.[0]?.[0];
	return wordsIn(note).every(
		(word) => known.has(word) || DESIGN.test(word) || word === String(year)
	);
}

const wordsIn = (text: string) =>
	normalize(text)
		.toLowerCase()
		.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Said of a study whose text says it otherwise: "patients were randomly assigned". */
const DESIGN =
	/^(?:randomi[sz]ed|trial|study|survey|cohort|chart|review|retrospective|prospective|cross|sectional|in|to)$/u;

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

/** Behind the last word of a name: "[corrected]:", "$x^2$:". */
const COLON = /^[^\p{L}\p{N}\s:]{0,3}:/u;

/** "Orrery: the wheel turns" → "the wheel turns". */
export function withoutLeadingHandle(text: string, handles: readonly string[]): string {
	const lower = lowerCased(text);
	for (const handle of handles) {
		const place = nextPlace(wordsOf(handle), lower, 0);
		const colon = place?.start === 0 ? COLON.exec(text.slice(place.end)) : null;
		if (place && colon) return text.slice(place.end + colon[0].length).trimStart();
	}
	return text;
}
