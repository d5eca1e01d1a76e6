/**
 * `npm run simulate [LEARNERS]`: lives of simulated learners through the real scheduler, each with a memory
 * of their own that it knows as after a fit. Prints retention reached against desired, the predicted
 * cost of a paper against the true one, and the predicted end of a way back against the true one.
 * Fails where one of them is further off than it may be.
 */
import { simulateLearner, type LearnerResult } from './simulate/learner';
import { simulateReturn } from './simulate/return';

const learnerCount = Number(process.argv[2] ?? 1000);
const say = (line: string) => process.stdout.write(`${line}\n`);
const mean = (values: readonly number[]) =>
	values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
let isRight = true;

function check(what: string, isMet: boolean): void {
	if (!isMet) isRight = false;
	say(`${isMet ? 'met    ' : 'MISSED '} ${what}`);
}

const results: LearnerResult[] = [];
for (let seed = 1; seed <= learnerCount; seed++) results.push(simulateLearner(seed));
for (const desired of new Set(results.map(({ desiredRetention }) => desiredRetention))) {
	const group = results.filter(({ desiredRetention }) => desiredRetention === desired);
	const sum = (field: 'asked' | 'recalled' | 'soonestAsked' | 'soonestRecalled') =>
		group.reduce((total, result) => total + result[field], 0);
	const reached = sum('recalled') / sum('asked');
	check(
		`desired ${percent(desired)}: reached ${percent(reached)} by ${group.length} learners in ${sum('asked')} reviews (±1.5 points)`,
		Math.abs(reached - desired) <= 0.015
	);
	say(
		`        with the ${sum('soonestAsked')} reviews that came after a day because nothing comes sooner: ${percent(
			(sum('recalled') + sum('soonestRecalled')) / (sum('asked') + sum('soonestAsked'))
		)}`
	);
}
/** Share of values that are within a fifth of 1. */
const within = (ratios: readonly number[]) =>
	ratios.filter((ratio) => Math.abs(ratio - 1) <= 0.2).length / Math.max(1, ratios.length);
const learnerMeans = results.map(({ trueMinutes }) => mean(trueMinutes));
const total = mean(results.map(({ foretoldMinutes }) => foretoldMinutes)) / mean(learnerMeans);
const ofLearners = results.map(
	({ foretoldMinutes }, index) => foretoldMinutes / (learnerMeans[index] ?? 1)
);
// What is foretold is the mean a learner's papers come to. One paper of nine cards is a draw about it.
check(
	`a paper's cost over a year: foretold to true ${total.toFixed(3)} over all; within 20 % of what a learner's papers come to on average for ${percent(within(ofLearners))} of learners`,
	Math.abs(total - 1) <= 0.05 && within(ofLearners) >= 0.9
);
const single = (about: (result: LearnerResult, index: number) => number) =>
	within(
		results.flatMap((result, index) =>
			result.trueMinutes.map((minutes) => about(result, index) / minutes)
		)
	);
say(
	`        one paper by itself: ${percent(single(({ foretoldMinutes }) => foretoldMinutes))} within 20 % of what was foretold, ${percent(single((_, index) => learnerMeans[index] ?? 1))} within 20 % of the learner's own mean, which no forecast can beat`
);
for (const size of [100, 500, 2000]) {
	const returns = Array.from(
		{ length: Math.max(3, Math.round(learnerCount / (size / 2))) },
		(_, index) => simulateReturn(size, index + 1)
	).flatMap((result) => (result ? [result] : []));
	const foretold = mean(returns.map((result) => result.foretoldDays));
	const lived = mean(returns.map((result) => result.trueDays));
	const off = mean(
		returns.map((result) => Math.abs(result.foretoldDays - result.trueDays) / result.trueDays)
	);
	const offDays = Math.abs(foretold - lived);
	// Days are whole: of a way of one or two, a tenth is less than can be said.
	check(
		`way back from ${size} cards: foretold ${foretold.toFixed(1)} days, true ${lived.toFixed(1)}, off by ${percent(off)} (10 %, or half a day on average)`,
		off <= 0.1 || offDays <= 0.5
	);
}
process.exitCode = isRight ? 0 : 1;
