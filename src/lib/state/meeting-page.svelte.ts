import { wallTimeAt } from '$lib/meetings/wall-time';
import { allCards } from '$lib/storage/cards';
import { readMeeting } from '$lib/storage/meetings';
import { listPapers } from '$lib/storage/papers';
import { saveQuiz } from '$lib/storage/quizzes';
import type { App } from './app.svelte';
import { drawnQuiz, newQuizRecord } from './drawn-quiz';
import { LiveQuery } from './live-query.svelte';
import { meetingOutlook, type MeetingOutlook } from './meeting-outlook';
import { saveText } from './save-text';

const CHECK_QUESTIONS = 8;
const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;

/** One meeting as it is prepared: follows every answer. */
export class MeetingPage {
	readonly #outlook: LiveQuery<MeetingOutlook | null>;

	constructor(
		readonly app: App,
		readonly id: string
	) {
		this.#outlook = new LiveQuery<MeetingOutlook | null>(
			async () => {
				const meeting = await readMeeting(app.db, id);
				return meeting ? meetingOutlook(app, meeting) : null;
			},
			null,
			(ask) => app.eachNewDay(ask)
		);
	}

	get loaded(): boolean {
		return this.#outlook.loaded;
	}

	get outlook(): MeetingOutlook | null {
		return this.#outlook.current;
	}

	/** Cards that the plan has for today. */
	get todayCount(): number {
		return this.outlook?.ramp.days[0]?.cardIds.length ?? 0;
	}

	/** Draws the check before the meeting and answers the quiz's id; nothing without cards. */
	async startCheck(): Promise<string | undefined> {
		const { app, outlook } = this;
		if (!outlook || outlook.cards.length === 0) return undefined;
		const papers = await listPapers(app.db);
		const pool = (await allCards(app.db)).map(({ content }) => content);
		const { quiz, cardIds } = drawnQuiz(
			outlook.cards,
			(paperId) => papers.find(({ id }) => id === paperId)?.paper.citation,
			{ title: outlook.meeting.name, count: CHECK_QUESTIONS, pool }
		);
		const record = newQuizRecord({ role: 'own', quiz, cardIds });
		return app.write(async () => {
			await saveQuiz(app.db, record);
			return record.id;
		});
	}

	/** The meeting and its days of study, as a file for any calendar. */
	async saveCalendar(): Promise<void> {
		const { outlook } = this;
		if (!outlook) return;
		const { writeCalendar } = await import('$lib/exporting/calendar/write-calendar');
		const { id, name, at } = outlook.meeting;
		const studyDays = outlook.ramp.days
			.filter(({ ms }) => ms > 0)
			.map(({ day, ms }) => {
				// A learning day is counted like a date of UTC.
				const { year, month, day: date } = wallTimeAt(day * MS_PER_DAY, 'UTC');
				return { year, month, day: date, minutes: Math.max(1, Math.round(ms / MS_PER_MINUTE)) };
			});
		const paperTitles = outlook.papers.map(({ title }) => title);
		const facts = { id, name, at, paperTitles, studyDays };
		const text = writeCalendar({ ...facts, writtenAt: this.app.now().at });
		saveText(`${name}.ics`, text, 'text/calendar');
	}
}
