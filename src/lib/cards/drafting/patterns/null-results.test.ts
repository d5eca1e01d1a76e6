import { expect, test } from 'vitest';
import { statedFinding } from '../../../../../tests/stated-finding';
import type { Candidate, Pattern } from '../candidate';
import { toSource } from '../sources';
import { askNoEffect, askUnrelated } from './null-results';

function asked(pattern: Pattern, statement: string): Candidate | undefined {
	const source = toSource(statedFinding(statement), { figures: false });
	return source && pattern(source)[0];
}

test.each([
	[
		askUnrelated,
		'hull length was not associated with fuel use (HR = 1.1)',
		'how did hull length relate to fuel use?',
		'was not associated'
	],
	[
		askUnrelated,
		'in calm weather, crew size is inversely correlated with delays',
		'in calm weather, how does crew size relate to delays?',
		'is inversely correlated'
	],
	[
		askUnrelated,
		'hull length was negatively correlated with fuel use and positively correlated with speed',
		'how did hull length relate to fuel use?',
		'was negatively correlated'
	],
	[
		askUnrelated,
		'the timing of mooring did not correlate with wear',
		'how did the timing of mooring relate to wear?',
		'did not correlate'
	],
	[
		askNoEffect,
		'the new paint had no measurable effect on drag in salt water',
		'how did the new paint affect drag in salt water?',
		'had no measurable effect'
	],
	[
		askNoEffect,
		'ropes have no influence on noise',
		'how do ropes affect noise?',
		'have no influence'
	]
])('%s: %s', (pattern, statement, body, answer) => {
	expect(asked(pattern, statement)).toMatchObject({ body, answer });
});

test.each([
	[askUnrelated, 'hull length was associated with fuel use'],
	[askUnrelated, 'hull length was not associated'],
	[askUnrelated, 'it was not associated with fuel use'],
	[askNoEffect, 'the new paint had an effect on drag'],
	[askNoEffect, 'the new paint had no smell on deck'],
	[askNoEffect, 'they had no effect on drag']
])('%s leaves alone: %s', (pattern, statement) => {
	expect(asked(pattern, statement)).toBeUndefined();
});
