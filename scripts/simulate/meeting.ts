import { planRamp } from '../../src/lib/meetings/ramp';
import { randomFrom } from '../../src/lib/scheduling/random';
import { toColumns } from '../../src/lib/scheduling/review-columns';
import { costsOf } from '../../src/lib/scheduling/study-costs';
import { Learner, momentOf, MS_PER_DAY, type LivedCard } from './life';

/**
 * How the days before the meeting are spent. `ramp`: what is due, and the plan · `go-on`: the same minutes
 * without a meeting, what is due, then what waits to be learnt, then papers beyond this library ·
 * `due-next`: the same minutes, what is due, what waits, then the card that would be due next, which no
 * reader could do by hand · `due-alone`: what is due.
 */
export const WAYS = ['ramp', 'go-on', 'due-next', 'due-alone'] as const;
export type Way = (typeof WAYS)[number];

/** What one way brought. */
export interface MeetingResult {
	/** Mean probability to recall a finding of the two papers at the meeting, 0–1. */
	readonly recallAtMeeting: number;
	/** Before the meeting, a day, ms. */
	readonly msPerDay: number;
	/** Of the days counted after it: time spent, cards asked a day or more after they were, and recalled. */
	readonly laterMs: number;
	readonly laterAsked: number;
	readonly laterRecalled: number;
	/** Mean recall over the library at the end, 0–1. */
	readonly recallAfter: number;
	/** The same of the two papers alone. */
	readonly laterMsOfPapers: number;
	readonly recallAfterOfPapers: number;
}

/** The scene that a learner is met in. */
export interface MeetingScene {
	readonly seed: number;
	readonly desiredRetention: number;
	/** Minutes a day that the ramp may take. */
	readonly minutesPerDay: number;
	/** Of the two papers, how many come with the meeting; the others were studied for months. */
	readonly newPapers: number;
	/** Other papers whose cards wait to be learnt when the meeting is told. */
	readonly waitingPapers: number;
	/** Share of days without study, 0–1. */
	readonly missedShare: number;
	/** Days after the meeting that are counted. */
	readonly laterDays: number;
}

const START = 20_000;
const STUDIED_DAYS = 128;
const TOLD = START + STUDIED_DAYS;
const OLD_PAPERS = 32;
const CARDS_PER_PAPER = 9;
const NEW_PER_DAY = 9;
/** Study at ten, the meeting at two in the afternoon. */
const HOURS_BETWEEN = 4;
/** Numbers of papers that are not in the library from the start. */
const WAITING = 1000;
const NEW = 2000;

/** One life up to a meeting on two papers, and on from it, once for each way. */
export function liveMeeting(scene: MeetingScene): Record<Way, MeetingResult> {
	const choose = randomFrom(scene.seed ^ 0x5eed);
	const learner = new Learner(randomFrom(scene.seed), scene);
	for (let paper = 0; paper < OLD_PAPERS; paper++) {
		learner.add(CARDS_PER_PAPER, paper, START + Math.floor((paper * STUDIED_DAYS) / OLD_PAPERS));
	}
	const missed = Array.from({ length: 300 }, () => choose() < scene.missedShare);
	const studies = (day: number) => !missed[day - START];
	for (let day = START; day < TOLD; day++) if (studies(day)) studyDue(learner, day);
	for (let index = 0; index < scene.waitingPapers; index++) {
		learner.add(CARDS_PER_PAPER, WAITING + index, TOLD);
	}
	const first = Math.floor(choose() * OLD_PAPERS);
	const old = [first, (first + 1 + Math.floor(choose() * (OLD_PAPERS - 1))) % OLD_PAPERS];
	const papers = old.map((paper, index) => (index < scene.newPapers ? NEW + index : paper));
	for (const paper of papers) if (paper >= NEW) learner.add(CARDS_PER_PAPER, paper, TOLD);
	const meetingDay = TOLD + 3 + Math.floor(choose() * 8);
	const from = { learner, papers, meetingDay, studies, scene };
	const ramp = new Life(from, 'ramp');
	const ramped = ramp.live();
	const lived = (way: Way) => new Life(from, way).live(ramp.msByDay);
	return {
		ramp: ramped,
		'go-on': lived('go-on'),
		'due-next': lived('due-next'),
		'due-alone': lived('due-alone')
	};
}

interface From {
	readonly learner: Learner;
	readonly papers: readonly number[];
	readonly meetingDay: number;
	readonly studies: (day: number) => boolean;
	readonly scene: MeetingScene;
}

