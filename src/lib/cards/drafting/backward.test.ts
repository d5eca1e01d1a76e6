import { expect, test } from 'vitest';
import type { Paper } from '$lib/papers/paper';
import { isBackward } from './backward';
import type { Candidate } from './candidate';

const PAPER = { citation: { title: 'Night bells at harbours' }, text: '' } as unknown as Paper;
const asked = (body: string, answer = '') =>
	({ type: 'conclusion', pattern: answer === '' ? 'gap' : 'subject', body, answer }) as Candidate;

test.each([
	['what is dried by turning peat at dawn?', 'the upper layer'],
	['in spring, what can be found using two old charts?', 'the way to the pier'],
	['what is based on old charts?', 'the plan of the pier'],
	['what lowers the toll of wrecks?', 'louder night bells'],
	['{{c1::the upper layer}} is dried by turning peat at dawn.', '']
])('“%s” – “%s” asks backward', (body, answer) => {
	expect(isBackward(asked(body, answer), PAPER)).toBe(true);
});

test.each([
	['what lowers the toll of wrecks?', 'a brighter lamp at the pier'],
	['what is dried at dawn?', 'the upper layer'],
	['{{c1::louder lamps}} lower the toll of wrecks.', ''],
	['louder night bells lower {{c1::the toll of wrecks}}.', '']
])('“%s” – “%s” does not', (body, answer) => {
	expect(isBackward(asked(body, answer), PAPER)).toBe(false);
});
