import { randomFrom } from '../../src/lib/scheduling/random';
import { toColumns } from '../../src/lib/scheduling/review-columns';
import { costsOf } from '../../src/lib/scheduling/study-costs';
import { waysBack, worthFirst } from '../../src/lib/scheduling/welcome-back';
import { Learner } from './life';

export interface ReturnResult {
	readonly foretoldDays: number;
	readonly trueDays: number;
}

const START = 20_000;
const STUDIED_DAYS = 120;
const LONGEST_DAYS = 200;
const MS_PER_MINUTE = 60_000;

/** A learner of so many cards stays away for a month, comes back and follows the gentlest way. */
export function simulateReturn(cardCount: number, seed: number): ReturnResult | null {
	const learner = new Learner(randomFrom(seed), { desiredRetention: 0.9 });
	const perDay = Math.ceil(cardCount / 60);
	for (let day = START; day < START + STUDIED_DAYS; day++) {
		const left = cardCount - learner.cards.length;
		if (left > 0) learner.add(Math.min(perDay, left), day, day);
		for (const card of learner.cards) if (card.schedule.dueDay <= day) learner.study(card, day);
	}
	const today = START + STUDIED_DAYS + 30;
	const known = {
		stabilities: Float64Array.from(
			learner.cards,
			({ schedule }) => schedule.memory?.stability ?? 1
		),
		difficulties: Float64Array.from(
			learner.cards,
			({ schedule }) => schedule.memory?.difficulty ?? 5
		),
		lastDays: Int32Array.from(learner.cards, ({ lastDay }) => lastDay),
		dueDays: Int32Array.from(learner.cards, ({ schedule }) => schedule.dueDay)
	};
	const costs = costsOf(toColumns(learner.cards));
	const usual = Math.max(5, (perDay * 4 * costs.recalledMs) / MS_PER_MINUTE);
	const [way] = waysBack({ known, today, preset: learner.preset, costs, seed: 1 }, usual);
	if (!way) return null;
	for (let day = today; day < today + LONGEST_DAYS; day++) {
		const due = worthFirst(
			learner.cards.filter(({ schedule }) => schedule.dueDay <= day),
			(card) => learner.recallOf(card, day)
		);
		let left = way.minutesPerDay * MS_PER_MINUTE;
		let done = 0;
		for (const card of due) {
			if (left <= 0) break;
			left -= learner.study(card, day);
			done += 1;
		}
		if (done === due.length) return { foretoldDays: way.dayCount, trueDays: day - today + 1 };
	}
	return null;
}
