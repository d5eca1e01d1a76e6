import { expect, test } from 'vitest';
import type { CslItem, Paper } from '$lib/papers/paper';
import { PaperDetails } from './paper-details.svelte';

const citation: CslItem = {
	title: 'Cooperate to Compete',
	author: [{ family: 'Lovelace', given: 'Ada' }, { literal: 'The C2C Group' }],
	issued: { 'date-parts': [[2024, 6, 17]] },
	DOI: '10.1000/c2c'
};
const paper: Paper = {
	citation,
	dateText: '17 Jun 2024',
	links: [],
	text: 'We find …',
	sections: [],
	source: { name: 'pasted text', listing: '' }
};

test('what is left alone keeps its record', () => {
	expect(new PaperDetails(paper).applyTo(paper)).toEqual(paper);
});

test('the fields show authors one per line and the date as printed', () => {
	const details = new PaperDetails(paper);
	expect(details.authors).toBe('Ada Lovelace\nThe C2C Group');
	expect(details.date).toBe('17 Jun 2024');
});

test('a date without printed words is written out', () => {
	expect(new PaperDetails({ citation }).date).toBe('17 Jun 2024');
});

test.each([
	['Ada Lovelace', { family: 'Lovelace', given: 'Ada' }],
	['Lovelace, Ada', { family: 'Lovelace', given: 'Ada' }],
	['Ludwig van Beethoven', { family: 'van Beethoven', given: 'Ludwig' }],
	['  Grace   Brewster Hopper ', { family: 'Hopper', given: 'Grace Brewster' }],
	['OpenAI', { literal: 'OpenAI' }]
])('the author line %j is read as a name', (line, expected) => {
	const details = new PaperDetails(paper);
	details.authors = `${line}\n\n`;
	expect(details.citation.author).toEqual([expected]);
});

test.each([
	['2023', { 'date-parts': [[2023]] }],
	['2023-04', { 'date-parts': [[2023, 4]] }],
	['2023-04-05', { 'date-parts': [[2023, 4, 5]] }],
	['June 2024', { 'date-parts': [[2024, 6]] }],
	['18 Jun 2024', { 'date-parts': [[2024, 6, 18]] }],
	['Jun 18, 2024', { 'date-parts': [[2024, 6, 18]] }],
	['Apr 27', { literal: 'Apr 27' }],
	['Spring 2024', { literal: 'Spring 2024' }]
])('the date %j is read', (date, expected) => {
	const details = new PaperDetails(paper);
	details.date = date;
	expect(details.applyTo(paper).citation.issued).toEqual(expected);
	expect(details.applyTo(paper).dateText).toBe(date);
});

test('a date that is cleared is gone from the record', () => {
	const details = new PaperDetails(paper);
	details.date = ' ';
	expect(details.applyTo(paper).citation).not.toHaveProperty('issued');
	expect(details.applyTo(paper)).not.toHaveProperty('dateText');
});

test('a paper without a title is not complete', () => {
	const details = new PaperDetails(paper);
	details.title = '  ';
	expect(details.complete).toBe(false);
});

test('journal, DOI and link are changed, and go when they are emptied', () => {
	const details = new PaperDetails(paper);
	details.journal = ' Journal of  Games ';
	details.doi = 'https://doi.org/10.5555/GAMES.7';
	details.link = 'https://games.example.org/7';
	expect(details.complete).toBe(true);
	const changed = details.applyTo(paper);
	expect(changed.citation).toMatchObject({
		'container-title': 'Journal of Games',
		DOI: '10.5555/games.7',
		URL: 'https://games.example.org/7'
	});
	const emptied = new PaperDetails(changed);
	emptied.journal = emptied.doi = emptied.link = ' ';
	const { title, author, issued } = citation;
	expect(emptied.citation).toEqual({ title, author, issued });
});

test.each([
	['doi', '11.1000/xyz', false],
	['doi', 'doi:10.1000/xyz', true],
	['link', 'games.example.org', false],
	['link', 'javascript:alert(1)', false],
	['link', 'https://a b.org', false],
	['link', 'http://games.example.org/a?b=c', true]
] as const)('the %s %j can be saved: %s', (field, value, isFine) => {
	const details = new PaperDetails(paper);
	details[field] = value;
	expect(details.complete).toBe(isFine);
});
