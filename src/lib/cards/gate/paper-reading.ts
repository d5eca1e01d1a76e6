import type { Paper } from '$lib/papers/paper';
import { normalize } from '$lib/text/normalize';
import { readNumbers } from '$lib/text/numbers';
import { namesIn } from './names';
import { readQuantities } from './quantities';
import { readWords, type Word } from './words';

/** One occurrence of a number: the stems around it, and its unit. */
export interface Place {
	readonly stems: ReadonlySet<string>;
	readonly unit: string | undefined;
}

/** What a paper knows, prepared once for all its cards. */
export interface PaperReading {
	/** Normalised text without the title. */
	readonly text: string;
	/** The text with nothing between its words: for quotes whose line breaks were lost. */
	readonly squeezed: string;
	readonly title: string;
	/** Folded names and name-with-number pairs of title, text and authors. */
	readonly names: ReadonlySet<string>;
	readonly stems: ReadonlySet<string>;
	readonly numbers: ReadonlyMap<number, readonly Place[]>;
	/** Numbers of the title and of the date. */
	readonly knownNumbers: ReadonlySet<number>;
}

/** Words to each side of a number that say what it counts. */
const NEIGHBOURS = 7;
const readings = new WeakMap<Paper, PaperReading>();

export function readPaper(paper: Paper): PaperReading {
	const known = readings.get(paper);
	if (known) return known;
	const reading = compute(paper);
	readings.set(paper, reading);
	return reading;
}

/** Line ends cost a hyphen and a space; neither counts. */
export function squeeze(text: string): string {
	return text.replace(/-?\s+/g, '');
}

function compute(paper: Paper): PaperReading {
	const text = normalize(paper.text);
	const title = normalize(paper.citation.title);
	const words = readWords(text);
	const authors = paper.citation.author.map((name) => name.family ?? name.literal ?? '').join(', ');
	const everything = `${title}. ${text} ${normalize(authors)} ${paper.citation['container-title'] ?? ''}`;
	const issued = paper.citation.issued;
	const date = `${issued?.['date-parts']?.[0]?.join(' ') ?? ''} ${issued?.literal ?? ''} ${paper.dateText ?? ''}`;
	return {
		text,
		squeezed: squeeze(text),
		title,
		names: namesIn(everything),
		stems: new Set([...words, ...readWords(title)].map((word) => word.stem)),
		numbers: numbersIn(text, words),
		knownNumbers: new Set(readNumbers(`${title} ; ${date}`).map((number) => number.value))
	};
}

function numbersIn(text: string, words: readonly Word[]): Map<number, Place[]> {
	const numbers = new Map<number, Place[]>();
	let at = 0;
	for (const token of readQuantities(text)) {
		while (at < words.length && (words[at]?.end ?? 0) <= token.span.start) at++;
		const around = words.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
		const stems = new Set(around.filter((word) => word.isContent).map((word) => word.stem));
		const places = numbers.get(token.value) ?? [];
		places.push({ stems, unit: token.unit });
		numbers.set(token.value, places);
	}
	return numbers;
}
