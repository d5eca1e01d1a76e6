import { DEFAULT_PRESET_CONTENT } from '$lib/scheduling/fsrs';
import type { FitOutcome } from '$lib/scheduling/fit-parameters';
import { changeSettings } from '$lib/storage/settings';
import { readReviewColumns } from '$lib/storage/review-columns';
import { askStudyWorker, type AskOptions } from '$lib/workers/study';
import type { App } from './app.svelte';

/** Fits parameters to the reader's reviews and keeps them if they are better. No card is moved by it. */
export async function fitToReviews(app: App, options: AskOptions): Promise<FitOutcome> {
	const previousParameters = app.settings.fit?.parameters ?? null;
	const question = {
		columns: await readReviewColumns(app.db),
		parameters: previousParameters ?? DEFAULT_PRESET_CONTENT.parameters,
		previousParameters,
		now: app.now().at
	};
	const outcome = await askStudyWorker('fit', question, options);
	if (outcome.kind === 'better') {
		await app.write(() => changeSettings(app.db, { fit: outcome.fit }));
	}
	return outcome;
}

/** The parameters there were before the last fit. */
export async function takeBackFit(app: App): Promise<void> {
	const { fit } = app.settings;
	if (!fit) return;
	const previous = fit.previousParameters;
	const restored = previous
		? { ...fit, parameters: previous, after: fit.before, previousParameters: null }
		: null;
	await app.write(() => changeSettings(app.db, { fit: restored }));
}
