import { expect, test } from 'vitest';
import { isDamaged } from './damage';

test.each([
	'The speci cally tied ropes held.',
	'Ropes were signi cantly longer.',
	'An ef cient knot held.',
	'The classi cation of knots is old.',
	'Most pa ents tied ropes.',
	'The acquisi on of ropes took days.',
	'It carries harbour trafJic at night.',
	'The new revolutiona revolution of ropes began.',
	'Ropes of gradeg3 were wet.',
	'It sends a f a 0 kilobits.',
	'The aEURoerope held.',
	'NO{sub 2} wetted ropes.',
	'The speci\u0000c rope held.',
	'Ropes of ⌊d⌋ 2× ₂ feet held.',
	'The rope ℎ𝐀 held the ship.'
])('“%s” is damaged', (sentence) => {
	expect(isDamaged(sentence)).toBe(true);
});

test.each([
	'The controls control the ropes.',
	'Ropes on iPhone and ResNet50 were drawn with mRNA.',
	'Word2vec and word embeddings were tied.',
	'At a p of 0.05 a rope held.',
	'Patients of grade 3 tied ropes of stage II.',
	'The depth 𝑑 fell with CO₂ in the air.',
	'Plan A and plan B held in vitamin D 3 days.',
	'The able ents-like cat and al-fresco rope held.'
])('“%s” is sound', (sentence) => {
	expect(isDamaged(sentence)).toBe(false);
});
