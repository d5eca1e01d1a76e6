import { openDatabase } from '$lib/storage/database';
import { StorageError } from '$lib/storage/storage-error';
import { readSettings, DEFAULT_SETTINGS } from '$lib/storage/settings';
import { App } from './app.svelte';
import { finishChanges } from './change-setting';
import { Notices } from './notices.svelte';
import { Offline } from './offline.svelte';
import { finishHandling } from './reviewing/change-handling';
import { showLanguage } from './show-language.svelte';
import { tellIfSlow } from './slow-opening';
import { isMissingPart, noteMissingParts, tellProblem } from './tell-problem';

/** Builds what the pages share, once, before the first page is drawn. */
export async function startApp(basePath: string): Promise<{ app: App; offline: Offline }> {
	const notices = new Notices();
	const onTrouble = (code: 'upgrade-blocked' | 'newer-version-open') =>
		void tellProblem(notices, new StorageError(code));
	const db = openDatabase('paperdeck', { onTrouble });
	const opened = tellIfSlow(() => showLanguage('system', notices));
	// The pages are drawn all the same, and say what the platform refused.
	const settings = await finishChanges(db)
		.then(() => finishHandling(db))
		.then(() => readSettings(db))
		.catch((error: unknown) => {
			void tellProblem(notices, error);
			return DEFAULT_SETTINGS;
		});
	await showLanguage(settings.language, notices);
	opened();
	const app = new App(db, { notices, settings });
	const offline = new Offline(basePath);
	noteMissingParts();
	window.addEventListener('unhandledrejection', (event: PromiseRejectionEvent) => {
		const reason: unknown = event.reason;
		if (reason instanceof DOMException && reason.name === 'AbortError') return;
		// No fault of the program, and told.
		if (isMissingPart(reason)) event.preventDefault();
		void tellProblem(notices, reason);
	});
	// A page that is left before the code came does it at the next start.
	whenIdle(
		() =>
			void import('./after-start').then(
				({ afterStart }) => afterStart(app, offline),
				() => undefined
			)
	);
	return { app, offline };
}

/** Once the first screen is drawn, or soon after where that takes long. */
function whenIdle(work: () => void): void {
	// Safari has no idle callback.
	if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 2000 });
	else setTimeout(work, 500);
}

/** Follows the reader's choice of light or dark. */
export function applyTheme(theme: 'system' | 'light' | 'dark'): void {
	if (theme === 'system') delete document.documentElement.dataset['theme'];
	else document.documentElement.dataset['theme'] = theme;
}
