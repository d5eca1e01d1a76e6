import { expect, test } from 'vitest';
import type { Finding } from '$lib/extraction/finding';
import { answerOf, type CardDraft, type CardType } from '../../card';
import type { Rankable, RankedDraft } from '../select';
import { asWellAsked } from './as-well-asked';

interface Item extends Rankable {
	readonly draft: CardDraft;
}

interface Given {
	readonly score: number;
	readonly start?: number;
	readonly type?: CardType;
}

function item(
	text: string,
	answer: string,
	{ score, start = 0, type = 'conclusion' }: Given
): Item {
	const finding = { evidence: [{ start, end: start + 40 }] } as unknown as Finding;
	const pattern = answer === '' ? 'gap' : 'object';
	const content =
		answer === ''
			? { kind: 'cloze' as const, type, clozeText: text }
			: { kind: 'basic' as const, type, front: text, back: answer };
	const draft: CardDraft = { ...content, score, softFaults: [] };
	const candidate = { type, pattern, body: text, answer, finding, fit: 1 } as const;
	return { candidate, score, preview: content, draft };
}

function chosen(drafts: readonly Item[], others: readonly Item[]): string[] {
	const items = [...drafts, ...others];
	const cards = asWellAsked(
		drafts.map(({ draft }) => draft),
		{
			items,
			itemOf: (draft) => items.find((one) => one.draft === draft),
			gate: ({ candidate, draft }): RankedDraft => ({ candidate, draft })
		}
	);
	return cards.map((card) => answerOf(card));
}

const gap = item('Kelp fences slow {{c1::the loss of gravel}} in rivers.', '', { score: 0.6 });

test('a question of the same sentence takes the place of a gap that is hardly surer', () => {
	const question = item('What do walls let barges do?', 'pass at night', { score: 0.57 });
	expect(chosen([gap], [question])).toEqual(['pass at night']);
});

test.each<[string, Item]>([
	['is much less sure', item('What do walls let barges do?', 'pass at night', { score: 0.5 })],
	[
		'stands in another sentence',
		item('What do walls let barges do?', 'pass at night', { score: 0.6, start: 90 })
	],
	[
		'would leave the paper without a card of its type',
		item('How many walls let barges pass?', '9 of 12', { score: 0.6, type: 'number' })
	]
])('a gap stays where the question %s', (_reason, question) => {
	expect(chosen([gap], [question])).toEqual(['the loss of gravel']);
});

test('a gap stays where another card already asks for what the question asks', () => {
	const first = item('What may barges do?', 'pass at night', { score: 0.7, start: 90 });
	const question = item('What do walls let barges do?', 'pass at night', { score: 0.6 });
	expect(chosen([gap, first], [question])).toEqual(['the loss of gravel', 'pass at night']);
});