class Life {
	readonly #learner: Learner;
	readonly #findings: readonly LivedCard[];
	readonly msByDay: number[] = [];

	constructor(
		readonly from: From,
		readonly way: Way
	) {
		const { learner, papers, scene } = from;
		this.#learner = learner.copy(randomFrom(scene.seed + WAYS.indexOf(way) * 1_000_003));
		this.#findings = this.#learner.cards.filter(({ paper }) => papers.includes(paper));
	}

	/** @param allowed What each day before the meeting may take in all, ms. */
	live(allowed: readonly number[] = []): MeetingResult {
		const { meetingDay, studies, scene } = this.from;
		const learner = this.#learner;
		for (let day = TOLD; day <= meetingDay; day++) {
			this.msByDay.push(studies(day) ? this.#prepare(day, allowed[day - TOLD] ?? 0) : 0);
		}
		const recallAtMeeting = this.#meanRecall(this.#findings, meetingDay + HOURS_BETWEEN / 24);
		const [asked, recalled] = countsOf(learner);
		const spentBefore = spentOn(this.#findings);
		let laterMs = 0;
		const end = meetingDay + scene.laterDays;
		for (let day = meetingDay + 1; day <= end; day++) {
			if (studies(day)) laterMs += studyDue(learner, day);
		}
		const [askedInAll, recalledInAll] = countsOf(learner);
		return {
			recallAtMeeting,
			msPerDay: this.msByDay.reduce((sum, ms) => sum + ms, 0) / this.msByDay.length,
			laterMs,
			laterAsked: askedInAll - asked,
			laterRecalled: recalledInAll - recalled,
			recallAfter: this.#meanRecall(learner.cards, end + 0.5),
			laterMsOfPapers: spentOn(this.#findings) - spentBefore,
			recallAfterOfPapers: this.#meanRecall(this.#findings, end + 0.5)
		};
	}

	#prepare(day: number, allowedMs: number): number {
		const spent = studyDue(this.#learner, day);
		if (this.way === 'due-alone') return spent;
		if (this.way === 'ramp') return spent + this.#studyRamp(day);
		return spent + this.#studyAhead(day, allowedMs - spent);
	}

	/** What the plan of the day adds to what is due, the plan as the app makes it. */
	#studyRamp(day: number): number {
		const learner = this.#learner;
		const at = momentOf(this.from.meetingDay);
		const ramp = planRamp({
			findings: this.#findings,
			now: momentOf(day),
			at: { ...at, at: at.at + (HOURS_BETWEEN * MS_PER_DAY) / 24 },
			preset: learner.preset,
			costs: costsOf(toColumns(learner.cards)),
			minutesPerDay: this.from.scene.minutesPerDay
		});
		const wanted = new Set(ramp.days[0]?.cardIds);
		let spent = 0;
		for (const card of this.#findings) if (wanted.has(card.id)) spent += learner.study(card, day);
		return spent;
	}

	#studyAhead(day: number, allowedMs: number): number {
		const learner = this.#learner;
		const waiting = learner.cards.filter(({ memory }) => !memory);
		const ahead = learner.cards
			.filter((card) => this.way === 'due-next' && card.memory && card.lastDay < day)
			.sort((a, b) => a.schedule.dueDay - b.schedule.dueDay);
		let spent = 0;
		for (const card of [...waiting, ...ahead]) {
			if (spent >= allowedMs) break;
			spent += learner.study(card, day);
		}
		// What is left goes to papers beyond this library, which nothing here is counted of.
		return Math.max(spent, allowedMs);
	}

	#meanRecall(cards: readonly LivedCard[], day: number): number {
		const recalls = cards.map((card) => (card.memory ? this.#learner.recallOf(card, day) : 0));
		return recalls.reduce((total, recall) => total + recall, 0) / cards.length;
	}
}

function countsOf({ asked, recalled, soonestAsked, soonestRecalled }: Learner): [number, number] {
	return [asked + soonestAsked, recalled + soonestRecalled];
}

function spentOn(cards: readonly LivedCard[]): number {
	const spent = cards.flatMap(({ reviews }) => reviews.map(({ durationMs }) => durationMs));
	return spent.reduce((sum, ms) => sum + ms, 0);
}

function studyDue(learner: Learner, day: number): number {
	let fresh = NEW_PER_DAY;
	let spent = 0;
	for (const card of learner.cards) {
		if (card.schedule.dueDay > day) continue;
		if (card.schedule.state === 'new' && fresh-- <= 0) continue;
		spent += learner.study(card, day);
	}
	return spent;
}
