import { expect, test } from 'vitest';
import type { Paper, SectionKind } from '$lib/papers/paper';
import { abstractPaper } from '../../../../tests/abstract-paper';
import { statedFinding } from '../../../../tests/stated-finding';
import type { CardType } from '../card';
import { bodyWorthIn, mayAskIn } from './body-worth';

const ABSTRACT = 'Kelp fences slowed the drift of laden barges, and cork fences did not.';
const SECTIONS: readonly (readonly [SectionKind, string])[] = [
	['abstract', ABSTRACT],
	['intro', 'We build kelp fences along the drift of barges.'],
	[
		'results',
		'Our data show that kelp fences halved the drift of barges. The quay was painted green.'
	],
	['discussion', 'We found that kelp fences halved the drift of barges.'],
	['conclusions', 'Willow ropes last for nine winters.'],
	['other', 'Rain fell on the old town. '.repeat(240)]
];

function paperOf(): Paper {
	let text = '';
	const sections = SECTIONS.map(([kind, words]) => {
		const span = { start: text.length, end: text.length + words.length };
		text += `${words}\n`;
		return { kind, title: kind, level: 1, span };
	});
	return { ...abstractPaper('Kelp fences in tidal harbours', text), text, sections };
}

const paper = paperOf();
const worthOf = bodyWorthIn(paper);
const mayAsk = mayAskIn(paper);

/** What such a statement is worth in this section. */
function worth(
	kind: SectionKind,
	statement: string,
	{
		score = 0.7,
		type = 'conclusion',
		body = '',
		answer = ''
	}: { score?: number; type?: CardType; body?: string; answer?: string } = {}
): number {
	const section = paper.sections.find((one) => one.kind === kind);
	const evidence = section ? [section.span] : [];
	const finding = statedFinding(statement, { evidence });
	const candidate = { type, pattern: 'object', body, answer, finding, fit: 1 } as const;
	return mayAsk(finding) ? worthOf({ candidate, score, stays: undefined }) : 0;
}

const ON_TOPIC = 'kelp fences halved the drift of barges';

test('a result that comes back to title and summary is asked, a side remark is not', () => {
	expect(worth('results', ON_TOPIC)).toBeGreaterThan(0.7);
	expect(worth('results', 'the quay was painted green')).toBe(0);
	// Near the summary, and not on what the title names.
	expect(worth('results', 'cork slowed the drift of laden barges')).toBe(0);
});

test('what the title does not name is asked for how it came out, where the summary comes back to it', () => {
	const named = { ...paper, citation: { ...paper.citation, title: 'Hemp ropes' } };
	const evidence = paper.sections.filter(({ kind }) => kind === 'results').map(({ span }) => span);
	const finding = statedFinding(ON_TOPIC, { evidence });
	const worthOfBody = (body: string) => {
		const candidate = { type: 'conclusion', pattern: 'object', body, answer: '', finding, fit: 1 };
		return bodyWorthIn(named)({ candidate: candidate as never, score: 0.8, stays: undefined });
	};
	expect(mayAskIn(named)(finding)).toBe(true);
	expect(worthOfBody('how did the drift of barges change?')).toBeGreaterThan(0.7);
	expect(worthOfBody('what did kelp fences halve?')).toBe(0);
});

test('of results that say no more than which way a thing went, that alone is asked', () => {
	const sentence = 'Kelp fences reduced the drift of barges.';
	const span = { start: paper.text.length, end: paper.text.length + sentence.length };
	const results = { kind: 'results' as const, title: 'Results', level: 1, span };
	const body = {
		...paper,
		text: `${paper.text}${sentence}`,
		sections: [...paper.sections, results]
	};
	const finding = statedFinding(ON_TOPIC, { evidence: [span] });
	const worthOfBody = (question: string) => {
		const said = { type: 'conclusion', pattern: 'effect', answer: 'halved it', finding, fit: 1 };
		const candidate = { ...said, body: question } as never;
		return bodyWorthIn(body)({ candidate, score: 0.8, stays: undefined });
	};
	expect(worthOfBody('what effect did kelp fences have on the drift of barges?')).toBeGreaterThan(
		0.7
	);
	expect(worthOfBody('what did kelp fences reduce?')).toBe(0);
});

test('how the work was set up is asked where the paper sums it up alone', () => {
	expect(worth('results', ON_TOPIC, { type: 'method' })).toBe(0);
	expect(worth('intro', ON_TOPIC, { type: 'method' })).toBe(0);
	expect(worth('conclusions', ON_TOPIC, { type: 'method', score: 0.9 })).toBe(0.9);
});

test('of a discussion what the study found is asked, and not what it goes on to', () => {
	expect(worth('discussion', ON_TOPIC)).toBeGreaterThan(0.6);
	const wordy = { ...paper, text: paper.text.replace('We found that', 'It is known that') };
	const finding = statedFinding(ON_TOPIC, {
		evidence: paper.sections.filter(({ kind }) => kind === 'discussion').map(({ span }) => span)
	});
	expect(mayAskIn(paper)(finding)).toBe(true);
	expect(mayAskIn(wordy)(finding)).toBe(false);
});

