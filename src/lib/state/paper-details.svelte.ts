import { readDate } from '$lib/importing/dates';
import { dateField, fullName } from '$lib/papers/citation';
import { findDoi } from '$lib/papers/doi';
import type { CslDate, CslName, Paper } from '$lib/papers/paper';

type Described = Pick<Paper, 'citation' | 'dateText'>;

function isLink(text: string): boolean {
	return /^https?:\/\/[^\s/?#]+\.[^\s/?#]+/i.test(text) && !/\s/.test(text);
}

/** The citation as a reader corrects it, field by field; what is left alone keeps its record. */
export class PaperDetails {
	readonly #before: Described;
	readonly #authorsBefore: string;
	readonly #dateBefore: string;
	title = $state('');
	/** One per line. */
	authors = $state('');
	date = $state('');
	journal = $state('');
	doi = $state('');
	link = $state('');

	constructor(paper: Described) {
		this.#before = paper;
		this.title = paper.citation.title;
		this.authors = this.#authorsBefore = paper.citation.author.map(fullName).join('\n');
		this.date = this.#dateBefore = dateField(paper);
		this.journal = paper.citation['container-title'] ?? '';
		this.doi = paper.citation.DOI ?? '';
		this.link = paper.citation.URL ?? '';
	}

	get complete(): boolean {
		return this.title.trim() !== '' && !this.doiFault && !this.linkFault;
	}

	get doiFault(): string | undefined {
		const isFine = this.doi.trim() === '' || findDoi(this.doi) !== undefined;
		return isFine ? undefined : 'A DOI begins with 10. and has a slash, as 10.1000/xyz.';
	}

	get linkFault(): string | undefined {
		// What a source gave stays, odd or not, until the reader changes it.
		const isAsItWas = this.link === this.#before.citation.URL;
		const isFine = isAsItWas || this.link.trim() === '' || isLink(this.link.trim());
		return isFine ? undefined : 'A link begins with https:// and names a site.';
	}

	/** The citation with the corrections in it. */
	get citation(): Paper['citation'] {
		const { issued, DOI, URL, 'container-title': container, ...rest } = this.#before.citation;
		const date = this.#dateChanged ? dateOf(this.date) : issued;
		const doi = this.doi === DOI ? DOI : findDoi(this.doi);
		const [link, journal] = [corrected(this.link, URL), corrected(this.journal, container)];
		return {
			...rest,
			...(doi !== undefined && { DOI: doi }),
			...(link !== undefined && { URL: link }),
			...(journal !== undefined && { 'container-title': journal }),
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

/** What stands in a field; nothing where it was emptied. */
function corrected(field: string, before: string | undefined): string | undefined {
	if (field === before) return before;
	return field.trim().replace(/\s+/g, ' ') || undefined;
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
