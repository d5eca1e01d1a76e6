import { counted, say } from '$lib/language/say';
import { NO_KNOWN_CARDS, simulateStudy, type Simulation } from './simulate';
import type { Preset } from './preset';
import type { StudyCosts } from './study-costs';

/** What a desired retention asks for and gives. */
export interface StudyForecast {
	readonly desiredRetention: number;
	readonly minutesPerDay: number;
	readonly cardsPerDay: number;
}

const MS_PER_MINUTE = 60_000;
const DAYS_PER_YEAR = 365;
/** So many lives of a single card make its mean cost sure to a few per cent. */
const CARD_LIVES = 1500;

/** The same days at several desired retentions. */
export function forecastStudy(
	simulation: Simulation,
	retentions: readonly number[]
): StudyForecast[] {
	return retentions.map((desiredRetention) => {
		const preset = { ...simulation.preset, desiredRetention };
		const { msByDay, cardsByDay } = simulateStudy({ ...simulation, preset });
		return {
			desiredRetention,
			minutesPerDay: sum(msByDay) / simulation.horizonDays / MS_PER_MINUTE,
			cardsPerDay: sum(cardsByDay) / simulation.horizonDays
		};
	});
}

/** Minutes that one new card takes in its first year. */
export function yearOfOneCard(preset: Omit<Preset, 'id'>, costs: StudyCosts): number {
	const { msByDay } = simulateStudy({
		known: NO_KNOWN_CARDS,
		newCount: 1,
		newPerDay: 1,
		today: 0,
		horizonDays: DAYS_PER_YEAR,
		...{ preset, costs, trials: CARD_LIVES, seed: 1 }
	});
	return sum(msByDay) / MS_PER_MINUTE;
}

function sum(values: Float64Array): number {
	return values.reduce((total, value) => total + value, 0);
}

/** "9 cards ≈ 11 min over the next year". */
export function costWords(cardCount: number, minutesPerCard: number): string {
	const minutes = cardCount * minutesPerCard;
	return counted(
		cardCount,
		['# card ≈ {minutes} over the next year', '# cards ≈ {minutes} over the next year'],
		{ minutes: aboutMinutes(minutes) }
	);
}

/** Minutes as people say them: whole below an hour, then hours to the half. */
export function aboutMinutes(minutes: number): string {
	if (minutes < 1) return say('less than a minute');
	if (minutes < 90) return say(`${Math.round(minutes)} min`);
	const hours = Math.round(minutes / 30) / 2;
	return counted(hours, ['# hour', '# hours']);
}
