import { GRADES, plainEngineOf, type RatedReview } from './fsrs';
import type { Rating } from './log';
import { elapsedDays } from './moment';
import type { Preset } from './preset';
import type { Schedule, State } from './schedule';

type PassedField = 'state' | 'memory' | 'learningStep' | 'reps' | 'lapses' | 'lastReviewed';

/** What of a schedule the next review starts from; the reviews that pass through change it in place. */
export type Passage = { -readonly [Field in PassedField]: Schedule[Field] };

const MINUTES_PER_DAY = 1440;

/**
 * Takes a review into account that another one follows. No day is worked out, which takes FSRS most of its
 * time: a replay needs the days of the last review alone. A test holds it to `nextByFsrs`.
 */
export function passByFsrs(passage: Passage, { rating, now, preset }: RatedReview): void {
	const { state, memory, lastReviewed, learningStep } = passage;
	const elapsed = state === 'new' || !lastReviewed ? 0 : elapsedDays(lastReviewed, now);
	passage.memory = plainEngineOf(preset).next_state(memory, elapsed, GRADES[rating]);
	const step = stepAfter({ state, learningStep }, rating, preset);
	passage.state = step.state;
	passage.learningStep = step.learningStep;
	passage.reps += 1;
	if (state === 'review' && rating === 'again') passage.lapses += 1;
	passage.lastReviewed = now;
}

type Step = Pick<Schedule, 'state' | 'learningStep'>;

const IN_REVIEW: Step = { state: 'review', learningStep: 0 };

function stepAfter({ state, learningStep }: Step, rating: Rating, preset: Preset): Step {
	const isRelearnt = state === 'review' || state === 'relearning';
	const steps = isRelearnt ? preset.relearningSteps : preset.learningSteps;
	if (learningStep >= steps.length) return IN_REVIEW;
	if (state === 'review') {
		return rating === 'again' ? { state: 'relearning', learningStep: 0 } : IN_REVIEW;
	}
	const within: State = state === 'relearning' ? 'relearning' : 'learning';
	switch (rating) {
		case 'again':
			return { state: within, learningStep: 0 };
		case 'hard':
			return { state: hardMinutes(steps) < MINUTES_PER_DAY ? within : 'review', learningStep };
		case 'good':
			return learningStep + 1 < steps.length
				? { state: within, learningStep: learningStep + 1 }
				: IN_REVIEW;
		case 'easy':
			return IN_REVIEW;
	}
}

/** Between the first two steps, or half as long again as the only one. */
function hardMinutes([first = 0, second]: readonly number[]): number {
	return Math.round(second === undefined ? first * 1.5 : (first + second) / 2);
}
