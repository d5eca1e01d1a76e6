import { createContext } from 'svelte';
import type { Moment } from '$lib/scheduling/moment';
import type { PaperdeckDatabase } from '$lib/storage/database';
import { readSettings, type Settings } from '$lib/storage/settings';
import { durably } from '$lib/storage/durably';
import { readDeviceClock } from './device-clock';
import { LiveQuery } from './live-query.svelte';
import type { Notices } from './notices.svelte';
import { tellProblem } from './tell-problem';

/** What every page shares: the database, the settings, the clock and the messages. */
export class App {
	readonly notices: Notices;
	readonly #settings: LiveQuery<Settings>;

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

	/** The learner's clock, now. */
	now(): Moment {
		return readDeviceClock(this.settings.dayStartMinutes);
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
