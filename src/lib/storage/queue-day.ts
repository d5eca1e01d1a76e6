import type { CardRecord } from '$lib/cards/card-record';
import { isDue } from '$lib/scheduling/due';
import type { Moment } from '$lib/scheduling/moment';
import type { State } from '$lib/scheduling/schedule';
import { hashOf } from './log-bucket';

/**
 * What the review queue shows from one learning day on, of one state: made from the cards, for speed. In
 * parts, since an answer moves one card and rewrites what it stood in.
 */
export interface QueueDay {
	readonly state: State;
	readonly day: number;
	/** By the card's id, from 0. */
	readonly part: number;
	/** So that days are counted without a look at what stands on them. */
	readonly count: number;
	/** A line a card, in their order. */
	readonly lines: string;
}

/** A card in the queue, with what its order and its turn depend on. */
export interface QueueEntry {
	readonly id: string;
	readonly paperId: string;
	/** Learning day from which the queue shows it. */
	readonly day: number;
	/** Epoch ms at which its learning step ends; `null` without one. */
	readonly dueAt: number | null;
	/** Learning day to which it is hidden; `null` where it is not. */
	readonly buriedUntilDay: number | null;
}

/** The number is part of the database's form. */
export const PARTS = 4;

/** Where a card stands in the queue; `undefined` while it is in none. */
interface QueuePlace {
	readonly state: State;
	readonly day: number;
	readonly part: number;
	readonly line: string;
}

// Before every letter of an id, so that lines sort as their fields do.
const BETWEEN = '\t';
const END = '\n';

function placeOf(card: CardRecord | undefined): QueuePlace | undefined {
	if (card?.queueState === undefined || card.queueDay === undefined) return undefined;
	const { id, paperId, position, schedule } = card;
	const fields = [sortable(position), paperId, id];
	const hidden = [schedule.dueAt ?? '', schedule.buriedUntilDay ?? ''];
	const line = [...fields, ...hidden].join(BETWEEN);
	return { state: card.queueState, day: card.queueDay, part: hashOf(id) % PARTS, line };
}

/** A whole number from 0 in digits that sort as numbers do: 9 is `19`, 10 is `210`. */
function sortable(value: number): string {
	const digits = String(value);
	return `${digits.length.toString(36)}${digits}`;
}

export function entryOf({ id, paperId, queueDay, schedule }: CardRecord): QueueEntry {
	const { dueAt, buriedUntilDay, dueDay } = schedule;
	return { id, paperId, day: queueDay ?? dueDay, dueAt, buriedUntilDay };
}

/** The cards of one day, of all its parts. */
export function entriesOf(day: number, parts: readonly QueueDay[]): QueueEntry[] {
	const lines = parts.flatMap((part) => linesOf(part.lines)).sort();
	return lines.map((line) => {
		const [, paperId = '', id = '', dueAt = '', buried = ''] = line.split(BETWEEN);
		return {
			...{ id, paperId, day, dueAt: dueAt === '' ? null : Number(dueAt) },
			buriedUntilDay: buried === '' ? null : Number(buried)
		};
	});
}

function linesOf(lines: string): string[] {
	return lines === '' ? [] : lines.split(END);
}

export function isEntryDue(entry: QueueEntry, now: Moment, aheadMs = 0): boolean {
	const { day: dueDay, dueAt, buriedUntilDay } = entry;
	return isDue({ dueDay, dueAt, buriedUntilDay, suspended: false }, now, aheadMs);
}

/** What names a part of a day of the queue. */
export type QueueKey = readonly [State, number, number];

interface DayChange {
	readonly key: QueueKey;
	readonly come: Set<string>;
	readonly gone: Set<string>;
}

/** Cards that came into the queue, left it, or stand elsewhere in it. */
export class QueueChanges {
	readonly #days = new Map<string, DayChange>();

	/** Takes note of a card as it was and as it is. */
	note(before: CardRecord | undefined, after: CardRecord): void {
		const [from, to] = [placeOf(before), placeOf(after)];
		if (from?.state === to?.state && from?.day === to?.day && from?.line === to?.line) return;
		if (from) this.#dayOf(from).gone.add(from.line);
		if (to) this.#dayOf(to).come.add(to.line);
	}

	#dayOf({ state, day, part }: QueuePlace): DayChange {
		const name = `${state} ${day} ${part}`;
		const known = this.#days.get(name);
		if (known) return known;
		const made: DayChange = { key: [state, day, part], come: new Set(), gone: new Set() };
		this.#days.set(name, made);
		return made;
	}

	/** Puts the changes over what is stored; days on which nothing is left are among them, and empty. */
	async over(
		read: (keys: QueueKey[]) => PromiseLike<readonly (QueueDay | undefined)[]>
	): Promise<QueueDay[]> {
		const changes = [...this.#days.values()];
		if (changes.length === 0) return [];
		const stored = await read(changes.map(({ key }) => key));
		return changes.map(({ key: [state, day, part], come, gone }, index) => {
			const lines = new Set(linesOf(stored[index]?.lines ?? ''));
			for (const line of gone) lines.delete(line);
			for (const line of come) lines.add(line);
			return { state, day, part, count: lines.size, lines: [...lines].sort().join(END) };
		});
	}
}
