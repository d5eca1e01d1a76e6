import * as v from 'valibot';
import type { KeptFileRecord } from '$lib/papers/kept-file';
import type { LabelledRecord, LabelRecord } from '$lib/papers/label';
import type { WaitingRecord } from '$lib/papers/waiting';
import { byteCount, deletedAt, epochMs, stamps, uuid } from './schema';

/** What stands around the papers: labels, kept files, works to be fetched. */

export const labelRecord: v.GenericSchema<unknown, LabelRecord> = v.object({
	id: uuid,
	kind: v.picklist(['tag', 'collection']),
	name: v.pipe(v.string(), v.nonEmpty('has no name')),
	deletedAt,
	stamps
});

export const labelledRecord: v.GenericSchema<unknown, LabelledRecord> = v.object({
	id: uuid,
	labelId: uuid,
	paperId: uuid,
	deletedAt,
	stamps
});

export const keptFileRecord: v.GenericSchema<unknown, KeptFileRecord> = v.object({
	id: uuid,
	paperId: uuid,
	name: v.string(),
	mediaType: v.string(),
	byteCount,
	addedAt: epochMs,
	deletedAt,
	stamps
});

export const waitingRecord: v.GenericSchema<unknown, WaitingRecord> = v.object({
	id: uuid,
	kind: v.string(),
	value: v.string(),
	addedAt: epochMs,
	lastTriedAt: v.exactOptional(epochMs),
	problem: v.exactOptional(v.string()),
	deletedAt,
	stamps
});
