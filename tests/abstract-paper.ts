import type { Paper } from '../src/lib/papers/paper';

/** A paper that is its title and its abstract. */
export function abstractPaper(title: string, text: string, year?: number): Paper {
	return {
		citation: { title, author: [], ...(year ? { issued: { 'date-parts': [[year]] } } : {}) },
		links: [],
		text,
		sections: [{ kind: 'abstract', title: '', level: 1, span: { start: 0, end: text.length } }],
		source: { name: 'pasted text', listing: '' }
	};
}
