import type { Fit } from '$lib/scheduling/fit';
import type { FitOutcome } from '$lib/scheduling/fit-parameters';

const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });
const loss = new Intl.NumberFormat('en', { minimumFractionDigits: 3, maximumFractionDigits: 3 });
const whole = new Intl.NumberFormat('en');

/** What came of a fit, in plain words. */
export function outcomeWords(outcome: FitOutcome): string {
	if (outcome.kind === 'too-few') {
		const { reviewCount, neededCount } = outcome;
		return (
			`There are ${whole.format(reviewCount)} reviews to learn from so far; from ${neededCount} on a fit is ` +
			'worth trying. Until then the schedule follows what holds for most people.'
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
	return (
		`On ${whole.format(after.reviewCount)} reviews that were held back, it was off by ${percent.format(after.rmseBins)} ` +
		`on average, and ${percent.format(before.rmseBins)} before (log loss ${loss.format(after.logLoss)}, ` +
		`before ${loss.format(before.logLoss)}).`
	);
}

/** How many cards move, before any does. */
export interface MoveCounts {
	/** Not due today as things stand, and due today after. */
	readonly becomeDue: number;
	readonly sooner: number;
	readonly later: number;
	readonly same: number;
}

/** "12 cards become due today; 30 come sooner, 41 later, 7 stay." */
export function moveWords({ becomeDue, sooner, later, same }: MoveCounts): string {
	const due =
		becomeDue === 0
			? 'No card becomes due today'
			: becomeDue === 1
				? '1 card becomes due today'
				: `${whole.format(becomeDue)} cards become due today`;
	const rest = `${whole.format(sooner)} come sooner, ${whole.format(later)} later, ${whole.format(same)} stay where they are`;
	return `${due}; ${rest}.`;
}
