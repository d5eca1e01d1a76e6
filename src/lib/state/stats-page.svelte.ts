import type { CardType } from '$lib/cards/card';
import type { DayTally } from '$lib/scheduling/day-tally';
import { learningDay } from '$lib/scheduling/moment';
import { sumGroups, type CardSums, type GroupStats } from '$lib/scheduling/card-sums';
import type { StudyStats } from '$lib/scheduling/study-stats';
import { shownCards } from '$lib/storage/cards';
import { readDays } from '$lib/storage/days';
import { dueForecast, type DueForecast } from '$lib/storage/due-forecast';
import { listHeads } from '$lib/storage/library-list';
import { wantedPreset } from '$lib/storage/presets';
import { readReviewColumns } from '$lib/storage/review-columns';
import { askStudyWorker } from '$lib/workers/study';
import type { App } from './app.svelte';
import { groupsOf, TYPES } from './card-groups';

/** A group of cards in a table. */
export interface GroupRow extends GroupStats {
	readonly id: string;
	readonly name: string;
}

/** The days of the forecast, today included. */
export const FORECAST_DAYS = 30;

function typeName(type: CardType): string {
	if (type === 'method') return 'Methods';
	return type === 'number' ? 'Numbers' : 'Conclusions';
}

/** What the reviews say: days and memory first, then papers and types, which need the cards as well. */
export class StatsPage {
	/** Learning days with answers; they come first. */
	days = $state.raw<readonly DayTally[] | null>(null);
	stats = $state.raw<StudyStats | null>(null);
	due = $state.raw<DueForecast | null>(null);
	papers = $state.raw<readonly GroupRow[] | null>(null);
	types = $state.raw<readonly GroupRow[] | null>(null);
	readonly today: number;
	readonly #leaving = new AbortController();

	constructor(readonly app: App) {
		this.today = learningDay(app.now());
	}

	/** Ends what runs in workers: the reader left the page. */
	leave(): void {
		this.#leaving.abort();
	}

	async load(): Promise<void> {
		const { db } = this.app;
		this.days = await readDays(db);
		this.due = await dueForecast(db, this.app.now(), FORECAST_DAYS);
		const { parameters } = await wantedPreset(db);
		const columns = await readReviewColumns(db);
		const question = { columns, parameters, today: this.today };
		const { signal } = this.#leaving;
		this.stats = await askStudyWorker('stats', question, { signal });
		await this.#loadGroups(columns.cardIds, this.stats.cards);
	}

	async #loadGroups(cardIds: readonly string[], cards: CardSums): Promise<void> {
		const { db } = this.app;
		const papers = await listHeads(db);
		const groupOf = groupsOf(cardIds, papers, await shownCards(db));
		const groups = sumGroups(cards, groupOf, papers.length * TYPES.length);
		this.papers = papers
			.map(({ id, paper }, index) => ({
				id,
				name: paper.citation.title,
				...sum(groups.slice(index * TYPES.length, (index + 1) * TYPES.length))
			}))
			.filter(({ reviewedCards }) => reviewedCards > 0);
		this.types = TYPES.map((type, index) => ({
			id: type,
			name: typeName(type),
			...sum(groups.filter((_, group) => group % TYPES.length === index))
		}));
	}
}

const NOTHING: GroupStats = {
	cards: 0,
	answers: 0,
	durationMs: 0,
	asked: 0,
	recalled: 0,
	recallableToday: 0,
	reviewedCards: 0
};

function sum(groups: readonly GroupStats[]): GroupStats {
	return groups.reduce(
		(total, group) => ({
			cards: total.cards + group.cards,
			answers: total.answers + group.answers,
			durationMs: total.durationMs + group.durationMs,
			asked: total.asked + group.asked,
			recalled: total.recalled + group.recalled,
			recallableToday: total.recallableToday + group.recallableToday,
			reviewedCards: total.reviewedCards + group.reviewedCards
		}),
		NOTHING
	);
}
