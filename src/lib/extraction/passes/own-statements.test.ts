import { expect, test } from 'vitest';
import { CAPTIONS_TITLE } from '$lib/papers/captions';
import { abstractPaper } from '../../../../tests/abstract-paper';
import { annotate } from '../extract-findings';

const usedOf = (text: string) =>
	annotate(abstractPaper('T', `We study agents in a shared grid world. ${text}`))
		.sentences.slice(1)
		.filter((sentence) => sentence.isOwn && !sentence.isEmpty).length;

test.each([
	'In multi-agent settings, successful violations diffuse quickly.',
	'By contrast, the overt stereotypes are much more positive.',
	'We find that humans are less reliable partners than agents.',
	'Half of the raids are unknown to the guards.',
	'The raids hit farms that have not been walled.',
	'The records suggest that fog may hide the raids, although further research is needed.',
	'Prior works tackle both separately, which is bad since we find models still exhibit toxicity.'
])('%s is the paper’s own', (text) => {
	expect(usedOf(text)).toBe(1);
});

test.each([
	'However, existing benchmarks focus exclusively on English text.',
	'Prior work has assumed that languages keep their class.',
	'These results enrich our understanding of social behavior.',
	'Our findings have far-reaching implications for its use.',
	'We will release all data, code, and models publicly.',
	'The code is available at https://github.com/a/b and elsewhere.',
	'WARNING: This paper contains contents that are offensive.',
	'What drives this evolution in communication among agents?'
])('%s is nothing to recall', (text) => {
	expect(usedOf(text)).toBe(0);
});

test('what follows a thing that “is proposed” is the paper’s own', () => {
	const text =
		'A new map of harbour depths is proposed. The map shows where barges run aground at low tide.';
	const sentences = annotate(abstractPaper('T', text)).sentences;
	expect(sentences.map(({ isOwn }) => isOwn)).toEqual([true, true]);
});

test('a benchmark that is “currently available” is no availability line', () => {
	expect(usedOf('We find that scores on many currently available benchmarks hardly change.')).toBe(
		1
	);
});

test('an abstract that says “this report” only at its end is read for its results', () => {
	const sentences = [
		'Clonidine has been suggested for patients with tics.',
		'The charts of 54 children were read.',
		'Response was assessed by global improvement.',
		'Clonidine treatment resulted in improvement in 72% of the children.',
		'Improvement of tics was seen in 75% of them.',
		'This report provides further support for its use.'
	];
	const { sentences: read } = annotate(abstractPaper('T', sentences.join(' ')));
	expect(read.map((sentence) => sentence.isOwn)).toEqual([false, false, true, true, true, true]);
});

test('of a full text, neither captions nor background are the paper’s own', () => {
	const parts = {
		abstract: 'We find that agents trained on games cooperate more often than others do.',
		intro: 'Agents are used in many settings today. Games were played long before that time.',
		results: 'Trained agents cooperated in most of the games that they played.',
		other: 'Figure 1: Agents cooperate in each of the four games that are shown here.'
	};
	const text = Object.values(parts).join('\n');
	const sections = Object.entries(parts).map(([kind, part]) => ({
		kind: kind as keyof typeof parts,
		title: kind === 'other' ? CAPTIONS_TITLE : '',
		level: 1,
		span: { start: text.indexOf(part), end: text.indexOf(part) + part.length }
	}));
	const { sentences } = annotate({ ...abstractPaper('T', text), sections });
	const own = sentences.filter((sentence) => sentence.isOwn).map(({ section }) => section);
	expect(own).toEqual(['abstract', 'results']);
});

test('contributions that an introduction lists are its own; its outline says nothing to recall', () => {
	const intro = [
		'Compilers of dynamic languages have been slow for many years of use.',
		'This paper makes the following contributions:',
		'Trace trees cover a program, with nested loops as nested trees.',
		'Type-specialized code is generated for each of the traces.',
		'The remainder of this paper is organized as follows for the reader.',
		'In Section 4 we describe the nesting of trees for inner loops.'
	];
	const abstract = 'We present a way to compile traces of loops in dynamic languages.';
	const text = [abstract, ...intro].join('\n');
	const start = abstract.length + 1;
	const sections = [
		{ kind: 'abstract' as const, title: '', level: 1, span: { start: 0, end: abstract.length } },
		{ kind: 'intro' as const, title: '', level: 1, span: { start, end: text.length } }
	];
	const { sentences } = annotate({ ...abstractPaper('T', text), sections });
	const used = sentences.filter(({ isOwn, isEmpty }) => isOwn && !isEmpty);
	expect(used.map((sentence) => sentence.text)).toEqual([
		abstract,
		`${intro[1]} ${intro[2]}`,
		intro[3]
	]);
});

