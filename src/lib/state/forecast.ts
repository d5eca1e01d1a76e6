import { numberWords, percentWords } from '$lib/language/numbers';
import { counted } from '$lib/language/say';
import type { StudyForecast } from '$lib/scheduling/study-forecast';
import { learningDay } from '$lib/scheduling/moment';
import { allCards } from '$lib/storage/cards';
import { wantedPreset } from '$lib/storage/presets';
import { readReviewColumns } from '$lib/storage/review-columns';
import { askStudyWorker } from '$lib/workers/study';
import type { App } from './app.svelte';
import { cardsToSimulate } from './known-cards';

/** The days ahead that a forecast speaks of. */
const HORIZON_DAYS = 90;

export interface LibraryForecast {
	readonly rows: readonly StudyForecast[];
	readonly paperCount: number;
}

/** What several desired retentions would cost a day, simulated with the reader's own cards and answers. */
export async function forecastLibrary(
	app: App,
	retentions: readonly number[],
	signal: AbortSignal
): Promise<LibraryForecast> {
	const { db, settings } = app;
	const now = app.now();
	const cards = await allCards(db);
	const { known, newCount, weight } = cardsToSimulate(cards, now);
	const simulation = {
		...{ known, newCount, newPerDay: settings.newPerDay / weight },
		today: learningDay(now),
		horizonDays: HORIZON_DAYS,
		preset: await wantedPreset(db),
		trials: weight > 1 ? 1 : 3,
		seed: 1
	};
	const columns = await readReviewColumns(db);
	const rows = await askStudyWorker('forecast', { simulation, columns, retentions }, { signal });
	return {
		paperCount: new Set(cards.map(({ paperId }) => paperId)).size,
		rows: rows.map((row) => ({
			...row,
			minutesPerDay: row.minutesPerDay * weight,
			cardsPerDay: row.cardsPerDay * weight
		}))
	};
}

/** Minutes that one new card would take the reader in its first year. */
export async function costOfCard(app: App, signal: AbortSignal): Promise<number> {
	const [preset, columns] = await Promise.all([wantedPreset(app.db), readReviewColumns(app.db)]);
	const { minutesPerCard } = await askStudyWorker('cost', { columns, preset }, { signal });
	return minutesPerCard;
}

/** "At 90% you will spend about 9 min a day on these 40 papers; at 95%, 17." */
export function forecastSentence(
	{ rows, paperCount }: LibraryForecast,
	desiredRetention: number
): string {
	const now = rows.find((row) => row.desiredRetention === desiredRetention);
	if (!now || paperCount === 0) return '';
	const higher = rows.find((row) => row.desiredRetention > desiredRetention);
	const values = { goal: percent(now), minutes: minutes(now) };
	if (!higher) {
		return counted(
			paperCount,
			[
				'At {goal} you will spend about {minutes} min a day on this paper.',
				'At {goal} you will spend about {minutes} min a day on these # papers.'
			],
			values
		);
	}
	return counted(
		paperCount,
		[
			'At {goal} you will spend about {minutes} min a day on this paper; at {higher}, {more}.',
			'At {goal} you will spend about {minutes} min a day on these # papers; at {higher}, {more}.'
		],
		{ ...values, higher: percent(higher), more: minutes(higher) }
	);
}

function percent({ desiredRetention }: StudyForecast): string {
	return percentWords(desiredRetention);
}

function minutes({ minutesPerDay }: StudyForecast): string {
	return minutesPerDay < 9.5
		? numberWords(Math.round(minutesPerDay * 2) / 2)
		: numberWords(Math.round(minutesPerDay));
}
