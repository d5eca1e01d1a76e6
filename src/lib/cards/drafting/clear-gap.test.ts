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
	'the mean loss of {{c1::20 mg}} was seen in all owls.',
	'a dose of {{c1::20 mg}} is needed to keep owls awake.',
	'the wings of young owls weighed {{c1::20 g}} in spring.',
	'a mean flight time of {{c1::8 hours}} was seen in old owls.',
	'of 200 young, unringed owls, {{c1::only 6%}} were ill.',
	'the owls reached a mean weight of {{c1::640 g}} in oak barns.',
	'the hunt varies widely ({{c1::50-91%}} success).',
	'owls bear hunger (e.g., a night that lasts {{c1::10 hours}}).'
])('a gap is clear: %s', (body) => {
	expect(isClear(body)).toBe(true);
});

test.each([
	'the owls turned late (all r {{c1::> 0.86}}).',
	'the weight [{{c1::640 g}}] was lower than before.',
	'owls were commoner than crows (9%), whereas no clear difference was seen in weight ({{c1::71%}} versus 70%).',
	'owls flew late [t(9) = 2.1; oak barns {{c1::4.1 km}}; stone barns 3.2 km].',
	'how often owls called was told (oak: {{c1::70%}} by day, 25% by night; stone: 62% by day).',
	'calls of hunger were rare (2.7(1.4–6.1)×{{c1::10}}3 calls in a night).',
	'hunger was commoner in young owls (89%) than in old owls ({{c1::71%}}).',
	'owls called less by day ({{c1::5.4%}} versus 6.4%) and by night.',
	'owls slept less than crows (share of small owls: {{c1::22.8 +/- 15.7%}} versus 19.3 +/- 15.0%).',
	'barn oil {{c1::20 mg}} daily can keep owls awake.',
	'owls fed {{c1::30 mg}} of barn oil a day called less often.',
	'calls fell in the owls treated with {{c1::30 mg/kg}} of barn oil.',
	'keeping owls in the dark for {{c1::8 weeks}} before spring has no clear effect.',
	'barn oil {{c1::5%}} can soothe young owls.',
	'calls were lower with barn oil (BO) {{c1::200 mg}} than with hay.',
	'better sleep came with the injection of {{c1::50}} microg barn oil in the wing.',
	'return rates ranged from {{c1::39% to 48%}} between barns.'
])('a gap is not clear: %s', (body) => {
	expect(isClear(body)).toBe(false);
});
