import { describe, expect, test } from 'vitest';
import { titleForms } from './title-forms';

describe('the best form of a title', () => {
	test.each([
		['A bare title.', 'A bare title'],
		[
			'Image Coding by Entropy Penalized Block Shuffling',
			'Image Coding by Entropy Penalized Block Shuffling'
		],
		['Sailors implicitly implement tide tables', 'Sailors implicitly implement tide tables'],
		['Drying of peat in sheds].', 'Drying of peat in sheds'],
		['[Drying of peat in sheds].', 'Drying of peat in sheds'],
		['[Wool allergy: a hazard of knitting?]', 'Wool allergy, a hazard of knitting'],
		['Drying of peat in sheds [version 2; peer review: 2 approved]', 'Drying of peat in sheds'],
		// A subtitle tells a bare title from others, and a telling one needs none.
		['TIDEBOX: Charts for small ships', 'TIDEBOX – Charts for small ships'],
		[
			'Mending of wooden harbour walls after spring gales: a costly pleasure',
			'Mending of wooden harbour walls after spring gales'
		],
		['Wool allergy: a hazard of knitting?', 'Wool allergy, a hazard of knitting'],
		['Reed roofs. Insights from old barns', 'Reed roofs – Insights from old barns'],
		['Knitting in winter: is it a cure for gloom?', 'Knitting in winter as a cure for gloom'],
		[
			'Wool allergy: are gloves a help in cold weather?',
			'Wool allergy and gloves as a help in cold weather'
		],
		['Wool allergy: do shepherds agree?', 'Wool allergy and shepherds agreeing'],
		['Pilot study: does knitting change blood pressure?', 'Knitting and blood pressure'],
		['Wool allergy--can we foresee it?', 'Wool allergy'],
		['Old sailors: can their fear of gales be cured?', 'Old sailors and fear of gales'],
		['Some gales: are they the same?', 'Some gales'],
		[
			'Does night fishing deplete lake trout in small waters?',
			'Night fishing and lake trout in small waters'
		],
		[
			'Will you still row tomorrow? harbour ferries after dark',
			'Will you still row tomorrow – harbour ferries after dark'
		],
		// A sentence is called by what it is about, and not by what was found.
		[
			'Loss of tidal reed impairs sandpiper breeding and promotes spread of mink in deltas',
			'Loss of tidal reed and sandpiper breeding'
		],
		[
			'Spring salting does not alter trout numbers in three rivers',
			'Spring salting and trout numbers in three rivers'
		],
		[
			'Barn owl hunting is associated with vole numbers in meadows',
			'Barn owl hunting and vole numbers in meadows'
		],
		// "grants" and "uptake" could be verbs, and are none.
		[
			'Effect of frost and rain on copper uptake by garden snails',
			'Effect of frost and rain on copper uptake by garden snails'
		],
		// A long one ends where a phrase does: before no half of a pair, no "of", no "based".
		[
			'Joint planning of village wells and salt roads in the coastal districts of the far north based on old tax lists and maps',
			'Joint planning of village wells and salt roads in the coastal districts of the far north'
		],
		[
			'The effects of early spring mowing on hay fever of young gardeners during different weeks of one long and very wet summer',
			'The effects of early spring mowing on hay fever of young gardeners'
		]
	])('“%s” is “%s”', (title, form) => {
		expect(titleForms(title)[0]).toBe(form);
	});
});

describe('the other forms of a title', () => {
	test.each([
		[
			'Coloured lamp signals in narrow harbour mouths with hourly tide tables',
			[
				'Coloured lamp signals in narrow harbour mouths with hourly tide tables',
				'Coloured lamp signals in narrow harbour mouths'
			]
		],
		[
			'Effects of frost on shell colour in young garden snails of clay soils',
			[
				'Effects of frost on shell colour in young garden snails of clay soils',
				'Shell colour in young garden snails of clay soils'
			]
		],
		['Copper bracelets in patients with gout', ['Copper bracelets in patients with gout']],
		[
			'Salt, tar and rope prices in northern ports: a comparative study of two harbours',
			['Salt, tar and rope prices in northern ports', 'Salt, tar and rope prices']
		]
	])('of “%s”', (title, forms) => {
		expect(titleForms(title)).toEqual(forms);
	});

	test.each([
		// Nobody is told by a place, an institution or people.
		['Rare eye gout in patients presenting to a village hospital in Lapland', /^Patients|^Village/],
		// "effects of A" alone, "A on B" and "delivery of A to" are halves.
		[
			'Effects of early spring mowing on hay fever in gardeners',
			/^Effects of early spring mowing$/
		],
		['Effects of early spring mowing on hay fever in gardeners', /^Early spring mowing on/],
		[
			'Slow delivery of copper salts to barnacle colonies in harbours',
			/^Slow delivery of copper salts$/
		],
		['Rules for finding lost ewes in adapting to steep mountain snow', /adapting$/],
		['Sorting of wool sequences corresponding to breeds of upland sheep', /corresponding$/],
		['Frost, rime and hail damage on slate roofs of old chapels', /^Frost, rime$/],
		['Drying maps based on lamp signals of small harbour ferries', /^Lamp signals of/],
		[
			'A double-blind, sponge-controlled, parallel harbour study to test seaweed syrup in hoarse pilots',
			/study$/
		],
		[
			'Seaweed syrup in hoarse pilots: a double-blind, sponge-controlled harbour study and a long open-label phase',
			/^A double-blind/
		],
		['Hoarseness, but not cough, is shortened by seaweed syrup in old harbour pilots', /,$/],
		['Rust of organ pipe recipients in damp northern chapels', / and recipients/]
	])('of “%s” do not match %s', (title, bad) => {
		expect(titleForms(title).filter((form) => bad.test(form))).toEqual([]);
	});
});
