import { expect, test } from 'vitest';
import { statedFinding } from '../../../../tests/stated-finding';
import type { Candidate } from './candidate';
import { changesFirst, questionsFirst } from './first-turns';

const finding = statedFinding(
	'the leaks of tarred rafts were smaller than those of bare rafts',
	{}
);

function ranked(part: Pick<Candidate, 'pattern' | 'body' | 'answer'>, score: number) {
	const candidate: Candidate = { ...part, type: 'conclusion', finding, fit: 0.9 };
	const stays = part.answer === '' ? ('gap' as const) : undefined;
	return { candidate, most: score, score, isAsked: stays === undefined, stays, isBackward: false };
}

const GAP = ranked(
	{
		pattern: 'gap',
		body: 'the leaks of tarred rafts were {{c1::smaller than those of bare rafts}}.',
		answer: ''
	},
	0.7
);

const bestOf = (items: readonly (typeof GAP)[]) =>
	[...changesFirst(items)].sort((left, right) => right.score - left.score)[0]?.candidate.body;

test.each([
	'how did the leaks of tarred rafts compare with those of bare rafts?',
	'how do the leaks of tarred and bare rafts differ?',
	'what happened to the leaks of tarred rafts?',
	'how fast did the rafts leak, compared with barges?'
])('%s – comes before a gap of the same statement', (body) => {
	const question = ranked({ pattern: 'outcome', body, answer: 'smaller' }, 0.5);
	expect(bestOf([GAP, question])).toBe(body);
});

test('what effect one thing has comes before which thing it moved', () => {
	const thing = { body: 'what did old tar reduce?', answer: 'the leaks of rafts' };
	const object = ranked({ pattern: 'object', ...thing }, 0.7);
	const body = 'what effect did old tar have on the leaks of rafts?';
	expect(bestOf([object, ranked({ pattern: 'effect', body, answer: 'reduced them' }, 0.5)])).toBe(
		body
	);
});

test('how two things are related comes before what one of them is related to', () => {
	const thing = { body: 'what were leaks negatively correlated with?', answer: 'the depth of tar' };
	const object = ranked({ pattern: 'object', ...thing }, 0.7);
	const body = 'how were leaks related to the depth of tar?';
	expect(bestOf([object, ranked({ pattern: 'outcome', body, answer: 'negatively' }, 0.5)])).toBe(
		body
	);
});

test('what is too poor to be asked does not come first', () => {
	const body = 'how did the leaks of tarred rafts compare with those of bare rafts?';
	const question = ranked({ pattern: 'outcome', body, answer: 'smaller' }, 0.3);
	expect(bestOf([GAP, question])).toBe(GAP.candidate.body);
});

const firstOf = (items: readonly (typeof GAP)[]) =>
	[...questionsFirst(items)].sort((left, right) => right.score - left.score)[0]?.candidate.body;

test.each([
	{ pattern: 'object', body: 'what did tarred rafts show by night?', answer: 'smaller leaks' },
	{ pattern: 'circumstance', body: 'how were the leaks closed?', answer: 'by tarring' }
] as const)('a plain question comes before a gap of its statement: $body', (part) => {
	expect(firstOf([GAP, ranked(part, 0.55)])).toBe(part.body);
	expect(firstOf([GAP, ranked(part, 0.45)])).toBe(GAP.candidate.body);
});

test.each([
	{ pattern: 'subject', body: 'what had smaller leaks by night?', answer: 'tarred rafts' },
	{ pattern: 'circumstance', body: 'when were the leaks closed?', answer: 'in spring' }
] as const)('one that turns it round or asks of what is beside it does not: $body', (part) => {
	expect(firstOf([GAP, ranked(part, 0.55)])).toBe(GAP.candidate.body);
});

test('a plain question comes before a figure that is asked for where it stands', () => {
	const body = 'the leaks of tarred rafts were {{c1::9%}} smaller than those of bare rafts.';
	const figure = { ...ranked({ pattern: 'value', body, answer: '' }, 0.7), stays: undefined };
	const question = { pattern: 'object', body: 'what did tar close?', answer: 'leaks' } as const;
	expect(firstOf([{ ...figure, isAsked: false }, ranked(question, 0.55)])).toBe(question.body);
	expect(firstOf([{ ...figure, isAsked: true }, ranked(question, 0.55)])).toBe(body);
});

test('a question whose answer holds a figure among other words does not', () => {
	const part = { pattern: 'object', body: 'what did tar close?', answer: '9% of leaks' } as const;
	const asked = ranked(part, 0.55);
	const bundle = { ...asked, candidate: { ...asked.candidate, type: 'number' as const } };
	expect(firstOf([GAP, bundle])).toBe(GAP.candidate.body);
});
