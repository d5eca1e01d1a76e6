import { describe, expect, test } from 'vitest';
import { readCard } from '../card-reading';
import { sampleCard, samplePaper } from '../../../../../tests/fixtures/gate/sample-card';
import { findUnrealEvidence } from './real-evidence';

describe('findUnrealEvidence', () => {
	test.each([
		['Wheels turn.', 'Wheels stop.'],
		['Wheels turn. Cogs click.', 'Wheels turn. Belts slip.'],
		['It rose by 4.5%.', 'It rose by -4.5%.'],
		['It rose by 45%.', 'It rose by 4.5%.'],
		['Wheels turn.', '']
	])('of “%s” refuses “%s”', (text, quote) => {
		expect(findUnrealEvidence(sampleCard({ text, quote, back: 'a' }))).toMatch(/\.$/);
	});

	test.each([
		['Wheels turn. Cogs click.', 'Cogs click.'],
		[
			'an improve-\nment in the 16\u2009000 e\ufb03cient cases',
			'improvement in the 16,000 efficient cases'
		],
		['it rose — by “4.5 %”', 'it rose - by "4.5 %"'],
		['an im\u00ADprovement', 'improvement'],
		['an improve-\nment', 'improve- ment']
	])('of “%s” accepts “%s”', (text, quote) => {
		expect(findUnrealEvidence(sampleCard({ text, quote, back: 'a' }))).toBeUndefined();
	});

	test('a card without a passage is told so', () => {
		const card = readCard(
			{ kind: 'basic', type: 'number', front: 'Orrery: what?', back: 'a wheel' },
			{ paper: samplePaper('Wheels turn.'), handles: [] }
		);
		expect(findUnrealEvidence(card)).toContain('no passage');
	});
});
