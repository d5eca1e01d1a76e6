import { expect, test } from 'vitest';
import { asPlainAct } from './plain-acts';

test.each([
	[
		'The kiln achieves this by turning the peat and cutting it',
		'The kiln turns the peat and cuts it'
	],
	['The raft solves these problems by tying spars to a mast', 'The raft ties spars to a mast'],
	['We address the second shortcoming by presenting a new oar', 'we present a new oar'],
	['We accomplish this by weighing the nets twice', 'we weigh the nets twice'],
	[
		'Despite the fog, we found in these old logs a sure sign of rot',
		'Despite the fog, in these old logs, we found a sure sign of rot'
	],
	['To sort old bells we propose a new scale', 'To sort old bells, we propose a new scale'],
	['Based on tide tables we derive two rules', 'Based on tide tables, we derive two rules'],
	[
		'After rain, we found no clear change in the depth of the lock',
		'After rain, there was no clear change in the depth of the lock'
	],
	[
		'We did not observe any marked differences in depth between old and new locks',
		'there were no marked differences in depth between old and new locks'
	],
	['We observed a sharp fall in depth', 'there was a sharp fall in depth'],
	[
		'While old kilns dry peat slowly, we propose a kiln that turns it',
		'we propose a kiln that turns it'
	]
])('an act in as few words as it takes: %s', (text, expected) => {
	expect(asPlainAct(text)).toBe(expected);
});

test.each([
	'The kilns achieve this by turning',
	'We observed large improvements in depth',
	'We found differences that no lock keeper saw in spring',
	'To learn which rope we use in spring, the crews were asked',
	'While we sail, the nets dry'
])('what is no such act stays: %s', (text) => {
	expect(asPlainAct(text)).toBe(text);
});
