import { memoryModel } from './fsrs-model';
import { randomFrom } from './random';
import { toColumns, type ColumnReview, type ReviewColumns } from './review-columns';
import type { MemoryState } from './schedule';

export interface SyntheticLearner {
	/** How this learner really remembers. */
	readonly parameters: readonly number[];
	readonly cardCount: number;
	readonly reviewsPerCard: number;
	readonly seed: number;
}

/** Reviews of a learner who forgets as FSRS with their own parameters says. */
export function syntheticReviews(learner: SyntheticLearner): ReviewColumns {
	const random = randomFrom(learner.seed);
	const model = memoryModel(learner.parameters);
	const cards = Array.from({ length: learner.cardCount }, (_, index) => {
		const reviews: ColumnReview[] = [];
		let day = 20_000 + Math.floor(random() * 300);
		let memory: MemoryState | null = null;
		for (let count = 0; count < learner.reviewsPerCard; count++) {
			const waited: number = memory
				? Math.max(1, Math.round(memory.stability * (0.5 + random())))
				: 0;
			const elapsedDays = count === 0 ? 0 : Math.min(400, waited);
			day += elapsedDays;
			const recall = memory ? model.recall(memory.stability, elapsedDays) : 0.6;
			const isRecalled = random() < recall;
			const grade = !isRecalled ? 1 : random() < 0.1 ? 2 : random() < 0.9 ? 3 : 4;
			reviews.push({ day, grade, durationMs: 4000 + Math.floor(random() * 8000) });
			memory = model.next(memory, { elapsedDays, grade });
		}
		return { id: `card ${index}`, reviews };
	});
	return toColumns(cards);
}
