import * as v from 'valibot';
import type { CardContent, CardDraft } from '$lib/cards/card';
import type { CardFields } from '$lib/cards/card-record';
import type { DraftRecord } from '$lib/cards/draft-record';
import type { Paper } from '$lib/papers/paper';
import { READING_STATUSES, type PaperRecord } from '$lib/papers/paper-record';
import { readStamp } from '$lib/papers/stamps';
import type { Moment } from '$lib/scheduling/moment';
import { faultOfPreset, type Preset } from '$lib/scheduling/preset';

/** What the records of an archive must look like; docs/archive-format.md says it in words. */

export type SchemaOf<T> = v.GenericSchema<unknown, T>;

/** Lower case alone: ids are compared as text. */
export const uuid = v.pipe(
	v.string(),
	v.regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'is no UUID in lower case')
);

export function wholeNumber(from: number, to: number) {
	return v.pipe(
		v.number(),
		v.integer('is no whole number'),
		v.minValue(from, `is less than ${from}`),
		v.maxValue(to, `is more than ${to}`)
	);
}

/** As many as fit the form the log is stored in. */
export const epochMs = wholeNumber(0, 2 ** 48 - 1);
export const learningDayNumber = wholeNumber(-(2 ** 31), 2 ** 31 - 1);
export const durationMs = wholeNumber(0, 2 ** 32 - 1);
const position = wholeNumber(0, Number.MAX_SAFE_INTEGER);
export const byteCount = wholeNumber(0, Number.MAX_SAFE_INTEGER);
export const deletedAt = v.nullable(epochMs);

export const stamp = v.pipe(
	v.string(),
	v.check((text) => readStamp(text) !== null, 'is no reading of a clock')
);
export const stamps = v.record(v.string(), stamp);

export const moment: SchemaOf<Moment> = v.object({
	at: epochMs,
	offsetMinutes: wholeNumber(-1440, 1440),
	dayStartMinutes: wholeNumber(0, 1439)
});

const span = v.pipe(
	v.object({ start: wholeNumber(0, 2 ** 31), end: wholeNumber(0, 2 ** 31) }),
	v.check(({ start, end }) => start <= end, 'ends before it starts')
);

// Loose where the records may grow: what a version does not know, it passes on.
const name = v.looseObject({
	family: v.exactOptional(v.string()),
	given: v.exactOptional(v.string()),
	literal: v.exactOptional(v.string())
});

const date = v.looseObject({
	'date-parts': v.exactOptional(v.array(v.array(v.number()))),
	literal: v.exactOptional(v.string())
});

export const citation = v.looseObject({
	title: v.string(),
	author: v.array(name),
	issued: v.exactOptional(date),
	DOI: v.exactOptional(v.string()),
	PMID: v.exactOptional(v.string()),
	URL: v.exactOptional(v.string()),
	'container-title': v.exactOptional(v.string()),
	language: v.exactOptional(v.string())
});

const section = v.looseObject({
	kind: v.picklist([
		'abstract',
		'intro',
		'methods',
		'results',
		'discussion',
		'conclusions',
		'other'
	]),
	title: v.string(),
	level: v.number(),
	span
});

const source = v.looseObject({ name: v.string(), listing: v.string() });

const paper: SchemaOf<Paper> = v.looseObject({
	citation,
	arxiv: v.exactOptional(v.string()),
	dateText: v.exactOptional(v.string()),
	authorCount: v.exactOptional(v.number()),
	links: v.array(v.string()),
	text: v.string(),
	sections: v.array(section),
	pages: v.exactOptional(v.array(v.looseObject({ page: v.number(), span }))),
	source,
	parts: v.exactOptional(v.array(v.looseObject({ source, span })))
});

export const paperRecord: SchemaOf<PaperRecord> = v.object({
	id: uuid,
	paper,
	origin: v.picklist(['starter', 'sample', 'added']),
	addedAt: epochMs,
	deletedAt,
	readingStatus: v.exactOptional(v.picklist(READING_STATUSES)),
	note: v.exactOptional(v.string()),
	stamps
});

const evidence = v.looseObject({ quote: v.string(), span });
const contentBase = {
	type: v.picklist(['method', 'number', 'conclusion']),
	evidence: v.exactOptional(evidence)
};
const basic = { ...contentBase, kind: v.literal('basic'), front: v.string(), back: v.string() };
const cloze = { ...contentBase, kind: v.literal('cloze'), clozeText: v.string() };

const content: SchemaOf<CardContent> = v.variant('kind', [
	v.looseObject(basic),
	v.looseObject(cloze)
]);

export const cardFields: SchemaOf<CardFields> = v.object({
	id: uuid,
	paperId: uuid,
	content,
	origin: v.picklist(['generated', 'starter', 'own']),
	edited: v.boolean(),
	edits: v.exactOptional(v.array(stamp)),
	position,
	created: moment,
	deletedAt,
	stamps
});

const judged = { score: v.number(), softFaults: v.array(v.string()) };
const draft: SchemaOf<CardDraft> = v.variant('kind', [
	v.looseObject({ ...basic, ...judged }),
	v.looseObject({ ...cloze, ...judged })
]);

export const draftRecord: SchemaOf<DraftRecord> = v.object({
	id: uuid,
	paperId: uuid,
	draft,
	position,
	status: v.picklist(['waiting', 'accepted', 'rejected']),
	stamps
});

export const preset: SchemaOf<Preset> = v.pipe(
	v.object({
		id: uuid,
		parameters: v.array(v.number()),
		desiredRetention: v.number(),
		learningSteps: v.array(v.number()),
		relearningSteps: v.array(v.number()),
		maximumIntervalDays: v.number()
	}),
	v.check((content) => faultOfPreset(content) === null, 'is nothing FSRS can work with')
);
