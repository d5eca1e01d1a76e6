import { MAX_TIME } from '$lib/papers/stamps';
import type { Rating, ReviewLog } from '$lib/scheduling/log';

const RATINGS: ReadonlySet<unknown> = new Set<Rating>(['again', 'hard', 'good', 'easy']);
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const LATEST = MAX_TIME.toString(16).padStart(12, '0');
const MOST = { at: 2 ** 48 - 1, offset: 1440, dayStart: 1439, days: 2 ** 32 - 1 };
const KEYS = 8;
const MOMENT_KEYS = 3;

/**
 * Whether a record is a review as nearly all are, by the rules of the schema: a million of them pass here
 * in a second, where the schema takes four. What does not pass may still be right; the schema says.
 */
export function plainReviewCheck(): (record: unknown) => record is ReviewLog {
	// Few presets and, mostly, one card after another: each id is looked at once.
	const knownIds = new Set<string>();
	let lastCardId = '';
	const isUuid = (id: unknown): id is string => typeof id === 'string' && UUID.test(id);
	const isKnown = (id: unknown) => {
		if (typeof id !== 'string') return false;
		if (!knownIds.has(id) && UUID.test(id)) knownIds.add(id);
		return knownIds.has(id);
	};
	return (record): record is ReviewLog => {
		if (!isObject(record) || record['kind'] !== 'review') return false;
		const { id, cardId, moment, rating, durationMs, presetId, algorithm, intervalDays } = record;
		if (Object.keys(record).length !== (intervalDays === undefined ? KEYS : KEYS + 1)) return false;
		if (cardId !== lastCardId && !isUuid(cardId)) return false;
		lastCardId = cardId;
		return (
			typeof id === 'string' &&
			UUID_V7.test(id) &&
			`${id.slice(0, 8)}${id.slice(9, 13)}` <= LATEST &&
			isMoment(moment) &&
			RATINGS.has(rating) &&
			isWhole(durationMs, 0, MOST.days) &&
			isKnown(presetId) &&
			typeof algorithm === 'string' &&
			(intervalDays === undefined || isWhole(intervalDays, 1, MOST.days))
		);
	};
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}

function isMoment(moment: unknown): boolean {
	return (
		isObject(moment) &&
		Object.keys(moment).length === MOMENT_KEYS &&
		isWhole(moment['at'], 0, MOST.at) &&
		isWhole(moment['offsetMinutes'], -MOST.offset, MOST.offset) &&
		isWhole(moment['dayStartMinutes'], 0, MOST.dayStart)
	);
}

function isWhole(value: unknown, from: number, to: number): boolean {
	return Number.isInteger(value) && Number(value) >= from && Number(value) <= to;
}
