import { expect, test } from 'vitest';
import { isoDate } from '$lib/papers/citation';
import { findDate, readDate, trailingDate } from './dates';

test.each([
	['2024-06-17', '2024-06-17'],
	['17 Jun 2024', '2024-06-17'],
	['Aug 19, 2025', '2025-08-19'],
	['August 19th, 2025', '2025-08-19'],
	['3rd of May 2023', '2023-05-03'],
	['April 2024', '2024-04'],
	['2024 Apr 9', '2024-04-09'],
	['2024 Apr', '2024-04'],
	['17.06.2024', '2024-06-17'],
	['Mon, 4 Nov 2024 18:30:00 GMT', '2024-11-04'],
	['Apr 5, 2025 2', '2025-04-05'],
	['(2024)', '2024'],
	['3/4/2024', '2024']
])('"%s" is the date %s', (text, iso) => {
	expect(isoDate(readDate(text)?.issued)).toBe(iso);
});

test.each(['Apr 27', '27 April', 'May 24'])('"%s" is a date without a year', (text) => {
	expect(readDate(text)?.issued).toEqual({ literal: text });
});

test.each([
	'May it please the court',
	'2024 results',
	'45',
	'In 2024 we met',
	'March of the ants',
	'2024-13-45'
])('"%s" is no date', (text) => {
	expect(readDate(text)).toBeUndefined();
});

test.each([
	['Reward tampering in language models 17 Jun 2024', '17 Jun 2024'],
	['A title (March 2024)', 'March 2024'],
	['A title — 2024', '2024']
])('"%s" ends in the date %s', (line, date) => {
	expect(trailingDate(line)?.text).toBe(date);
});

test.each([
	'Elections since November 2020',
	'Forecasts for 2030',
	'Written on 3 May 2023 in haste'
])('"%s" ends in no date of its own', (line) => {
	expect(trailingDate(line)).toBeUndefined();
});

test('a date is found within a sentence about the submission', () => {
	const text = '[Submitted on 3 May 2023 (v1), last revised 5 Jun 2023 (this version, v2)]';
	expect(findDate(text)?.text).toBe('3 May 2023');
});
