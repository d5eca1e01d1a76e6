import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../tests/abstract-paper';
import { statedFinding } from '../../../../tests/stated-finding';
import type { NamedThing } from '$lib/extraction/finding';
import { contentFor } from './content';
import type { Handle } from './handle';

const SENTENCE = 'ADR dries a wet attic within two days.';
const paper = abstractPaper('Dry attics', SENTENCE);
const finding = { ...statedFinding(SENTENCE), evidence: [{ start: 0, end: SENTENCE.length }] };
const ADR: Handle = { text: 'ADR', isName: true, longForm: 'attic damp remover' };

function promptsOf(body: string, answer: string, handles: readonly Handle[]): string[] {
	const pattern = answer === '' ? 'gap' : 'object';
	const candidate = { type: 'conclusion', pattern, body, answer, finding, fit: 1 } as const;
	return [...contentFor(paper, candidate, handles)].map((content) =>
		content.kind === 'cloze' ? content.clozeText : content.front
	);
}

test('a short form first stands with what it is short for', () => {
	expect(promptsOf('how long does ADR need?', 'two days', [ADR])).toEqual([
		'How long does ADR (attic damp remover) need?',
		'How long does ADR need?'
	]);
	expect(promptsOf('an attic is dry after {{c1::two days}}.', '', [ADR])).toEqual([
		'ADR (attic damp remover): an attic is dry after {{c1::two days}}.'
	]);
});

test('an owner’s name is not parted from what it owns', () => {
	expect(promptsOf("how long does ADR's fan turn?", 'two days', [ADR])).toEqual([
		"ADR (attic damp remover): how long does ADR's fan turn?",
		"How long does ADR's fan turn?"
	]);
});

test('a name that nothing explains comes after the title, and never stands bare in front', () => {
	const handles = [
		{ text: 'ADR', isName: true },
		{ text: 'Drying of wet attics', isName: false }
	];
	expect(promptsOf('how long does ADR need?', 'two days', handles)).toEqual([
		'Drying of wet attics: how long does ADR need?',
		'How long does ADR need?'
	]);
	expect(promptsOf('an attic is dry after {{c1::two days}}.', '', handles)).toEqual([
		'Drying of wet attics: an attic is dry after {{c1::two days}}.'
	]);
});

test.each([
	['how long does the attic damp remover need?', 'ADR: how long does the attic damp remover need?'],
	['what does ADR (a drier) need?', 'What does ADR (a drier) need?'],
	[
		'{{c1::two days}} are enough for ADR-like tools.',
		'{{c1::Two days}} are enough for ADR-like tools.'
	]
])('“%s” tells it already, or has no place for it', (body, prompt) => {
	expect(promptsOf(body, body.includes('c1') ? '' : 'two days', [ADR])).toEqual([prompt]);
});

test('a long body takes the shorter handle', () => {
	const handles = [
		{
			text: 'Drying of wet attics in old houses by the sea after long and heavy autumn rain',
			isName: false
		},
		{ text: 'Drying of wet attics', isName: false }
	];
	const short = 'how long does it take?';
	expect(promptsOf(short, 'two days', handles)[0]).toMatch(/^Drying of wet attics in old houses/);
	const long = `how long does it take where ${'the beams are thick and '.repeat(5)}the wind is low?`;
	expect(promptsOf(long, 'two days', handles)).toEqual([`Drying of wet attics: ${long}`]);
});

function backsOf(body: string, answer: string): (string | undefined)[] {
	const ofWarm = abstractPaper('Dry attics', 'Wet attic mould (WAM) is common. It was cold.');
	const content = contentFor(
		ofWarm,
		{ type: 'conclusion', pattern: 'object', body, answer, finding, fit: 1 },
		[{ text: 'Dry attics', isName: false }]
	);
	return [...content].map((one) => (one.kind === 'basic' ? one.back : undefined));
}

test('an answer tells its short form where the question does not', () => {
	const answer = 'old beams, wide floors and black WAM';
	expect(backsOf('what does a drier leave?', answer)).toEqual([
		'old beams, wide floors and black wet attic mould (WAM)',
		answer
	]);
	expect(backsOf('what does a drier leave of WAM?', answer)).toEqual([answer]);
	// Mostly words that its sentence does not have.
	expect(backsOf('what does a drier leave?', 'no WAM')).toEqual(['no WAM']);
});

test('a short form does not stand before a question for what it is short for', () => {
	const houses: Handle = { text: 'Wet houses of the coast', isName: false };
	const prompts = promptsOf('what does the study build?', 'a new attic damp remover', [
		ADR,
		houses
	]);
	expect(prompts[0]).toMatch(/^Wet houses of the coast: /u);
	expect(prompts.join()).not.toContain('ADR');
});

test('words that leave a question too open are not taken', () => {
	const handle: Handle = { text: 'Dry attics', isName: false };
	const [first] = promptsOf('for which use is the drier also suited?', 'airing old beams', [
		handle
	]);
	expect(first).toBe('Dry attics: for which use is the drier suited?');
	expect(promptsOf('for what is the drier suited?', 'airing old beams', [handle])).toEqual([]);
	expect(promptsOf('what had a drier roof?', 'the old barns', [handle])).toEqual([]);
});

function namePrompts(body: string, named: NamedThing, handles: readonly Handle[]): string[] {
	const candidate = {
		type: 'method',
		pattern: 'which-name',
		body,
		answer: named.name,
		finding: { ...finding, named },
		fit: 1
	} as const;
	return [...contentFor(paper, candidate, handles)].flatMap((content) =>
		content.kind === 'basic' ? [content.front] : []
	);
}

test('a name is asked for after the rest of the title that holds it', () => {
	const handles = [{ text: 'MoldStop, a drier for old attics', isName: false }];
	expect(namePrompts('which drier needs no fan?', { name: 'MOLDSTOP' }, handles)).toEqual([
		'A drier for old attics: which drier needs no fan?',
		'Which drier needs no fan?'
	]);
});

test('the kind of a thing in the title does not give its name away', () => {
	const handles = [{ text: 'Drying attics by damp networks', isName: false }];
	const named = { name: 'MoldNet', longForm: 'Mold network' };
	expect(namePrompts('which network needs no fan?', named, handles)).toEqual([
		'Drying attics by damp networks: which network needs no fan?',
		'Which network needs no fan?'
	]);
});

test('a second name of the paper stands before no question for the first', () => {
	const handles = [
		{ text: 'Drying attics by night', isName: false },
		{ text: 'DUCT', isName: true }
	];
	expect(namePrompts('which network needs no fan?', { name: 'MoldNet' }, handles)).toEqual([
		'Drying attics by night: which network needs no fan?',
		'Which network needs no fan?'
	]);
});

test('what is told only by its kind and end is asked for beside a title, or not at all', () => {
	const body = 'which name is given to a drier for attics?';
	expect(namePrompts(body, { name: 'MoldStop' }, [])).toEqual([]);
	const handles = [{ text: 'Dry attics in one night', isName: false }];
	expect(namePrompts(body, { name: 'MoldStop' }, handles)).toEqual([
		`Dry attics in one night: ${body}`
	]);
	const first = 'which name is given to the first drier without a fan?';
	expect(namePrompts(first, { name: 'MoldStop' }, [])).toHaveLength(1);
});
