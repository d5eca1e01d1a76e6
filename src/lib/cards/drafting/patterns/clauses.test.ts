import { expect, test } from 'vitest';
import { statedFinding } from '../../../../../tests/stated-finding';
import type { Pattern } from '../candidate';
import { toSource } from '../sources';
import { askObject, askSubject } from './clauses';

const bodiesOf = (pattern: Pattern, statement: string) => {
	const source = toSource(statedFinding(statement), { figures: false });
	return (source ? pattern(source) : []).map(({ body }) => body);
};

test('what does something is asked without the clause that follows', () => {
	expect(
		bodiesOf(askSubject, 'the long winter frost delayed the barges, and the mills were idle')
	).toEqual(['what delayed the barges?']);
});

test('whom a study told what is no object', () => {
	const told = 'in ten ports, the study told half of the crews that pilots would ask about fog';
	expect(bodiesOf(askObject, told)).toEqual([]);
	expect(bodiesOf(askObject, 'the study warned the old crews about thick fog')).not.toEqual([]);
});

test('what a thing leans on is not asked with what it does not lean on behind it', () => {
	const leans = 'the price of tar should depend on the season rather than on the port';
	expect(bodiesOf(askObject, leans)).toEqual([]);
});

test('of several acts of one doer the first is asked for', () => {
	expect(
		bodiesOf(
			askSubject,
			'the long winter frost delayed the barges, broke old masts, and cost lives'
		)
	).toEqual(['what delayed the barges?']);
	const both = [
		'the keeper of the lamp raised the toll and lowered the number of boats in spring',
		'the keeper of the lamp raises the toll and increases the number of boats in spring'
	];
	expect(both.map((statement) => bodiesOf(askObject, statement)[0])).toEqual([
		'what did the keeper of the lamp raise?',
		'what does the keeper of the lamp raise?'
	]);
});

test('beside what something was done stays, though a comma parts it', () => {
	expect(
		bodiesOf(askObject, 'the winter lamp reduced the number of wrecks, compared with open fires')
	).toContain('what did the winter lamp reduce compared with open fires?');
	expect(
		bodiesOf(askObject, 'the winter lamp used 12 litres of oil, compared with open fires')
	).toEqual([]);
});

test.each([
	'crews of old boats tested positive for scurvy',
	'the depth of the bay varies little across ports',
	'the tide rose one day after the gale',
	'wage scales improved post-voyage and at the next port',
	'nets will be mended pre-voyage and at sea',
	'the new harbour lamp stays visible rather than blinding in the fog of spring'
])('how or when something happens is no object: “%s”', (statement) => {
	expect(bodiesOf(askObject, statement)).toEqual([]);
});

test('who did it is asked of a part of them', () => {
	expect(
		bodiesOf(askSubject, 'just over half of the old workers claim that winter barges are safe')
	).toEqual(['who claims that winter barges are safe?']);
});

test('what is said beside it is no part of what it does', () => {
	const beside = [
		', which keeps the inner docks open',
		', whereas the mills were idle',
		', leading to idle mills'
	];
	for (const tail of beside)
		expect(
			bodiesOf(askSubject, `the long winter frost delayed the barges in the bay${tail}`)
		).toEqual(['what delayed the barges in the bay?']);
	expect(
		bodiesOf(askSubject, 'the long winter frost delayed the barges, which was costly')
	).toEqual([]);
});

test('who holds a view is asked of companies, too', () => {
	expect(
		bodiesOf(askSubject, 'large shipping companies claim that winter barges are safe')
	).toEqual(['who claims that winter barges are safe?']);
	expect(bodiesOf(askSubject, 'large shipping companies lead to lower winter tolls')).toEqual([
		'what leads to lower winter tolls?'
	]);
});

test('of an act that is stressed the act alone is asked', () => {
	expect(bodiesOf(askSubject, 'thin winter tar does lead to wet cargo')).toEqual([
		'what leads to wet cargo?'
	]);
	expect(bodiesOf(askSubject, 'thin winter tar does not lead to wet cargo')).toEqual([
		'what does not lead to wet cargo?'
	]);
});

test('who did so is asked of most of them, too', () => {
	expect(bodiesOf(askSubject, 'the majority of young students prefer dry salt')).toEqual([
		'who prefers dry salt?'
	]);
	expect(bodiesOf(askSubject, 'the boat owner prefers dry salt')).toEqual([
		'who prefers dry salt?'
	]);
	expect(bodiesOf(askSubject, 'the local speech therapist prefers dry salt')).toEqual([
		'who prefers dry salt?'
	]);
	expect(bodiesOf(askSubject, 'meeting a calm speech therapist lowers the fear of salt')).toEqual([
		'what lowers the fear of salt?'
	]);
	expect(bodiesOf(askSubject, 'the majority of old barges carry dry salt')).toEqual([
		'what carries dry salt?'
	]);
});

test('what tells which thing it is stays with the thing', () => {
	expect(
		bodiesOf(askObject, 'the old charts mark narrow channels between the two outer islands')
	).toEqual(['what do the old charts mark?']);
	expect(
		bodiesOf(askObject, 'the crews mend torn nets between 3 and 5 am').some((body) =>
			body.includes('between 3 and 5 am')
		)
	).toBe(true);
	expect(bodiesOf(askObject, 'we present a way of sailing in thick winter fog')).toEqual([
		'what does the study present?'
	]);
});

test('what it does not only do is not asked', () => {
	expect(bodiesOf(askObject, 'storms not just delay the outer ferries')).toEqual([]);
	expect(bodiesOf(askSubject, 'long winter storms not only delay the outer ferries')).toEqual([]);
});

test.each([
	'the plain harbour levy remains a heavy burden for small towns',
	'the rope weight ranged from 3 to 9 pounds in winter',
	'the tarred hull might have a limited worth for coastal trade',
	'the old pilots considered the shoal to be safe',
	'the old pilots place a much greater trust in lead lines'
])('a state is no act to ask the object of: %s', (statement) => {
	expect(bodiesOf(askObject, statement)).toEqual([]);
});

test('how often it was done is no part of what it was done to', () => {
	expect(
		bodiesOf(askObject, 'the tarred hull reduces salt loss more often than the bare hull')
	).toEqual(['what does the tarred hull reduce more often than the bare hull?']);
});

test('by how much is no part of what was changed', () => {
	expect(bodiesOf(askObject, 'the tarred hull reduces the leak rate by 20 pints')).toEqual([]);
});

test('nor is a second clause part of a question', () => {
	expect(
		bodiesOf(askObject, 'the new lock improved local trade in spring but has no effect in frost')
	).not.toContain('what did the new lock improve in spring but has no effect in frost?');
});

test('what an act is done to is asked', () => {
	expect(bodiesOf(askObject, 'the tarred hull keeps dry salt and wool')).toEqual([
		'what does the tarred hull keep?'
	]);
});

test('what is told once more behind a colon is no part of the question', () => {
	expect(
		bodiesOf(askObject, 'the leak exceeded the old mark in all ten docks: three pints in spring')
	).toContain('what did the leak exceed in all ten docks?');
});

test('how much something varies is no thing that it is done to', () => {
	expect(bodiesOf(askObject, 'the depth of the old docks varied a lot')).toEqual([]);
	expect(bodiesOf(askObject, 'the depth of the old docks grew a good deal')).toEqual([]);
});
