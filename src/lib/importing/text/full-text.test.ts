import { describe, expect, test } from 'vitest';
import { captionsOf } from '$lib/papers/captions';
import type { Paper } from '$lib/papers/paper';
import { textOf } from '$lib/text/span';
import { readPastedText } from '../read-papers';

/** A paragraph of about 800 characters. */
const paragraph = (subject: string) =>
	Array.from({ length: 8 }, (_value, at) => {
		return `${subject} were counted at dawn on day ${at + 1}, and the count was written down by two people.`;
	}).join(' ');

function wrap(text: string, width: number): string {
	const lines: string[] = [''];
	for (const word of text.split(' ')) {
		const line = lines.at(-1) ?? '';
		if (line.length + word.length + 1 > width) lines.push(word);
		else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
	}
	return lines.join('\n');
}

const UNWRAPPED = `Journal of Shore Birds

Gulls and Nets: A Year at Twelve Trawlers

Ada Smith, Bo Lee
Department of Zoology, University of Nowhere, Nowhere, Country

Abstract
Background
Gulls follow trawlers at night and at dawn.
Results
Gulls leave when the nets are hauled at night.

Introduction

${paragraph('Herring gulls')}

Methods

Study Sites

${paragraph('Common gulls')}

Figure 1. The twelve trawlers and their harbours.

Participants

${paragraph('Observers')}

Results

${paragraph('Black-headed gulls')}

Discussion

${paragraph('Kittiwakes')}

Acknowledgements

We thank the crews.

References

[1] Hill C. On Gulls. J Shore Birds. 1999;1:1-9.
`;

const WRAPPED = `Gulls and Nets: A Year at
Twelve Trawlers
Ada Smith∗, Bo Lee
University of Nowhere
Abstract
${wrap('Gulls follow trawlers at night and at dawn. We counted gulls for a year at twelve of them and find that they leave when nets are hauled at night.', 70)}
1. Introduction
${wrap(paragraph('Herring gulls'), 70)}
2. Methods
2.1. Sites. ${wrap(paragraph('Common gulls'), 70)}
2
Figure 1. The twelve trawlers and their harbours on the coast in sum-
mer.
2.2 Counting
${wrap(paragraph('Black-headed gulls'), 70)}
1. They must be counted from a place that nobody on board can see.
3. Results and Discussion
${wrap(paragraph('Kittiwakes'), 70)}
${wrap(paragraph('Terns'), 70)}
4. Conclusion
Gulls leave when nets are hauled at night, which is good news for a gul-
l that likes its sleep.
References
[1] C. Hill. On gulls. Journal of Shore Birds, 1999.
`;

function only(text: string): Paper {
	const { papers, problems } = readPastedText(text);
	expect(problems).toEqual([]);
	expect(papers).toHaveLength(1);
	return papers[0] as Paper;
}

const outline = ({ sections }: Paper) =>
	sections.map(({ kind, title, level }) => `${level} ${kind} ${title}`);

function wordsOf(paper: Paper, heading: string): string {
	const section = paper.sections.find(({ title }) => title === heading);
	return section ? textOf(paper.text, section.span) : '';
}

test('an abstract and an introduction open one paper, however short its sections are', () => {
	const some = paragraph('Gulls').split('. ').slice(0, 7).join('. ');
	const named = (title: string) => `${title}\n\n${some}.`;
	const names = ['Abstract', 'Introduction', 'Methods', 'Results', 'Nets', 'Limits', 'Conclusions'];
	const bodies = names.map(named).join('\n\n');
	const paper = only(
		`Gulls and Nets: A Year at Twelve Trawlers\n\nAda Smith\n\n${bodies}\n\n${some}.`
	);
	expect(paper.text.length).toBeGreaterThan(4000);
	expect(paper.citation.title).toBe('Gulls and Nets: A Year at Twelve Trawlers');
	expect(paper.sections.map(({ kind }) => kind)).toContain('intro');
});

describe('a full text in long lines', () => {
	test('has its sections, with parts of a section below it', () => {
		expect(outline(only(UNWRAPPED))).toEqual([
			'1 abstract Abstract',
			'1 intro Introduction',
			'1 methods Methods',
			'2 methods Study Sites',
			'2 methods Participants',
			'1 results Results',
			'1 discussion Discussion',
			'1 other Acknowledgements',
			'1 other References',
			'1 other Figures and tables'
		]);
	});

	test('has its title, authors and journal from the lines above the abstract', () => {
		expect(only(UNWRAPPED).citation).toMatchObject({
			title: 'Gulls and Nets: A Year at Twelve Trawlers',
			author: [
				{ family: 'Smith', given: 'Ada' },
				{ family: 'Lee', given: 'Bo' }
			],
			'container-title': 'Journal of Shore Birds'
		});
	});

	test('keeps the labels of a structured abstract in it', () => {
		expect(wordsOf(only(UNWRAPPED), 'Abstract')).toBe(
			'Background: Gulls follow trawlers at night and at dawn.\n\nResults: Gulls leave when the nets are hauled at night.'
		);
	});

	test('keeps paragraphs word for word, and captions apart from them', () => {
		const paper = only(UNWRAPPED);
		expect(wordsOf(paper, 'Study Sites')).toBe(paragraph('Common gulls'));
		expect(captionsOf(paper)).toEqual([
			{ label: 'Figure 1', text: 'The twelve trawlers and their harbours.' }
		]);
	});
});

describe('a full text in wrapped lines without gaps', () => {
	test('has its sections; an item of a list is none', () => {
		expect(outline(only(WRAPPED))).toEqual([
			'1 abstract Abstract',
			'1 intro 1. Introduction',
			'1 methods 2. Methods',
			'2 methods 2.1. Sites',
			'2 methods 2.2 Counting',
			'1 results 3. Results and Discussion',
			'1 conclusions 4. Conclusion',
			'1 other References',
			'1 other Figures and tables'
		]);
	});

	test('has its lines joined, in title and text', () => {
		const paper = only(WRAPPED);
		expect(paper.citation.title).toBe('Gulls and Nets: A Year at Twelve Trawlers');
		expect(wordsOf(paper, '2.1. Sites')).toBe(paragraph('Common gulls'));
		expect(wordsOf(paper, '4. Conclusion')).toContain('for a gull that likes');
		expect(captionsOf(paper)[0]?.text).toMatch(/in summer\.$/);
	});
});
