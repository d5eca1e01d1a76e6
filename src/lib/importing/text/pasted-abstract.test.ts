import { describe, expect, test } from 'vitest';
import { textFormat } from './read-text';

const TITLE = 'Salt licks in hill farming: a randomised trial';
const BODY =
	'Hill sheep go short of salt in wet winters and few farms know it. We randomly assigned 214 flocks to a salt lick or to hay alone for eight weeks. After six months the lick group had lost 7% of its lambs, compared with 12% in the hay group (P < 0.001). Salt licks may spare lambs on wet farms.';
const LABELLED = [
	['Background', 'Few farms know how short of salt they are.'],
	['Patients or Participants', 'We randomly assigned 214 flocks to a salt lick or to hay.'],
	[
		'MEASUREMENTS AND MAIN RESULTS',
		'The lick group lost 7% of its lambs, compared with 12% in the hay group (P < 0.001).'
	],
	['Implications for practice', 'Licks spare lambs.']
] as const;

function read(text: string) {
	const result = textFormat.read(new TextEncoder().encode(text), 'pasted text');
	if (result instanceof Promise) throw new Error('Text is read at once');
	return result;
}

function only(text: string) {
	const { papers, problems } = read(text);
	expect(problems).toEqual([]);
	expect(papers).toHaveLength(1);
	return { title: papers[0]?.citation.title, text: papers[0]?.text, of: papers[0]?.citation };
}

const labelled = (gap: string, between: string) =>
	LABELLED.map(([label, text]) => `${label}${gap}${text}`).join(between);

describe('one pasted abstract, under its title', () => {
	test.each([
		['an empty line between', `${TITLE}\n\n${BODY}`],
		['right below', `${TITLE}\n${BODY}`],
		['announced', `${TITLE}\n\nAbstract\n${BODY}`],
		['announced in its line', `${TITLE}\n\nAbstract: ${BODY}`],
		['under authors and journal', `${TITLE}\nAda Lind, Bo Sahl\nJournal of Hills, 2021\n\n${BODY}`]
	])('%s', (_form, text) => {
		expect(only(text)).toMatchObject({ title: TITLE, text: BODY });
	});

	test.each([
		['Ada Lind and Bo Sahl, 2012', 2],
		['Ada Lind & Bo Sahl (2012)', 2],
		['Lind A, Sahl B, 2012', 2],
		['Lind et al., 2012', 1],
		['Ada Lind, 2012', 1]
	])('authors with the year behind them are no title: %s', (authors, count) => {
		const { title, text, of } = only(`Hill Farming\n${authors}\n${BODY}`);
		expect({ title, text }).toEqual({ title: 'Hill Farming', text: BODY });
		expect(of?.author).toHaveLength(count);
		expect(of?.issued?.['date-parts']?.[0]?.[0]).toBe(2012);
	});

	test('a title of two names keeps the year behind it', () => {
		const { title, of } = only(`Random Forests, 2001\n\n${BODY}`);
		expect(title).toBe('Random Forests');
		expect(of?.issued?.['date-parts']?.[0]?.[0]).toBe(2001);
	});

	test('a sentence about two groups is no list of authors', () => {
		const { of } = only(`${TITLE}\n\nAbstract\n${BODY}`);
		expect(of?.author).toEqual([]);
	});

	test.each([
		'Hill Farms and Salt Licks',
		'Grazing in a University of the North',
		'Salt licks spare lambs in wet winters. Second part: hill farms.',
		'Effects of salt licks on the loss of lambs in hill farms of the wet north.'
	])('any first line is its title: %s', (title) => {
		expect(only(`${title}\n\n${BODY}`).title?.replace(/\.$/, '')).toBe(title.replace(/\.$/, ''));
	});

	test('PubMed’s journal, initials and addresses around it', () => {
		const text = `1. J Hills. 2021 Mar;12(3):1-9. doi: 10.5555/hills.9.\n\n${TITLE}.\n\nLind A(1), Sahl B(2), Smith A.\n\nAuthor information:\n(1)Department of Hills, Some University, Some City.\n(2)School of Grass, Other University.\n\n${BODY}\n\nPMID: 12345678 [Indexed for MEDLINE]`;
		const read = only(text);
		expect(read).toMatchObject({ title: TITLE, text: BODY });
		expect(read.of?.author.map(({ family }) => family)).toEqual(['Lind', 'Sahl', 'Smith']);
	});
});

