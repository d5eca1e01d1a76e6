import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../../tests/abstract-paper';
import { statedFinding } from '../../../../../tests/stated-finding';
import { toAsk } from '../ask';
import { isIllPut } from './ill-put';

const paper = abstractPaper('Sorting the catch', 'We find a thing.');
const finding = statedFinding('');

function isSo(body: string, answer = ''): boolean {
	const pattern = answer === '' ? 'gap' : 'object';
	return isIllPut(toAsk({ type: 'conclusion', pattern, body, answer, finding, fit: 1 }, paper));
}

test.each([
	['what does the sluice quickly divide?', 'the catch into two heaps'],
	['at low tide, which haul does the crew split?', 'the evening haul into shares'],
	['what did the clerk compile?', 'old logs into one ledger'],
	['the sluice divides {{c1::the catch into two heaps}}.', ''],
	['what does the clerk treat?', 'the hull as a lever'],
	['the clerk builds a chart that treats what?', 'the hull as a lever'],
	['what does the mark separate?', 'oars from sails'],
	['what does the new law shift?', 'the toll from weight to length']
])('a thing and what is made of it, asked for at once: “%s” → “%s”', (body, answer) => {
	expect(isSo(body, answer)).toBe(true);
});

test.each([
	['what does the sluice divide the catch into?', 'heaps of herring and of eel'],
	['what does the clerk treat the hull as?', 'a lever'],
	['what does the mark separate oars from?', 'sails'],
	['what does the storm move?', 'planks from the deck'],
	['what does the crew compile?', 'a ledger that sorts boats into classes'],
	['what does the warden take?', 'the evening tide into account']
])('one thing: “%s” → “%s”', (body, answer) => {
	expect(isSo(body, answer)).toBe(false);
});
