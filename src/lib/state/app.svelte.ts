import { createContext } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';
import { learningDay, type Moment } from '$lib/scheduling/moment';
import type { PaperdeckDatabase } from '$lib/storage/database';
import { readSettings, type Settings } from '$lib/storage/settings';
import { durably } from '$lib/storage/durably';
import { readDeviceClock } from './device-clock';
import { LiveQuery } from './live-query.svelte';
import type { Notices } from './notices.svelte';
import { eachNewDay } from './passing-time';
import { tellProblem } from './tell-problem';

/** What every page shares: the database, the settings, the clock and the messages. */
export class App {
	readonly notices: Notices;
	readonly #settings: LiveQuery<Settings>;
	readonly #followDay = createSubscriber((update) => this.eachNewDay(update));

	constructor(
		readonly db: PaperdeckDatabase,
		/** The settings as they are at the start; later changes are followed. */
		{ notices, settings }: { notices: Notices; settings: Settings }
	) {
		this.notices = notices;
		this.#settings = new LiveQuery(() => readSettings(db), settings);
	}

	get settings(): Settings {
		return this.#settings.current;
	}

	/** The learner's clock, now; what is drawn from it is drawn again when another day begins. */
	now(): Moment {
		this.#followDay();
		return readDeviceClock(this.settings.dayStartMinutes);
	}

	/** Calls `begin` whenever a learning day begins while the app is open; answers how to end it. */
	eachNewDay(begin: () => void): () => void {
		return eachNewDay(() => learningDay(readDeviceClock(this.settings.dayStartMinutes)), begin);
	}

	/** Runs a write durably; a refusal of the platform is shown once and answered with `undefined`. */
	async write<T>(work: () => Promise<T>): Promise<T | undefined> {
		try {
			return await durably(this.db, work);
		} catch (error) {
			await tellProblem(this.notices, error);
			return undefined;
		}
	}
}

const [getApp, setApp] = createContext<App>();
export { getApp, setApp };
