import { describe, expect, test } from 'vitest';
import { sampleCard, sampleContent } from '../../../../../tests/fixtures/gate/sample-card';
import { findDuplicate } from './duplicate';

const quote = 'Wheels turn at dusk and stop at dawn.';

describe('findDuplicate', () => {
	test.each([
		['Orrery: when do wheels turn?', 'at dusk'],
		['Orrery: wheels turn when?', 'at the dusk']
	])('a card that asks the same is named: %s – %s', (front, back) => {
		const others = [
			sampleContent({ quote, front: 'Orrery: when do wheels turn?', back: 'at dusk' })
		];
		expect(findDuplicate(sampleCard({ quote, front, back, others }))).toContain('nearly the same');
	});

	test('a card that asks something else of the same sentence is not', () => {
		const others = [
			sampleContent({ quote, front: 'Orrery: when do wheels turn?', back: 'at dusk' })
		];
		const card = sampleCard({
			quote,
			front: 'Orrery: what happens at dawn?',
			back: 'they stop',
			others
		});
		expect(findDuplicate(card)).toBeUndefined();
	});

	test('a card is no duplicate of itself', () => {
		const card = sampleCard({ quote, front: 'Orrery: when do wheels turn?', back: 'at dusk' });
		expect(findDuplicate({ ...card, others: [card.content] })).toBeUndefined();
	});
});
