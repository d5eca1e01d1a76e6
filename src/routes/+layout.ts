import { base } from '$app/paths';
import { startApp } from '$lib/state/start-app';

export const ssr = false;

/** The database is open and the settings are read before the first page asks for them. */
export function load() {
	return startApp(base);
}
