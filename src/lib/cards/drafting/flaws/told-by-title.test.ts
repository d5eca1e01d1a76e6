import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../../tests/abstract-paper';
import { statedFinding } from '../../../../../tests/stated-finding';
import type { Finding } from '$lib/extraction/finding';
import { toAsk } from '../ask';
import type { PatternName } from '../candidate';
import { isToldByTitle } from './told-by-title';

interface Parts extends Partial<Finding> {
	pattern?: PatternName;
}

function askOf(body: string, answer: string, { pattern, ...parts }: Parts = {}) {
	const statement = body.replace(/\{\{c1::|\}\}/g, '');
	const paper = abstractPaper('Silent flight of barn owls in heavy rain', statement);
	const finding = statedFinding(statement, parts);
	const asked = pattern ?? (answer === '' ? 'gap' : 'object');
	return toAsk({ type: finding.kind, pattern: asked, body, answer, finding, fit: 1 }, paper);
}

const act = { kind: 'method', isOwnAct: true, role: 'methods' } as const;

test.each([
	['the study proposes a model for {{c1::the flight of owls}}.', '', act],
	['what does the study record with a funnel?', 'the rain data', act],
	["what is the study's gauge designed to do?", 'tell the flight of owls from that of bats', act],
	[
		'the study introduces a copper gauge for {{c1::the flight of owls over wet barns and funnels}}.',
		'',
		act
	],
	[
		'what kind of method filters the funnel?',
		'a new funnel method',
		{ role: 'methods', kind: 'method' }
	],
	['what kind of gauge does the crew use by night?', 'a modified owl sensor', act],
	['what soaked most feathers within an hour?', 'heavy rain', { pattern: 'subject' }],
	['what rose with the wind?', 'the final flight result data', { pattern: 'subject' }],
	[
		'what cools the funnel by night?',
		'the flight of owls over wet funnels in copper barns',
		{ pattern: 'subject', role: 'results' }
	],
	['feathers were soaked by {{c1::heavy rain}} within an hour.', '', {}],
	['what should gauges follow, rather than soaking in wind?', 'the rain', {}],
	['what does the wet down support?', 'the use and purpose of silent flight', {}],
	['what does the wet down call for?', 'an owl approach', {}]
] as const)('%s → %s is told by title or question', (body, answer, parts) => {
	expect(isToldByTitle(askOf(body, answer, parts))).toBe(true);
});

test.each([
	['the study proposes a model for {{c1::the flight of wet bats}}.', '', act],
	['what kind of gauge does the crew use by night?', 'a copper owl sensor', act],
	["what is the study's gauge designed to do?", 'record crows and bats in copper funnels', act],
	['what soaked the feathers?', 'large drops', { pattern: 'subject' }],
	[
		'what cools the feathers?',
		'copper gutters over wet barns',
		{ pattern: 'subject', role: 'results' }
	],
	// What came out may be put in plain words.
	['what does a wet feather raise?', 'the level of flight noise', {}],
	['what does a wet feather show?', 'standard silent training techniques', {}],
	['how did silent flight change in rain?', 'no owl flew in rain', {}],
	['owls flew {{c1::less}} in rain.', '', {}],
	['what should gauges follow, rather than the wind?', 'the rain', {}],
	['which name is given to a bird of rain?', 'barn owl', { pattern: 'which-name' }]
] as const)('%s → %s is not', (body, answer, parts) => {
	expect(isToldByTitle(askOf(body, answer, parts))).toBe(false);
});

test.each([
	['A heavy owl rain (HOR) is loud.', 'what is loud?', 'HOR'],
	['A brass oak gauge (BOG) is old.', 'what is old?', 'a brass oak gauge']
])('in “%s”, %s → %s is told by what a short form stands for', (text, body, answer) => {
	const paper = abstractPaper('Owls of the BOG in heavy rain', text);
	const finding = statedFinding(text);
	const asked = { type: finding.kind, pattern: 'subject', body, answer, finding, fit: 1 } as const;
	expect(isToldByTitle(toAsk(asked, paper))).toBe(true);
	const other = abstractPaper('Bats in fog', text);
	expect(isToldByTitle(toAsk(asked, other))).toBe(false);
});
