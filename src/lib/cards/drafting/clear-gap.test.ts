import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../tests/abstract-paper';
import { statedFinding } from '../../../../tests/stated-finding';
import { toAsk } from './ask';
import { isClearGap } from './clear-gap';

function isClear(body: string): boolean {
	const statement = body.replace(/\{\{c1::|\}\}/g, '');
	const finding = statedFinding(statement, { kind: 'number' });
	const candidate = {
		type: 'number',
		pattern: 'value',
		body,
		answer: '',
		finding,
		fit: 1
	} as const;
	return isClearGap(toAsk(candidate, abstractPaper('Owls in barns', statement)));
}

test.each([
	'the owls reached a mean weight of {{c1::640 g}} in oak barns.',
	'hunger was commoner in young owls (89%) than in old owls ({{c1::71%}}).',
	'the hunt varies widely ({{c1::50-91%}} success).',
	'owls bear hunger (e.g., a night that lasts {{c1::10 hours}}).'
])('a gap is clear: %s', (body) => {
	expect(isClear(body)).toBe(true);
});

test.each([
	'the owls turned late (all r {{c1::> 0.86}}).',
	'the weight [{{c1::640 g}}] was lower than before.',
	'owls were commoner than crows (9%), whereas no clear difference was seen in weight ({{c1::71%}} versus 70%).',
	'return rates ranged from {{c1::39% to 48%}} between barns.'
])('a gap is not clear: %s', (body) => {
	expect(isClear(body)).toBe(false);
});
