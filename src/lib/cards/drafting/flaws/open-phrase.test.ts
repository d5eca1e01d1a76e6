import { describe, expect, test } from 'vitest';
import { statedFinding } from '../../../../../tests/stated-finding';
import type { Ask } from '../ask';
import { abstractPaper } from '../../../../../tests/abstract-paper';
import { toAsk } from '../ask';
import { isOpenPhrase } from './open-phrase';

function askOf(body: string, answer: string, type: 'conclusion' | 'number'): Ask {
	const finding = statedFinding(body.replace(/\{\{c1::|\}\}/g, ''));
	const pattern = answer === '' ? 'gap' : 'object';
	return toAsk({ type, pattern, body, answer, finding, fit: 0.8 }, abstractPaper('T', body));
}

const isOpen = (body: string, answer = '', type: 'conclusion' | 'number' = 'conclusion') =>
	isOpenPhrase(askOf(body, answer, type));

describe('a gap that leaves half in sight', () => {
	test.each([
		'the guild keeps {{c1::a rule for grain}}, and for hay.',
		'the ferry learned to {{c1::steer between two piers in fog}}, and even between rafts.',
		'the levy brought {{c1::a small shift in trade}}, raised tolls.',
		'the mill consists of {{c1::a stone wheel}} for coarse grain and a steel roller for flour.',
		'the yard follows {{c1::the old rule 1200}}:44 of the port.',
		'crews had {{c1::a lower risk of loss 6.2%}} versus 7.7% in winter.'
	])('%s', (body) => {
		expect(isOpen(body)).toBe(true);
	});

	test.each([
		'the guild keeps {{c1::a rule for grain}} and sells hay.',
		'the ferry stops {{c1::between two piers}}, followed by rafts.',
		'the mill consists of {{c1::a stone wheel and a steel roller}}.',
		'crews had {{c1::a lower risk of loss}} in winter.'
	])('near miss: %s', (body) => {
		expect(isOpen(body)).toBe(false);
	});
});

test('a figure beside its own range', () => {
	expect(isOpen('loads were {{c1::2.6}} (2.4-3.4) and 4.9 tons.', '', 'number')).toBe(true);
	expect(isOpen('tolls rose from 51 in {{c1::1988 to 62}} in May.', '', 'number')).toBe(true);
	expect(isOpen('loads came to almost 2:{{c1::5 tons}} in May.', '', 'number')).toBe(true);
	expect(isOpen('loads were {{c1::2.6 tons}} (range 2.4-3.4) in May.', '', 'number')).toBe(false);
});

describe('garbled print', () => {
	test.each([
		['what do the new tolls reach?', 'a signi cantly better yield'],
		['how did the leak rate rates compare in both docks?', 'higher'],
		['what does the \\Pump\\ lift?', 'mud']
	])('%s', (body, answer) => {
		expect(isOpen(body, answer)).toBe(true);
	});

	test.each([
		['what do the new tolls reach?', 'a significantly better yield'],
		["what does the captain's log record?", 'the day-to-day trade'],
		['what did the model models predict?', 'rain']
	])('near miss or not: %s', (body, answer) => {
		expect(isOpen(body, answer)).toBe(body.includes('model models'));
	});
});

test('two sentences in one question', () => {
	expect(isOpen('how did tolls: around ten pounds compare between docks?', 'no difference')).toBe(
		true
	);
	expect(isOpen('what sorts mail, must be cleaned in spring?', 'the old mill')).toBe(true);
	expect(
		isOpen('how do tolls compare between docks, except that one is free?', 'no difference')
	).toBe(true);
	expect(isOpen('what did the toll result in in frost?', 'a shift')).toBe(true);
	expect(isOpen('what sorts mail, parcels and coins in spring?', 'the old mill')).toBe(false);
});
