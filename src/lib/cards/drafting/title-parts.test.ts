import { describe, expect, test } from 'vitest';
import { samplePaper } from '../../../../tests/fixtures/gate/sample-card';
import { titlePartsFor, titleParts } from './title-parts';

const parts: readonly (readonly [string, string])[] = [
	['Does lemon balm shorten sleep onset in shift workers?', 'Sleep onset in shift workers'],
	['Does lemon balm shorten sleep onset in shift workers?', 'Lemon balm'],
	['Pruning orchards with goats: a cost study', 'Pruning orchards with goats'],
	[
		'Can willow bark prevent fever in men with broken wrist bones?',
		'Fever in men with broken wrist bones'
	],
	// A verb's form at the end names what the word before it tells apart.
	[
		'Do red lamps delay sleep in gardeners with knee injuries?',
		'Sleep in gardeners with knee injuries'
	],
	['Is peat an effective lining for damp lofts?', 'Damp lofts'],
	['Do wet hedges influence turnip prices in spring?', 'Turnip prices in spring'],
	['Is (14)C-dating a guide to driftwood age in lakes?', 'Driftwood age in lakes']
];
const noParts: readonly (readonly [string, string])[] = [
	[
		'Does louder bell ringing improve accrual into tidal river harbours?',
		'Into tidal river harbours'
	],
	// The last word belongs to both.
	['Fruit and vegetable consumption of sailors', 'Vegetable consumption of sailors'],
	['Peat moss in large language models', 'Large language models'],
	['Wound healing influenced by night shifts', 'Wound healing influenced'],
	['Copper bracelets in patients with gout', 'Copper bracelets in patients'],
	['Can colour tell old salt from new snow?', 'Old salt from new snow'],
	['Do supervised sailors differ in terms of knot quality?', 'Terms of knot quality'],
	['Does the number of knots matter?', 'Number of knots matter'],
	['Is peat an effective lining for damp lofts?', 'Effective lining for damp lofts'],
	['Are old sheds useful for storage of turnips?', 'Old sheds useful for storage'],
	['Is there a link between river frost and rail rust?', 'Link between river frost'],
	['Painting cracks in the neck of a blue vase', 'Cracks in the neck'],
	['Do wet hedges influence turnip prices in spring?', 'Wet hedges influence turnip prices'],
	['Do sailors differ from millers in terms of tar use?', 'Millers in terms of tar use'],
	['Rust of spades in a 4-year frost', 'Rust of spades in a 4-year'],
	['Weekend fishing as a distinct clinical entity?', 'Distinct clinical entity']
];

describe('titleParts', () => {
	test.each(parts)('of “%s” are: %s', (title, part) => {
		expect(titleParts(title)).toContain(part);
	});

	test.each(noParts)('of “%s” are not: %s', (title, part) => {
		expect(titleParts(title)).not.toContain(part);
	});
});

describe('titlePartsFor', () => {
	const paper = samplePaper('', 'Does lemon balm shorten sleep onset in shift workers?');

	test('keeps to itself what the title as a whole gives away', () => {
		expect(titlePartsFor(paper, 'two cups of lemon balm')).toEqual([
			'Sleep onset in shift workers'
		]);
	});

	test('is none where the title says nothing of the answer', () => {
		expect(titlePartsFor(paper, 'after eleven days')).toEqual([]);
	});

	test('may say a little of a long answer, if another says nothing', () => {
		expect(titlePartsFor(paper, 'three months after the last night shift')).toEqual([
			'Sleep onset in shift workers',
			'Lemon balm'
		]);
	});

	test('is none where every part says something of the answer', () => {
		expect(titlePartsFor(paper, 'balm for the sleep of workers')).toEqual([]);
	});
});
