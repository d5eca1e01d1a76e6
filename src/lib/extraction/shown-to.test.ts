import { expect, test } from 'vitest';
import { asShownAct } from './shown-to';

test.each([
	['the tarred hull is shown to resist frost', 'the tarred hull resists frost'],
	['tarred hulls are also shown to resist frost', 'tarred hulls resist frost'],
	['the oars were found to be worn by ice', 'the oars were worn by ice'],
	['the oars were found to significantly slow the raft', 'the oars significantly slowed the raft'],
	['the kiln was shown to hold peat and to keep the heat', 'the kiln held peat and kept the heat'],
	['the kiln was shown to hold peat and move the clay', 'the kiln held peat and moved the clay'],
	['sails which were found to have holes were mended', 'sails which had holes were mended']
])('what is shown of a thing is what it does: %s', (text, expected) => {
	expect(asShownAct(text)).toBe(expected);
});

test.each([
	'tar was recently shown to bind sand',
	'the kiln was shown to hold peat and increase heat',
	'the kiln was found to the north'
])('%s: stays', (text) => {
	expect(asShownAct(text)).toBe(text);
});
