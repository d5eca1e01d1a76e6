import type { CslName } from '$lib/papers/paper';
import { authorsOf } from '../bibtex/authors';
import { parseBibtex } from '../bibtex/parse';
import { plainText } from '../bibtex/tex';

interface CitedWork {
	/** `Vaswani et al.`, where it is known. */
	readonly names?: string | undefined;
	readonly year?: string | undefined;
	/** Its place in the list of references, as printed in brackets. */
	readonly number?: string | undefined;
}

const ITEM =
	/\\bibitem\s{0,5}(?:\[((?:[^[\]{}]|\{(?:[^{}]|\{[^{}]{0,500}\}){0,200}\}){0,400})\])?\s{0,5}%?\s{0,5}\{([^{}]{1,200})\}/g;
const LABEL = /^(.{2,120}?)\s?\((\d{4}[a-z]?|n\.d\.)\)/;
/** Whole anthologies are put beside papers; their lists are not read. */
const MAX_LENGTH = 3_000_000;

function nameOf({ family, literal }: CslName): string {
	return family ?? literal ?? '';
}

function shortNames(authors: readonly CslName[]): string | undefined {
	const [first, second] = authors.map(nameOf);
	if (first === undefined || first === '') return undefined;
	if (second === undefined) return first;
	return authors.length === 2 ? `${first} and ${second}` : `${first} et al.`;
}

/** The works a paper cites, by the keys it cites them with. */
export class CitedWorks {
	readonly #works = new Map<string, CitedWork>();

	/** Reads `\bibitem`s, of a `.bbl` or of the text itself. */
	addItems(text: string): void {
		let number = 0;
		for (const [, label = '', key = ''] of text.slice(0, MAX_LENGTH).matchAll(ITEM)) {
			number += 1;
			const [, names, year] = LABEL.exec(plainText(label).replace(/\s+/g, ' ')) ?? [];
			this.#works.set(key.trim(), { names, year, number: String(number) });
		}
	}

	/** Reads a `.bib`; what a list of references said before stands. */
	addEntries(text: string): void {
		if (text.length > MAX_LENGTH) return;
		for (const { key, fields } of parseBibtex(text.replace(/\r\n?/g, '\n'))) {
			const known = this.#works.get(key);
			if (known?.names !== undefined) continue;
			const year = /\d{4}/.exec(fields.get('year') ?? fields.get('date') ?? '')?.[0];
			const names = shortNames(authorsOf(fields.get('author') ?? ''));
			this.#works.set(key, { ...known, names, year });
		}
	}

	/** `Vaswani et al. (2017)`; the key in brackets where nobody says who it is. */
	textual(keys: string): string {
		const shown = keys.split(',').map((key) => {
			const { names, year } = this.#works.get(key.trim()) ?? {};
			return names === undefined ? this.bracketed(key) : names + (year ? ` (${year})` : '');
		});
		return shown.join(', ');
	}

	names(key: string): string {
		return this.#works.get(key.trim())?.names ?? this.bracketed(key);
	}

	/** `[3]`, else `[key]`. */
	bracketed(keys: string): string {
		const shown = keys.split(',').map((key) => this.#works.get(key.trim())?.number ?? key.trim());
		return `[${shown.join(', ')}]`;
	}
}