/** Whether a result told in these words may be asked. */
function mayAskOf(sentence: string): boolean {
	const of = (start: number) => ({ start, end: start + sentence.length });
	const text = `${paper.text}${sentence}`;
	const span = of(paper.text.length);
	const results = { kind: 'results' as const, title: 'Results', level: 1, span };
	const finding = statedFinding(ON_TOPIC, { evidence: [span] });
	return mayAskIn({ ...paper, text, sections: [...paper.sections, results] })(finding);
}

test.each([
	'We observed that kelp fences halved the drift of barges.',
	'Results showed a halved drift of barges.',
	'Thus, kelp fences halved the drift of barges.',
	'Kelp fences halved the drift of barges compared with cork.',
	'Kelp fences outperform cork in the drift of barges.',
	'Kelp fences cut the drift of barges from 12% to 6%.',
	'Kelp fences significantly reduced the drift of barges.',
	'The drift of barges did not change behind kelp fences.'
])('“%s” is told as found', (sentence) => {
	expect(mayAskOf(sentence)).toBe(true);
});

test.each([
	'Kelp fences halve the drift of barges.',
	`We observed that kelp fences halved the drift of barges${' and of rafts'.repeat(12)}.`
])('“%s” is a detail of a body', (sentence) => {
	expect(mayAskOf(sentence)).toBe(false);
});

test('how a thing came out is asked of a body sooner than what it was, and which hardly ever', () => {
	const how = 'how did kelp fences change the drift of barges?';
	const what = 'what did kelp fences halve?';
	expect(worth('results', ON_TOPIC, { score: 0.6, body: how })).toBeGreaterThan(0.6);
	expect(worth('results', ON_TOPIC, { score: 0.6, body: what })).toBe(0);
	expect(worth('results', ON_TOPIC, { score: 0.7, body: what })).toBeGreaterThan(0.7);
	expect(worth('results', ON_TOPIC, { score: 0.9, body: 'in fog, which fences halved it?' })).toBe(
		0
	);
	expect(worth('results', ON_TOPIC, { score: 0.6, body: 'how many barges drifted?' })).toBe(0);
	expect(worth('results', ON_TOPIC, { score: 0.6, body: how, answer: 'by hanging kelp' })).toBe(0);
});

/** What such a statement is worth in conclusions of these words. */
function concluded(
	sentence: string,
	{ score, body = '', answer = '' }: { score: number; body?: string; answer?: string }
): number {
	const span = { start: paper.text.length, end: paper.text.length + sentence.length };
	const section = { kind: 'conclusions' as const, title: '5 Conclusion', level: 1, span };
	const sections = [...paper.sections, section];
	const finding = statedFinding(ON_TOPIC, { evidence: [span] });
	const candidate = { type: 'conclusion', pattern: 'object', body, answer, finding, fit: 1 };
	const worthIn = bodyWorthIn({ ...paper, text: `${paper.text}${sentence}`, sections });
	return worthIn({ candidate: candidate as never, score, stays: undefined });
}

test('a body needs good odds, what its conclusions tell as found needs less', () => {
	expect(worth('results', ON_TOPIC, { score: 0.45 })).toBe(0);
	const found = 'We found that kelp fences halved the drift of barges.';
	expect(concluded(found, { score: 0.45 })).toBe(0.45);
	expect(concluded(found, { score: 0.35 })).toBe(0);
});

test('what conclusions tell besides needs the best odds, unless one asks how it came out', () => {
	const beside = 'Willow ropes hold the kelp.';
	expect(concluded(beside, { score: 0.75, body: 'what do willow ropes hold?' })).toBe(0);
	expect(concluded(beside, { score: 0.88, body: 'what do willow ropes hold?' })).toBe(0.88);
	expect(concluded(beside, { score: 0.5, body: 'how did drift change?' })).toBe(0.5);
	const done = { score: 0.5, body: 'how was drift halved?', answer: 'by hanging kelp' };
	expect(concluded(beside, done)).toBe(0);
});

test('of “Discussion and conclusions” what the study found is asked alone', () => {
	const mixed = (title: string) => {
		const sections = paper.sections.map((one) =>
			one.kind === 'conclusions' ? { ...one, title } : one
		);
		const evidence = sections.filter(({ kind }) => kind === 'conclusions').map(({ span }) => span);
		return mayAskIn({ ...paper, sections })(statedFinding(ON_TOPIC, { evidence }));
	};
	expect(mixed('Conclusions')).toBe(true);
	expect(mixed('Discussion and conclusions')).toBe(false);
});

test.each([
	'kelp fences could be built of willow',
	'kelp fences can easily be extended to other harbours',
	'further work on kelp fences is under way'
])('“%s” is yet to come', (statement) => {
	expect(worth('conclusions', statement, { score: 0.9 })).toBe(0);
});

test.each([
	'kelp fences could not stop the drift of barges',
	'a further drop in the drift of barges followed'
])('“%s” came out', (statement) => {
	expect(worth('conclusions', statement, { score: 0.9 })).toBe(0.9);
});

test('what stays a gap is not asked of a body', () => {
	const section = paper.sections.find(({ kind }) => kind === 'conclusions');
	const finding = statedFinding(ON_TOPIC, { evidence: section ? [section.span] : [] });
	const candidate = { type: 'conclusion', pattern: 'gap', body: '', answer: '', finding, fit: 1 };
	expect(worthOf({ candidate: { ...candidate } as never, score: 0.9, stays: 'gap' })).toBe(0);
});
