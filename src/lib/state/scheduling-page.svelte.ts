import { forecastLibrary, forecastSentence, type LibraryForecast } from './forecast';
import { outcomeWords } from './fit-words';
import { fitToReviews, takeBackFit } from './fitting';
import { lastMove, rememberMove } from './last-move';
import { carryOut, planReschedule, takeBack, type ReschedulePlan } from './rescheduling';
import { counted } from '$lib/language/say';
import { listLabels, type LabelWithPapers } from '$lib/storage/labels';
import { changeSettings } from '$lib/storage/settings';
import type { App } from './app.svelte';
import { LiveQuery } from './live-query.svelte';

export const RETENTIONS = [0.8, 0.85, 0.9, 0.95, 0.97] as const;

/** A collection or tag, and how much of its papers is to be kept; `null`: as usual. */
export interface LabelRetention {
	readonly id: string;
	readonly name: string;
	readonly retention: number | null;
}

/** The page on which the schedule is set: what it costs, how it fits, and what would move. */
export class SchedulingPage {
	forecast = $state.raw<LibraryForecast | null>(null);
	/** Share of a fit that is done, or `null` while none runs. */
	fitProgress = $state<number | null>(null);
	fitWords = $state('');
	plan = $state.raw<ReschedulePlan | null>(null);
	isBusy = $state(false);
	/** Epoch ms of the last reschedule: it can be taken back. */
	movedAt = $state<number | null>(null);
	said = $state('');
	readonly #leaving = new AbortController();

	readonly #labels: LiveQuery<readonly LabelWithPapers[]>;

	constructor(readonly app: App) {
		this.movedAt = lastMove(app.now().at);
		this.#labels = new LiveQuery<readonly LabelWithPapers[]>(() => listLabels(app.db), []);
	}

	/** Collections and tags that hold papers, by name. */
	get labels(): readonly LabelRetention[] {
		const { retentionOf } = this.app.settings;
		return this.#labels.current.map(({ label }) => ({
			...{ id: label.id, name: label.name },
			retention: retentionOf[label.id] ?? null
		}));
	}

	/** `null` goes back to what holds for all. */
	async setLabelRetention(labelId: string, retention: number | null): Promise<void> {
		const { db, settings } = this.app;
		const others = Object.entries(settings.retentionOf).filter(([id]) => id !== labelId);
		const own = retention === null ? [] : [[labelId, retention] as const];
		const retentionOf = Object.fromEntries([...others, ...own]);
		await this.app.write(() => changeSettings(db, { retentionOf }));
	}

	/** Ends what runs in workers: the reader left the page. */
	leave(): void {
		this.#leaving.abort();
	}

	get sentence(): string {
		const { desiredRetention } = this.app.settings;
		return this.forecast ? forecastSentence(this.forecast, desiredRetention) : '';
	}

	async foretell(): Promise<void> {
		const { desiredRetention } = this.app.settings;
		const others = RETENTIONS.filter((retention) => retention !== desiredRetention);
		const retentions = [...others, desiredRetention].sort((a, b) => a - b);
		this.forecast = await forecastLibrary(this.app, retentions, this.#leaving.signal);
	}

	async fit(): Promise<void> {
		await this.#busily(async (signal) => {
			this.fitProgress = 0;
			this.fitWords = '';
			const onProgress = (done: number) => (this.fitProgress = done);
			try {
				this.fitWords = outcomeWords(await fitToReviews(this.app, { signal, onProgress }));
			} finally {
				this.fitProgress = null;
			}
		});
	}

	async takeBackFit(): Promise<void> {
		await takeBackFit(this.app);
		this.fitWords = 'The parameters from before that fit are in force again.';
	}

	async planMoves(): Promise<void> {
		await this.#busily(async (signal) => {
			this.said = '';
			this.plan = await planReschedule(this.app, signal);
		});
	}

	async move(): Promise<void> {
		const { plan } = this;
		if (!plan) return;
		await this.#busily(async () => {
			const movedAt = await carryOut(this.app, plan);
			if (movedAt === undefined) return;
			this.movedAt = movedAt;
			rememberMove(movedAt);
			this.plan = null;
			this.said = counted(plan.memories.length, ['# card was moved.', '# cards were moved.']);
		});
	}

	forgetPlan(): void {
		this.plan = null;
	}

	async takeBackMoves(): Promise<void> {
		const { movedAt } = this;
		if (movedAt === null) return;
		await this.#busily(async () => {
			const count = await takeBack(this.app, movedAt);
			if (count === undefined) return;
			this.movedAt = null;
			rememberMove(null);
			this.said = counted(count, ['# card has its day back.', '# cards have their days back.']);
		});
	}

	async #busily(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
		if (this.isBusy) return;
		this.isBusy = true;
		try {
			await work(this.#leaving.signal);
		} finally {
			this.isBusy = false;
		}
	}
}
