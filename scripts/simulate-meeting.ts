/**
 * `npm run simulate:meeting [LEARNERS] [FIRST SEED]`: the days before a meeting on two papers, lived by simulated
 * learners in four ways (`simulate/meeting.ts`), with the plan that the app makes. Prints mean recall at the
 * meeting, and workload and retention of the 60 days after it, against the same minutes without a plan.
 * Fails where the ramp does not bring what it should, or the days after differ by more than they may.
 */
import {
	liveMeeting,
	WAYS,
	type MeetingResult,
	type MeetingScene,
	type Way
} from './simulate/meeting';

interface Lived {
	readonly scene: MeetingScene;
	readonly results: Record<Way, MeetingResult>;
}

const RETENTIONS = [0.8, 0.85, 0.9, 0.95] as const;
const NEW_PAPERS = [0, 1, 2] as const;
const WAITING_PAPERS = [0, 1, 2, 3] as const;
const MISSED_SHARES = [0, 0.2, 0.4] as const;
const LATER_DAYS = 60;
const MINUTES_PER_DAY = 10;

const learnerCount = Number(process.argv[2] ?? 1000);
/** Seeds that no constant was settled with tell whether the plan or those learners made the gain. */
const firstSeed = Number(process.argv[3] ?? 1);
const say = (line: string) => process.stdout.write(`${line}\n`);
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
let isRight = true;

function check(what: string, isMet: boolean): void {
	if (!isMet) isRight = false;
	say(`${isMet ? 'met    ' : 'MISSED '} ${what}`);
}

/** All scenes come equally often. */
function sceneOf(seed: number): MeetingScene {
	let left = seed;
	const pick = <T>(choices: readonly [T, ...T[]]): T => {
		const choice = choices[left % choices.length] ?? choices[0];
		left = Math.floor(left / choices.length);
		return choice;
	};
	return {
		seed,
		desiredRetention: pick(RETENTIONS),
		newPapers: pick(NEW_PAPERS),
		missedShare: pick(MISSED_SHARES),
		waitingPapers: pick(WAITING_PAPERS),
		minutesPerDay: MINUTES_PER_DAY,
		laterDays: LATER_DAYS
	};
}

const lives: Lived[] = [];
for (let seed = firstSeed; seed < firstSeed + learnerCount; seed++) {
	const scene = sceneOf(seed);
	lives.push({ scene, results: liveMeeting(scene) });
}

function meanOf(
	way: Way,
	value: (result: MeetingResult) => number,
	group: readonly Lived[] = lives
): number {
	return group.reduce((sum, { results }) => sum + value(results[way]), 0) / group.length;
}

const recallAt = (way: Way, group?: readonly Lived[]) =>
	meanOf(way, (result) => result.recallAtMeeting, group);

function tell(name: string, isIn: (scene: MeetingScene) => boolean): void {
	const group = lives.filter(({ scene }) => isIn(scene));
	if (group.length === 0) return;
	const recalls = WAYS.map((way) => percent(recallAt(way, group)).padStart(8));
	say(`${name.padEnd(44)}${recalls.join('')}`);
}

say('recall at the meeting'.padEnd(44) + '    ramp   go on due next due alone');
tell('all', () => true);
for (const share of RETENTIONS) {
	tell(`desired ${percent(share)}`, ({ desiredRetention }) => desiredRetention === share);
}
for (const count of NEW_PAPERS) {
	tell(`${count} of the two papers new`, ({ newPapers }) => newPapers === count);
}
for (const count of WAITING_PAPERS) {
	tell(`${count} other papers waiting`, ({ waitingPapers }) => waitingPapers === count);
}
for (const share of MISSED_SHARES) {
	tell(`${percent(share)} of the days missed`, ({ missedShare }) => missedShare === share);
}
const minutes = WAYS.map((way) => (meanOf(way, ({ msPerDay }) => msPerDay) / 60_000).toFixed(2));
say(`minutes a day before it${' '.repeat(21)}${minutes.map((one) => one.padStart(8)).join('')}`);

const gain = recallAt('ramp') - recallAt('go-on');
check(
	`${learnerCount} learners recall ${(100 * gain).toFixed(1)} points more at the meeting than with the same minutes without it (5)`,
	gain >= 0.05
);
say(
	`        and ${(100 * (recallAt('ramp') - recallAt('due-next'))).toFixed(1)} points more than with the same minutes on what is due next`
);

const retention = (way: Way) =>
	meanOf(way, ({ laterRecalled }) => laterRecalled) / meanOf(way, ({ laterAsked }) => laterAsked);

for (const [way, name] of [
	['go-on', 'the same minutes without it'],
	['due-next', 'the same minutes on what is due next'],
	['due-alone', 'what is due alone']
] as const) {
	const against = (value: (result: MeetingResult) => number) =>
		meanOf('ramp', value) / meanOf(way, value) - 1;
	const workload = against(({ laterMs }) => laterMs);
	const kept = retention('ramp') / retention(way) - 1;
	const after = against(({ recallAfter }) => recallAfter);
	const line = `${LATER_DAYS} days after, against ${name}: workload ${percent(workload)}, retention ${percent(kept)}, recall of the library ${percent(after)} (±2 %)`;
	if (way !== 'go-on') say(`        ${line}`);
	else
		check(
			line,
			[workload, kept, after].every((share) => Math.abs(share) <= 0.02)
		);
	say(
		`        of the two papers alone: workload ${percent(against((one) => one.laterMsOfPapers))}, recall ${percent(against((one) => one.recallAfterOfPapers))}`
	);
}
process.exitCode = isRight ? 0 : 1;
