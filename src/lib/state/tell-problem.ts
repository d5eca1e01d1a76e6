import type { Notices } from './notices.svelte';

/** Says what an error means to the reader. The words are on the device, and come when they are needed. */
export async function tellProblem(notices: Notices, problem: unknown): Promise<void> {
	try {
		const { sentenceFor } = await import('./problem-sentences');
		notices.show(sentenceFor(problem));
	} catch {
		// A first visit whose connection is gone has no words yet but the platform's.
		notices.show(String(problem));
	}
}
