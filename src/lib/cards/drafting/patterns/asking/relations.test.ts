import { expect, test } from 'vitest';
import { statedFinding } from '../../../../../../tests/stated-finding';
import type { Candidate } from '../../candidate';
import { toSource } from '../../sources';
import { askRelation } from './relations';

function asked(statement: string): Candidate | undefined {
	const source = toSource(statedFinding(statement), { figures: false });
	return source && askRelation(source)[0];
}

test.each([
	[
		'hull length was not associated with fuel use (HR = 1.1)',
		'how was hull length related to fuel use?',
		'was not associated'
	],
	[
		'daily rowing was associated with improvements in grip, balance, and sleep',
		'how was daily rowing related to grip, balance, and sleep?',
		'was associated with improvements'
	],
	[
		'in calm weather, crew size is significantly and inversely correlated with delays',
		'in calm weather, how is crew size related to delays?',
		'is inversely correlated'
	],
	[
		'hull length was negatively correlated with fuel use and positively correlated with speed',
		'how was hull length related to fuel use?',
		'was negatively correlated'
	],
	[
		'hull length was not associated with fuel use but may be related to wear',
		'how was hull length related to fuel use?',
		'was not associated'
	],
	[
		'the depth of the keel was found to be weakly related to speed',
		'how was the depth of the keel associated with speed?',
		'was weakly related'
	],
	[
		'the timing of mooring did not correlate with wear',
		'how did the timing of mooring correlate with wear?',
		'did not correlate'
	],
	[
		'crew fatigue correlated negatively with catch size',
		'how did crew fatigue correlate with catch size?',
		'negatively'
	],
	[
		'weekly painting was independently associated with a 2.3-fold lower risk of rot (HR 0.4)',
		'how was weekly painting related to the risk of rot?',
		'was independently associated with a 2.3-fold lower risk'
	],
	[
		'night sailing was linked to longer delays in port',
		'how was night sailing related to delays in port?',
		'was linked to longer delays'
	],
	[
		'the new paint was associated with a slight reduction in drag in salt water',
		'how was the new paint related to drag in salt water?',
		'was associated with a slight reduction'
	]
])('%s', (statement, body, answer) => {
	expect(asked(statement)).toMatchObject({ body, answer });
});

test.each([
	'hull length was associated with fuel use',
	'hull length was significantly associated with fuel use',
	'hull length was not associated',
	'it was not associated with fuel use',
	'crew size was linked to a longer voyage and a lower catch',
	'crew size and age were not linked to delays and wrecks, respectively'
])('is no telling relation: %s', (statement) => {
	expect(asked(statement)).toBeUndefined();
});