test('under a heading of its own, what a table tells is the paper’s own where it compares', () => {
	const abstract = 'We describe a machine that sorts letters by their stamps.';
	const body =
		'Stamps have been printed since 1840. Table 2 shows the runs on two kinds of letters. The slow belt gives the highest share of right stamps. The machine stands in a hall.';
	const intro = 'Letters are sorted by hand in most towns.';
	const text = `${abstract}\n\n${intro}\n\n${body}`;
	const start = abstract.length + 2;
	const paper = {
		...abstractPaper('Letters', text),
		sections: [
			{ kind: 'abstract', title: '', level: 1, span: { start: 0, end: abstract.length } },
			{ kind: 'intro', title: '', level: 1, span: { start, end: start + intro.length } },
			{
				kind: 'other',
				title: 'Sorting',
				level: 1,
				span: { start: start + intro.length + 2, end: text.length }
			}
		]
	} as const;
	const own = annotate(paper).sentences.filter(({ isOwn, span }) => isOwn && span.start > start);
	expect(own.map((sentence) => sentence.text)).toEqual([
		'The slow belt gives the highest share of right stamps.'
	]);
});

test('in running text a step of the procedure is nothing to recall, in an abstract it is', () => {
	const step = 'We trained the loom on 400 knots of the harbour.';
	const abstract = `We describe a loom that ties knots. ${step}`;
	const result = 'The knots of the loom held longer than those of the crew.';
	const text = `${abstract}\n\n${step} ${result}`;
	const start = abstract.length + 2;
	const paper = {
		...abstractPaper('Looms', text),
		sections: [
			{ kind: 'abstract', title: '', level: 1, span: { start: 0, end: abstract.length } },
			{ kind: 'results', title: 'Results', level: 1, span: { start, end: text.length } }
		]
	} as const;
	const used = annotate(paper).sentences.filter(({ isOwn, isEmpty }) => isOwn && !isEmpty);
	expect(used.slice(1).map((sentence) => sentence.text)).toEqual([step, result]);
	expect(used[1]?.section).toBe('abstract');
});

test('a long text under headings that name no part is a body: only what is cued is its own', () => {
	const lore = 'Ropes lie on the quay and wait for the crew of the next boat.';
	const own = 'We show that tar keeps ropes dry for a year.';
	const ownOf = (count: number) => {
		const abstract = 'We describe a loom that ties knots of wet rope.';
		const text = `${abstract}\n\n${`${lore} `.repeat(count)}${own}`;
		const start = abstract.length + 2;
		const sections = [
			{ kind: 'abstract', title: '', level: 1, span: { start: 0, end: abstract.length } },
			{ kind: 'other', title: '2', level: 1, span: { start, end: text.length } }
		] as const;
		const { sentences } = annotate({ ...abstractPaper('Looms', text), sections });
		return sentences.filter(({ isOwn }) => isOwn).length;
	};
	expect(ownOf(70)).toBe(2);
	expect(ownOf(4)).toBe(6);
});

test('a sentence of a body whose words were broken by a bad copy is nothing to recall', () => {
	const abstract = 'We describe a loom for the harbour. The harbour is deep.';
	const body = 'The har bour held more boats than the quay. The quay held fewer boats than we say.';
	const text = `${abstract}\n\n${body}`;
	const start = abstract.length + 2;
	const sections = [
		{ kind: 'abstract', title: '', level: 1, span: { start: 0, end: abstract.length } },
		{ kind: 'results', title: 'Results', level: 1, span: { start, end: text.length } }
	] as const;
	const { sentences } = annotate({ ...abstractPaper('Looms', text), sections });
	expect(sentences.slice(1).map(({ isEmpty }) => isEmpty)).toEqual([true, false]);
});

test('what an abstract with its text cites for is another’s', () => {
	const abstract =
		'We study kelp in old docks. Kelp slows barges in spring (Moor et al., 1997). Kelp slows them in fog as well.';
	const text = `${abstract}\n\nWe found that the docks were dry in spring and that the kelp was cut by hand.`;
	const start = abstract.length + 2;
	const sections = [
		{ kind: 'abstract' as const, title: '', level: 1, span: { start: 0, end: abstract.length } },
		{ kind: 'results' as const, title: '', level: 1, span: { start, end: text.length } }
	];
	const { sentences } = annotate({ ...abstractPaper('T', text), sections });
	const own = sentences.filter(({ isOwn }) => isOwn).map(({ text }) => text);
	expect(own).toContain('Kelp slows them in fog as well.');
	expect(own).not.toContain('Kelp slows barges in spring (Moor et al., 1997).');
});
