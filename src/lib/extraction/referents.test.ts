import { describe, expect, test } from 'vitest';
import { resolveReferents } from './referents';

const resolve = (text: string, sentence: string) =>
	resolveReferents(text, {
		names: [],
		plainWords: new Set(),
		before: { subject: 'the sluice', text: 'The sluice holds the tide back.' },
		sentence
	});

test('"it" at the head of a sentence is the subject of the sentence before', () => {
	expect(resolve('it lowers the river by a foot', 'It lowers the river by a foot.')).toBe(
		'the sluice lowers the river by a foot'
	);
});

test.each([
	['although it leaks, it keeps the tide out', 'although the sluice leaks, it keeps the tide out'],
	['under heavy rain, it lowers the gate', 'under heavy rain, the sluice lowers the gate'],
	['when the gate is shut, it lowers the river', 'when the gate is shut, it lowers the river'],
	['by then it holds the tide out', 'by then the sluice holds the tide out'],
	['because it leaks, a pump runs all night', 'because it leaks, a pump runs all night']
])('behind words that name nothing else, “it” goes back too: %s', (text, expected) => {
	expect(resolve(text, text)).toBe(expected);
});

test.each(['this knotted rope is then dried in a loft', 'this is of great use for drying ropes'])(
	'“this” of a thing or of a whole sentence is no subject of the sentence before: %s',
	(text) => {
		const before = { subject: 'Tarn', text: 'Tarn knots ropes.' };
		const names = [{ name: 'Tarn', sentence: 0 }];
		expect(
			resolveReferents(text, { names, plainWords: new Set(), before, sentence: text })
		).not.toContain('Tarn');
	}
);

test('“this N” is what stands in its own sentence before a semicolon', () => {
	const sentence = 'In one tarred group the bells rang; rust was seen in 9% of this group.';
	const before = { subject: 'bells', text: 'The wax control group was small.' };
	const context = { names: [], plainWords: new Set<string>(), before, sentence };
	expect(resolveReferents('rust was seen in 9% of this group', context)).toBe(
		'rust was seen in 9% of the tarred group'
	);
});

test('“these N” takes no preposition of the sentence before for a quality', () => {
	expect(
		resolveReferents('the clerk files these notes in a chest', {
			names: [],
			plainWords: new Set(),
			before: { subject: 'the clerk', text: 'The clerk keeps ropes alongside notes.' },
			sentence: ''
		})
	).toBe('the clerk files the notes in a chest');
});

test('"it" after a semicolon is something of its own sentence', () => {
	const sentence = 'Dredging is a cheap remedy; for example, it lowers the river by a foot.';
	expect(resolve('it lowers the river by a foot', sentence)).toBe('it lowers the river by a foot');
});

test.each([
	['this group of old ropes held for a year', 'the group of old ropes held for a year'],
	['sailors slept more than those hauling ropes', 'sailors slept more than those hauling ropes'],
	['we oil those ropes that were wet', 'we oil the ropes that were wet'],
	[
		'ropes measured by hand match those measured by eye',
		'ropes measured by hand match those measured by eye'
	],
	['we weigh ropes and then burn those ropes', 'we weigh ropes and then burn the ropes']
])('“%s” tells itself which are meant', (text, expected) => {
	expect(resolve(text, text)).toBe(expected);
});

test.each([
	'this slowly dries the peat',
	'this helps to dry the peat',
	'this yields peat that burns all night',
	'this returned to the loft',
	'this does not dry the peat',
	'ropes rot, though these must last',
	'half of the ropes rot, with most of these breaking when wet'
])('no noun follows “this” before a verb: %s', (text) => {
	expect(resolve(text, text)).toBe(text);
});

test('“this approach” after “we propose” is the one of the authors', () => {
	const before = { subject: 'we', text: 'We propose to plait ropes from reeds.' };
	const context = { names: [], plainWords: new Set<string>(), sentence: '' };
	expect(resolveReferents('this approach halves the cost', { ...context, before })).toBe(
		'the approach halves the cost'
	);
	const naming = 'we call this approach Plait';
	expect(resolveReferents(naming, { ...context, before })).toBe(naming);
	const others = { subject: 'ropes', text: 'Ropes were once plaited from hemp.' };
	expect(resolveReferents('this approach halves the cost', { ...context, before: others })).toBe(
		'this approach halves the cost'
	);
});

