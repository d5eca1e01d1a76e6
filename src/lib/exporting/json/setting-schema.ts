import * as v from 'valibot';
import { LANGUAGES } from '$lib/language/language';
import type { SettingRecord } from '$lib/library/everything';
import type { Fit } from '$lib/scheduling/fit';
import { epochMs, learningDayNumber, stamp, wholeNumber, type SchemaOf } from './schema';

function setting<const Key extends string, Value>(key: Key, value: SchemaOf<Value>) {
	return v.object({ key: v.literal(key), value, stamp });
}

const retention = v.pipe(v.number(), v.gtValue(0), v.ltValue(1));
/** Minutes, less than a day. */
const steps = v.pipe(v.array(wholeNumber(1, 1439)), v.maxLength(20));
const parameters = v.pipe(v.array(v.pipe(v.number(), v.finite())), v.length(21));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const score = v.object({
	logLoss: v.pipe(v.number(), v.finite()),
	rmseBins: v.pipe(v.number(), v.finite()),
	reviewCount: wholeNumber(0, 2 ** 32)
});
const fit: SchemaOf<Fit> = v.object({
	parameters,
	fittedAt: epochMs,
	reviewCount: wholeNumber(0, 2 ** 32),
	before: score,
	after: score,
	previousParameters: v.nullable(parameters)
});

const welcomeBack = v.object({
	minutesPerDay: wholeNumber(1, 1440),
	firstDay: learningDayNumber,
	lastDay: learningDayNumber
});

export const settingRecord: SchemaOf<SettingRecord> = v.variant('key', [
	setting('dayStartMinutes', wholeNumber(0, 1439)),
	setting('newPerDay', wholeNumber(0, 9999)),
	setting('ratingButtons', v.picklist([2, 4])),
	setting('showIntervals', v.boolean()),
	setting('theme', v.picklist(['system', 'light', 'dark'])),
	setting('language', v.picklist(['system', ...LANGUAGES])),
	setting('answerBy', v.picklist(['thought', 'typed-short', 'typed'])),
	setting('showStudyDays', v.boolean()),
	setting('desiredRetention', retention),
	setting('retentionOf', v.record(v.string(), retention)),
	setting('learningSteps', steps),
	setting('relearningSteps', steps),
	setting('maximumIntervalDays', wholeNumber(1, 36500)),
	setting('reviewsPerDay', v.nullable(wholeNumber(0, 99999))),
	setting('minutesPerDay', v.nullable(wholeNumber(1, 1440))),
	setting('newOrder', v.picklist(['oldest', 'newest', 'random'])),
	setting('balanceLoad', v.boolean()),
	setting('easyDays', v.pipe(v.array(share), v.length(7))),
	setting('fit', v.nullable(fit)),
	setting('welcomeBack', v.nullable(welcomeBack))
]);
