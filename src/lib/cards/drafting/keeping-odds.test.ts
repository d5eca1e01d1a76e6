import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../tests/abstract-paper';
import { statedFinding } from '../../../../tests/stated-finding';
import type { Finding } from '$lib/extraction/finding';
import type { PatternName } from './candidate';
import { keepingOdds } from './keeping-odds';

interface Card {
	readonly body: string;
	readonly answer?: string;
	readonly pattern?: PatternName;
	readonly parts?: Partial<Finding>;
}

function oddsOf({ body, answer = '', pattern = 'gap', parts = {} }: Card): number {
	const statement = body.replace(/\{\{c1::|\}\}/g, '');
	const finding = statedFinding(statement, parts);
	const candidate = { type: finding.kind, pattern, body, answer, finding, fit: 0.8 };
	return keepingOdds(candidate, abstractPaper('Kites over harbours', statement));
}

test.each<[string, Card, Card]>([
	[
		'an answer of words that few papers share',
		{ body: 'barges are towed by {{c1::tethered parafoil kites}}.' },
		{ body: 'barges are towed by {{c1::a good system}}.' }
	],
	[
		'what stands whole, against half of a pair',
		{ body: 'barges are towed by {{c1::tethered parafoil kites}}.' },
		{ body: 'barges are towed by {{c1::tethered}} parafoil kites.' }
	],
	[
		'what tells by itself, against what points elsewhere',
		{ body: 'kites tow {{c1::laden harbour barges}} in strong wind.' },
		{ body: 'kites tow {{c1::these}} in strong wind.' }
	],
	[
		'what was made, against what was looked at',
		{
			body: 'the study develops {{c1::a winch for kite strings}}.',
			parts: { kind: 'method', isOwnAct: true }
		},
		{
			body: 'the study considers {{c1::a winch for kite strings}}.',
			parts: { kind: 'method', isOwnAct: true }
		}
	]
])('%s has better odds of being kept', (_sign, better, worse) => {
	expect(oddsOf(better)).toBeGreaterThan(oddsOf(worse));
});

test('odds lie between 0 and 1', () => {
	const odds = oddsOf({ body: '{{c1::x}}.' });
	expect(odds).toBeGreaterThan(0);
	expect(odds).toBeLessThan(1);
});
