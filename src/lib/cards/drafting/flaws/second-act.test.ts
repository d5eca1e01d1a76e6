import { expect, test } from 'vitest';
import { holdsSecondAct } from './second-act';

test.each(['old sunken logs and slowly dried in spring', 'salt in hulls and steadily caused rust'])(
	'“%s” runs into the next act',
	(hidden) => {
		expect(holdsSecondAct(hidden)).toBe(true);
	}
);

test.each([
	'a plain keel and stays of rope',
	'salt levels and increases similar to those in spring',
	'the ropes that held and moved the boat',
	'wear seen and measured in spring',
	'ropes and nets',
	'ropes tied and slowly dried in spring',
	'the hull but not the mast'
])('“%s” is one thing', (hidden) => {
	expect(holdsSecondAct(hidden)).toBe(false);
});
