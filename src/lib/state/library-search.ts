import MiniSearch, { type SearchResult } from 'minisearch';
import { answerOf, promptOf } from '$lib/cards/card';
import type { CardRecord } from '$lib/cards/card-record';
import { fullName } from '$lib/papers/citation';
import type { PaperRecord } from '$lib/papers/paper-record';
import type { Span } from '$lib/text/span';

type Field = 'title' | 'authors' | 'prompt' | 'answer' | 'text';

interface Entry extends Partial<Record<Field, string>> {
	readonly id: string;
	readonly kind: 'paper' | 'card';
	readonly paperId: string;
}

/** A line of words with what was searched for highlighted. */
export interface MatchedText {
	readonly text: string;
	readonly marks: readonly Span[];
}

export interface FoundEntry {
	readonly id: string;
	readonly kind: 'paper' | 'card';
	readonly paperId: string;
	/** A paper's title, or a card's prompt. */
	readonly heading: MatchedText;
	/** Where else it matched: the authors, the answer, or some words of the text. */
	readonly excerpt?: MatchedText;
}

/** One spelling, letter for letter, so that places in it are places in the original. */
function fold(text: string): string {
	const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return folded.length === text.length ? folded : text.toLowerCase();
}

/** All that is searched: papers with their texts, and cards. */
export class LibraryIndex {
	readonly #entries = new Map<string, Entry>();
	readonly #search = new MiniSearch<Entry>({
		fields: ['title', 'authors', 'prompt', 'answer', 'text'] satisfies Field[],
		processTerm: (term) => fold(term) || null,
		searchOptions: {
			prefix: true,
			fuzzy: (term) => (term.length > 4 ? 0.2 : false),
			boost: { title: 4, authors: 3, prompt: 2, answer: 2 },
			combineWith: 'AND'
		}
	});

	constructor(papers: readonly PaperRecord[], cards: readonly CardRecord[]) {
		const entries = [...papers.map(paperEntry), ...cards.map(cardEntry)];
		for (const entry of entries) this.#entries.set(entry.id, entry);
		this.#search.addAll(entries);
	}

	/** Best first. */
	find(query: string): FoundEntry[] {
		return this.#search.search(query).flatMap((result) => {
			const entry = this.#entries.get(String(result.id));
			return entry ? [toFound(entry, result)] : [];
		});
	}
}

function paperEntry({ id, paper }: PaperRecord): Entry {
	const { title, author } = paper.citation;
	const authors = author.map(fullName).join(', ');
	return { id, kind: 'paper', paperId: id, title, authors, text: paper.text };
}

function cardEntry({ id, paperId, content }: CardRecord): Entry {
	return { id, kind: 'card', paperId, prompt: promptOf(content), answer: answerOf(content) };
}

function toFound(entry: Entry, { match }: SearchResult): FoundEntry {
	const { id, kind, paperId } = entry;
	const termsIn = (field: Field) =>
		Object.keys(match).filter((term) => match[term]?.includes(field));
	const [main, others]: [Field, readonly Field[]] =
		kind === 'paper' ? ['title', ['authors', 'text']] : ['prompt', ['answer']];
	const heading = markTerms(entry[main] ?? '', termsIn(main));
	const other = others.find((field) => termsIn(field).length > 0);
	const shown = kind === 'card' ? 'answer' : other;
	if (!shown) return { id, kind, paperId, heading };
	const excerpt = excerptOf(markTerms(entry[shown] ?? '', termsIn(shown)));
	return { id, kind, paperId, heading, excerpt };
}

function markTerms(text: string, terms: readonly string[]): MatchedText {
	const folded = fold(text);
	const marks: { start: number; end: number }[] = [];
	for (const { 0: word, index } of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
		if (terms.includes(word)) marks.push({ start: index, end: index + word.length });
	}
	return { text, marks };
}

/** Characters shown before the first match, and in all. */
const LEAD = 50;
const EXCERPT = 180;

function excerptOf({ text, marks }: MatchedText): MatchedText {
	const first = marks[0]?.start ?? 0;
	if (text.length <= EXCERPT) return { text, marks };
	const start = first <= LEAD ? 0 : text.indexOf(' ', first - LEAD) + 1;
	const cut = text.slice(start, start + EXCERPT);
	const lead = start > 0 ? '… ' : '';
	const tail = start + EXCERPT < text.length ? ' …' : '';
	const shifted = marks
		.filter((mark) => mark.start >= start && mark.end <= start + EXCERPT)
		.map((mark) => ({
			start: mark.start - start + lead.length,
			end: mark.end - start + lead.length
		}));
	return { text: `${lead}${cut}${tail}`, marks: shifted };
}
