import { answerOf, promptOf } from '$lib/cards/card';
import { fullName } from '$lib/papers/citation';
import { marksIn, type Excerpt, type WordForms } from '$lib/search/excerpt';
import type { Hit } from '$lib/search/search-index';
import type { PaperdeckDatabase } from '$lib/storage/database';
import type { Span } from '$lib/text/span';
import type { SearchAsker } from '$lib/workers/search-protocol';
import { getCards } from '$lib/storage/stored-cards';

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
	/** Where else it matched: the sentence of the text, the answer, the authors or the note. */
	readonly excerpt?: MatchedText;
	/** Of the sentence, in the paper's text. */
	readonly span?: Span;
	/** Of a card's paper. */
	readonly paperTitle?: string;
}

/** What a search found, best first. */
export interface LibraryResults {
	readonly papers: readonly FoundEntry[];
	readonly cards: readonly FoundEntry[];
	readonly paperCount: number;
	readonly cardCount: number;
}

/** More of a kind than this are not listed: a narrower search serves better. */
const RESULTS_SHOWN = 10;

/** Looks a query up in the open index and reads only what is shown. */
export async function searchLibrary(
	db: PaperdeckDatabase,
	worker: SearchAsker,
	query: string
): Promise<LibraryResults> {
	const found = await worker.ask('find', { query, limit: RESULTS_SHOWN });
	const papers = found.hits.filter(({ key }) => key.startsWith('p:'));
	const cards = found.hits.filter(({ key }) => key.startsWith('c:'));
	const [listedPapers, listedCards] = await Promise.all([
		foundPapers({ db, worker, forms: found.forms }, papers),
		foundCards({ db, forms: found.forms }, cards)
	]);
	return {
		papers: listedPapers,
		cards: listedCards,
		paperCount: found.paperCount,
		cardCount: found.cardCount
	};
}

function idOf({ key }: Hit): string {
	return key.slice(2);
}

interface Finding {
	readonly db: PaperdeckDatabase;
	readonly forms: WordForms;
}

async function foundPapers(
	{ db, worker, forms }: Finding & { readonly worker: SearchAsker },
	hits: readonly Hit[]
): Promise<FoundEntry[]> {
	const ids = hits.map(idOf);
	const [heads, texts] = await Promise.all([db.papers.bulkGet(ids), db.texts.bulkGet(ids)]);
	const asked = hits.map((_hit, at) => texts[at]?.text ?? '');
	const { excerpts } = await worker.ask('excerpt', { texts: asked, forms });
	return hits.flatMap((_hit, at): FoundEntry[] => {
		const head = heads[at];
		if (!head) return [];
		const { id, paper, note = '' } = head;
		const heading = marked(paper.citation.title, forms);
		const excerpt = excerpts[at];
		const base = { id, kind: 'paper', paperId: id, heading } as const;
		if (excerpt) return [{ ...base, excerpt: withoutBreaks(excerpt), span: excerpt.span }];
		const lines = [paper.citation.author.map(fullName).join(', '), note];
		const line = lines.map((text) => marked(text, forms)).find(({ marks }) => marks.length > 0);
		return [line ? { ...base, excerpt: line } : base];
	});
}

async function foundCards({ db, forms }: Finding, hits: readonly Hit[]): Promise<FoundEntry[]> {
	const cards = await getCards(db, hits.map(idOf));
	const heads = await db.papers.bulkGet(cards.map((card) => card?.paperId ?? ''));
	return hits.flatMap((_hit, at): FoundEntry[] => {
		const card = cards[at];
		if (!card) return [];
		const { id, paperId, content } = card;
		const heading = marked(promptOf(content), forms);
		const excerpt = marked(answerOf(content), forms);
		const paperTitle = heads[at]?.paper.citation.title ?? '';
		return [{ id, kind: 'card', paperId, heading, excerpt, paperTitle }];
	});
}

function marked(text: string, forms: WordForms): MatchedText {
	return { text, marks: marksIn(text, forms) };
}

/** Line ends within a sentence are spaces to the reader; places stay where they are. */
function withoutBreaks({ text, marks }: Excerpt): MatchedText {
	return { text: text.replace(/\s/g, ' '), marks };
}
