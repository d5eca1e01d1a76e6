import type { Notices } from './notices.svelte';

/** Errors of parts of the app that did not come; the bundler's loader says which they are. */
const missingParts = new WeakSet<object>();

/** Learns which errors mean that a part of the app did not come when it was needed. */
export function noteMissingParts(): void {
	window.addEventListener('vite:preloadError', ({ payload }) => void missingParts.add(payload));
}

export function isMissingPart(problem: unknown): boolean {
	return typeof problem === 'object' && problem !== null && missingParts.has(problem);
}

/** Says what an error means to the reader. The words are on the device, and come when they are needed. */
export async function tellProblem(notices: Notices, problem: unknown): Promise<void> {
	try {
		if (isMissingPart(problem)) return tellMissingPart(notices);
		const { sentenceFor } = await import('./problem-sentences');
		notices.show(sentenceFor(problem));
	} catch {
		tellMissingPart(notices);
	}
}

/**
 * Where no service worker keeps the files — an address without HTTPS, a private window, a first
 * visit cut short — a lost connection or a new release on the server takes parts away.
 */
function tellMissingPart(notices: Notices): void {
	notices.show(
		'A part of Paperdeck could not be loaded, and what you asked for was not done. Everything saved before is kept. With a connection, load the page again.',
		{ label: 'Load again', run: () => location.reload() }
	);
}
