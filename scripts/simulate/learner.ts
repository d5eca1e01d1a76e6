import { randomFrom } from '../../src/lib/scheduling/random';
import { toColumns } from '../../src/lib/scheduling/review-columns';
import { costsOf } from '../../src/lib/scheduling/study-costs';
import { yearOfOneCard } from '../../src/lib/scheduling/study-forecast';
import { Learner, type LivedCard } from './life';

export interface LearnerResult {
	readonly desiredRetention: number;
	readonly asked: number;
	readonly recalled: number;
	readonly soonestAsked: number;
	readonly soonestRecalled: number;
	/** Of one paper of nine cards, over a year: as told before it was added, and as each of several came. */
	readonly foretoldMinutes: number;
	readonly trueMinutes: readonly number[];
}

const START = 20_000;
const PAPERS = 5;
const CARDS_PER_PAPER = 9;
/** After so many days of study a paper is priced, and several like it are added. */
const PRICED_AFTER = 180;
const PRICED_PAPERS = 16;
const YEAR = 365;
/** All papers that are added at once are begun on their day: the year is theirs. */
const NEW_PER_DAY = CARDS_PER_PAPER * PRICED_PAPERS;
const RETENTIONS = [0.8, 0.85, 0.9, 0.95] as const;
const MS_PER_MINUTE = 60_000;

/** A year and a half of one learner. */
export function simulateLearner(seed: number): LearnerResult {
	const desiredRetention = RETENTIONS[seed % RETENTIONS.length] ?? 0.9;
	const learner = new Learner(randomFrom(seed), { desiredRetention });
	for (let paper = 0; paper < PAPERS; paper++) {
		learner.add(CARDS_PER_PAPER, paper, START + paper * 20);
	}
	for (let day = START; day < START + PRICED_AFTER; day++) studyDay(learner, day);
	const costs = costsOf(toColumns(learner.cards));
	const foretoldMinutes = CARDS_PER_PAPER * yearOfOneCard(learner.preset, costs);
	const added = Array.from({ length: PRICED_PAPERS }, (_, index) =>
		learner.add(CARDS_PER_PAPER, PAPERS + index, START + PRICED_AFTER)
	);
	for (let day = START + PRICED_AFTER; day < START + PRICED_AFTER + YEAR; day++) {
		studyDay(learner, day);
	}
	return {
		desiredRetention,
		asked: learner.asked,
		recalled: learner.recalled,
		soonestAsked: learner.soonestAsked,
		soonestRecalled: learner.soonestRecalled,
		foretoldMinutes,
		trueMinutes: added.map(minutesSpent)
	};
}

function minutesSpent(cards: readonly LivedCard[]): number {
	const spent = cards.flatMap(({ reviews }) => reviews.map(({ durationMs }) => durationMs));
	return spent.reduce((sum, ms) => sum + ms, 0) / MS_PER_MINUTE;
}

function studyDay(learner: Learner, day: number): void {
	let fresh = NEW_PER_DAY;
	for (const card of learner.cards) {
		if (card.schedule.dueDay > day) continue;
		if (card.schedule.state === 'new' && fresh-- <= 0) continue;
		learner.study(card, day);
	}
}
