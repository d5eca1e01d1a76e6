import { openDatabase } from '$lib/storage/database';
import { App, setApp } from './app.svelte';
import { Offline } from './offline.svelte';
import { sentenceFor, sentenceOf } from './problem-sentences';

/** Builds what the pages share; called once, by the outermost layout. */
export function startApp(basePath: string): { app: App; offline: Offline } {
	const app: App = new App(
		openDatabase('paperdeck', { onTrouble: (code) => app.notices.show(sentenceOf(code)) })
	);
	const offline = new Offline(basePath);
	setApp(app);
	$effect(() => applyTheme(app.settings.theme));
	window.addEventListener('unhandledrejection', ({ reason }: PromiseRejectionEvent) => {
		if (reason instanceof DOMException && reason.name === 'AbortError') return;
		app.notices.show(sentenceFor(reason));
	});
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible') void offline.check();
	});
	return { app, offline };
}

function applyTheme(theme: 'system' | 'light' | 'dark'): void {
	if (theme === 'system') delete document.documentElement.dataset['theme'];
	else document.documentElement.dataset['theme'] = theme;
}
