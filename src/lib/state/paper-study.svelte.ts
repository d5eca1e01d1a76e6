import {
	memoryWords,
	paperMemory,
	refresherCards,
	type PaperMemory
} from '$lib/cards/paper-memory';
import type { CardRecord } from '$lib/cards/card-record';
import type { Preset } from '$lib/scheduling/preset';
import { cardsOfPaper } from '$lib/storage/cards';
import { wantedPreset } from '$lib/storage/presets';
import { changeSettings } from '$lib/storage/settings';
import type { App } from './app.svelte';
import { LiveQuery } from './live-query.svelte';

interface Studied {
	readonly cards: readonly CardRecord[];
	readonly preset: Preset | null;
}

/** So long a refresher lasts, seconds. */
const REFRESHER_SECONDS = 60;

/** One paper as it is remembered, and how well it is to be. */
export class PaperStudy {
	readonly #studied: LiveQuery<Studied>;

	constructor(
		readonly app: App,
		readonly paperId: string
	) {
		const { db } = app;
		this.#studied = new LiveQuery<Studied>(
			async () => ({
				cards: await cardsOfPaper(db, paperId),
				preset: await wantedPreset(db, paperId)
			}),
			{ cards: [], preset: null }
		);
	}

	get loaded(): boolean {
		return this.#studied.loaded;
	}

	get memory(): PaperMemory | null {
		const { cards, preset } = this.#studied.current;
		return preset && paperMemory(cards, this.app.now(), preset);
	}

	get words(): string {
		return this.memory ? memoryWords(this.memory) : '';
	}

	get refresher(): readonly CardRecord[] {
		const { cards, preset } = this.#studied.current;
		if (!preset) return [];
		return refresherCards(cards, { now: this.app.now(), preset, seconds: REFRESHER_SECONDS });
	}

	/** The paper's own desired retention; `null` where it has none. */
	get ownRetention(): number | null {
		return this.app.settings.retentionOf[this.paperId] ?? null;
	}

	/** `null` goes back to what holds for its labels or for all. */
	async setRetention(retention: number | null): Promise<void> {
		const others = Object.entries(this.app.settings.retentionOf).filter(
			([id]) => id !== this.paperId
		);
		const own = retention === null ? [] : [[this.paperId, retention] as const];
		const retentionOf = Object.fromEntries([...others, ...own]);
		await this.app.write(() => changeSettings(this.app.db, { retentionOf }));
	}
}