test('“this approach” after anything that “we” do is theirs too', () => {
	const before = { subject: 'we', text: 'We cast the tides as a plain sum.' };
	const context = { names: [], plainWords: new Set<string>(), sentence: '' };
	expect(resolveReferents('this approach halves the cost', { ...context, before })).toBe(
		'the approach halves the cost'
	);
});

test.each([
	['We present a new and slow method for drying peat.', 'the method burns no oil'],
	[
		'In spring this paper introduces a sluice network that warns crews.',
		'the network burns no oil'
	],
	['We dry a new method of peat.', 'it burns no oil'],
	['Many kilns burn oil.', 'it burns no oil']
])('“it” after “%s” is what the authors made, if they made any', (text, expected) => {
	const context = { names: [], plainWords: new Set<string>(), sentence: 'It burns no oil.' };
	const before = { subject: 'we', text };
	expect(resolveReferents('it burns no oil', { ...context, before })).toBe(expected);
});

test('“its” at the head of a sentence is of what the sentence before is about', () => {
	expect(resolve('its height varies with the tide', 'Its height varies with the tide.')).toBe(
		"the sluice's height varies with the tide"
	);
	expect(resolve('their height varies', 'Their height varies.')).toBe('their height varies');
});

test('a thing and the name it goes by are told by the name', () => {
	const text = 'this pump, dubbed OwlPump, saves fuel in winter';
	expect(resolve(text, text)).toBe('OwlPump saves fuel in winter');
	const spoken = 'our pump, called Night Owl, saves fuel in winter';
	expect(resolve(spoken, spoken)).toBe('Night Owl saves fuel in winter');
	const beside = 'our pump, Night Owl, saves fuel in winter';
	expect(resolve(beside, beside)).toBe('Night Owl saves fuel in winter');
	const second = 'the second, Night Owl, saves fuel in winter';
	expect(resolve(second, second)).toBe('Night Owl saves fuel in winter');
	const several = 'our pumps, Night Owls, saves fuel in winter';
	expect(resolve(several, several)).toContain('Night Owls, saves');
	const plain = 'the engineers called Delft often';
	expect(resolve(plain, plain)).toBe(plain);
});

test.each([
	[undefined, 'our method holds the tide', 'TIDY holds the tide'],
	['feature', 'our method holds the tide', 'the method holds the tide'],
	['dataset', 'the proposed dataset is wet', 'TIDY is wet']
])('of a name that is a %s, “%s” says “%s”', (partKind, text, expected) => {
	const name = { name: 'TIDY', sentence: 0, ...(partKind === undefined ? {} : { partKind }) };
	const before = { subject: '', text: 'TIDY is new.' };
	expect(
		resolveReferents(text, { names: [name], plainWords: new Set(), before, sentence: text })
	).toBe(expected);
});

describe('a thing that the paper names is called by its name', () => {
	const names = [{ name: 'TIDER', sentence: 0, kind: 'model' }];
	const before = { subject: 'TIDER', text: 'We propose a tide model called TIDER.' };
	const named = (text: string) =>
		resolveReferents(text, { names, plainWords: new Set(), before, sentence: text });

	test.each([
		['our model predicts floods', 'TIDER predicts floods'],
		['the proposed model can predict floods', 'TIDER can predict floods'],
		['the model predicts floods in bays', 'TIDER predicts floods in bays'],
		['on three bays, the full model predicts floods', 'on three bays, TIDER predicts floods']
	])('%s', (text, expected) => {
		expect(named(text)).toBe(expected);
	});

	test.each([
		['the model parameters are learnt'],
		['the old model foretells no floods'],
		['we feed the model with tides']
	])('%s stays', (text) => {
		expect(named(text)).toBe(text);
	});
});
