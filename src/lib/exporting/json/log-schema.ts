import * as v from 'valibot';
import { MAX_TIME } from '$lib/papers/stamps';
import { FLAG_REASONS, type LogEntry } from '$lib/scheduling/log';
import { durationMs, learningDayNumber, moment, uuid } from './schema';

const UUID_V7 = /^([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The order of ids is the order of events, so they must be of the kind that has one. */
const entryId = v.pipe(
	v.string(),
	v.check((id) => {
		const [, high, low] = UUID_V7.exec(id) ?? [];
		return high !== undefined && parseInt(`${high}${low}`, 16) <= MAX_TIME;
	}, 'is no UUIDv7 in lower case')
);

const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2 ** 32 - 1));
const common = { id: entryId, cardId: uuid, moment };

export const logEntry: v.GenericSchema<unknown, LogEntry> = v.variant('kind', [
	v.object({
		kind: v.literal('review'),
		...common,
		rating: v.picklist(['again', 'hard', 'good', 'easy']),
		durationMs,
		presetId: uuid,
		algorithm: v.string(),
		intervalDays: v.exactOptional(days),
		ahead: v.exactOptional(v.literal(true))
	}),
	v.object({ kind: v.literal('undo'), ...common, undoes: entryId }),
	v.object({ kind: v.picklist(['suspend', 'resume']), ...common }),
	v.object({ kind: v.literal('bury'), ...common, untilDay: learningDayNumber }),
	v.object({ kind: v.literal('flag'), ...common, reason: v.picklist(FLAG_REASONS) }),
	v.object({
		kind: v.literal('reschedule'),
		...common,
		after: entryId,
		stability: v.pipe(v.number(), v.finite(), v.gtValue(0)),
		difficulty: v.pipe(v.number(), v.minValue(1), v.maxValue(10)),
		intervalDays: days
	})
]);
