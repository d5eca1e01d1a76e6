import { learningDay } from '$lib/scheduling/moment';
import type { WayBack } from '$lib/scheduling/welcome-back';
import { readAbsence, type Absence } from '$lib/storage/backlog';
import { allCards } from '$lib/storage/cards';
import { wantedPreset } from '$lib/storage/presets';
import { readReviewColumns } from '$lib/storage/review-columns';
import { changeSettings } from '$lib/storage/settings';
import { askStudyWorker } from '$lib/workers/study';
import type { App } from './app.svelte';
import { cardsToSimulate } from './known-cards';

/** So many days away, and so many cards overdue, and a plan is offered. */
const LEAST_DAYS_AWAY = 3;
const LEAST_OVERDUE = 30;
/** Minutes of a gentle day for a reader who set no limit. */
const USUAL_MINUTES = 10;

/** A way back as it is offered. */
export interface OfferedWay extends WayBack {
	/** Learning day on which it is done. */
	readonly lastDay: number;
}

/** What meets the reader after missed days: the ways back, or the one they took. */
export class WelcomeBack {
	absence = $state.raw<Absence | null>(null);
	ways = $state.raw<readonly OfferedWay[]>([]);
	/** Whether it is known that the reader was away, and what waited. */
	hasLooked = $state(false);
	isReckoning = $state(false);
	readonly #leaving = new AbortController();

	constructor(readonly app: App) {}

	leave(): void {
		this.#leaving.abort();
	}

	/** Looks whether there is something to offer, and ends a plan that is done. */
	async look(): Promise<void> {
		const { db, settings } = this.app;
		const absence = await readAbsence(db, this.app.now());
		this.absence = absence;
		const isAway = (absence.daysAway ?? 0) >= LEAST_DAYS_AWAY && absence.overdue >= LEAST_OVERDUE;
		this.isReckoning = isAway && !settings.welcomeBack;
		this.hasLooked = true;
		if (settings.welcomeBack) {
			if (absence.overdue === 0) await this.end();
			return;
		}
		try {
			if (isAway) await this.#reckon();
		} finally {
			this.isReckoning = false;
		}
	}

	async #reckon(): Promise<void> {
		const { db, settings } = this.app;
		const now = this.app.now();
		const today = learningDay(now);
		const cards = await allCards(db);
		const { known, weight } = cardsToSimulate(cards, now);
		const backlog = { known, today, preset: await wantedPreset(db), seed: 1 };
		const columns = await readReviewColumns(db);
		const usualMinutes = (settings.minutesPerDay ?? USUAL_MINUTES) / weight;
		const question = { backlog, columns, usualMinutes };
		const ways = await askStudyWorker('ways', question, { signal: this.#leaving.signal });
		this.ways = ways.map((way) => ({
			minutesPerDay: Math.round(way.minutesPerDay * weight),
			dayCount: way.dayCount,
			lastDay: today + way.dayCount - 1
		}));
	}

	async take({ minutesPerDay, lastDay }: OfferedWay): Promise<void> {
		const firstDay = learningDay(this.app.now());
		const welcomeBack = { minutesPerDay, firstDay, lastDay };
		await this.app.write(() => changeSettings(this.app.db, { welcomeBack }));
		this.ways = [];
	}

	/** Everything at once, and new cards again. */
	async end(): Promise<void> {
		this.ways = [];
		await this.app.write(() => changeSettings(this.app.db, { welcomeBack: null }));
	}
}
