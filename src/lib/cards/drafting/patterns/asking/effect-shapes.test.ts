import { expect, test } from 'vitest';
import { statedFinding } from '../../../../../../tests/stated-finding';
import type { Pattern } from '../../candidate';
import { toSource } from '../../sources';
import { askEffectOf, askTurnedThing } from './effect-shapes';

function asked(pattern: Pattern, statement: string): string[] {
	const source = toSource(statedFinding(statement), { figures: false });
	const found = source ? pattern(source) : [];
	return found.map(({ body, answer }) => `${body} => ${answer}`);
}

test.each([
	[
		'old tar led to significantly lower speeds of barges in fog',
		'what effect did old tar have on speeds of barges in fog? => they were significantly lower'
	],
	[
		'night rowing results in a reduced catch of cod',
		'what effect does night rowing have on the catch of cod? => it is reduced'
	],
	[
		'old tar led to increased wear of oars and lower catches',
		'what effect did old tar have on wear of oars? => it was increased'
	],
	[
		'the lack of tar led to reduced speed and grip',
		'what effect did the lack of tar have on speed and grip? => they were reduced'
	]
])('%s', (statement, question) => {
	expect(asked(askTurnedThing, statement)).toEqual([question]);
});

test.each([
	'night rowing led to wear of oars',
	'old tar led to a better grip and new tar to higher speeds than wax'
])('%s – is not asked', (statement) => {
	expect(asked(askTurnedThing, statement)).toEqual([]);
});

test.each([
	[
		'there was no significant effect of old tar on the speed of barges',
		'how did old tar affect the speed of barges? => it had no significant effect'
	],
	[
		'no effect of tar and wax was observed on the speed of barges',
		'how did tar and wax affect the speed of barges? => they had no effect'
	]
])('%s', (statement, question) => {
	expect(asked(askEffectOf, statement)).toEqual([question]);
});

test.each([
	'there was a significant effect of old tar on the speed of barges',
	'there was no effect of old tar on speed, but wear was lower'
])('%s – is not asked', (statement) => {
	expect(asked(askEffectOf, statement)).toEqual([]);
});
