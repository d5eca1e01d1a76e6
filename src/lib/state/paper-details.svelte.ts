import { dateLine, fullName } from '$lib/papers/citation';
import type { CslDate, CslName, Paper } from '$lib/papers/paper';

type Described = Pick<Paper, 'citation' | 'dateText'>;

/** Title, authors and date as a reader corrects them; what is left alone keeps its record. */
export class PaperDetails {
	readonly #before: Described;
	readonly #authorsBefore: string;
	readonly #dateBefore: string;
	title = $state('');
	/** One per line. */
	authors = $state('');
	date = $state('');

	constructor(paper: Described) {
		this.#before = paper;
		this.title = paper.citation.title;
		this.authors = this.#authorsBefore = paper.citation.author.map(fullName).join('\n');
		this.date = this.#dateBefore = dateLine(paper);
	}

	get complete(): boolean {
		return this.title.trim() !== '';
	}

	/** The citation with the corrections in it. */
	get citation(): Paper['citation'] {
		const { issued, ...rest } = this.#before.citation;
		const date = this.#dateChanged ? readDate(this.date) : issued;
		return {
			...rest,
			title: this.title.trim().replace(/\s+/g, ' '),
			author: this.#authorsChanged ? readNames(this.authors) : rest.author,
			...(date ? { issued: date } : {})
		};
	}

	/** The paper with the corrections in it. */
	applyTo(paper: Paper): Paper {
		if (!this.#dateChanged) return { ...paper, citation: this.citation };
		const { dateText: _dateText, ...rest } = paper;
		const date = this.date.trim();
		return { ...rest, citation: this.citation, ...(date ? { dateText: date } : {}) };
	}

	get #dateChanged(): boolean {
		return this.date.trim() !== this.#dateBefore.trim();
	}

	get #authorsChanged(): boolean {
		return this.authors.trim() !== this.#authorsBefore.trim();
	}
}

/** "Ada Lovelace", "Lovelace, Ada", and one word or a group as it stands. */
function readName(line: string): CslName {
	const [family = '', given] = line.split(/,\s*/, 2);
	if (given) return { family, given };
	const words = /^(.+?)\s+((?:(?:van|von|der|den|de|da|di|la|le|bin|al)\s+)*\S+)$/iu.exec(line);
	return words?.[1] && words[2] ? { family: words[2], given: words[1] } : { literal: line };
}

function readNames(lines: string): CslName[] {
	return lines
		.split('\n')
		.map((line) => line.trim().replace(/\s+/g, ' '))
		.filter((line) => line !== '')
		.map(readName);
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function monthOf(word: string): number {
	return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** ISO, "17 Jun 2024", "Jun 17, 2024", "June 2024", "2024"; else the words as they stand. */
function readDate(text: string): CslDate | undefined {
	const words = text.trim();
	if (words === '') return undefined;
	const iso = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(words);
	if (iso) return dateOf(iso[1], iso[2], iso[3]);
	const dayFirst = /^(?:(\d{1,2})\.?\s+)?(\p{L}+)\.?,?\s+(\d{4})$/u.exec(words);
	const monthFirst = /^(\p{L}+)\.?\s+(\d{1,2}),?\s+(\d{4})$/u.exec(words);
	const [month, day] = dayFirst ? [dayFirst[2], dayFirst[1]] : [monthFirst?.[1], monthFirst?.[2]];
	const monthNumber = monthOf(month ?? '');
	if (monthNumber === 0) return { literal: words };
	return dateOf((dayFirst ?? monthFirst)?.[3], String(monthNumber), day);
}

function dateOf(...parts: (string | undefined)[]): CslDate {
	return { 'date-parts': [parts.filter((part) => part !== undefined).map(Number)] };
}
