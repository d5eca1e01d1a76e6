import type { CardType } from '$lib/cards/card';
import { shownGroups, TYPES } from '$lib/cards/card-groups';
import { joinGroups, sumGroups, type GroupStats } from '$lib/scheduling/card-sums';
import type { DayTally } from '$lib/scheduling/day-tally';
import { learningDay } from '$lib/scheduling/moment';
import { studyStats, type StudyStats } from '$lib/scheduling/study-stats';
import { readDays } from '$lib/storage/days';
import { dueForecast, type DueForecast } from '$lib/storage/due-forecast';
import { titlesOf, type KeptSums } from '$lib/storage/kept-sums';
import { deletedCardIds } from '$lib/storage/stored-cards';
import { shownPaperIds } from '$lib/storage/queue-keys';
import type { App } from './app.svelte';
import { sumUpReviews } from './study-sums';

/** A group of cards in a table. */
export interface GroupRow extends GroupStats {
	readonly id: string;
	readonly name: string;
}

/** The days of the forecast, today included. */
export const FORECAST_DAYS = 30;
/** Papers that are named before the reader asks for all. */
const FIRST_PAPERS = 10;

function typeName(type: CardType): string {
	if (type === 'method') return 'Methods';
	return type === 'number' ? 'Numbers' : 'Conclusions';
}

/** What the reviews say: days first, which stand ready, then memory, papers and types. */
export class StatsPage {
	/** Learning days with answers; they come first. */
	days = $state.raw<readonly DayTally[] | null>(null);
	stats = $state.raw<StudyStats | null>(null);
	due = $state.raw<DueForecast | null>(null);
	/** Those that fade most, or all; `null` until they are counted. */
	papers = $state.raw<readonly GroupRow[] | null>(null);
	types = $state.raw<readonly GroupRow[] | null>(null);
	today = $state(0);
	#fading = $state.raw<readonly Omit<GroupRow, 'name'>[]>([]);
	readonly #leaving = new AbortController();

	constructor(readonly app: App) {
		this.today = learningDay(app.now());
	}

	/** Papers with reviews, named or not. */
	get paperCount(): number {
		return this.#fading.length;
	}

	/** Ends what runs in workers: the reader left the page. */
	leave(): void {
		this.#leaving.abort();
	}

	async load(): Promise<void> {
		const { db } = this.app;
		this.today = learningDay(this.app.now());
		this.days = await readDays(db);
		const [due, kept] = await Promise.all([
			dueForecast(db, this.app.now(), FORECAST_DAYS),
			sumUpReviews(this.app, this.#leaving.signal)
		]);
		this.due = due;
		this.stats = studyStats(kept.sums, { parameters: kept.parameters, today: this.today });
		await this.#loadGroups(kept, this.stats);
	}

	async #loadGroups(kept: KeptSums, { recallToday }: StudyStats): Promise<void> {
		const { db } = this.app;
		const { sums, paperIds } = kept;
		const shown = {
			paperIds: await shownPaperIds(db),
			deletedCards: await deletedCardIds(db)
		};
		const groupOf = shownGroups({ ...kept, cardIds: sums.cardIds }, shown);
		const groups = sumGroups({ ...sums, recallToday }, groupOf, paperIds.length * TYPES.length);
		this.#fading = paperIds
			.map((id, index) => {
				const ofPaper = groups.slice(index * TYPES.length, (index + 1) * TYPES.length);
				return { id, ...joinGroups(ofPaper) };
			})
			.filter(({ reviewedCards }) => reviewedCards > 0)
			.sort((a, b) => a.recallableToday / a.reviewedCards - b.recallableToday / b.reviewedCards);
		this.types = TYPES.map((type, index) => ({
			id: type,
			name: typeName(type),
			...joinGroups(groups.filter((_, group) => group % TYPES.length === index))
		}));
		await this.#name(FIRST_PAPERS);
	}

	/** Names the papers that fade less as well. */
	async showAllPapers(): Promise<void> {
		await this.#name(this.paperCount);
	}

	async #name(count: number): Promise<void> {
		const rows = this.#fading.slice(0, count);
		const titles = await titlesOf(
			this.app.db,
			rows.map(({ id }) => id)
		);
		this.papers = rows.map((row) => ({ ...row, name: titles.get(row.id) ?? '' }));
	}
}
