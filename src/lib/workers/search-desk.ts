import { excerptOf } from '$lib/search/excerpt';
import { IndexPart, joinParts, packPart } from '$lib/search/index-part';
import { SearchIndex } from '$lib/search/search-index';
import type {
	FoundHits,
	PartToOpen,
	SearchAnswers,
	SearchKind,
	SearchQuestions
} from './search-protocol';

/** Answers what is asked of the search worker; it holds the index. */
export class SearchDesk {
	readonly #index = new SearchIndex();
	/** Every part that was opened, packed or joined here. A part never changes. */
	readonly #known = new Map<string, IndexPart>();

	readonly #answers: {
		readonly [Kind in SearchKind]: (question: SearchQuestions[Kind]) => SearchAnswers[Kind];
	} = {
		open: ({ parts }) => this.#open(parts),
		pack: ({ partId, docs }) => ({ packed: this.#keep(partId, packPart(docs)) }),
		join: ({ partId, ids }) => {
			const parts = this.#index.parts.filter(({ id }) => ids.includes(id));
			const keys = parts.flatMap((part) => part.keys.filter((_key, at) => part.alive[at]));
			return { keys, packed: this.#keep(partId, joinParts(parts)) };
		},
		find: (question) => this.#find(question),
		excerpt: ({ texts, forms }) => ({
			excerpts: texts.map((text) => excerptOf(text, forms))
		})
	};

	answer<Kind extends SearchKind>(
		kind: Kind,
		question: SearchQuestions[Kind]
	): SearchAnswers[Kind] {
		return this.#answers[kind](question);
	}

	#open(parts: readonly PartToOpen[]): SearchAnswers['open'] {
		const opened = parts.map(({ id, keys, alive, packed }) => {
			const part = this.#known.get(id) ?? (packed && new IndexPart(packed));
			if (!part) throw new Error(`No part ${id} of the index`);
			return { id, keys, alive, part };
		});
		this.#known.clear();
		for (const { id, part } of opened) this.#known.set(id, part);
		this.#index.setParts(opened);
		return { docCount: opened.reduce((sum, { keys }) => sum + keys.length, 0) };
	}

	#keep(partId: string, packed: Uint8Array): Uint8Array {
		this.#known.set(partId, new IndexPart(packed));
		return packed;
	}

	#find({ query, limit }: SearchQuestions['find']): FoundHits {
		const { hits: all, forms } = this.#index.find(query);
		const cards = all.filter(({ key }) => key.startsWith('c:'));
		const papers = all.filter(({ key }) => !key.startsWith('c:'));
		return {
			forms,
			hits: [...papers.slice(0, limit), ...cards.slice(0, limit)],
			paperCount: papers.length,
			cardCount: cards.length
		};
	}
}
