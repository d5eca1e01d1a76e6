import { expect, test } from 'vitest';
import { cutNotOnly } from './not-only';

test.each([
	[
		'the gate not only prevents floods in spring but also reduces the noise of the mill',
		['the gate prevents floods in spring', 'the gate reduces the noise of the mill']
	],
	[
		'the gate can not only hold the tide, but also lower the noise of the mill',
		['the gate can hold the tide', 'the gate can lower the noise of the mill']
	]
])('both deeds are told: %s', (text, expected) => {
	expect(cutNotOnly(text)).toEqual(expected);
});

test('what is told of a made thing stays with it', () => {
	expect(
		cutNotOnly('we build a gate that not only prevents floods in spring but also reduces the noise')
	).toEqual(['we build a gate that prevents floods in spring and reduces the noise']);
});

test.each([
	'the gate guards not only the old mill but also the new dock',
	'the gate helps not only through its weight but also through its hinges',
	'the gate does not only hum but also creaks in the wind',
	'the leaks are not only due to the old gate, but also the new dock',
	'the gate not only hums but it also creaks in the wind',
	'in the mill, not only old gates may creak but also new hinges',
	'the gate holds not the tide but the ice'
])('what is no pair of deeds stays together: %s', (text) => {
	expect(cutNotOnly(text)).toEqual([text]);
});
