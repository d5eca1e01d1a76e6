import { byTime } from '$lib/meetings/meeting';
import { listMeetings } from '$lib/storage/meetings';
import type { App } from './app.svelte';
import { LiveQuery } from './live-query.svelte';
import { meetingOutlook, type MeetingOutlook } from './meeting-outlook';

/** The meeting that comes next, as it is prepared; `null` where there is none. */
export class NextMeeting {
	readonly #outlook: LiveQuery<MeetingOutlook | null>;

	constructor(app: App) {
		this.#outlook = new LiveQuery<MeetingOutlook | null>(
			async () => {
				const [next] = byTime(await listMeetings(app.db), app.now().at).coming;
				return next ? meetingOutlook(app, next) : null;
			},
			null,
			(ask) => app.eachNewDay(ask)
		);
	}

	get loaded(): boolean {
		return this.#outlook.loaded;
	}

	get outlook(): MeetingOutlook | null {
		return this.#outlook.current;
	}
}
