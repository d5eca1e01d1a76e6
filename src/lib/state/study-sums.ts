import { readDays } from '$lib/storage/days';
import type { KeptSums } from '$lib/storage/kept-sums';
import { freshSums } from '$lib/storage/study-sums';
import { askStudyWorker } from '$lib/workers/study';
import type { App } from './app.svelte';

/** From so many answers on, sums are worked out before anybody asks for them. */
const MANY_ANSWERS = 50_000;

/** The sums of all reviews, worked out beside the page. */
export function sumUpReviews({ db }: App, signal: AbortSignal): Promise<KeptSums> {
	return freshSums(db, (request) => askStudyWorker('sums', request, { signal }));
}

/** Beside everything else: so that statistics of very many answers are there when they are asked for. */
export async function sumInBackground(app: App): Promise<void> {
	const answers = (await readDays(app.db)).reduce((sum, day) => sum + day.answers, 0);
	if (answers < MANY_ANSWERS) return;
	await sumUpReviews(app, new AbortController().signal);
}
