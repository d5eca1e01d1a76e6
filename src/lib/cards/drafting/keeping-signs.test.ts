import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../tests/abstract-paper';
import { statedFinding } from '../../../../tests/stated-finding';
import type { PatternName } from './candidate';
import { signsOf } from './keeping-signs';

function seen(body: string, answer = '', pattern: PatternName = 'gap') {
	const statement = body.replace(/\{\{c1::|\}\}/g, '');
	const finding = statedFinding(statement, {});
	const candidate = { type: finding.kind, pattern, body, answer, finding, fit: 0.8 };
	return signsOf(candidate, abstractPaper('Kites over harbours', statement));
}

test.each<[string, string, string]>([
	['cloze', 'barges are towed by {{c1::tethered kites}}.', ''],
	['asks what', 'what do kites tow?', 'laden barges'],
	['answer direction', 'kites made towing {{c1::cheaper and better}}.', ''],
	['answer pointer', 'kites tow {{c1::their barges}}.', ''],
	['prompt others', 'towing was cheaper in {{c1::wind}} than in the two groups.', ''],
	['passive', 'barges are towed by {{c1::tethered kites}}.', ''],
	['answer percent', 'kites cut fuel by {{c1::14%}}.', '']
])('%s is seen', (sign, body, answer) => {
	expect(seen(body, answer)[sign]).toBe(1);
});

test.each<[string, string, string]>([
	['cloze', 'what do kites tow?', 'laden barges'],
	['answer direction', 'kites towed {{c1::laden barges}}.', ''],
	['answer pointer', 'kites tow {{c1::laden barges}}.', ''],
	['prompt others', 'towing was cheaper in {{c1::wind}}.', ''],
	['passive', 'kites tow {{c1::laden barges}}.', '']
])('%s is not seen where it is not', (sign, body, answer) => {
	expect(seen(body, answer)[sign] ?? 0).toBe(0);
});

test('an answer that the title holds is seen as such, and how much of it', () => {
	expect(seen('barges are towed by {{c1::kites}}.')['answer in title']).toBe(1);
	expect(seen('barges are towed by {{c1::kites and winches}}.')['answer in title']).toBe(0.5);
	expect(seen('barges are towed by {{c1::winches}}.')['answer in title']).toBe(0);
});
