import { expect, test } from 'vitest';
import { withoutAuthors } from './authors-asides';

test.each([
	['We build a kiln, which we show to be cheap', 'We build a kiln, which is cheap'],
	[
		'We build a kiln that we show achieves an even heat',
		'We build a kiln that achieves an even heat'
	],
	[
		'We build a kiln, which we find empirically to outlast others',
		'We build a kiln, which outlasts others'
	],
	['Peat is dried in a kiln which we call the Oast', 'Peat is dried in a kiln called the Oast'],
	[
		'A kiln with two doors, which we refer to as Oast, is built',
		'A kiln with two doors, called Oast, is built'
	],
	['Kilns leak when they are full, which we term weeping', 'Kilns leak when they are full'],
	['We turn to what we call dry kilns', 'We turn to dry kilns'],
	['The rule, as we show, can be used in rain', 'The rule can be used in rain'],
	['Wet peat harms all kilns that we test', 'Wet peat harms all kilns tested'],
	['The kilns we studied in winter are cheap', 'The kilns studied in winter are cheap'],
	['We, then, build a kiln', 'we build a kiln'],
	['To dry peat, here we build a kiln', 'To dry peat, we build a kiln'],
	['Since kilns leak, in this paper we build a press', 'Since kilns leak, we build a press']
])('what authors say of themselves by the way goes: %s', (text, expected) => {
	expect(withoutAuthors(text)).toBe(expected);
});

test.each([
	'We build a kiln and we call it Oast',
	'It depends on how we name the boats',
	'We use a kiln that we can open',
	'Kilns leak more often than we measure in winter',
	'We build a kiln, which we test',
	'We build a kiln as we need one'
])('what is no aside stays: %s', (text) => {
	expect(withoutAuthors(text)).toBe(text);
});