describe('a structured abstract keeps its title and every section', () => {
	const whole = labelled(': ', '\n\n');

	test.each([
		['labels in their line', `${TITLE}\n\nAbstract\n${labelled(': ', '\n')}`],
		['labels on lines of their own', `${TITLE}\n\nAbstract\n${labelled('\n', '\n\n')}`],
		['with empty lines', `${TITLE}\n\n${labelled('\n\n', '\n\n\n')}`]
	])('%s', (_form, text) => {
		expect(only(text)).toMatchObject({ title: TITLE, text: whole });
	});

	test('labels run into the text', () => {
		const run = labelled(' ', ' ');
		expect(only(`${TITLE}\n\n${run}`)).toMatchObject({ title: TITLE, text: run });
	});
});

test('a hard-wrapped abstract stays whole where a line looks like a place or a section', () => {
	const text = `Salt licks and the loss of lambs in the wet hill farming of the\nNorth College\n\nHill sheep go short of salt in wet winters and few of the farms know it\nwell enough. We randomly assigned 214 flocks to a salt lick or to a daily\nration of hay alone. Flocks were weighed each week at the farm or at the\nCollege of Agriculture. After six months the lick group had lost 7% of its\nlambs, compared with 12% in the hay group; weights were alike in both the\ntwo groups. The licks were made by the\nHill Research Council and their salt was weighed before the winter began.`;
	const { title, text: body } = only(text);
	expect(title).toBe(
		'Salt licks and the loss of lambs in the wet hill farming of the North College'
	);
	expect(body).toMatch(/^Hill sheep .* College of Agriculture\. .* winter began\.$/);
});

describe('several pasted abstracts', () => {
	const titles = ['Salt licks', 'Grass heights', 'Lamb weights', 'Hay prices'].map(
		(what) => `${what} in hill farming: a randomised trial`
	);
	/** As long as real ones, with their sections. */
	const long = LABELLED.map(([label, text]) => `${label}\n${Array(14).fill(text).join(' ')}`);

	test('with sections are a list, and no full text of one paper', () => {
		const text = titles.map((title) => `${title}\n\n${long.join('\n\n')}`).join('\n\n\n');
		expect(text.length).toBeGreaterThan(4000);
		const { papers, problems } = read(text);
		expect(problems).toEqual([]);
		expect(papers.map(({ citation }) => citation.title)).toEqual(titles);
		expect(new Set(papers.map(({ text }) => text)).size).toBe(1);
	});

	test('below titles that end with a stop stay apart', () => {
		const text = titles.map((title) => `${title} in winter.\n\n${BODY}`).join('\n\n\n');
		const { papers } = read(text);
		expect(papers.map(({ citation }) => citation.title)).toEqual(
			titles.map((title) => `${title} in winter`)
		);
		expect(papers.every((paper) => paper.text === BODY)).toBe(true);
	});

	test('a short paragraph within an abstract is no title', () => {
		const second = 'Most of the farms in the north were small and had sold their lambs early.';
		expect(only(`${TITLE}\n\n${BODY}\n\n${second}\n\n${BODY}`).text).toBe(
			`${BODY}\n\n${second}\n\n${BODY}`
		);
	});
});

test('the registration of a trial makes no page of an abstract', () => {
	const abstract = labelled(': ', ' ');
	expect(only(`${TITLE}\n\n${abstract} Trial registration: NCT01234567.`).title).toBe(TITLE);
});

test('a row of a table is no title of the text below it', () => {
	const rows =
		'Table 1. Lambs lost.\nGroup   n   Lambs lost (%)   SD\nLick    107 7.1   0.6\nHay     107 12.4  0.7';
	const [before = '', after = ''] = BODY.split(/(?<=eight weeks\.) /);
	const { papers } = read(`${TITLE}\n\n${before}\n\n${rows}\n\n${after}`);
	expect(papers.map(({ citation, text }) => [citation.title, text])).toEqual([
		[TITLE, `${before}\n\n${after}`]
	]);
});
