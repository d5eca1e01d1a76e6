import { DEFAULT_HANDLING, type Handling } from '$lib/cards/handling';
import { readHandling } from '$lib/storage/handling';
import type { App } from '../app.svelte';
import { LiveQuery } from '../live-query.svelte';

/** What was chosen for this device, followed. */
export function liveHandling(app: App): LiveQuery<Handling> {
	return new LiveQuery(() => readHandling(app.db), DEFAULT_HANDLING);
}
