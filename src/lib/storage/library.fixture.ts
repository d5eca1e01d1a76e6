import type { CardContent, CardDraft } from '$lib/cards/card';
import type { Paper } from '$lib/papers/paper';
import type { Moment } from '$lib/scheduling/moment';
import { openDatabase, type PaperdeckDatabase } from './database';

/** Noon of a summer day in Berlin. */
export const NOON: Moment = {
	at: Date.UTC(2026, 5, 15, 10),
	offsetMinutes: 120,
	dayStartMinutes: 240
};

export const MINUTE = 60_000;
export const DAY = 86_400_000;

export function later(ms: number, moment: Moment = NOON): Moment {
	return { ...moment, at: moment.at + ms };
}

let databaseCount = 0;

/** An empty database of its own, whose clock stands at noon unless told otherwise. */
export function freshDatabase(clock: () => number = () => NOON.at): PaperdeckDatabase {
	return openDatabase(`fresh ${databaseCount++}`, { clock });
}

export function paperOf(title: string): Paper {
	const text = `${title} prepends a prefix to each response. It raises refusals to 96.3%.`;
	return {
		citation: { title, author: [{ family: 'Noether', given: 'Emmy' }] },
		links: [],
		text,
		sections: [{ kind: 'abstract', title: '', level: 1, span: { start: 0, end: text.length } }],
		source: { name: 'paper.txt', listing: '' }
	};
}

export function contentOf(front: string): CardContent {
	return { kind: 'basic', type: 'method', front, back: 'a prefix' };
}

export function draftOf(front: string): CardDraft {
	return { ...contentOf(front), score: 0.8, softFaults: [] };
}

/** Paper titles, each with so many cards. */
export type Shelf = Readonly<Record<string, number>>;

export function newPapers(shelf: Shelf, now: Moment = NOON) {
	return Object.entries(shelf).map(([title, count]) => ({
		paper: paperOf(title),
		origin: 'added' as const,
		cards: Array.from({ length: count }, (_, index) => contentOf(`${title}: question ${index}?`)),
		now
	}));
}
