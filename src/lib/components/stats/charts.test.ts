import { expect, test } from 'vitest';
import {
	answersChart,
	calendarTable,
	calibrationChart,
	curveChart,
	difficultyChart,
	forecastChart,
	minutesChart,
	retentionChart,
	stabilityChart
} from './charts';
import { dayWords, fullDayWords } from './day-words';

const TODAY = Date.UTC(2026, 10, 21) / 86_400_000;
const ROWS = Array.from({ length: 14 }, (_, index) => ({
	day: TODAY - 13 + index,
	answers: index * 2,
	minutes: index / 2,
	introduced: 1,
	asked: index < 7 ? 0 : 10,
	recalled: index < 7 ? 0 : 9
}));

test('every series has a value for each label', () => {
	const told = [
		answersChart(ROWS),
		minutesChart(ROWS),
		retentionChart(ROWS, 0.9),
		forecastChart({ overdue: 3, byDay: [1, 2, 3, 4] }, { today: TODAY, dayCount: 3 }),
		stabilityChart(new Uint32Array(14).fill(1)),
		difficultyChart(new Uint32Array(10).fill(1)),
		calibrationChart([{ count: 50, foretold: 0.9, recalled: 0.8 }])
	];
	for (const { data, sentence } of told) {
		expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
		for (const { values } of data.series) expect(values).toHaveLength(data.labels.length);
	}
});

test('sentences say what the charts show', () => {
	expect(answersChart(ROWS).sentence).toBe('13 answers a day on average over 14 days.');
	expect(retentionChart(ROWS, 0.9).sentence).toBe(
		'You recalled 90% of what came back after a day or more; you asked for 90%.'
	);
	expect(retentionChart([], 0.9).sentence).toMatch(/^Nothing has come back/);
	const days = { today: TODAY, dayCount: 3 };
	expect(forecastChart({ overdue: 3, byDay: [1, 2, 3, 4] }, days).sentence).toBe(
		'Overdue: 3. Due within 3 days: 6, new cards left out.'
	);
	expect(forecastChart({ overdue: 0, byDay: [] }, days).sentence).toMatch(/^Nothing is overdue/);
	expect(stabilityChart(Uint32Array.of(1, 0, 0, 0, 0, 0, 3)).sentence).toMatch(/^75% of your/);
	expect(difficultyChart(new Uint32Array(10)).sentence).toMatch(/^No card/);
});

test('a bin of calibration with few reviews says nothing', () => {
	const { data, sentence } = calibrationChart([
		{ count: 3, foretold: 0.2, recalled: 1 },
		{ count: 100, foretold: 0.9, recalled: 0.85 }
	]);
	expect(data.labels).toEqual(['90%']);
	expect(sentence).toContain('differ by 5%');
	expect(calibrationChart([]).sentence).toMatch(/too few/);
});

test('a learning day is the date it began on', () => {
	expect(dayWords(TODAY)).toBe('21 Nov');
	expect(fullDayWords(TODAY)).toMatch(/^Saturday,? 21 November 2026$/);
});

test('the curve of a card says what is left of it today', () => {
	const points = [
		{ day: TODAY - 2, recall: 1, grade: 3 },
		{ day: TODAY, recall: 0.93, grade: null },
		{ day: TODAY + 2, recall: 0.88, grade: null }
	];
	const { sentence, data } = curveChart({ points, stability: 3.2, lapses: 1, today: TODAY });
	expect(sentence).toBe(
		'The chance that you recall it today is 93%. It takes 3 days after an answer to fall to 90%. Forgotten once.'
	);
	expect(data.labels).toEqual(['19 Nov · good', '21 Nov', '23 Nov']);
	expect(data.ticks).toEqual(['19 Nov', '21 Nov', '23 Nov']);
	expect(data.mark).toEqual({ place: 1, name: 'today' });
	const kept = curveChart({ points, stability: 0.4, lapses: 0, today: TODAY });
	expect(kept.sentence).toMatch(/takes 1 day after .* Never forgotten so far\.$/);
	const never = { points: [], stability: null, lapses: 0, today: TODAY };
	expect(curveChart(never).sentence).toMatch(/not been asked/);
});

test('the calendar stands as a table of weeks, with nothing for days that were not asked for', () => {
	// The last of the rows is a Saturday, the first a Sunday.
	const { labels, series } = calendarTable(ROWS);
	expect(series.map(({ name }) => name)).toEqual('Mon Tue Wed Thu Fri Sat Sun'.split(' '));
	expect(labels).toEqual(['2 Nov', '9 Nov', '16 Nov']);
	expect(series[0]!.values).toEqual([null, 2, 16]);
	expect(series[6]!.values).toEqual([0, 14, null]);
	expect(calendarTable([]).labels).toEqual([]);
});
