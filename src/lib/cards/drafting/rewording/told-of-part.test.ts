import { expect, test } from 'vitest';
import { gapsOf } from './gapped';
import { toldOfPart } from './told-of-part';

function part(sentence: string): string | undefined {
	const [gap] = gapsOf(sentence.replace(/\[(.*)\]/u, '{{c1::$1}}'), false);
	const told = gap && toldOfPart(gap);
	return told && `${told.statement} | ${told.body.replace(/\{\{c1::(.*)\}\}/u, '[$1]')}`;
}

test.each([
	[
		'the keepers use a lamp fed by [whale oil].',
		'the keepers use a lamp | the lamp is fed by [whale oil]'
	],
	[
		'the keepers used old lamps fed by [whale oil].',
		'the keepers used old lamps | the lamps were fed by [whale oil]'
	],
	[
		'the crew follows a river chart that shows [sunken rocks].',
		'the crew follows a river chart | the chart shows [sunken rocks]'
	],
	['the Delft lamp is a brass lamp fed by [whale oil].', ' | the Delft lamp is fed by [whale oil]'],
	[
		'the study proposes Delft Lamp, a simple yet effective lamp that sends [red flashes] to ships.',
		' | Delft Lamp sends [red flashes] to ships'
	]
])('%s', (sentence, told) => {
	expect(part(sentence)).toBe(told);
});

test.each([
	['the keepers light the lamps of ships fed by [whale oil].', 'the lamps, or the ships?'],
	['the keepers use lamps for boats fed by [whale oil].', 'the lamps, or the boats?'],
	['fog is the danger faced by [crews].', 'one danger of several'],
	['crews learn net mending with [whale oil].', 'an act as a thing'],
	['crews know that their old lamp glowed with [whale oil].', 'what the lamp did'],
	['salt speeds the rope rotting by [frost].', 'the rotting, and not the rope'],
	['the keepers clean the lamp using [a wet cloth].', 'how it is done'],
	['the crew sorts old logs based on [the tide].', 'how they are sorted'],
	['the keepers test each lamp fed by [whale oil].', 'not one lamp'],
	['the keepers see a link between the lamp lit by [oil and fog].', 'one end of two'],
	['the keepers burn cheap oil, which will allow for [longer trips].', 'that they burn it'],
	['the crew follows the charts that shows [sunken rocks].', 'verb and noun do not agree'],
	['the keepers use a lamp tied to posts with [a rope].', 'too far from the lamp']
])('%s – no: %s', (sentence) => {
	expect(part(sentence)).toBeUndefined();
});
