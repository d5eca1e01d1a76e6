import { seededUnit } from './seeded';
import type { ReviewColumns } from './review-columns';

/** What the optimiser reads: every review that came a day or more after another, with all before it. */
export interface TrainingSet {
	/** 1 again to 4 easy, item after item. */
	readonly ratings: Uint32Array;
	/** Learning days since the review before, 0 for the first of an item. */
	readonly deltas: Uint32Array;
	/** Reviews of each item. */
	readonly lengths: Uint32Array;
}

/** FSRS's optimiser leaves out longer histories itself. */
const LONGEST_ITEM = 64;

interface Item {
	readonly from: number;
	readonly to: number;
	readonly day: number;
}

/** Items up to a learning day, in the order of their last reviews: newer ones weigh more. */
export function trainingSet(columns: ReviewColumns, lastDay = Infinity): TrainingSet {
	const items = itemsOf(columns, lastDay).sort((a, b) => a.day - b.day);
	const length = items.reduce((sum, { from, to }) => sum + to - from, 0);
	const ratings = new Uint32Array(length);
	const deltas = new Uint32Array(length);
	let at = 0;
	for (const { from, to } of items) {
		for (let row = from; row < to; row++) {
			ratings[at] = columns.grades[row] ?? 3;
			deltas[at] = row === from ? 0 : daysBefore(columns, row);
			at += 1;
		}
	}
	return { ratings, deltas, lengths: Uint32Array.from(items, ({ from, to }) => to - from) };
}

function itemsOf(columns: ReviewColumns, lastDay: number): Item[] {
	const { cardIds, starts, days } = columns;
	const items: Item[] = [];
	for (let card = 0; card < cardIds.length; card++) {
		const from = starts[card] ?? 0;
		const end = Math.min(starts[card + 1] ?? 0, from + LONGEST_ITEM);
		for (let row = from + 1; row < end; row++) {
			const day = days[row] ?? 0;
			if (day > lastDay) break;
			if (daysBefore(columns, row) > 0) items.push({ from, to: row + 1, day });
		}
	}
	return items;
}

function daysBefore({ days }: ReviewColumns, row: number): number {
	return Math.max(0, (days[row] ?? 0) - (days[row - 1] ?? 0));
}

/** A part of the cards with about so many reviews, the same part each time. */
export function sampleCards(columns: ReviewColumns, reviewCount: number): ReviewColumns {
	const { cardIds, starts, days } = columns;
	if (days.length <= reviewCount) return columns;
	const share = reviewCount / days.length;
	const kept = cardIds.flatMap((id, card) => (seededUnit(id) < share ? [card] : []));
	const rows = kept.reduce((sum, card) => sum + (starts[card + 1] ?? 0) - (starts[card] ?? 0), 0);
	const sample = {
		cardIds: kept.map((card) => cardIds[card] ?? ''),
		starts: new Uint32Array(kept.length + 1),
		days: new Int32Array(rows),
		grades: new Uint8Array(rows),
		durationsMs: new Uint32Array(rows)
	};
	let at = 0;
	for (const [index, card] of kept.entries()) {
		const [from, to] = [starts[card] ?? 0, starts[card + 1] ?? 0];
		sample.days.set(days.subarray(from, to), at);
		sample.grades.set(columns.grades.subarray(from, to), at);
		sample.durationsMs.set(columns.durationsMs.subarray(from, to), at);
		at += to - from;
		sample.starts[index + 1] = at;
	}
	return sample;
}

/** The learning day that divides reviews in time: about this share of the scored ones lies before it. */
export function dividingDay({ days, starts, cardIds }: ReviewColumns, share: number): number {
	const scored: number[] = [];
	for (let card = 0; card < cardIds.length; card++) {
		const [from = 0, to = 0] = [starts[card], starts[card + 1]];
		for (let row = from + 1; row < to; row++) {
			const day = days[row] ?? 0;
			if (day > (days[row - 1] ?? 0)) scored.push(day);
		}
	}
	scored.sort((a, b) => a - b);
	return scored[Math.floor(scored.length * share)] ?? 0;
}
