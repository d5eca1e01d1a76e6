import * as v from 'valibot';
import type { MeetingRecord } from '$lib/meetings/meeting';
import { isTimeZone } from '$lib/meetings/wall-time';
import type { Given } from '$lib/quizzes/mark-answer';
import { MOST_QUESTIONS, type Quiz } from '$lib/quizzes/quiz';
import type { QuizRecord } from '$lib/quizzes/quiz-record';
import { MOST_PLAYERS } from '$lib/quizzes/room';
import { SEAT, type Sitting } from '$lib/quizzes/sittings';
import { deletedAt, epochMs, stamps, uuid, wholeNumber, type SchemaOf } from './schema';

/** Meetings, and quizzes with the rooms they were played in. */

const LONGEST_TEXT = 4000;
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT, `is longer than ${LONGEST_TEXT}`));

export const meetingRecord: SchemaOf<MeetingRecord> = v.object({
	id: uuid,
	name: text,
	at: epochMs,
	timeZone: v.pipe(v.string(), v.check(isTimeZone, 'is no time zone')),
	paperIds: v.array(uuid),
	minutesPerDay: wholeNumber(1, 1440),
	deletedAt,
	stamps
});

const quiz: SchemaOf<Quiz> = v.object({
	title: text,
	seed: text,
	papers: v.array(v.object({ title: text, DOI: v.exactOptional(text) })),
	questions: v.pipe(
		v.array(
			v.object({
				kind: v.picklist(['choice', 'number', 'name', 'recall']),
				type: v.picklist(['method', 'number', 'conclusion']),
				paper: wholeNumber(0, MOST_QUESTIONS),
				prompt: text,
				answer: text,
				distractors: v.array(text),
				quote: v.exactOptional(text)
			})
		),
		v.maxLength(MOST_QUESTIONS)
	),
	secondsEach: v.exactOptional(wholeNumber(1, 9999))
});

const given: SchemaOf<Given> = v.variant('kind', [
	v.object({ kind: v.literal('option'), place: wholeNumber(0, 9) }),
	v.object({ kind: v.literal('typed'), text }),
	v.object({ kind: v.literal('graded'), recalled: v.boolean() }),
	v.object({ kind: v.literal('skipped') })
]);
const answers = v.pipe(v.array(given), v.maxLength(MOST_QUESTIONS));

const seat = v.pipe(v.string(), v.regex(SEAT, 'is no seat of a room'));
const sitting: SchemaOf<Sitting> = v.object({
	quizId: text,
	nickname: text,
	seat: v.exactOptional(seat),
	answers
});

export const quizRecord: SchemaOf<QuizRecord> = v.object({
	id: v.pipe(v.string(), v.regex(/^[0-9A-Za-z-]{1,64}$/, 'is no id of a quiz')),
	role: v.picklist(['own', 'joined', 'hosted']),
	quiz,
	code: v.exactOptional(v.pipe(v.string(), v.maxLength(60_000))),
	cardIds: v.exactOptional(v.array(v.string())),
	nickname: text,
	seat: v.exactOptional(seat),
	answers,
	sittings: v.pipe(v.array(sitting), v.maxLength(MOST_PLAYERS)),
	scores: v.record(v.string(), wholeNumber(0, MOST_QUESTIONS)),
	notes: v.record(v.string(), text),
	startedAt: epochMs,
	secondsEach: v.nullable(wholeNumber(1, 3600)),
	deletedAt,
	stamps
});
