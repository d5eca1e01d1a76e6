import { expect, test } from 'vitest';
import { fromItem } from './from-item';

test.each([
	['quickly increase the height of the mast', 'we quickly increase the height of the mast'],
	['show how a keel is tarred', 'we show how a keel is tarred'],
	['a lighter mast for old hulls', 'we introduce a lighter mast for old hulls'],
	['planning the height of the mast', 'we introduce planning the height of the mast'],
	['design of masts for old hulls', 'we introduce design of masts for old hulls']
])('an item that opens with a deed is told of us: %s', (item, expected) => {
	expect(fromItem(item, 'We introduce three changes to the hull:')).toEqual([expected]);
});
