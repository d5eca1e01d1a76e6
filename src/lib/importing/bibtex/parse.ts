/** An entry as the file has it: values with their TeX, macros put in. */
export interface BibEntry {
	/** Lower case: `article`. */
	readonly type: string;
	readonly key: string;
	/** Names in lower case. */
	readonly fields: ReadonlyMap<string, string>;
	/** A brace, a quote or a comma stood where none can. */
	readonly isBroken: boolean;
}

/** Where an entry begins: a line's start, or right behind the entry before. */
const START = /(?:^|(?<=[\n})]))[ \t]*@[ \t]*([a-z]+)\s*([{(])/gi;
const FIELD_NAME = /\s*([^\s"#%'(),={}]+)\s*=\s*/y;
// Where reading goes on behind a mistake.
const NEXT_FIELD = /\n[ \t]*,?[ \t]*(?=[a-z][\w+:.-]*\s*=\s*["{\w])/gi;
/** Mistakes in one entry; more, and it is not read on. */
const MAX_MISTAKES = 20;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

interface Piece {
	readonly type: string;
	readonly closer: string;
	/** Behind the opening brace. */
	readonly start: number;
	/** Where the next entry begins. */
	readonly end: number;
}

/** No entry reaches into the next one, whatever its braces say. */
function pieces(text: string): Piece[] {
	const starts = [...text.matchAll(START)];
	return starts.map((start, at) => ({
		type: (start[1] ?? '').toLowerCase(),
		closer: start[2] === '(' ? ')' : '}',
		start: start.index + start[0].length,
		end: starts[at + 1]?.index ?? text.length
	}));
}

/** Behind the brace that closes the one before `from`; `undefined` where none does. */
function closing(text: string, from: number, end: number): number | undefined {
	let depth = 1;
	for (let at = from; at < end; at += 1) {
		const sign = text.charCodeAt(at);
		if (sign === 123) depth += 1;
		else if (sign === 125) {
			depth -= 1;
			if (depth === 0) return at + 1;
		}
	}
	return undefined;
}

/** Behind the quote that ends a value; one within braces does not. */
function closingQuote(text: string, from: number, end: number): number | undefined {
	let depth = 0;
	for (let at = from; at < end; at += 1) {
		const sign = text[at];
		if (sign === '{') depth += 1;
		else if (sign === '}') depth -= 1;
		else if (sign === '"' && depth <= 0) return at + 1;
	}
	return undefined;
}

/** Reads one entry from its key to its closing brace. */
class EntryReader {
	readonly fields = new Map<string, string>();
	#at = 0;
	#mistakes = 0;

	constructor(
		/** From behind the opening brace to where the next entry begins. */
		readonly text: string,
		readonly closer: string,
		readonly macros: ReadonlyMap<string, string>
	) {}

	get isBroken(): boolean {
		return this.#mistakes > 0;
	}

	key(): string {
		const found = this.#match(/\s*([^\s,={}"]*)\s*,?/y);
		// "@article{title = {…}": there is no key.
		if (this.text[this.#at] === '=') {
			this.#at = 0;
			return '';
		}
		return found ?? '';
	}

	readFields(): void {
		while (this.#mistakes < MAX_MISTAKES) {
			this.#match(/(?:[\s,]|%[^\n]*\n)*/y);
			if (this.text[this.#at] === this.closer && !this.#isStray()) return;
			const name = this.#match(FIELD_NAME)?.toLowerCase();
			const value = name === undefined ? undefined : this.#value();
			// Of a field that stands twice the first counts, as BibTeX has it.
			if (name !== undefined && value !== undefined) {
				if (!this.fields.has(name)) this.fields.set(name, value);
			} else if (!this.#recover()) return;
		}
	}

	#match(pattern: RegExp): string | undefined {
		pattern.lastIndex = this.#at;
		const found = pattern.exec(this.text);
		if (!found) return undefined;
		this.#at = pattern.lastIndex;
		return found[1] ?? found[0];
	}

	// "title = {A {B}}}," closes the entry too early: fields follow.
	#isStray(): boolean {
		return /^.\s*,\s*[a-z][\w-]*\s*=\s*["{]/i.test(this.text.slice(this.#at, this.#at + 80));
	}

	#recover(): boolean {
		this.#mistakes += 1;
		NEXT_FIELD.lastIndex = this.#at;
		const next = NEXT_FIELD.exec(this.text);
		if (!next) return false;
		this.#at = NEXT_FIELD.lastIndex;
		return true;
	}

	/** `{…} # macro # "…"`. */
	#value(): string | undefined {
		const parts: string[] = [];
		do {
			const part = this.#part();
			if (part === undefined) return undefined;
			parts.push(part);
		} while (this.#match(/\s*#\s*/y) !== undefined);
		return parts.join('');
	}

	#part(): string | undefined {
		const opener = this.text[this.#at];
		if (opener !== '{' && opener !== '"') return this.#word();
		const start = this.#at + 1;
		const close = opener === '{' ? closing : closingQuote;
		const end = close(this.text, start, this.text.length);
		if (end === undefined) return undefined;
		this.#at = end;
		return this.text.slice(start, end - 1);
	}

	#word(): string | undefined {
		const word = this.#match(/[^\s,#{}"()=]+/y);
		if (word === undefined) return undefined;
		return this.macros.get(word.toLowerCase()) ?? word;
	}
}

/** Where a comment ends that holds entries; they are no part of the bibliography. */
function commentEnd(text: string, { start, end }: Piece): number {
	return (
		closing(text, start, end) ?? closing(text, start, Math.min(text.length, end + 100_000)) ?? end
	);
}

/** Fields that an entry without them takes from the one it refers to, and their names there. */
const INHERITED: readonly (readonly [own: string, parents: string])[] = [
	['booktitle', 'booktitle'],
	['booktitle', 'title'],
	['year', 'year'],
	['month', 'month'],
	['date', 'date'],
	['journal', 'journal'],
	['journaltitle', 'journaltitle'],
	['language', 'language'],
	['langid', 'langid']
];

function withParent(entry: BibEntry, byKey: ReadonlyMap<string, BibEntry>): BibEntry {
	const parent = byKey.get(entry.fields.get('crossref')?.trim().toLowerCase() ?? '');
	if (!parent || parent === entry) return entry;
	const fields = new Map(entry.fields);
	for (const [own, theirs] of INHERITED) {
		const value = parent.fields.get(theirs);
		if (value !== undefined && !fields.has(own)) fields.set(own, value);
	}
	return { ...entry, fields };
}

/** Not works. */
const APART = new Set(['comment', 'preamble', 'string', 'xdata', 'set', 'control']);

/** The entries of a BibTeX or BibLaTeX file, one broken entry or not. */
export function parseBibtex(text: string): BibEntry[] {
	const macros = new Map(MONTHS.map((month) => [month, month]));
	const entries: BibEntry[] = [];
	let commentedTo = 0;
	for (const piece of pieces(text)) {
		if (piece.start < commentedTo) continue;
		if (piece.type === 'comment') commentedTo = commentEnd(text, piece);
		const reader = new EntryReader(text.slice(piece.start, piece.end), piece.closer, macros);
		if (piece.type === 'string') {
			reader.readFields();
			for (const [name, value] of reader.fields) macros.set(name, value);
		}
		if (APART.has(piece.type)) continue;
		const key = reader.key();
		reader.readFields();
		entries.push({ type: piece.type, key, fields: reader.fields, isBroken: reader.isBroken });
	}
	const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]));
	return entries.map((entry) => withParent(entry, byKey));
}
