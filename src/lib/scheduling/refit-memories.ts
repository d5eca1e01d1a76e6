import { fuzzAround, memoryModel } from './fsrs-model';
import type { Preset } from './preset';
import type { ReviewColumns } from './review-columns';
import { seededUnit } from './seeded';
import { walkReviews } from './walk-reviews';

/** Memory of each card as some parameters see its reviews; 0 where it has none. */
export interface Memories {
	/** Days until retrievability falls to 90 %. */
	readonly stabilities: Float64Array;
	/** 1–10. */
	readonly difficulties: Float64Array;
}

export function memoriesOf(columns: ReviewColumns, parameters: readonly number[]): Memories {
	const stabilities = new Float64Array(columns.cardIds.length);
	const difficulties = new Float64Array(columns.cardIds.length);
	walkReviews(columns, memoryModel(parameters), {
		onCard(card, { stability, difficulty }) {
			stabilities[card] = stability;
			difficulties[card] = difficulty;
		}
	});
	return { stabilities, difficulties };
}

/** Days from its last review at which a card falls to the desired retention, fuzzed by its id. */
export function intervalFor(
	stability: number,
	cardId: string,
	preset: Pick<Preset, 'parameters' | 'desiredRetention' | 'maximumIntervalDays'>
): number {
	const { parameters, desiredRetention, maximumIntervalDays: maximum } = preset;
	const exact = memoryModel(parameters).interval(stability, desiredRetention);
	const days = Math.min(maximum, Math.max(1, Math.round(exact)));
	const { from, to } = fuzzAround(days, { elapsed: 0, maximum });
	return from + Math.floor(seededUnit(cardId) * (to - from + 1));
}
