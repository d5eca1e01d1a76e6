import { expect, test } from 'vitest';
import type { SectionKind } from '$lib/papers/paper';
import { abstractPaper } from '../../../../tests/abstract-paper';
import { markSentences } from './sentences';

function sentencesOf(text: string): { text: string; quote: string }[] {
	const paper = {
		citation: { title: 'Ropes', author: [] },
		links: [],
		text,
		sections: [],
		source: { name: '', listing: '' }
	};
	const empty = { sentences: [], abbreviations: [], names: [], findings: [] };
	return markSentences({ paper, ...empty }).sentences.map(({ text: words, span }) => ({
		text: words,
		quote: text.slice(span.start, span.end)
	}));
}

test.each(['• ', '•', '▪ • ', '🎉 ', '✔️ ', '👩 '])(
	'“%s” before a sentence is none of its words',
	(ornament) => {
		const words = 'The ropes held for nine years in the salt.';
		const [, second] = sentencesOf(`The keel was laid in the cold. ${ornament}${words}`);
		expect(second).toEqual({ text: words, quote: words });
	}
);

/** The sentences that are read of sections with one sentence each. */
function readOf(told: readonly (readonly [SectionKind, string, string])[]): string[] {
	let text = '';
	const sections = told.map(([kind, title, words]) => {
		const span = { start: text.length, end: text.length + words.length };
		text += `${words}\n`;
		return { kind, title, level: 1, span };
	});
	const paper = { ...abstractPaper('Ropes', text), text, sections };
	const empty = { sentences: [], abbreviations: [], names: [], findings: [] };
	return markSentences({ paper, ...empty }).sentences.map((one) => one.text);
}

const OWN = 'The ropes held for nine years in the salt.';
const BEHIND = 'Nine further boats were moored in the west.';

test('what a paper tells of earlier work under a heading of its own is not read', () => {
	expect(
		readOf([
			['results', 'Results', OWN],
			['other', '2 Previous approaches', 'Others tarred theirs twice.']
		])
	).toEqual([OWN]);
});

test.each(['References', 'A. Appendix', 'Online appendix', 'Supplementary results'])(
	'what stands behind “%s” is not read, unless the paper concludes there',
	(title) => {
		const back = ['other', title, 'More of the boats are shown here.'] as const;
		expect(readOf([['results', 'Results', OWN], back, ['other', 'Further boats', BEHIND]])).toEqual(
			[OWN]
		);
		expect(
			readOf([['results', 'Results', OWN], back, ['conclusions', 'In the end', BEHIND]])
		).toEqual([OWN, BEHIND]);
	}
);

/** Whether a section's sentence is read as one that tells nothing to recall. */
function isEmptyUnder(title: string, kind: SectionKind = 'results'): boolean {
	const abstract = 'We moored twelve boats in two harbours for a year.';
	const words = 'Most of the boats were older than ten years.';
	const text = `${abstract}\n\n${words}`;
	const start = abstract.length + 2;
	const sections = [
		{ kind: 'abstract', title: '', level: 1, span: { start: 0, end: abstract.length } },
		{ kind, title, level: 1, span: { start, end: text.length } }
	] as const;
	const paper = { ...abstractPaper('Boats', text), sections };
	const empty = { sentences: [], abbreviations: [], names: [], findings: [] };
	return markSentences({ paper, ...empty }).sentences.at(-1)?.isEmpty === true;
}

test.each([
	'Baseline characteristics',
	'3.1. Study population',
	'General characteristics of the participants at the baseline',
	'Patient disposition and demographics',
	'Participant flow',
	'Strengths and limitations of this study',
	'Limitations'
])('“%s” is of how a study went', (title) => {
	expect(isEmptyUnder(title)).toBe(true);
});

test.each([
	'Patients with old boats',
	'Characteristics of tarred ropes',
	'Data',
	'Strength of the ropes',
	'Subjects and methods'
])('“%s” is of what a study found', (title) => {
	expect(isEmptyUnder(title)).toBe(false);
});

test('who took part is read where the methods tell it', () => {
	expect(isEmptyUnder('Participants', 'methods')).toBe(false);
});
