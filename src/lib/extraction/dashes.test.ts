import { expect, test } from 'vitest';
import { withDashesRead } from './dashes';

test.each([
	['old nets—reeds and hemp—hold for years', 'old nets hold for years'],
	['old nets—reeds and hemp— hold for years', 'old nets hold for years'],
	['the keel – the last of its kind – rots in salt', 'the keel rots in salt'],
	['the keel -- the last of its kind -- rots in salt', 'the keel rots in salt'],
	['the keel - the last of its kind - rots in salt', 'the keel rots in salt'],
	[
		'towed along the quay—since tar is dear—the barge leaks less',
		'towed along the quay, the barge leaks less'
	],
	['we weigh a keel – oak and elm – which rots in salt', 'we weigh a keel which rots in salt'],
	[
		'the keel rots in salt—the tar is thin—so the barge leaks',
		'the keel rots in salt, so the barge leaks'
	],
	['the oar scored 88%—the least of all—suggesting rot', 'the oar scored 88%, suggesting rot']
])('what stands between two dashes is said by the way: %s', (text, expected) => {
	expect(withDashesRead(text)).toBe(expected);
});

test.each([
	[
		'the nets hold in salt—the reeds lose their colour within a week',
		'the nets hold in salt; the reeds lose their colour within a week'
	],
	[
		'the nets hold in salt – the reeds lose their colour within a week',
		'the nets hold in salt; the reeds lose their colour within a week'
	],
	['the nets hold in salt—though reeds rot', 'the nets hold in salt, though reeds rot'],
	[
		'half of the nets hold—revealing the worth of tar',
		'half of the nets hold, revealing the worth of tar'
	]
])('a dash before a second clause stands for a stop: %s', (text, expected) => {
	expect(withDashesRead(text)).toBe(expected);
});

test.each([
	'the crew dries the nets better than - or as well as - the sun',
	'we weigh three goods - tar, hemp, and oak',
	'the loss was -2.1 to - 3.4 kg',
	'we build a slow–fast keel',
	'the crew reads one more sign—the gulls',
	'the crew weighs the sea fear — the dread a rower feels at night'
])('other dashes stay: %s', (text) => {
	expect(withDashesRead(text)).toBe(text);
});
