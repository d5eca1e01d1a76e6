import { readDate } from '$lib/importing/dates';
import { dateField, fullName } from '$lib/papers/citation';
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
		this.date = this.#dateBefore = dateField(paper);
	}

	get complete(): boolean {
		return this.title.trim() !== '';
	}

	/** The citation with the corrections in it. */
	get citation(): Paper['citation'] {
		const { issued, ...rest } = this.#before.citation;
		const date = this.#dateChanged ? dateOf(this.date) : issued;
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
		const changed: Paper & { dateText?: string } = { ...paper, citation: this.citation };
		delete changed.dateText;
		const date = this.date.trim();
		return date === '' ? changed : { ...changed, dateText: date };
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

function dateOf(text: string): CslDate | undefined {
	const words = text.trim();
	if (words === '') return undefined;
	return readDate(words)?.issued ?? { literal: words };
}
