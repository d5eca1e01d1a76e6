import { expect, test } from 'vitest';
import { isoDate } from '$lib/papers/citation';
import { splitReference } from './reference';

test.each([
	[
		'Jiang X, Müller K. Warm pools and cold hands: thermal imaging. J Swim Sci. 2021;12(3):33-41. doi:10.5555/jss.2021.33. Swimmers complain of cold hands.',
		'Warm pools and cold hands: thermal imaging',
		['Jiang', 'Müller'],
		'2021',
		'J Swim Sci',
		'10.5555/jss.2021.33',
		'Swimmers complain of cold hands.'
	],
	[
		'Smith, J. A., & Lee, B. (2020). Do gulls wait? Journal of Tides, 12(3), 33–41. https://doi.org/10.5555/jt.7 Gulls wait for nets.',
		'Do gulls wait?',
		['Smith', 'Lee'],
		'2020',
		'Journal of Tides',
		'10.5555/jt.7',
		'Gulls wait for nets.'
	],
	[
		'Haugen T, Lindqvist AB, et al. Evening light in night nurses. Nat Sleep Med. 2024 Mar 3;30(3):123-130.',
		'Evening light in night nurses',
		['Haugen', 'Lindqvist'],
		'2024-03-03',
		'Nat Sleep Med',
		undefined,
		''
	]
])('"%s" is a reference', (text, title, families, date, venue, doi, rest) => {
	const reference = splitReference(text);
	expect(reference?.title).toBe(title);
	expect(reference?.facts.names?.names.map(({ family }) => family)).toEqual(families);
	expect(isoDate(reference?.facts.date?.issued)).toBe(date);
	expect(reference?.facts.venue).toBe(venue);
	expect(reference?.facts.doi).toBe(doi);
	expect(reference?.rest).toBe(rest);
});

test.each([
	'In 2020 we counted gulls. They were many.',
	'We follow Smith and Lee (2020). Gulls wait for nets at night.',
	'Vitamin D. Deficiency is common. It was measured in 2020.',
	'Gulls and Nets: A Field Study'
])('"%s" is no reference', (text) => {
	expect(splitReference(text)).toBeUndefined();
});
