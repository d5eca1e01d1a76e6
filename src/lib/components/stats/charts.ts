import { percentWords } from '$lib/language/numbers';
import { counted, say } from '$lib/language/say';
import type { CurvePoint } from '$lib/scheduling/forgetting-curve';
import type { DayRow } from '$lib/scheduling/stats-series';
import { calendarWeeks, retentionRows } from '$lib/scheduling/stats-series';
import type { CalibrationBin } from '$lib/scheduling/study-stats';
import { asCount, asDecimal, asPercent, type ChartData } from './chart-data';
import { dayWords, weekdayWords } from './day-words';

/** A chart and the sentence that says what it shows. */
export interface Told {
	readonly sentence: string;
	readonly data: ChartData;
}

function labelled(rows: readonly DayRow[]): Pick<ChartData, 'labels' | 'labelName'> {
	return { labelName: 'Day', labels: rows.map(({ day }) => dayWords(day)) };
}

function mean(values: readonly number[]): number {
	return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function answersChart(rows: readonly DayRow[]): Told {
	const answers = rows.map((row) => row.answers);
	return {
		sentence: `${asCount(mean(answers))} answers a day on average over ${rows.length} days.`,
		data: {
			...labelled(rows),
			series: [
				{ name: 'Answers', values: answers, draw: 'bars', format: asCount },
				{
					name: 'New cards',
					values: rows.map((row) => row.introduced),
					draw: 'dashes',
					format: asCount
				}
			]
		}
	};
}

/** The weeks of a calendar, one row each. */
export function calendarTable(rows: readonly DayRow[]): ChartData {
	const weeks = calendarWeeks(rows);
	const mondays = weeks.map((week) => {
		const weekday = week.findIndex((row) => row !== null);
		return (week[weekday]?.day ?? 0) - weekday;
	});
	return {
		labelName: 'Week from',
		labels: mondays.map(dayWords),
		series: weekdayWords().map((name, weekday) => ({
			name,
			values: weeks.map((week) => week[weekday]?.answers ?? null),
			draw: 'none',
			format: asCount
		}))
	};
}

export function minutesChart(rows: readonly DayRow[]): Told {
	const minutes = rows.map((row) => row.minutes);
	return {
		sentence: `${asDecimal(mean(minutes))} minutes a day on average over ${rows.length} days.`,
		data: {
			...labelled(rows),
			series: [{ name: 'Minutes', values: minutes, draw: 'bars', format: asDecimal }]
		}
	};
}

/** Days that make one point of the retention line. */
const STRETCH_DAYS = 7;

export function retentionChart(rows: readonly DayRow[], desiredRetention: number): Told {
	const weeks = retentionRows(rows, STRETCH_DAYS);
	const asked = rows.reduce((sum, row) => sum + row.asked, 0);
	const recalled = rows.reduce((sum, row) => sum + row.recalled, 0);
	const sentence =
		asked === 0
			? 'Nothing has come back after a day or more yet.'
			: `You recalled ${percentWords(recalled / asked)} of what came back after a day or more; you asked for ${percentWords(desiredRetention)}.`;
	return {
		sentence,
		data: {
			labelName: 'Week from',
			labels: weeks.map(({ day }) => dayWords(day)),
			series: [
				{
					name: 'Recalled',
					values: weeks.map(({ retention }) => retention),
					draw: 'line',
					format: asPercent
				},
				{
					name: 'Asked for',
					values: weeks.map(() => desiredRetention),
					draw: 'dashes',
					format: asPercent
				}
			]
		}
	};
}

export function forecastChart(
	{ overdue, byDay }: { readonly overdue: number; readonly byDay: readonly number[] },
	{ today, dayCount }: { readonly today: number; readonly dayCount: number }
): Told {
	const days = byDay.slice(0, dayCount);
	const total = days.reduce((sum, count) => sum + count, 0);
	const due = asCount(total);
	return {
		sentence:
			overdue === 0
				? `Nothing is overdue. Due within ${dayCount} days: ${due}, new cards left out.`
				: `Overdue: ${asCount(overdue)}. Due within ${dayCount} days: ${due}, new cards left out.`,
		data: {
			labelName: 'Day',
			labels: [say('overdue'), ...days.map((_, index) => dayWords(today + index))],
			series: [{ name: 'Cards due', values: [overdue, ...days], draw: 'bars', format: asCount }]
		}
	};
}

/** Days in a few letters, for an axis. */
function shortTime(days: number): string {
	if (days < 32) return say(`${days} d`);
	return days < 512 ? say(`${Math.round(days / 30.4)} mo`) : say(`${Math.round(days / 365)} y`);
}

export function stabilityChart(bins: Uint32Array): Told {
	const labels = Array.from(bins, (_, index) => shortTime(index === 0 ? 0 : 2 ** (index - 1)));
	const total = bins.reduce((sum, count) => sum + count, 0);
	const lasting = bins.slice(6).reduce((sum, count) => sum + count, 0);
	return {
		sentence:
			total === 0
				? 'No card has been reviewed yet.'
				: `${percentWords(lasting / total)} of your cards would last a month before recall falls to ${percentWords(0.9)}.`,
		data: {
			labelName: 'Lasts at least',
			labels,
			series: [{ name: 'Cards', values: [...bins], draw: 'bars', format: asCount }]
		}
	};
}

export function difficultyChart(bins: Uint32Array): Told {
	const total = bins.reduce((sum, count) => sum + count, 0);
	const hard = bins.slice(7).reduce((sum, count) => sum + count, 0);
	return {
		sentence:
			total === 0
				? 'No card has been reviewed yet.'
				: `${percentWords(hard / total)} of your cards are hard for you, 8 or more of 10.`,
		data: {
			labelName: 'Difficulty',
			labels: Array.from(bins, (_, index) => String(index + 1)),
			series: [{ name: 'Cards', values: [...bins], draw: 'bars', format: asCount }]
		}
	};
}

/** Bins with fewer reviews say nothing. */
const LEAST_REVIEWS = 10;

export function calibrationChart(bins: readonly CalibrationBin[]): Told {
	const full = bins.filter(({ count }) => count >= LEAST_REVIEWS);
	const count = full.reduce((sum, bin) => sum + bin.count, 0);
	const off = full.reduce((sum, bin) => sum + bin.count * Math.abs(bin.foretold - bin.recalled), 0);
	return {
		sentence:
			count === 0
				? 'There are too few reviews to compare what was foretold with what you recalled.'
				: `What was foretold and what you recalled differ by ${asPercent(off / count)} on average.`,
		data: {
			labelName: 'Foretold',
			labels: full.map(({ foretold }) => asPercent(foretold)),
			series: [
				{
					name: 'Recalled',
					values: full.map(({ recalled }) => recalled),
					draw: 'line',
					format: asPercent
				},
				{
					name: 'As foretold',
					values: full.map(({ foretold }) => foretold),
					draw: 'dashes',
					format: asPercent
				},
				{ name: 'Reviews', values: full.map((bin) => bin.count), draw: 'none', format: asCount }
			]
		}
	};
}

/** How a card was answered, by the grade. */
function gradeName(grade: number): string {
	return [say('again'), say('hard'), say('good'), say('easy')][grade - 1] ?? '';
}

function curveSentence(recall: number, stability: number, lapses: number): string {
	const today = `The chance that you recall it today is ${percentWords(recall)}.`;
	const days = Math.max(1, Math.round(stability));
	const falls = counted(
		days,
		[
			'It takes # day after an answer to fall to {share}.',
			'It takes # days after an answer to fall to {share}.'
		],
		{ share: percentWords(0.9) }
	);
	const forgotten =
		lapses === 0
			? say('Never forgotten so far.')
			: counted(lapses, ['Forgotten once.', 'Forgotten # times.']);
	return `${today} ${falls} ${forgotten}`;
}

/** The life of one card. */
export function curveChart(card: {
	readonly points: readonly CurvePoint[];
	readonly stability: number | null;
	readonly lapses: number;
	readonly today: number;
}): Told {
	const { points, stability, lapses, today } = card;
	const place = points.findLastIndex(({ day }) => day <= today);
	const now = points[place];
	const sentence =
		stability === null || !now
			? 'It has not been asked yet.'
			: curveSentence(now.recall, stability, lapses);
	return {
		sentence,
		data: {
			labelName: 'Day',
			labels: points.map(({ day, grade }) =>
				grade === null ? dayWords(day) : `${dayWords(day)} · ${gradeName(grade)}`
			),
			ticks: points.map(({ day }) => dayWords(day)),
			...(now && { mark: { place, name: say('today') } }),
			series: [
				{
					name: 'Chance to recall',
					values: points.map(({ recall }) => recall),
					draw: 'line',
					format: asPercent
				}
			]
		}
	};
}
