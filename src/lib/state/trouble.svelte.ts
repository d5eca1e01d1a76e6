import { answerOf, promptOf } from '$lib/cards/card';
import type { CardRecord } from '$lib/cards/card-record';
import { editSittings } from '$lib/cards/edit-sittings';
import {
	diagnose,
	signsOf,
	type CardHistory,
	type Diagnosis,
	type TroubleSign
} from '$lib/cards/trouble';
import type { FlagReason } from '$lib/scheduling/log';
import type { ReviewColumns } from '$lib/scheduling/review-columns';
import { allCards, readCard } from '$lib/storage/cards';
import { readPaper } from '$lib/storage/papers';
import { readReviewColumns } from '$lib/storage/review-columns';
import { resumeCard } from '$lib/storage/review-actions';
import type { App } from './app.svelte';
import { BadCard, type Suspicion } from './bad-card.svelte';

/** A card that should be mended, and why. */
export interface TroubledCard {
	readonly id: string;
	readonly paperId: string;
	readonly prompt: string;
	readonly lapses: number;
	/** How often its words were changed. */
	readonly edits: number;
	readonly signs: readonly TroubleSign[];
	/** Why it is out of review already; `null` while it is asked. */
	readonly flagged: FlagReason | null;
	/** It keeps slipping, or is slow; `null` for one that the reader took out. */
	readonly diagnosis: Diagnosis | null;
}

/** A list that is longer is no help. */
const MOST_SHOWN = 50;
const USUAL_MS = 7000;

/** The cards that the reader took out, and those whose reviews speak for themselves. */
export class Trouble {
	cards = $state.raw<readonly TroubledCard[] | null>(null);
	bad = $state.raw<BadCard | null>(null);

	constructor(readonly app: App) {}

	async load(): Promise<void> {
		const { db } = this.app;
		const [cards, columns] = await Promise.all([allCards(db), readReviewColumns(db)]);
		const medians = mediansOf(columns);
		const usualMs = median(Object.values(medians)) ?? USUAL_MS;
		const out = cards.filter(({ schedule }) => schedule.flagged !== undefined);
		const speaking = cards
			.filter(({ schedule }) => !schedule.suspended)
			.map((card) => ({ card, signs: signsOf(historyOf(card, medians[card.id]), usualMs) }))
			.filter(({ signs }) => signs.length > 0)
			.sort((a, b) => b.card.schedule.lapses - a.card.schedule.lapses);
		const taken = out.map((card) => ({ card, signs: [] }));
		const likely = [...taken, ...speaking].slice(0, MOST_SHOWN);
		this.cards = likely.map(({ card, signs }) => troubled(card, { signs, all: cards }));
	}

	async mend(cardId: string): Promise<void> {
		const card = await readCard(this.app.db, cardId);
		const paper = card && (await readPaper(this.app.db, card.paperId));
		if (!card || !paper) return;
		const bad = new BadCard(this.app, card, paper.paper);
		if (card.schedule.flagged) {
			bad.reason = card.schedule.flagged;
			void bad.propose();
		} else {
			const diagnosis = this.cards?.find(({ id }) => id === cardId)?.diagnosis;
			if (diagnosis) bad.suspect({ words: diagnosis.words, other: await this.#otherOf(diagnosis) });
		}
		this.bad = bad;
	}

	async #otherOf({ otherId }: Diagnosis): Promise<Suspicion['other']> {
		const other = otherId && (await readCard(this.app.db, otherId));
		if (!other) return null;
		return { prompt: promptOf(other.content), answer: answerOf(other.content) };
	}

	async close(): Promise<void> {
		this.bad = null;
		await this.load();
	}

	async bringBack(cardId: string): Promise<void> {
		await this.app.write(() => resumeCard(this.app.db, cardId, this.app.now()));
		await this.load();
	}
}

function historyOf(
	{ edited, edits, schedule: { lapses, reps } }: CardRecord,
	medianMs: number | undefined
): CardHistory {
	const counts = { lapses, answers: reps, edits: editSittings(edits ?? []) };
	return { ...counts, edited, medianMs: medianMs ?? null };
}

interface Spoken {
	readonly signs: readonly TroubleSign[];
	readonly all: readonly CardRecord[];
}

function troubled(card: CardRecord, { signs, all }: Spoken): TroubledCard {
	const { id, paperId, content, schedule } = card;
	const flagged = schedule.flagged ?? null;
	return {
		...{ id, paperId, flagged, signs },
		edits: editSittings(card.edits ?? []),
		prompt: promptOf(content),
		lapses: schedule.lapses,
		diagnosis: flagged ? null : diagnose(card, near(card, all))
	};
}

/** Cards of the same type: a number is not confused with a method. */
function near({ content }: CardRecord, all: readonly CardRecord[]): readonly CardRecord[] {
	return all.filter((other) => other.content.type === content.type).slice(0, 2000);
}

function mediansOf({ cardIds, starts, durationsMs }: ReviewColumns): Record<string, number> {
	return Object.fromEntries(
		cardIds.flatMap((id, card) => {
			const middle = median([...durationsMs.subarray(starts[card], starts[card + 1])]);
			return middle === undefined ? [] : [[id, middle]];
		})
	);
}

function median(values: number[]): number | undefined {
	return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
