import { onceAPaper } from '$lib/papers/once-a-paper';
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

function printedBy({ citation }: Paper): string {
	const authors = citation.author.map((name) => name.family ?? name.literal ?? '').join(', ');
	return `${normalize(authors)} ${citation['container-title'] ?? ''}`;
}

function dateOf({ citation: { issued }, dateText = '' }: Paper): string {
	return `${issued?.['date-parts']?.[0]?.join(' ') ?? ''} ${issued?.literal ?? ''} ${dateText}`;
}

/** What a paper knows, prepared once for all its cards; each view when a check first asks for it. */
export class PaperReading {
	/** Normalised text without the title. */
	readonly text: string;
	readonly #paper: Paper;
	readonly #title: string;
	#words: readonly Word[] | undefined;
	#squeezed: string | undefined;
	#names: ReadonlySet<string> | undefined;
	#stems: ReadonlySet<string> | undefined;
	#numbers: ReadonlyMap<number, readonly Place[]> | undefined;
	#knownNumbers: ReadonlySet<number> | undefined;

	constructor(paper: Paper) {
		this.#paper = paper;
		this.text = normalize(paper.text);
		this.#title = normalize(paper.citation.title);
	}

	get #wordsOfText(): readonly Word[] {
		return (this.#words ??= readWords(this.text));
	}

	/** The text with nothing between its words: for quotes whose line breaks were lost. */
	get squeezed(): string {
		return (this.#squeezed ??= squeeze(this.text));
	}

	/** Folded names and name-with-number pairs of title, text and authors. */
	get names(): ReadonlySet<string> {
		return (this.#names ??= namesIn(`${this.#title}. ${this.text} ${printedBy(this.#paper)}`));
	}

	get stems(): ReadonlySet<string> {
		return (this.#stems ??= new Set(
			[...this.#wordsOfText, ...readWords(this.#title)].map((word) => word.stem)
		));
	}

	get numbers(): ReadonlyMap<number, readonly Place[]> {
		return (this.#numbers ??= numbersIn(this.text, this.#wordsOfText));
	}

	/** Numbers of the title and of the date. */
	get knownNumbers(): ReadonlySet<number> {
		return (this.#knownNumbers ??= new Set(
			readNumbers(`${this.#title} ; ${dateOf(this.#paper)}`).map((number) => number.value)
		));
	}
}

/** Words to each side of a number that say what it counts. */
const NEIGHBOURS = 7;

export const readPaper = onceAPaper((paper) => new PaperReading(paper));

/** Line ends cost a hyphen and a space; neither counts. */
export function squeeze(text: string): string {
	return text.replace(/-?\s+/g, '');
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
