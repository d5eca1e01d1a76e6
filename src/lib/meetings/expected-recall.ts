import type { MemoryModel } from '$lib/scheduling/fsrs-model';
import type { Preset } from '$lib/scheduling/preset';
import type { MemoryState } from '$lib/scheduling/schedule';
import type { StudyCosts } from '$lib/scheduling/study-costs';

/** A time to study. */
export interface StudyTime {
	/** Learning day. */
	readonly day: number;
	/** Epoch ms. */
	readonly at: number;
	/** How likely it is that the reader comes, 0–1. */
	readonly chance: number;
}

/** What is remembered of a card, and since when. */
export interface Remembered {
	/** `null` before the first review. */
	readonly memory: MemoryState | null;
	readonly last: Pick<StudyTime, 'day' | 'at'>;
}

export interface Foretelling {
	readonly model: MemoryModel;
	readonly preset: Pick<Preset, 'learningSteps' | 'relearningSteps'>;
	readonly costs: StudyCosts;
	/** Epoch ms for which it is foretold. */
	readonly at: number;
}

const MS_PER_DAY = 86_400_000;

/** Probability of recall then, each success, lapse and missed day to come weighed by its chance. */
export function expectedRecall(
	{ memory, last }: Remembered,
	times: readonly StudyTime[],
	foretelling: Foretelling
): number {
	const { model, at } = foretelling;
	const [next, ...later] = times;
	if (!next) {
		// Hours count here: what was learnt this morning is not sure in the afternoon.
		return memory ? model.recall(memory.stability, Math.max(0, at - last.at) / MS_PER_DAY) : 0;
	}
	const studied = outcomes({ memory, last }, next, foretelling).reduce(
		(sum, { chance, memory: left }) =>
			sum + chance * expectedRecall({ memory: left, last: next }, later, foretelling),
		0
	);
	if (next.chance === 1) return studied;
	const missed = expectedRecall({ memory, last }, later, foretelling);
	return next.chance * studied + (1 - next.chance) * missed;
}

interface Outcome {
	readonly chance: number;
	readonly memory: MemoryState;
}

function outcomes(
	{ memory, last }: Remembered,
	next: StudyTime,
	{ model, preset, costs }: Foretelling
): Outcome[] {
	const elapsedDays = Math.max(0, next.day - last.day);
	const after = (grade: number, goodSteps: number) => {
		let left = model.next(memory, { elapsedDays: memory ? elapsedDays : 0, grade });
		for (let step = 0; step < goodSteps; step++) {
			left = model.next(left, { elapsedDays: 0, grade: 3 });
		}
		return left;
	};
	const recall = memory ? model.recall(memory.stability, elapsedDays) : 1 - costs.firstGrades[0];
	const [stepsAfterGood, stepsAfterAgain] = memory
		? [0, preset.relearningSteps.length]
		: [Math.max(0, preset.learningSteps.length - 1), preset.learningSteps.length];
	return [
		{ chance: recall, memory: after(3, stepsAfterGood) },
		{ chance: 1 - recall, memory: after(1, stepsAfterAgain) }
	].filter(({ chance }) => chance > 0);
}
