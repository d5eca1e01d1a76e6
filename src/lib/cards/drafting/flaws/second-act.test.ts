import { expect, test } from 'vitest';
import type { Ask } from '../ask';
import { cutsParticiple, holdsSecondAct } from './second-act';

test.each([
	'a plain keel and supports heavy cargo',
	'the tar to old hulls and managed in keeping them dry',
	'the new pier and opened the lock',
	'old sunken logs and fertilizes rye fields',
	'old sunken logs and slowly dried in spring'
])('“%s” runs into the next act', (hidden) => {
	expect(holdsSecondAct(hidden)).toBe(true);
});

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

test('a participle stays with what it is followed by', () => {
	const of = (hidden: string, quote: string) => cutsParticiple({ hidden, quote } as unknown as Ask);
	const quote = 'We draw a new map building on older charts.';
	expect(of('a new map building', quote)).toBe(true);
	expect(of('a new map', quote)).toBe(false);
	expect(of('ship building', 'We study ship building.')).toBe(false);
});
