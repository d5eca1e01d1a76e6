import { dateWords, numberWords, percentWords } from '$lib/language/numbers';
import { counted } from '$lib/language/say';
import type { Fit } from '$lib/scheduling/fit';
import type { FullestDay } from '$lib/scheduling/fullest-day';
import type { FitOutcome } from '$lib/scheduling/fit-parameters';

const percent = (share: number) => percentWords(share, 1);
const loss = (value: number) =>
	numberWords(value, { minimumFractionDigits: 3, maximumFractionDigits: 3 });

/** What came of a fit, in plain words. */
export function outcomeWords(outcome: FitOutcome): string {
	if (outcome.kind === 'too-few') {
		const { reviewCount, neededCount } = outcome;
		return counted(
			reviewCount,
			[
				'There is # review to learn from so far; from {needed} on a fit is worth trying. Until then the schedule follows what holds for most people.',
				'There are # reviews to learn from so far; from {needed} on a fit is worth trying. Until then the schedule follows what holds for most people.'
			],
			{ needed: neededCount }
		);
	}
	const verdict =
		outcome.kind === 'better'
			? 'The fitted schedule foretells your answers better than the one before, and is in use from now on.'
			: 'The fitted schedule foretells your answers no better than the one you have, so nothing was changed.';
	return `${verdict} ${comparisonWords(outcome.fit)}`;
}

/** How far off both were on reviews that neither had seen. */
export function comparisonWords({ before, after }: Fit): string {
	const { reviewCount, rmseBins, logLoss } = after;
	return `On ${numberWords(reviewCount)} reviews that were held back, it was off by ${percent(rmseBins)} on average, and ${percent(before.rmseBins)} before (log loss ${loss(logLoss)}, before ${loss(before.logLoss)}).`;
}

/** How many cards move, before any does. */
export interface MoveCounts {
	/** Not due today as things stand, and due today after. */
	readonly becomeDue: number;
	readonly sooner: number;
	readonly later: number;
	readonly same: number;
	/** After today, with the moves done: a second wave is seen before it comes. */
	readonly fullest: FullestDay | null;
}

const MS_PER_DAY = 86_400_000;

/** "12 cards become due today. Sooner: 30, later: 41, unchanged: 7. The fullest day to come is 5 December, with 14." */
export function moveWords({ becomeDue, sooner, later, same, fullest }: MoveCounts): string {
	const due =
		becomeDue === 0
			? 'No card becomes due today'
			: counted(becomeDue, ['1 card becomes due today', '# cards become due today']);
	const moves = `${due}. Sooner: ${numberWords(sooner)}, later: ${numberWords(later)}, unchanged: ${numberWords(same)}.`;
	return fullest ? `${moves} ${fullestWords(fullest)}` : moves;
}

function fullestWords({ day, count }: FullestDay): string {
	const options = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
	return counted(
		count,
		[
			'The fullest day to come is {day}, with # review.',
			'The fullest day to come is {day}, with # reviews.'
		],
		{ day: dateWords(day * MS_PER_DAY, options) }
	);
}
