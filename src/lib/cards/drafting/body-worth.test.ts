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
	['results', 'Kelp fences halved the drift of barges. The quay was painted green.'],
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
	{ score = 0.7, type = 'conclusion' }: { score?: number; type?: CardType } = {}
): number {
	const section = paper.sections.find((one) => one.kind === kind);
	const evidence = section ? [section.span] : [];
	const finding = statedFinding(statement, { evidence });
	const candidate = { type, pattern: 'object', body: '', answer: '', finding, fit: 1 } as const;
	return mayAsk(finding) ? worthOf({ candidate, score, stays: undefined }) : 0;
}

const ON_TOPIC = 'kelp fences halved the drift of barges';

test('a result that comes back to title and summary is asked, a side remark is not', () => {
	expect(worth('results', ON_TOPIC)).toBeGreaterThan(0.7);
	expect(worth('results', 'the quay was painted green')).toBe(0);
	// Near the summary, and not on what the title names.
	expect(worth('results', 'cork slowed the drift of laden barges')).toBe(0);
});

test('how the work was set up is asked where the paper sums it up alone', () => {
	expect(worth('results', ON_TOPIC, { type: 'method' })).toBe(0);
	expect(worth('intro', ON_TOPIC, { type: 'method' })).toBe(0);
	expect(worth('conclusions', ON_TOPIC, { type: 'method' })).toBeGreaterThan(0.5);
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

test.each(['References', 'Appendix A', 'Supplementary results'])(
	'nothing is asked of “%s”, behind what the paper tells',
	(title) => {
		const last = paper.sections.at(-1);
		const sections = paper.sections.with(-1, { ...last!, title });
		const finding = statedFinding(ON_TOPIC, { evidence: [last!.span] });
		expect(mayAsk(finding)).toBe(true);
		expect(mayAskIn({ ...paper, sections })(finding)).toBe(false);
	}
);

test('a body needs good odds, its conclusions need less', () => {
	expect(worth('results', ON_TOPIC, { score: 0.45 })).toBe(0);
	expect(worth('conclusions', 'willow ropes last for nine winters', { score: 0.45 })).toBe(0.45);
	expect(worth('conclusions', 'willow ropes last for nine winters', { score: 0.35 })).toBe(0);
});

test.each([
	'kelp fences could be built of willow',
	'kelp fences can easily be extended to other harbours',
	'further work on kelp fences is under way'
])('“%s” is yet to come', (statement) => {
	expect(worth('conclusions', statement)).toBe(0);
});

test.each([
	'kelp fences could not stop the drift of barges',
	'a further drop in the drift of barges followed'
])('“%s” came out', (statement) => {
	expect(worth('conclusions', statement)).toBe(0.7);
});

test('what stays a gap is not asked of a body', () => {
	const section = paper.sections.find(({ kind }) => kind === 'conclusions');
	const finding = statedFinding(ON_TOPIC, { evidence: section ? [section.span] : [] });
	const candidate = { type: 'conclusion', pattern: 'gap', body: '', answer: '', finding, fit: 1 };
	expect(worthOf({ candidate: { ...candidate } as never, score: 0.9, stays: 'gap' })).toBe(0);
});
