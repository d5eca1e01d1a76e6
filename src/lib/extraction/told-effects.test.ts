import { expect, test } from 'vitest';
import { withEffectTold } from './told-effects';

const told = (text: string, before: { subject: string; text: string }, title = '') =>
	withEffectTold(text, { names: [], plainWords: new Set(), before, sentence: text, title });

test('an effect is that of what brought about the change of the sentence before', () => {
	const before = { subject: 'cold tar', text: 'In spring, cold tar slowed the rot of oak by 4%.' };
	expect(told('the effect was strongest in fog', before)).toBe(
		'the effect of cold tar was strongest in fog'
	);
	expect(told('the effect was measured at noon', before)).toBe('the effect was measured at noon');
});

test.each([
	[{ subject: 'the tar group', text: 'The tar group lowered its toll.' }],
	[{ subject: 'rowers', text: 'Rowers increased their speed.' }],
	[{ subject: 'cold tar', text: 'Cold tar did not slow the rot.' }],
	[{ subject: 'cold tar', text: 'Cold tar was kept in oak.' }]
])('else it is left as it is', (before) => {
	expect(told('the effect was strongest in fog', before)).toBe('the effect was strongest in fog');
});

test('or that of what the title asks about, where the sentence before speaks of it', () => {
	const before = { subject: 'crews', text: 'Crews who were given lamps rowed further.' };
	const title = 'Do lamps make rowing safer? A trial at sea';
	expect(told('the effect was larger at night than at dawn', before, title)).toBe(
		'the effect of lamps was larger at night than at dawn'
	);
	const other = { subject: 'crews', text: 'Crews who sang rowed further.' };
	expect(told('the effect was larger at night', other, title)).toBe(
		'the effect was larger at night'
	);
	expect(told('the effect was larger at night', before, 'Effects of lamps on rowing')).toBe(
		'the effect of lamps was larger at night'
	);
});
